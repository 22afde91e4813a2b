import type { DrawnNode } from '../../drawing/subject.js';
import type { Say } from '../texts/text.js';
import type { TieValues } from './subject.js';

/** What a tie claims, in one sentence with its number. */
export function claimOf(
  question: string,
  directed: boolean,
  say: Say,
): (a: DrawnNode, b: DrawnNode, values: TieValues) => string {
  return (a, b, values) => {
    const [from, to] = [a.name, b.name];
    if (question === 'coAttendance') return say('claim-coAttendance', { from, to, shared: Number(values['shared']) });
    if (question === 'attendance')
      return say('claim-attendance', { from, to, day: b.day ?? '', counted: String(values['counted'] !== false) });
    const weight = Number(Number(values['weight']).toPrecision(6));
    return say(directed ? 'claim-arc' : 'claim-tie', { from, to, weight });
  };
}
