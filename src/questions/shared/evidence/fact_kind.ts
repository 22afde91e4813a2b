import { enumeration, type ValueOf } from '../../../model/vocabulary/index.js';
import type { FactReference } from '../../../snapshot/facts/fact_list.js';

export const FactKind = enumeration('FactKind', 'Kinds of facts that numbers rest on.', {
  PARTICIPATION: 'An agent took part in an event.',
  MEMBERSHIP: 'An agent is a member, a unit or the holder of a post of an organisation, or its successor.',
  TOPIC: 'What an event or output is about.',
  EVENT_LINK: 'How two events relate.',
  STEP: 'An output moved.',
  PARTY: 'An agent’s relation to an output.',
  RESPONSE: 'What an addressee answered to a recommendation.',
  ASSESSMENT: 'How far a recommendation is implemented, as somebody judges it.',
  STANCE: 'Where an agent stands on a claim or a recommendation.',
});
export type FactKind = ValueOf<typeof FactKind>;

const KIND_OF: Record<FactReference['kind'], FactKind> = {
  participations: 'PARTICIPATION',
  memberships: 'MEMBERSHIP',
  topics: 'TOPIC',
  event_links: 'EVENT_LINK',
  steps: 'STEP',
  parties: 'PARTY',
  responses: 'RESPONSE',
  assessments: 'ASSESSMENT',
  stances: 'STANCE',
};

export const factKindOf = (kind: FactReference['kind']): FactKind => KIND_OF[kind];
