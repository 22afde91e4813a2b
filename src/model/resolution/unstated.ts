import type { EventStatus, ParticipationStatus } from '../vocabulary/index.js';

/** The status of an event of which nobody states one. */
export const UNSTATED_EVENT_STATUS: EventStatus = 'HELD';

/**
 * The status of a participation of which nobody states one. Whoever hosts an event that was held was there; of an event
 * that was not held, a blank says nothing.
 */
export function unstatedStatus(onHostSide: boolean, event: EventStatus): ParticipationStatus {
  return onHostSide && event === 'HELD' ? 'ATTENDED' : 'UNKNOWN';
}
