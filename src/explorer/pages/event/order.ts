import { HOST_ROLES, type Role } from '../../../model/vocabulary/events.js';

/** Those of the host side first; else in the order that they have. */
export function hostsFirst<T extends { roles: readonly Role[] }>(participations: readonly T[]): T[] {
  const isHost = ({ roles }: T): boolean => roles.some((role) => HOST_ROLES.includes(role));
  return [...participations.filter(isHost), ...participations.filter((one) => !isHost(one))];
}
