import { HOST_ROLES, ParticipationStatus } from '../../model/vocabulary/index.js';
import { roleBits } from '../facts/columns.js';
import type { Rows } from './rows.js';

export const HOST_BITS = roleBits(HOST_ROLES);

/** Whether a source says that somebody stayed away. */
export function stayedAway(status: number): boolean {
  return status === ParticipationStatus.code.ABSENT || status === ParticipationStatus.code.DECLINED;
}

/** Whom the host side is a matter of: the organisation that a row is for, else the agent. */
export function counterpart({ organisation, agent }: Rows, row: number): number {
  return organisation[row]! >= 0 ? organisation[row]! : agent[row]!;
}
