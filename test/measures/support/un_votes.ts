import { congruence } from '../../../src/measures/congruence/congruence.js';
import type { Stances } from '../../../src/measures/congruence/stance_profiles.js';

interface Agreement {
  a: string;
  b: string;
  both_voted: number;
  same: number;
  opposed: number;
}

/** How often pairs of countries voted alike, in all and by issue, as computed elsewhere. */
export interface KnownAgreements {
  agreement: Agreement[];
  agreement_by_issue: Record<string, Agreement[]>;
}

type Rows = Record<string, string>[];

/**
 * Expects SAME of votes to find what is known of pairs of countries.
 * @param votes a CSV text of roll call, country and vote, with its header
 */
export function expectAgreements(given: {
  votes: string;
  countries: Rows;
  issues: Rows;
  known: KnownAgreements;
}): void {
  const { known, issues } = given;
  const country = new Map(given.countries.map((row) => [row.country!, Number(row.country_id)]));
  const lines = given.votes.trim().split('\n').slice(1);
  const rollCall = new Int32Array(lines.length);
  const voter = new Int32Array(lines.length);
  const vote = new Int8Array(lines.length);
  lines.forEach((line, row) => {
    [rollCall[row], voter[row], vote[row]] = line.split(',').map(Number) as [number, number, number];
  });
  const check = (asked: (rollCall: number) => boolean, agreements: Agreement[]): void => {
    const rows = Int32Array.from(rollCall.keys()).filter((row) => asked(rollCall[row]!));
    const of: Stances = {
      agents: Math.max(...country.values()) + 1,
      targets: rollCall.reduce((most, number) => Math.max(most, number)) + 1,
      agent: rows.map((row) => voter[row]!),
      target: rows.map((row) => rollCall[row]!),
      polarity: Int8Array.from(rows, (row) => vote[row]!),
      source: new Int32Array(rows.length),
      order: new Float64Array(rows.length),
      stance: rows,
      event: new Int32Array(rows.length).fill(-1),
      statements: new Int32Array(rows.length).fill(1),
    };
    const found = congruence(of, { mode: 'SAME', normalisation: 'NONE', duplicates: 'ONCE' });
    for (const { a, b, both_voted, same, opposed } of agreements) {
      const [i, k] = [country.get(a)!, country.get(b)!].sort((x, y) => x - y);
      const t = found.a.findIndex((from, t) => from === i && found.b[t] === k);
      expect([found.shared[t], found.same[t], found.opposed[t]]).toEqual([both_voted, same, opposed]);
      expect(found.weight[t]).toBe(same);
    }
  };
  expect(known.agreement.length).toBeGreaterThan(0);
  check(() => true, known.agreement);
  for (const [issue, agreements] of Object.entries(known.agreement_by_issue)) {
    const asked = new Set(issues.filter((row) => row.issue === issue).map(({ rcid }) => Number(rcid)));
    check((number) => asked.has(number), agreements);
  }
}
