import { inWords } from '../../src/explorer/answer/day.js';
import { hostsOf, namedAtBoth, oneSector } from '../../src/explorer/pages/home/named.js';
import { joinedWith, latestOfGrid, latestPair, type LinkedEvent } from '../../src/explorer/pages/home/pair.js';
import { scopesOf } from '../../src/explorer/pages/home/scopes.js';

type Link = LinkedEvent['links']['nodes'][number];

const into = (id: string, firstDay: string | null, eventLinkKind: Link['eventLinkKind'] = 'FEEDS_INTO'): Link => ({
  eventLinkKind,
  toEvent: { id, firstDay },
  assertions: { nodes: [{ dataset: `of ${id}` }] },
});

const event = (id: string, firstDay: string | null, links: Link[] = [], participants = 1): LinkedEvent => ({
  id,
  firstDay,
  participations: { totalCount: participants },
  links: { nodes: links },
});

describe('the pair of events', () => {
  it('is the latest by the day of the second, then of the first', () => {
    const events = [
      event('e', '2025-06-01', [into('z', null)]),
      event('a', '2025-03-01', [into('d', '2025-05-01', 'PART_OF')]),
      event('b', '2025-01-01', [into('c', '2025-04-01')]),
      event('b2', '2025-02-01', [into('c', '2025-04-01')]),
      event('no-day', null, [into('c', '2025-04-01')]),
    ];
    expect(latestPair(events)).toMatchObject({ from: 'b2', to: 'c', dataset: 'of c' });
    expect(latestPair([event('a', '2025-01-01')])).toBeUndefined();
  });

  it('is joined with what fed into it, and with what it fed, however far', () => {
    const events = [
      event('d', null),
      event('c', null, [into('d', null)]),
      event('b', null, [into('c', null)]),
      event('x', null, [into('y', null)]),
      event('a', null, [into('b', null), into('x', null, 'PART_OF')]),
    ];
    expect(joinedWith({ from: 'b', to: 'c', dataset: undefined }, events).sort()).toEqual(['a', 'b', 'c', 'd']);
  });
});

it('takes the latest events that a grid can hold, and one at least', () => {
  expect(latestOfGrid([event('a', null, [], 40), event('b', null, [], 20), event('c', null)])).toEqual(['a', 'b']);
  expect(latestOfGrid([event('a', null, [], 400), event('b', null)])).toEqual(['a']);
  expect(latestOfGrid(Array.from({ length: 30 }, (_, i) => event(String(i), null)))).toHaveLength(24);
});

it('asks without the sources that are left out, of the dataset of the pair', () => {
  const scopes = scopesOf({ from: 'event:a', to: 'event:b', dataset: 'mine' }, 'source:s');
  for (const scope of Object.values(scopes)) {
    expect(scope).toMatchObject({ 'scope.datasets': 'mine', 'scope.excludeSources': 'source:s' });
  }
  expect(scopes.first).toMatchObject({ 'scope.events': 'event:a', 'scope.hosts': 'EXCLUDE' });
  expect(scopes.both).toMatchObject({ 'scope.events': 'event:a,event:b', 'scope.hosts': 'INCLUDE' });
});

describe('who is named', () => {
  const text = (of: string) => ({ text: of, lang: null });
  type Name = { nameKind: 'FULL' | 'SHORT'; text: ReturnType<typeof text> };
  const row = (id: string, at: string, more: { hostSide?: boolean; capacity?: 'MEMBER' | 'DELEGATE' } = {}) => ({
    event: { id: at },
    countedAs: { id, acronym: null as string | null, label: text(id), names: { nodes: [] as Name[] } },
    capacity: more.capacity ?? ('UNSTATED' as const),
    hostSide: more.hostSide ?? false,
  });
  const rows = [
    row('members', 'a'),
    row('members', 'b', { capacity: 'MEMBER' }),
    row('guest', 'a'),
    row('guest', 'b', { capacity: 'MEMBER' }),
    row('guest', 'b', { capacity: 'DELEGATE' }),
    row('only-a', 'a'),
    row('host', 'a', { hostSide: true }),
    row('host', 'b', { hostSide: true }),
    row('host-of-b', 'a'),
    row('host-of-b', 'b', { hostSide: true }),
  ];

  it('at both: hosts of both, of one, guests, and those whose members were there', () => {
    const named = namedAtBoth(rows, ['a', 'b']);
    expect(named.map(({ id, hosts, isMembers }) => [id, hosts, isMembers])).toEqual([
      ['host', 'both', false],
      ['host-of-b', 'one', false],
      ['guest', 'none', false],
      ['members', 'none', true],
    ]);
  });

  it('by its acronym, else in short, else by its name', () => {
    const called = (acronym: string | null, names: Name[]) => {
      const both = ['a', 'b'].map((at) => {
        const { countedAs, ...rest } = row('whole name', at);
        return { ...rest, countedAs: { ...countedAs, acronym, names: { nodes: names } } };
      });
      return namedAtBoth(both, ['a', 'b'])[0]!.name.text;
    };
    const names: Name[] = [
      { nameKind: 'FULL', text: text('full') },
      { nameKind: 'SHORT', text: text('short') },
    ];
    expect([called('acronym', names), called(null, names), called(null, [])]).toEqual([
      'acronym',
      'short',
      'whole name',
    ]);
  });

  it('as hosts of an event', () => {
    expect([hostsOf(rows, 'a'), hostsOf(rows, 'b')]).toEqual([1, 2]);
  });

  it('is of one sector only where all are known, and are', () => {
    const of = (sector: 'STATE' | 'CSO' | null) => ({ countedAs: { id: 'o', sector } });
    expect(oneSector({ totalCount: 2, nodes: [of('STATE'), of('STATE')] })).toBe('STATE');
    expect(oneSector({ totalCount: 3, nodes: [of('STATE'), of('STATE')] })).toBeUndefined();
    expect(oneSector({ totalCount: 2, nodes: [of('STATE'), of('CSO')] })).toBeUndefined();
    expect(oneSector({ totalCount: 2, nodes: [of('STATE'), of(null)] })).toBeUndefined();
    expect(oneSector({ totalCount: 0, nodes: [] })).toBeUndefined();
  });
});

it('writes days, months and years in words, and leaves other dates as they are', () => {
  expect(inWords('2025-11-10', 'en')).toBe('10 November 2025');
  expect(inWords('2025-05-01', 'id')).toBe('1 Mei 2025');
  expect(inWords('2025-11', 'en')).toBe('November 2025');
  expect(inWords('2025', 'en')).toBe('2025');
  expect(inWords('2025-11~', 'en')).toBe('2025-11~');
  expect(inWords('2025-21', 'en')).toBe('2025-21');
});
