import fc from 'fast-check';

/** The tables of a small package: rows by table, as lists of cells. Organisations, events and sources are invented. */
export type Tables = Record<keyof typeof HEADERS, string[]>;

const HEADERS = {
  sources: 'id,source,published,language',
  organisations: 'id,name__en,sector,source',
  events: 'id,type,start,source,quote',
  participations: 'event,agent,roles,status,source,quote',
  memberships: 'member,organisation,kind,from,source',
};

const one = (...values: string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
const cells = (...columns: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...columns).map((row) => row.join(','));

const source = one('', 's1', 's2', 's3');
const organisation = one('lake', 'hill', 'union');

/** Every source, organisation and event has a row, so that whatever is referred to is there. */
const ROWS: { [table in keyof typeof HEADERS]: fc.Arbitrary<string> } = {
  // (None tells of itself, nor of one that tells of it.)
  sources: cells(one('s1,', 's2,s1', 's3,s1', 's3,s2'), one('', '2024-01-01', '2025-01-01'), one('', 'id', 'en')),
  organisations: cells(organisation, one('', 'Lake Circle', 'Hill Union'), one('', 'CSO', 'LABOUR'), source),
  events: cells(
    one('talk', 'visit'),
    one('', 'FGD', 'HEARING'),
    one('', '2025-02-01', '2025-02-02'),
    source,
    one('', 'a talk'),
  ),
  participations: cells(
    one('talk', 'visit'),
    organisation.map((id) => `organisation:${id}`),
    one('', 'SPEAKER', 'CHAIR;SPEAKER', 'HOST'),
    one('', 'ATTENDED', 'INVITED'),
    source,
    one('', 'they came'),
  ),
  memberships: cells(
    one('organisation:lake', 'organisation:hill'),
    one('union'),
    one('MEMBER'),
    one('', '2019', '2020'),
    source,
  ),
};
const ALWAYS: Partial<Record<keyof typeof HEADERS, string[]>> = {
  sources: ['s1,,,', 's2,,,', 's3,,,'],
  organisations: ['lake,,,', 'hill,,,', 'union,,,'],
  events: ['talk,,,,', 'visit,,,,'],
};

const rows = (table: keyof typeof HEADERS): fc.Arbitrary<string[]> => fc.array(ROWS[table], { maxLength: 5 });

/** Versions of one package: in the next, rows are gone, new, others, twice, or elsewhere; or all as they once were. */
export const VERSIONS: fc.Arbitrary<Tables[]> = fc
  .tuple(
    fc.record({
      sources: rows('sources'),
      organisations: rows('organisations'),
      events: rows('events'),
      participations: rows('participations'),
      memberships: rows('memberships'),
    }),
    fc.array(
      fc.tuple(
        one(...Object.keys(HEADERS)),
        one('drop', 'add', 'twice', 'turn', 'back'),
        fc.nat(),
        fc.infiniteStream(fc.nat()),
      ),
      {
        minLength: 2,
        maxLength: 5,
      },
    ),
    fc.record(ROWS),
  )
  .map(([first, edits, fresh]) => {
    const versions: Tables[] = [first];
    for (const [name, kind, at] of edits) {
      const table = name as keyof Tables;
      const last = versions.at(-1)!;
      if (kind === 'back') versions.push(versions[at % versions.length]!);
      else versions.push({ ...last, [table]: edited(last[table], kind, at, fresh[table]) });
    }
    return versions;
  });

function edited(before: readonly string[], kind: string, at: number, fresh: string): string[] {
  const place = before.length === 0 ? 0 : at % before.length;
  if (kind === 'drop') return before.toSpliced(place, 1);
  if (kind === 'turn') return [...before.slice(place), ...before.slice(0, place)];
  if (kind === 'twice') return before.length === 0 ? [] : [...before, before[place]!];
  return at % 2 === 0 ? [...before, fresh] : before.toSpliced(place, 1, fresh);
}

/** The text of each file. */
export const textsOf = (tables: Tables): Record<string, string> =>
  Object.fromEntries(
    Object.entries(tables).map(([name, body]) => {
      const table = name as keyof typeof HEADERS;
      return [table, [HEADERS[table], ...(ALWAYS[table] ?? []), ...body].join('\n')];
    }),
  );
