import { readFileSync } from 'node:fs';
import { checkQuotes } from '../../src/dataset/quotes/check_quotes.js';
import { normalText } from '../../src/dataset/quotes/normal_text.js';
import { describeWithShared, sharedData } from '../support/shared_data.js';
import { Example, type Row } from './example.js';

const FIRST = 'source:komnas-2025-11-10';
const KOMNAS = 'organisation:komnas-perempuan';

let example: Example;

beforeAll(async () => {
  example = await Example.read();
});

const json = <T>(path: string): T => JSON.parse(readFileSync(sharedData(path)!, 'utf8')) as T;
const withRole = (rows: Row[], role: string): Row[] =>
  rows.filter((row) => (row.values.roles as string[]).includes(role));

describe('the example dataset', () => {
  it('is read without a problem', () => {
    expect(example.dataset.warnings).toEqual([]);
  });

  it('quotes the press release and no paraphrase', () => {
    const quoted = example.dataset.rows.filter((row) => row.quote !== undefined);
    expect(new Set(quoted.map((row) => row.source))).toEqual(new Set([FIRST]));
    for (const { quote } of quoted) expect(quote!.split(/\s+/).length).toBeLessThanOrEqual(10);
  });

  it('rests everything but its own scheme of issues on a source that it names', () => {
    const own = example.dataset.rows.filter((row) => !row.source.startsWith('source:komnas-'));
    expect(new Set(own.map((row) => row.file))).toEqual(new Set(['issues.csv']));
  });

  it('takes forms and sectors from what the coder knows, but for the network and the groups that the text describes', () => {
    const stated = example.rows('organisations').filter((row) => row.inference === 'STATED' && row.values.form);
    const named = stated.filter((row) => row.values.form !== 'COLLECTIVE');
    expect(named.map((row) => [row.target, row.values.form])).toEqual([['organisation:jpri', 'NETWORK']]);
    const sectors = example.rows('organisations').filter((row) => row.values.sector !== undefined);
    expect(sectors.filter((row) => row.inference === 'STATED')).toEqual([]);
  });

  it('marks as known to the coder that GKPP is a unit, and the second name of KSBSI', () => {
    const unit = example.rows('memberships').filter((row) => row.key.kind === 'UNIT');
    expect(unit.map((row) => [row.key.member, row.key.organisation, row.inference])).toEqual([
      ['organisation:gkpp', KOMNAS, 'CODER_KNOWLEDGE'],
    ]);
    const second = example
      .rows('names')
      .filter((row) => row.key.text === 'Konfederasi Serikat Buruh Seluruh Indonesia');
    expect(second.map((row) => [row.key.entity, row.inference])).toEqual([['organisation:ksbsi', 'CODER_KNOWLEDGE']]);
  });
});

interface FirstCase {
  events: {
    key: string;
    date: string;
    attendees?: { name: string; acronym: string | null }[];
    presenters?: { person: string }[];
  }[];
  followUps: string[];
}

describeWithShared('the first case, against the press release', () => {
  const gold = (): FirstCase => json('komnas_2025_11_10/gold.json');
  const fgd = (): Row[] => example.participations('fgd-2025-11-10');

  it('has every quote once in the press release, where its locator says', () => {
    const text = normalText(readFileSync(sharedData('komnas_2025_11_10/article.txt')!, 'utf8'));
    const checked = checkQuotes(example.dataset.rows, new Map([[FIRST, text]]));
    expect(checked.filter(({ outcome }) => outcome !== 'FOUND')).toEqual([]);
    expect(checked.length).toBeGreaterThan(70);
    for (const { file, row, locator } of checked) {
      const written = example.dataset.rows.find((other) => other.file === file && other.row === row)!.locator;
      expect({ file, row, locator: written }).toEqual({ file, row, locator });
    }
  });

  it('has the 16 organisations that attended, each with a quote that names it', () => {
    const expected = gold().events[0]!.attendees!.map(({ name, acronym }) => (acronym ? `${name} (${acronym})` : name));
    const attended = withRole(fgd(), 'ATTENDEE');
    expect(attended).toHaveLength(16);
    expect(attended.map((row) => example.nameOf(row.key.agent!))).toEqual(expected);
    expect(attended.map((row) => row.quote)).toEqual(expected);
    expect(attended.map((row) => row.values.status)).toEqual(expected.map(() => 'ATTENDED'));
  });

  it('has the host and the presenter, and nobody else', () => {
    expect(withRole(fgd(), 'HOST').map((row) => row.key.agent)).toEqual([KOMNAS]);
    const presented = withRole(fgd(), 'PRESENTER');
    expect(presented.map((row) => example.nameOf(row.key.agent!))).toEqual(
      gold().events[0]!.presenters!.map(({ person }) => person),
    );
    expect(presented[0]!.key.on_behalf_of).toBe(KOMNAS);
    expect(fgd()).toHaveLength(18);
  });

  it('has an open list, the days of both meetings, and the one feeding into the other', () => {
    const events = example.rows('events').filter((row) => row.source === FIRST);
    const stated = (event: string, property: string): unknown[] =>
      events.filter((row) => row.target === event).flatMap((row) => row.values[property] ?? []);
    expect(stated('event:fgd-2025-11-10', 'attendanceList')).toEqual(['PARTIAL']);
    expect(stated('event:fgd-2025-11-10', 'start')).toEqual([gold().events[0]!.date]);
    expect(stated('event:dialogue-2025-11-11', 'start')).toEqual([gold().events[1]!.date]);
    expect(stated('event:dialogue-2025-11-11', 'status')).toEqual(['PLANNED']);
    expect(example.rows('event_links').map((row) => row.key)).toEqual([
      { from: 'event:fgd-2025-11-10', to: 'event:dialogue-2025-11-11', kind: 'FEEDS_INTO' },
    ]);
  });

  it('has the follow-ups, and recommendations and findings whose content is not stated', () => {
    const outputs = example.rows('outputs').filter((row) => row.source === FIRST);
    const ofKind = (kind: string): Row[] => outputs.filter((row) => row.values.kind === kind);
    expect(ofKind('ACTION')).toHaveLength(gold().followUps.length);
    for (const kind of ['RECOMMENDATION', 'FINDING']) {
      expect(ofKind(kind).map((row) => row.values.text__en)).toEqual(['not stated in the source']);
    }
  });
});

interface Report {
  url: string;
  event: { start: string };
  hosts: string[];
  organisingUnit?: string;
  attendees: { name: string; affiliation: string; note?: string; role: string }[];
  recommendations?: string[];
  attendanceList: string;
}

const REPORTS = [
  ['dialogue-2025-11-11', 0],
  ['consolidation-2025-05-16', 1],
  ['audience-2025-10-30', 2],
] as const;

/** Who led a delegation was there; that is no part in the meeting. */
const ROLES: Record<string, string> = {
  participant: 'ATTENDEE',
  lead: 'ATTENDEE',
  presenter: 'PRESENTER',
  facilitator: 'FACILITATOR',
};

describeWithShared('the three reports', () => {
  const gold = (at: number): Report => json<Report[]>('event_reports/gold.json')[at]!;
  /** The name that a report uses: Komnas Perempuan goes by its short name. */
  const reported = (agent: string | undefined): string =>
    agent === KOMNAS ? 'Komnas Perempuan' : agent ? example.nameOf(agent) : '';
  const rowsOf = (event: string, at: number): Row[] => {
    const sources = example.rows('sources').filter((row) => row.values.url === gold(at).url);
    expect(sources.map((row) => row.values.textKind)).toEqual(['PARAPHRASE']);
    return example.participations(event).filter((row) => row.source === sources[0]!.target);
  };

  it.each(REPORTS)('has the host side of %s', (event, at) => {
    const rows = rowsOf(event, at);
    expect(withRole(rows, 'HOST').map((row) => reported(row.key.agent))).toEqual(gold(at).hosts);
    const unit = gold(at).organisingUnit;
    expect(withRole(rows, 'ORGANISING_UNIT').map((row) => reported(row.key.agent))).toEqual(unit ? [unit] : []);
  });

  it.each(REPORTS)('has those who took part in %s, and for whom', (event, at) => {
    const guests = rowsOf(event, at).filter(
      (row) => !['HOST', 'ORGANISING_UNIT'].some((role) => withRole([row], role).length > 0),
    );
    // The visitor of the audience has a row of its own beside those of its persons.
    const others = guests.filter((row) => row.key.agent !== KOMNAS);
    const coded = others.map((row) => [reported(row.key.agent), reported(row.key.on_behalf_of), row.values.roles]);
    const expected = gold(at).attendees.map(({ name, affiliation, role }) => [name, affiliation, [ROLES[role]]]);
    expect(coded.sort()).toEqual(expected.sort());
    expect(new Set(guests.map((row) => row.values.status))).toEqual(new Set(['ATTENDED']));
    expect(guests.length - others.length).toBe(event === 'audience-2025-10-30' ? 1 : 0);
  });

  it.each(REPORTS)('has the day, the list and the recommendations of %s', (event, at) => {
    const rows = example.rows('events').filter((row) => row.target === `event:${event}` && row.source !== FIRST);
    expect(rows.flatMap((row) => row.values.start ?? [])).toEqual([gold(at).event.start]);
    expect(rows.flatMap((row) => row.values.attendanceList ?? [])).toEqual([gold(at).attendanceList]);
    const made = example
      .rows('steps')
      .filter((row) => row.key.event === `event:${event}` && row.key.kind !== 'PRESENTED')
      .filter((row) =>
        example
          .rows('outputs')
          .some(({ target, values }) => target === row.key.output && values.kind === 'RECOMMENDATION'),
      );
    expect(made).toHaveLength(gold(at).recommendations?.length ?? 0);
  });

  it('takes members of a network as members, and groups without a name as collectives', () => {
    const members = example.rows('participations').filter((row) => row.values.capacity === 'MEMBER');
    expect(members.map((row) => row.key.agent)).toEqual(['organisation:jpri']);
    const groups = rowsOf('consolidation-2025-05-16', 1).filter((row) => row.key.agent !== KOMNAS);
    const collectives = example.rows('organisations').filter((row) => row.values.form === 'COLLECTIVE');
    for (const group of groups) expect(collectives.map((row) => row.target)).toContain(group.key.agent);
  });

  it('names persons as public, and every one of them in a post', () => {
    const persons = new Set(example.rows('persons').map((row) => row.target));
    expect(persons.size).toBe(10);
    for (const row of example.rows('persons')) expect(row.values.visibility).toBe('PUBLIC');
    const posts = example.rows('memberships').filter((row) => row.key.kind === 'POST');
    expect(new Set(posts.map((row) => row.key.member))).toEqual(persons);
  });
});
