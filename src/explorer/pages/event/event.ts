import type { EventQuery } from '../../generated/documents.js';

export type ShownEvent = NonNullable<EventQuery['event']>;
export type Participation = ShownEvent['participations']['nodes'][number];
