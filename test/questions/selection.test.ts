import type { Database } from '../../src/database/database.js';
import { dayNumber } from '../../src/model/days/edtf_date.js';
import { warningsOf } from '../../src/questions/shared/warnings/of_selection.js';
import type { Snapshot } from '../../src/snapshot/facts/snapshot.js';
import { View } from '../../src/snapshot/facts/view.js';
import { rowAt, type SelectedRow } from '../../src/snapshot/selection/rows.js';
import { DEFAULT_SCOPE, type Scope } from '../../src/snapshot/selection/scope.js';
import { select, type Selection } from '../../src/snapshot/selection/selection.js';
import { INLINE } from '../support/api.js';
import { withPackage } from '../support/packages.js';
import { FIELD } from './support/field.js';

let database: Database;
let snapshot: Snapshot;
beforeAll(async () => {
  database = await withPackage(FIELD, { recordedAt: '2025-01-01T00:00:00.000Z' });
  snapshot = await INLINE.load(database);
});

const node = (id: string): number => snapshot.columns.entities.canonical[snapshot.index.get(id)!]!;
const viewOf = (scope: Partial<Scope> = {}): View => new View(snapshot.columns, scope);
const rowsOf = ({ rows }: Selection): SelectedRow[] => Array.from({ length: rows.count }, (_, i) => rowAt(rows, i));

function ask(scope: Partial<Scope> = {}): Selection {
  return select(viewOf(scope), { ...DEFAULT_SCOPE, ...scope });
}

/** `event agent` of what is counted, as slugs. */
function counted(selection: Selection): string[] {
  const slug = (at: number): string => snapshot.ids[at]!.split(':')[1]!;
  const pairs = rowsOf(selection).filter(({ uncounted }) => uncounted === undefined);
  return [...new Set(pairs.map(({ event, countedAs }) => `${slug(event)} ${slug(countedAs)}`))].sort();
}

function warnings(selection: Selection): Record<string, number> {
  return Object.fromEntries(warningsOf(selection).map(({ code, count }) => [code, count]));
}

const BASE = ['audience bureau', 'audience legal-aid', 'hearing federation', 'hearing legal-aid', 'undated legal-aid'];

describe('what the default scope counts', () => {
  test('organisations at events that were held; the host side only of the audience', () => {
    expect(counted(ask())).toEqual(BASE);
    expect(ask().events.node.length).toBe(3);
  });

  test('what it leaves out is counted in the warnings', () => {
    expect(warnings(ask())).toEqual({
      PARTIAL_LISTS: 3,
      HOSTS_UNKNOWN: 1,
      EVENT_AFTER_SOURCES: 1,
      HOSTS_EXCLUDED: 2,
      UNNAMED_PARTICIPANTS: 1,
      PERSONS_DROPPED: 1,
      HOST_IS_PUBLISHER: 1,
    });
  });

  test('a sponsor’s role alone does not count, unless asked for', () => {
    const sponsors = ask({ roles: ['SPONSOR'] });
    expect(counted(sponsors)).toEqual(['audience bureau', 'hearing legal-aid', 'hearing ministry']);
  });

  test('a reprint adds no source', () => {
    const [federation] = rowsOf(ask()).filter(({ countedAs }) => countedAs === node('organisation:federation'));
    const { assertions } = snapshot.columns.participations;
    expect(viewOf().visible(assertions, federation!.fact).length).toBe(2);
    expect(ask({ events: new Set([node('event:hearing')]) }).evidence.sources.length).toBe(1);
  });
});

describe('each field of the scope', () => {
  const cases: [string, () => Partial<Scope>, string[]][] = [
    ['events', () => ({ events: new Set([node('event:audience')]) }), ['audience bureau', 'audience legal-aid']],
    ['eventTypes', () => ({ eventTypes: ['HEARING'] }), ['hearing federation', 'hearing legal-aid']],
    ['levels', () => ({ levels: ['LOCAL'] }), ['audience bureau', 'audience legal-aid']],
    ['attendanceLists', () => ({ attendanceLists: ['PARTIAL'] }), ['hearing federation', 'hearing legal-aid']],
    [
      'issues, with narrower ones',
      () => ({ issues: [node('issue:rights')] }),
      ['hearing federation', 'hearing legal-aid'],
    ],
    [
      'window',
      () => ({ window: { first: dayNumber('2024-01-09'), last: dayNumber('2024-01-31'), rule: 'OVERLAPS' } }),
      ['hearing federation', 'hearing legal-aid'],
    ],
    [
      'organisations, after the host rule',
      () => ({ organisations: new Set([node('organisation:legal-aid')]) }),
      ['audience legal-aid', 'hearing legal-aid', 'undated legal-aid'],
    ],
    ['sectors', () => ({ sectors: ['LABOUR'] }), ['hearing federation']],
    ['eventStatuses', () => ({ eventStatuses: ['PLANNED'] }), ['planned legal-aid']],
    ['forms', () => ({ forms: ['UNIT'] }), ['audience bureau']],
    ['hosts EXCLUDE', () => ({ hosts: 'EXCLUDE' }), BASE.filter((pair) => pair !== 'audience bureau')],
    ['hosts INCLUDE', () => ({ hosts: 'INCLUDE' }), [...BASE, 'hearing ministry'].sort()],
    ['hosts ONLY', () => ({ hosts: 'ONLY' }), ['audience bureau', 'hearing ministry']],
    ['statuses', () => ({ statuses: ['INVITED'] }), ['hearing union-a']],
    ['capacities', () => ({ capacities: ['MEMBER'] }), ['hearing union-b']],
    [
      'onBehalfOf false',
      () => ({ onBehalfOf: false }),
      ['audience bureau', 'hearing federation', 'hearing legal-aid', 'undated legal-aid'],
    ],
    [
      'rollUpUnits',
      () => ({ rollUpUnits: true }),
      ['audience legal-aid', 'audience ministry', 'hearing federation', 'hearing legal-aid', 'undated legal-aid'],
    ],
    ['expandNetworks, members of that day', () => ({ expandNetworks: true }), [...BASE, 'hearing union-a'].sort()],
    ['unit PERSON, the host side too', () => ({ unit: 'PERSON' }), ['hearing ani', 'hearing cici']],
    ['sources', () => ({ sources: new Set([node('source:news')]) }), ['audience bureau', 'audience legal-aid']],
    [
      'excludeSources, with reprints',
      () => ({ excludeSources: new Set([node('source:press')]) }),
      ['audience bureau', 'audience legal-aid'],
    ],
    ['inference', () => ({ inference: ['IMPLIED'] }), []],
    ['asOf before it was recorded', () => ({ asOf: Date.parse('2024-12-31T00:00:00Z') }), []],
    ['asOf after it was recorded', () => ({ asOf: Date.parse('2025-01-02T00:00:00Z') }), BASE],
    ['datasets', () => ({ datasets: new Set([snapshot.datasets.indexOf('demo')]) }), BASE],
    ['datasets, none', () => ({ datasets: new Set() }), []],
    ['minEventSize', () => ({ minEventSize: 2 }), BASE.filter((pair) => !pair.startsWith('undated'))],
    ['maxEventSize', () => ({ maxEventSize: 1 }), ['undated legal-aid']],
  ];
  test.each(cases)('%s', (_, scope, expected) => expect(counted(ask(scope()))).toEqual(expected));

  test('universe LISTED counts events without a counted participation in N', () => {
    expect(ask({ sectors: ['LABOUR'] }).events.node.length).toBe(1);
    expect(ask({ sectors: ['LABOUR'], universe: 'LISTED' }).events.node.length).toBe(3);
  });

  test('WITHIN and an undated event: left out and counted', () => {
    const window = { first: dayNumber('2024-01-10'), last: dayNumber('2024-12-31'), rule: 'WITHIN' } as const;
    expect(counted(ask({ window }))).toEqual(['audience bureau', 'audience legal-aid']);
    expect(warnings(ask({ window }))).toMatchObject({ UNDATED_EVENTS: 1 });
  });

  test('persons who are not public give no rows and are counted', () => {
    const persons = ask({ unit: 'PERSON' });
    expect(rowsOf(persons).some(({ agent }) => agent === node('person:budi'))).toBe(false);
    expect(warnings(persons)).toMatchObject({ PERSONS_WITHHELD: 1 });
  });
});
