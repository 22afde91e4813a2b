import fc from 'fast-check';
import { VIEW_KEYS } from '../../../../src/explorer/address/address.js';
import type { Argument } from '../../../../src/explorer/address/argument.js';
import { encoded } from '../../../../src/explorer/address/write.js';
import { ARGUMENTS } from '../../../../src/explorer/generated/arguments.js';

/** What addresses speak of: ids of the graph, and the version of its data. */
export interface Known {
  organisations: readonly string[];
  events: readonly string[];
  issues: readonly string[];
  sources: readonly string[];
  datasets: readonly string[];
  version: string;
}

/** A page in a state, not yet with a tie that is open. */
export interface State {
  path: string;
  /** Keys and values of its address. */
  keys: Readonly<Record<string, string>>;
}

/** States in which each key stands, at least. */
export const TIMES = 3;

/** Keys that both questions of `/network` take, or one of them. */
const NETWORK = [
  ...new Map([...ARGUMENTS['coAttendance']!, ...ARGUMENTS['attendance']!].map((of) => [of.name, of])).values(),
];

/** The tabs of states of `/network`; those of a table are sorted. */
const TABS = [...Array<string>(20).fill('map'), ...Array<string>(9).fill('grid'), ...Array<string>(3).fill('table')];

const LISTS: Readonly<Record<string, readonly string[]>> = {
  '/search': ['text'],
  '/events': ['where.nameContains', 'where.from', 'where.to', 'where.eventTypes'],
  '/organisations': ['where.nameContains', 'where.sectors'],
};

/** Some of a list, and so many that something is left to be drawn. */
const most = (of: readonly string[], least: number): fc.Arbitrary<string> =>
  fc.subarray([...of], { minLength: Math.max(1, of.length - least) }).map((all) => all.join(','));

/** Values of keys of which the grammar knows only that they are numbers, ids or days. */
function valuesOf(name: string, known: Known): fc.Arbitrary<string> {
  const own: Readonly<Record<string, fc.Arbitrary<string>>> = {
    'scope.asOf': fc.constantFrom('2026-06-01', '2026-03-04T05:06:07Z'),
    'scope.datasets': fc.constantFrom(...known.datasets),
    'scope.events': most(known.events, 6),
    'scope.excludeSources': fc.constantFrom(...known.sources),
    'scope.from': fc.constantFrom('2019', '2023-03', '2023-05-06'),
    'scope.issues': fc.constant(known.issues.join(',')),
    'scope.maxEventSize': fc.integer({ min: 8, max: 40 }).map(String),
    'scope.minEventSize': fc.integer({ min: 1, max: 3 }).map(String),
    'scope.organisations': most(known.organisations, 12),
    'scope.sources': most(known.sources, 3),
    'scope.to': fc.constantFrom('2025-11', '2026', '2026-12-31'),
    'scope.version': fc.constant(known.version),
    'significance.alpha': fc.constantFrom('0.01', '0.05', '0.2'),
    ego: fc.constantFrom('organisation:stone-company', 'organisation:komnas-perempuan'),
    minShared: fc.constantFrom('1', '2'),
    'on.ids': fc.constant('issue:build-dam,issue:free-water'),
    text: fc.constantFrom('dam', 'Buruh', 'river', 'Lirrow'),
    'where.nameContains': fc.constantFrom('a', 'union', 'dialog'),
    'where.from': fc.constantFrom('2022', '2023-05'),
    'where.to': fc.constantFrom('2025', '2025-12-31'),
    'where.eventTypes': fc.constantFrom('FGD,HEARING', 'CONSULTATION,WORKSHOP,FGD'),
    'where.sectors': fc.constantFrom('CSO', 'STATE,LABOUR'),
    lang: fc.constantFrom('en', 'id'),
    'view.colour': fc.constantFrom(...VIEW_KEYS.colour),
    'view.size': fc.constantFrom(...VIEW_KEYS.size),
    'view.label': fc.constantFrom(...VIEW_KEYS.label),
  };
  return own[name] ?? ofCodes(argumentNamed(name));
}

const argumentNamed = (name: string): Argument =>
  Object.values(ARGUMENTS)
    .flat()
    .find((argument) => argument.name === name)!;

/** What most facts have: without it next to nothing is left to be drawn. */
const USUAL = ['HELD', 'STATED', 'SINGLE', 'NATIONAL', 'PARTIAL'];

/** Values that the grammar lists; of a list all but one, and always those that hold without the key. */
function ofCodes({ type, list, codes, default: usual }: Argument): fc.Arbitrary<string> {
  if (!list) return fc.constantFrom(...(codes ?? (type === 'Boolean' ? ['true', 'false'] : [])));
  const kept = new Set([...(usual ?? '').split(','), ...USUAL]);
  return fc.constantFrom(...codes!).map((out) => codes!.filter((code) => code !== out || kept.has(code)).join(','));
}

/** Deals keys to states: each of them so many times, and to no state twice. */
function dealt(names: readonly string[], states: number): fc.Arbitrary<string[][]> {
  return fc.shuffledSubarray([...names], { minLength: names.length, maxLength: names.length }).map((shuffled) => {
    const hands = Array.from({ length: states }, (): string[] => []);
    for (let time = 0, next = 0; time < TIMES; time++) for (const name of shuffled) hands[next++ % states]!.push(name);
    return hands.map((hand) => [...new Set(hand)]);
  });
}

function stateOf(
  path: string,
  names: readonly string[],
  fixed: Readonly<Record<string, string>>,
  known: Known,
): fc.Arbitrary<State> {
  // The other arguments of a test of chance say nothing without its model.
  const needed = names.some((name) => name.startsWith('significance.')) ? ['significance.model'] : [];
  const values = [...names, ...needed].map((name) => [name, valuesOf(name, known)]);
  return fc
    .record(Object.fromEntries(values) as Record<string, fc.Arbitrary<string>>)
    .map((keys) => ({ path, keys: { ...keys, ...fixed } }));
}

/** Keys of one question. @param byId whether what stances are on is said by ids: it is said in one way */
const ownOf = (question: string, byId: boolean): string[] =>
  ARGUMENTS[question]!.map(({ name }) => name)
    .filter((name) => !name.startsWith('scope.'))
    .filter((name) => name !== (byId ? 'on.kinds' : 'on.ids'));

/** Pages in states that have every key of the grammar, `TIMES` times each at least, but for the tie that is open. */
export function states(known: Known): fc.Arbitrary<State[]> {
  const names = [...NETWORK.map(({ name }) => name), 'view.colour', 'view.size', 'view.label', 'lang'];
  const networks = dealt(names, TABS.length).chain((hands) =>
    fc.tuple(
      ...hands.map((hand, i) =>
        stateOf(
          '/network',
          hand,
          { 'view.tab': TABS[i]!, ...(TABS[i] === 'table' && { 'view.sort': 'shared' }) },
          known,
        ),
      ),
    ),
  );
  const ties = ['congruence', 'eventOverlap', 'issueOverlap', 'interlocks'].flatMap((question, place) =>
    Array.from({ length: TIMES }, (_, i) =>
      stateOf(
        `/ties/${question}`,
        ownOf(question, (place / 2 + i) % 2 === 0),
        { 'view.tab': i === 0 ? 'table' : 'map' },
        known,
      ),
    ),
  );
  const lists = Object.entries(LISTS).flatMap(([path, all]) =>
    Array.from({ length: TIMES }, () => stateOf(path, all, {}, known)),
  );
  return fc.tuple(networks, fc.tuple(...ties, ...lists)).map(([first, others]) => [...first, ...others]);
}

/** Every key that an address can have. */
export const everyKey = (): string[] => [
  ...new Set([
    ...Object.values(ARGUMENTS).flatMap((all) => all.map(({ name }) => name)),
    ...Object.values(LISTS).flat(),
    ...Object.keys(VIEW_KEYS).map((name) => `view.${name}`),
    'lang',
  ]),
];

export const addressOf = ({ path, keys }: State): string =>
  `${path}?${Object.entries(keys)
    .map(([name, value]) => `${name}=${encoded(value)}`)
    .join('&')}`;
