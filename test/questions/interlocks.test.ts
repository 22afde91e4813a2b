import type { Database } from '../../src/database/database.js';
import { Api } from '../support/api.js';
import { emptyDatabase } from '../support/database.js';
import { withDataset } from '../support/datasets.js';
import { importFolder, packageOf } from '../support/packages.js';

const QUERY = `query ($scope: Scope, $weight: TieWeight = COUNT, $tie: InterlockTiming) {
  interlocks(scope: $scope, weight: $weight, tie: $tie) {
    basis { agentCount eventCount factCount sourceCount warnings { code count } }
    nodes(first: 100) {
      totalCount
      nodes { organisation { id } personCount degree strength delegationCount repeatDelegateShare facts { totalCount } }
    }
    ties(first: 100) {
      totalCount
      nodes {
        a { id } b { id } shared weight concurrentCount sequentialCount sourceCount facts { totalCount }
        persons { nodes { person { id } timing facts { totalCount nodes { assertions { nodes { quote } } } } } }
      }
    }
  }
}`;

interface Tie {
  a: { id: string };
  b: { id: string };
  shared: number;
  weight: number;
  concurrentCount: number;
  sequentialCount: number;
  sourceCount: number;
  facts: { totalCount: number };
  persons: { nodes: { person: { id: string }; timing: string; facts: { totalCount: number } }[] };
}

interface Interlocks {
  basis: {
    agentCount: number;
    eventCount: number;
    factCount: number;
    sourceCount: number;
    warnings: { code: string; count: number }[];
  };
  nodes: {
    totalCount: number;
    nodes: {
      organisation: { id: string };
      personCount: number;
      degree: number;
      delegationCount: number;
      repeatDelegateShare: number | null;
    }[];
  };
  ties: { totalCount: number; nodes: Tie[] };
}

let database: Database;
let api: Api;

const slug = ({ id }: { id: string }): string => id.slice(id.indexOf(':') + 1);
const ask = async (variables: object = {}): Promise<Interlocks> =>
  (await api.data<{ interlocks: Interlocks }>(QUERY, variables as Record<string, unknown>)).interlocks;
/** As in `valley-chamber–works-ministry 1: bram-tollick SEQUENTIAL`. */
const shown = ({ ties }: Interlocks): string[] =>
  ties.nodes.map(({ a, b, weight, persons }) => {
    const links = persons.nodes.map(({ person, timing }) => `${slug(person)} ${timing}`);
    return `${slug(a)}–${slug(b)} ${weight}: ${links.join(', ')}`;
  });

const ALL = [
  'clean-water–fisherfolk 1: ines-harrowick SEQUENTIAL',
  'lirrow-university–river-council 1: orla-penn CONCURRENT',
  'stone-company–valley-chamber 1: jonas-veltrick CONCURRENT',
  'valley-chamber–works-ministry 1: bram-tollick SEQUENTIAL',
];

describe('the invented valley', () => {
  beforeAll(async () => {
    database = await withDataset('riverside');
    api = new Api(database);
  });

  test('four persons tie organisations; a unit is not tied to its whole, and who is not public ties nobody', async () => {
    const answer = await ask();
    expect(shown(answer)).toEqual(ALL);
    expect(shown(await ask({ scope: { issues: ['issue:river', 'issue:water'] } }))).toEqual(ALL);
    expect(answer.basis.warnings).toContainEqual({ code: 'PERSONS_WITHHELD', count: 2 });
    expect(answer.nodes.nodes.map(({ organisation }) => slug(organisation))).toContain('river-lab');
    expect(answer.ties.nodes[3]).toMatchObject({ concurrentCount: 0, sequentialCount: 1, facts: { totalCount: 5 } });
    expect(answer.ties.nodes[1]!.sourceCount).toBeGreaterThan(1);
  });

  test('one timing alone', async () => {
    expect(shown(await ask({ tie: 'CONCURRENT' }))).toEqual(ALL.slice(1, 3));
    expect(shown(await ask({ tie: 'SEQUENTIAL' }))).toEqual([ALL[0], ALL[3]]);
    expect(shown(await ask({ tie: 'UNDATED' }))).toEqual([]);
  });

  test('who is sent again and again', async () => {
    const { nodes } = await ask();
    const shares = Object.fromEntries(
      nodes.nodes.map(({ organisation, delegationCount: delegations, repeatDelegateShare }) => [
        slug(organisation),
        [delegations, repeatDelegateShare],
      ]),
    );
    expect(shares).toMatchObject({
      'works-ministry': [2, 1],
      'lirrow-university': [2, 1],
      'river-council': [2, 1],
      fisherfolk: [1, 0],
      'river-lab': [1, 0],
    });
  });

  test('filters on events choose the organisations whose posts count; the window asks for days', async () => {
    expect(shown(await ask({ scope: { events: ['event:workshop-stone-2024'] } }))).toEqual(ALL.slice(2));
    expect(shown(await ask({ scope: { from: '2024', to: '2024' } }))).toEqual(ALL.slice(1, 3));
    expect(shown(await ask({ scope: { onBehalfOf: false } }))).toEqual([ALL[1], ALL[3]]);
    expect(shown(await ask({ scope: { hosts: 'ONLY' } }))).toEqual([ALL[1], ALL[3]]);
    expect(shown(await ask({ scope: { sectors: ['STATE', 'RESEARCH'] } }))).toEqual([ALL[1]]);
    expect(shown(await ask({ scope: { excludeSources: ['source:university-review-2025'] } }))).not.toContain(ALL[1]);
  });
});

describe('the example of the documentation', () => {
  beforeAll(async () => {
    await emptyDatabase(database);
    await importFolder(
      database,
      packageOf({
        organisations: 'id\nbank\nunion\nparty',
        persons: 'id,name,visibility\nana,Ana Contoh,PUBLIC\nben,Ben Contoh,PUBLIC\ncit,Cit Contoh,',
        memberships: [
          'member,organisation,kind,role,from,to',
          'person:ana,bank,POST,Director,2020,2022',
          'person:ana,union,POST,Adviser,2022-06,',
          'person:ana,party,MEMBER,,,',
          'person:ben,bank,POST,Clerk,2018,2019',
          'person:ben,union,POST,Secretary,2020,',
          'person:cit,union,POST,Chair,2020,',
        ].join('\n'),
      }),
    );
    api = new Api(database);
  });

  test('two persons tie bank and union, one at a time and one after the other', async () => {
    const answer = await ask();
    expect(shown(answer)).toEqual([
      'bank–union 2: ana CONCURRENT, ben SEQUENTIAL',
      'bank–party 1: ana UNDATED',
      'party–union 1: ana UNDATED',
    ]);
    expect(answer.basis.warnings).toContainEqual({ code: 'PERSONS_WITHHELD', count: 1 });
    expect(answer.nodes.nodes.map(({ organisation, personCount: persons }) => [slug(organisation), persons])).toEqual([
      ['bank', 2],
      ['party', 1],
      ['union', 2],
    ]);
    expect(answer.nodes.nodes[0]).toMatchObject({ delegationCount: 0, repeatDelegateShare: null });
  });

  test.each([
    ['NEWMAN', [1.5, 0.5, 0.5]],
    ['FRACTIONAL', [1 / 3 + 1 / 2, 1 / 3, 1 / 3]],
    ['PAIR_SHARE', [1 / 3 + 1, 1 / 3, 1 / 3]],
    ['JACCARD', [1, 0.5, 0.5]],
    ['COSINE', [1, Math.SQRT1_2, Math.SQRT1_2]],
  ])('%s', async (weight, expected) => {
    const { ties } = await ask({ weight });
    ties.nodes.forEach((tie, i) => expect(tie.weight).toBeCloseTo(expected[i]!, 12));
  });

  test('a window leaves out what has no day', async () => {
    const answer = await ask({ scope: { from: '2021', to: '2023' } });
    expect(shown(answer)).toEqual(['bank–union 1: ana CONCURRENT']);
    expect(answer.basis.warnings).toContainEqual({ code: 'UNDATED_EVENTS', count: 1 });
  });
});

describe('events without a day', () => {
  beforeAll(async () => {
    await emptyDatabase(database);
    await importFolder(
      database,
      packageOf({
        organisations: 'id\nbank\nunion\nparty',
        persons: 'id,name,visibility\nana,Ana Contoh,PUBLIC',
        events: 'id,attendance_list\ntalk,PARTIAL\nwalk,',
        participations: [
          'event,agent,on_behalf_of,status',
          'talk,person:ana,bank,ATTENDED',
          'talk,person:ana,union,ATTENDED',
          'walk,person:ana,party,ATTENDED',
        ].join('\n'),
      }),
    );
    api = new Api(database);
  });

  test('who acts for two at one event does so at one time; at two events it is not known', async () => {
    expect(shown(await ask())).toEqual([
      'bank–party 1: ana UNDATED',
      'bank–union 1: ana CONCURRENT',
      'party–union 1: ana UNDATED',
    ]);
  });

  test('the basis says how complete the lists of these events are', async () => {
    const lists = 'eventCount exhaustiveListCount partialListCount unknownListCount warnings { code count }';
    const { interlocks } = await api.data<{ interlocks: { basis: object } }>(`{ interlocks { basis { ${lists} } } }`);
    expect(interlocks.basis).toMatchObject({
      eventCount: 2,
      exhaustiveListCount: 0,
      partialListCount: 1,
      unknownListCount: 1,
      warnings: expect.arrayContaining([{ code: 'PARTIAL_LISTS', count: 2 }]) as object[],
    });
  });
});
