import fc from 'fast-check';
import { medianByWeights } from '../../measures/support/median_by_weights.js';

/** First and last possible day since the start of 2020; null: not known. */
type Day = readonly [first: number | null, last: number | null];

interface Recommendation {
  day: Day;
  addressees: readonly string[];
  responsible: readonly string[];
  responses: readonly { agent: string; kind: string; day: Day; sources: readonly string[] }[];
  assessments: readonly { assessor: string; addressee: string; level: string; day: Day; source: string }[];
}

/** What became of some recommendations, and the days on which the sources that tell of it were published. */
export interface History {
  recommendations: readonly Recommendation[];
  published: Record<string, number | null>;
}

const UNKNOWN: Day = [null, null];
const SECTORS: Record<string, string> = {
  ...{ ministry: 'STATE', bureau: '', council: 'STATE', union: 'LABOUR', company: 'BUSINESS' },
};
const AGENTS = Object.keys(SECTORS);
const KINDS = ['ACCEPTED', 'PARTLY_ACCEPTED', 'NOTED', 'REJECTED', 'PROMISED'];
const LEVELS = ['NONE', 'INITIATED', 'PARTIAL', 'FULL', 'REVERSED'];
/** The last is a reprint of the first. */
const SOURCES = ['letter', 'review', 'gazette', 'reprint'];

const isoDay = (day: number): string => new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
const ofMonth = (month: number): Day => {
  const first = (at: number): number => (Date.UTC(2020, at, 1) - Date.UTC(2020, 0, 1)) / 86_400_000;
  return [first(month), first(month + 1) - 1];
};

const edtf = ([first, last]: Day): string => {
  if (last === null) return '';
  if (first === null) return `../${isoDay(last)}`;
  return first === last ? isoDay(first) : isoDay(first).slice(0, 7);
};

const known = fc.oneof(
  fc.nat(700).map((day): Day => [day, day]),
  fc.nat(22).map(ofMonth),
);
const day = fc.oneof({ weight: 3, arbitrary: known }, { weight: 2, arbitrary: fc.constant(UNKNOWN) });
const agent = fc.constantFrom(...AGENTS);
const source = fc.constantFrom(...SOURCES);

const RESPONSE = fc.record({
  agent,
  kind: fc.constantFrom(...KINDS),
  day: fc.oneof({ weight: 6, arbitrary: day }, { weight: 1, arbitrary: fc.nat(700).map((last): Day => [null, last]) }),
  sources: fc.uniqueArray(source, { minLength: 1, maxLength: 3 }),
});
const ASSESSMENT = fc.record({ assessor: agent, addressee: agent, level: fc.constantFrom(...LEVELS), day, source });

const RECOMMENDATION: fc.Arbitrary<Recommendation> = fc.record({
  day: fc.oneof({ weight: 6, arbitrary: known }, { weight: 1, arbitrary: fc.constant(UNKNOWN) }),
  addressees: fc.uniqueArray(agent, { maxLength: 2 }),
  responsible: fc.uniqueArray(agent, { maxLength: 2 }),
  responses: fc.uniqueArray(RESPONSE, { maxLength: 4, selector: (one) => `${one.agent} ${one.kind} ${edtf(one.day)}` }),
  assessments: fc.uniqueArray(ASSESSMENT, {
    maxLength: 4,
    selector: (one) => `${one.assessor} ${one.addressee} ${edtf(one.day)}`,
  }),
});

export const HISTORY: fc.Arbitrary<History> = fc.record({
  recommendations: fc.array(RECOMMENDATION, { minLength: 20, maxLength: 40 }),
  published: fc
    .tuple(...SOURCES.map(() => fc.option(fc.nat(900))))
    .map((days) => Object.fromEntries(SOURCES.map((id, i) => [id, days[i]!]))),
});

/** The tables of a package with this history; the bureau is a unit of the ministry. */
export function tablesOf({ recommendations, published }: History): Record<string, string> {
  const rows = (header: string, of: (one: Recommendation, id: string) => string[]): string =>
    [header, ...recommendations.flatMap((one, i) => of(one, `r${i}`))].join('\n');
  const publishedOn = (id: string): string => (published[id] == null ? '' : isoDay(published[id]));
  return {
    sources: [
      'id,published,text_kind,derived_from',
      ...SOURCES.map((id) => `${id},${publishedOn(id)},${id === 'reprint' ? 'ORIGINAL,letter' : 'ORIGINAL,'}`),
    ].join('\n'),
    organisations: ['id,sector', ...Object.entries(SECTORS).map((row) => row.join(',')), 'network,CSO'].join('\n'),
    memberships: 'member,organisation,kind\norganisation:bureau,organisation:ministry,UNIT',
    outputs: rows('id,kind,date', (one, id) => [`${id},RECOMMENDATION,${edtf(one.day)}`]),
    parties: rows('output,agent,role', (one, id) => [
      `${id},organisation:network,ISSUER`,
      ...one.addressees.map((to) => `${id},organisation:${to},ADDRESSEE`),
      ...one.responsible.map((by) => `${id},organisation:${by},RESPONSIBLE`),
    ]),
    responses: rows('recommendation,agent,kind,date,source', (one, id) =>
      one.responses.flatMap(({ agent: by, kind, day: given, sources }) =>
        sources.map((told) => `${id},organisation:${by},${kind},${edtf(given)},${told}`),
      ),
    ),
    assessments: rows('recommendation,assessor,addressee,level,date,source', (one, id) =>
      one.assessments.map(
        ({ assessor, addressee, level, day: judged, source: told }) =>
          `${id},organisation:${assessor},organisation:${addressee},${level},${edtf(judged)},${told}`,
      ),
    ),
  };
}

export interface Asked {
  observedUntil: number | null;
  kinds: readonly string[] | null;
  rollUpUnits: boolean;
}

export interface ExpectedCase {
  recommendation: string;
  addressee: string;
  responsible: string[];
  caseStatus: string;
  days: number | null;
  daysLowest: number | null;
  daysHighest: number | null;
  latestResponseKind: string | null;
  /** Levels of the latest assessments by the addressee, by other bodies of the state, by others. */
  levels: (string | null)[];
  differ: boolean;
  /** Whether the recommendation has a day, and whether an answer has. */
  dated: boolean;
  timed: boolean;
}

/** The last day of any source that says something, response or assessment; null: none is known. */
export function endOf({ recommendations, published }: History): number | null {
  const days = recommendations.flatMap(({ responses, assessments }) => [
    ...[...responses, ...assessments].flatMap((one) => [...one.day]),
    ...responses.flatMap(({ sources }) => sources.map((id) => published[id]!)),
    ...assessments.map(({ source: id }) => published[id]!),
  ]);
  return days.reduce((end, one) => (one !== null && one > (end ?? -1) ? one : end), null);
}

/** Question 13 from its definition alone, by recommendation and addressee. */
export function casesOf(history: History, { observedUntil, kinds, rollUpUnits }: Asked): ExpectedCase[] {
  const end = observedUntil ?? endOf(history);
  const countedAs = (id: string): string => (rollUpUnits && id === 'bureau' ? 'ministry' : id);
  const isOwn = (one: string, other: string): boolean =>
    one === other || [one, other].sort().join() === 'bureau,ministry';
  const isLate = ([first]: Day): boolean => observedUntil !== null && first !== null && first > observedUntil;
  return history.recommendations.flatMap((one, i) => {
    const [made] = one.day;
    if (isLate(one.day)) return [];
    const cases = [...new Set(one.addressees.map(countedAs))].map((addressee): ExpectedCase => {
      const answers = one.responses.filter(
        ({ agent: by, kind, day: given }) =>
          countedAs(by) === addressee &&
          (kinds?.includes(kind) ?? true) &&
          !isLate(given) &&
          !(made !== null && given[1] !== null && given[1] < made),
      );
      const judged = one.assessments.filter(
        ({ addressee: to, day: given }) => countedAs(to) === addressee && !isLate(given),
      );
      const columnOf = (assessor: string): number =>
        isOwn(assessor, addressee) ? 0 : SECTORS[assessor] === 'STATE' ? 1 : 2;
      const levelOf = (some: Recommendation['assessments']): string | null =>
        latest(some, ({ level }) => LEVELS.indexOf(level))?.level ?? null;
      const voices = new Set(judged.map(({ assessor }) => (columnOf(assessor) === 0 ? addressee : assessor)));
      const voiceOf = (assessor: string): string => (columnOf(assessor) === 0 ? addressee : assessor);
      const levels = [...voices].map((voice) => levelOf(judged.filter(({ assessor }) => voiceOf(assessor) === voice)));
      const since = (at: number): number => Math.max(0, at - made!);
      const periods = answers.map(({ day: [first, last], sources }): [number, number] => {
        if (first !== null) return [since(first), since(first)];
        const days = [last, end, ...sources.map((id) => history.published[id]!)];
        return [0, since(Math.min(...days.filter((at) => at !== null)))];
      });
      const firstDated = answers.flatMap(({ day: [first] }) => first ?? []).sort((a, b) => a - b)[0];
      const timed = made !== null && end !== null;
      const open = answers.length === 0;
      const least = (side: 0 | 1): number => Math.min(...periods.map((period) => period[side]));
      return {
        ...{ recommendation: `r${i}`, addressee, caseStatus: open ? 'OPEN' : 'ANSWERED' },
        responsible: [...new Set(one.responsible.map(countedAs))].sort(),
        days: !timed ? null : open ? since(end) : firstDated === undefined ? null : since(firstDated),
        daysLowest: !timed ? null : open ? since(end) : least(0),
        daysHighest: !timed ? null : open ? since(end) : least(1),
        latestResponseKind: latest(answers, ({ kind }) => KINDS.indexOf(kind))?.kind ?? null,
        levels: [0, 1, 2].map((column) => levelOf(judged.filter(({ assessor }) => columnOf(assessor) === column))),
        differ: new Set(levels).size > 1,
        dated: made !== null,
        timed: firstDated !== undefined,
      };
    });
    return cases.sort((a, b) => (a.addressee < b.addressee ? -1 : 1));
  });
}

/** The latest: undated before dated, then by first and last day, then by the order of the vocabulary. */
function latest<T extends { day: Day }>(some: readonly T[], codeOf: (one: T) => number): T | undefined {
  const rank = (one: T): number[] => {
    const [first, last] = one.day;
    return [Number(last !== null), first ?? -1, last ?? -1, codeOf(one)];
  };
  const compare = (a: T, b: T): number => {
    const [left, right] = [rank(a), rank(b)];
    const at = left.findIndex((value, i) => value !== right[i]);
    return at < 0 ? 0 : left[at]! - right[at]!;
  };
  return [...some].sort(compare).at(-1);
}

export interface ExpectedGroup {
  caseCount: number;
  answeredCount: number;
  openCount: number;
  untimedCount: number;
  undatedCount: number;
  medianDays: number | null;
  medianDaysLowest: number | null;
  medianDaysHighest: number | null;
}

/** What is said of some cases together. */
export function groupOf(cases: readonly ExpectedCase[]): ExpectedGroup {
  const answered = cases.filter(({ caseStatus }) => caseStatus === 'ANSWERED');
  const isAnswered = (one: ExpectedCase): boolean => answered.includes(one);
  const timed = cases.filter(({ daysHighest }) => daysHighest !== null);
  const orNull = (median: number): number | null => (median === Infinity ? null : median);
  /** The first day by which half is answered, if all answer on the day that they are placed on for it. */
  const firstDay = (placed: (first: number, last: number, t: number) => number): number | null => {
    // It is a day on which something can have ended, or the first after one on which observation did.
    const days = timed.flatMap((one) => [one.daysLowest!, one.daysHighest!, one.daysHighest! + 1]);
    for (const t of [...new Set(days)].sort((a, b) => a - b)) {
      const times = timed.map((one) => [placed(one.daysLowest!, one.daysHighest!, t), isAnswered(one)] as const);
      if (medianByWeights(times) <= t) return t;
    }
    return null;
  };
  return {
    caseCount: cases.length,
    answeredCount: answered.length,
    openCount: cases.length - answered.length,
    untimedCount: answered.filter((one) => !one.timed).length,
    undatedCount: cases.filter(({ dated }) => !dated).length,
    medianDays: orNull(
      medianByWeights(timed.flatMap((one) => (one.days === null ? [] : [[one.days, isAnswered(one)] as const]))),
    ),
    medianDaysLowest: firstDay((first, last, t) => (first <= t ? Math.min(last, t) : last)),
    medianDaysHighest: firstDay((first, last, t) => (last > t ? last : first)),
  };
}
