/** A two-by-two table: rows the group and the others, columns present and absent; whole numbers from 0. */
export interface TwoByTwo {
  groupPresent: number;
  groupAbsent: number;
  othersPresent: number;
  othersAbsent: number;
}

export interface OddsRatio {
  /** 0 where as few of the group are present as the margins allow, Infinity where as many. */
  estimate: number;
  /** Exact interval: 0 and Infinity where the table sets no bound on that side. */
  lower: number;
  upper: number;
}

/**
 * Odds ratio of presence, estimated by conditional maximum likelihood, with its exact interval: given the margins, the
 * number of the group that is present follows Fisher’s noncentral hypergeometric distribution,
 * P(x) ∝ C(group, x) C(others, present − x) ω^x. The estimate is the ω with E[X] = x; at the bounds of the interval
 * P(X ≥ x) and P(X ≤ x) are (1 − confidence)/2 each. Fisher 1935, JRSS 98:39; Cornfield 1956. As R’s fisher.test,
 * whose solver stops at about four digits; here at twelve or more.
 *
 * Null where the margins allow one table only (somebody’s row or a column is empty): such a table says nothing. Own, as
 * no library has the estimate or the interval. O(support), at most the smallest margin + 1, some 70 times for each.
 *
 * @throws RangeError where a count is no whole number from 0, or confidence is not between 0 and 1
 */
export function oddsRatio(table: TwoByTwo, confidence = 0.95): OddsRatio | null {
  for (const [name, count] of Object.entries(table) as [string, number][]) {
    if (!Number.isInteger(count) || count < 0) {
      throw new RangeError(`${name} is ${count}: it must be a whole number from 0.`);
    }
  }
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`confidence is ${confidence}: it must be between 0 and 1, as 0.95 is.`);
  }
  const { groupPresent: x, groupAbsent, othersPresent, othersAbsent } = table;
  const [group, others, present] = [x + groupAbsent, othersPresent + othersAbsent, x + othersPresent];
  const [least, most] = [Math.max(0, present - others), Math.min(group, present)];
  if (least === most) return null;
  const logs = logWeights(group, others, present, least, most);
  const tail = (1 - confidence) / 2;
  const mean = (odds: number): number => expectation(logs, odds, (value) => value);
  const atLeast = (odds: number): number => expectation(logs, odds, (value) => Number(value >= x));
  const above = (odds: number): number => expectation(logs, odds, (value) => Number(value > x));
  return {
    estimate: x === least ? 0 : x === most ? Infinity : Math.exp(whereRisingTo(x, mean)),
    lower: x === least ? 0 : Math.exp(whereRisingTo(tail, atLeast)),
    upper: x === most ? Infinity : Math.exp(whereRisingTo(1 - tail, above)),
  };
}

/**
 * ln (C(group, x) C(others, present − x)) for x from `least` to `most`, less that of `least`: from one to the next by
 * their ratio, as differences of log-gammas would lose digits in large tables.
 */
function logWeights(group: number, others: number, present: number, least: number, most: number): Weighted[] {
  const logs = [{ value: least, log: 0 }];
  for (let x = least; x < most; x++) {
    const ratio = ((group - x) * (present - x)) / ((x + 1) * (others - present + x + 1));
    logs.push({ value: x + 1, log: logs.at(-1)!.log + Math.log(ratio) });
  }
  return logs;
}

interface Weighted {
  value: number;
  log: number;
}

/** Mean of f over the distribution with these logarithms of weights and log odds ratio `odds`. */
function expectation(logs: readonly Weighted[], odds: number, f: (value: number) => number): number {
  const largest = logs.reduce((most, { value, log }) => Math.max(most, log + odds * value), -Infinity);
  let [all, sum] = [0, 0];
  for (const { value, log } of logs) {
    const weight = Math.exp(log + odds * value - largest);
    all += weight;
    sum += weight * f(value);
  }
  return sum / all;
}

/** Where a rising function takes a value that it takes somewhere: the bracket is doubled, then halved. */
function whereRisingTo(wanted: number, f: (at: number) => number): number {
  let [low, high] = [-1, 1];
  while (f(low) > wanted) low *= 2;
  while (f(high) < wanted) high *= 2;
  for (let step = 0; step < 64; step++) {
    const middle = (low + high) / 2;
    if (f(middle) < wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
