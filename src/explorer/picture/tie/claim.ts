import { isolated } from '../../../drawing/isolated.js';
import type { DrawnNode } from '../../../drawing/subject.js';
import type { Say, TextKey } from '../../texts/text.js';
import type { TieValues } from '../subject.js';

/** What a tie claims, in one sentence with its number. */
export function claimOf(
  question: string,
  directed: boolean,
  say: Say,
): (a: DrawnNode, b: DrawnNode, values: TieValues) => string {
  return (a, b, values) => {
    const [from, to] = [isolated(a.name), isolated(b.name)];
    if (question === 'coAttendance') return say('claim-coAttendance', { from, to, shared: Number(values['shared']) });
    if (question === 'attendance')
      return say('claim-attendance', { from, to, day: b.day ?? 'undated', said: presenceSaid(values, say) });
    const weight = Number(Number(values['weight']).toPrecision(6));
    return say(directed ? 'claim-arc' : 'claim-tie', { from, to, weight });
  };
}

/** How an agent was at an event: whether it is counted, its status, its roles. */
function presenceSaid({ counted, participationStatus, capacity, roles }: TieValues, say: Say): string {
  const codes = [participationStatus, roles].flatMap((value) => String(value ?? '').split(' ')).filter(Boolean);
  return [
    ...(counted === false ? [say('not-counted')] : []),
    ...(String(capacity).split(' ').includes('MEMBER') ? [say('by-members')] : []),
    ...codes.map((code) => say(`code-${code}` as TextKey)),
  ].join(', ');
}
