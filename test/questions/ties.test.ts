import { Api } from '../support/api.js';
import { withDataset } from '../support/datasets.js';

interface Tie {
  weight: number;
  verdict: string | null;
  a: { id: string };
  b: { id: string };
}

interface Ties {
  totalCount: number;
  allCount: number;
  threshold: number | null;
  nodes: Tie[];
}

const EVELYN = 'person:davis-evelyn-jefferson';
const LAURA = 'person:davis-laura-mandeville';

let api: Api;

beforeAll(async () => {
  api = new Api(await withDataset('davis'));
});

const given = (args: string): string => (args === '' ? '' : `(${args})`);

async function ties(args = '', question = ''): Promise<Ties> {
  const scope = `scope: { unit: PERSON }${question && `, ${question}`}`;
  const list = `ties(first: 100${args && `, ${args}`}) { totalCount allCount threshold nodes { weight verdict a { id } b { id } } }`;
  const data = await api.data<{ coAttendance: { ties: Ties } }>(`{ coAttendance(${scope}) { ${list} } }`);
  return data.coAttendance.ties;
}

const nameOf = ({ a, b }: Tie): string => `${a.id} ${b.id}`;

test('ties between some agents are the same ties, with the same numbers', async () => {
  const among = [EVELYN, LAURA, 'person:davis-theresa-anderson'];
  const all = await ties();
  const found = await ties(`between: ${JSON.stringify(among)}`);
  const expected = all.nodes.filter(({ a, b }) => among.includes(a.id) && among.includes(b.id));
  expect(expected).toHaveLength(3);
  expect(found).toEqual({ totalCount: 3, allCount: 3, threshold: null, nodes: expected });
});

test.each([
  [[`${EVELYN}s`, LAURA], 'UNKNOWN_ID', 'person:davis-evelyn-jefferson'],
  [[EVELYN], 'BAD_ARGUMENT', 'at least 2'],
  [[EVELYN, EVELYN], 'BAD_ARGUMENT', 'at least 2'],
  [[], 'BAD_ARGUMENT', 'at least 2'],
])('between %j is refused', async (between, code, text) => {
  const query = `{ coAttendance(scope: { unit: PERSON }) { ties(between: ${JSON.stringify(between)}) { totalCount } } }`;
  const { errors } = await api.ask(query);
  expect(errors).toMatchObject([{ code, message: expect.stringContaining(text) as string }]);
});

test('an agent that the scope does not count is refused by name', async () => {
  const scope = '{ unit: PERSON, events: ["event:davis-e1"] }';
  const { errors } = await api.ask(
    `{ coAttendance(scope: ${scope}) { ties(between: ["${EVELYN}", "person:davis-flora-price"]) { totalCount } } }`,
  );
  expect(errors).toMatchObject([
    { code: 'BAD_ARGUMENT', message: expect.stringContaining('person:davis-flora-price') as string },
  ]);
});

test('the strongest are whole classes of equal weight, however many are asked for', async () => {
  const all = (await ties()).nodes;
  const { totalCount: count } = await ties();
  for (const strongest of [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, count, count + 1]) {
    const found = await ties(`strongest: ${strongest}`);
    expect(found.allCount).toBe(count);
    expect(found.totalCount).toBeLessThanOrEqual(strongest);
    if (strongest >= count) {
      expect(found).toMatchObject({ totalCount: count, threshold: null });
    } else if (found.totalCount === 0) {
      expect(found.threshold).toBeNull();
      expect(all[0]!.weight).toBe(all[strongest]!.weight);
    } else {
      expect(found.nodes).toEqual(all.slice(0, found.totalCount));
      expect(found.threshold).toBe(all[found.totalCount - 1]!.weight);
      expect(all[found.totalCount]!.weight).toBeLessThan(found.threshold!);
      // One more class would be too many.
      const next = all.filter(({ weight }) => weight >= all[found.totalCount]!.weight).length;
      if (next < all.length) expect(next).toBeGreaterThan(strongest);
    }
  }
});

test('where ties are tested, those that are more than chance are stronger than any other', async () => {
  const test = 'significance: { model: HYPERGEOMETRIC, adjust: NONE }';
  const all = (await ties('', test)).nodes;
  const significant = (await ties('strongest: 17', test)).nodes;
  expect(new Set(significant.map(({ verdict }) => verdict))).toEqual(new Set(['SIGNIFICANT']));
  expect(significant.map(nameOf)).toEqual(all.filter(({ verdict }) => verdict === 'SIGNIFICANT').map(nameOf));
});

test('a list of the strongest has cursors of its own', async () => {
  const page = async (args: string): Promise<unknown> => {
    const { data, errors } = await api.ask(
      `{ coAttendance(scope: { unit: PERSON }) { ties${given(args)} { pageInfo { endCursor } nodes { weight a { id } b { id } } } } }`,
    );
    return errors[0]?.code ?? (data as { coAttendance: { ties: unknown } }).coAttendance.ties;
  };
  const first = (await page('first: 5, strongest: 50')) as { pageInfo: { endCursor: string }; nodes: Tie[] };
  const next = (await page(`first: 5, strongest: 50, after: "${first.pageInfo.endCursor}"`)) as { nodes: Tie[] };
  const { nodes } = await ties();
  expect([...first.nodes, ...next.nodes].map(nameOf)).toEqual(nodes.slice(0, 10).map(nameOf));
  expect(await page(`first: 5, strongest: 51, after: "${first.pageInfo.endCursor}"`)).toBe('CURSOR_STALE');
});

test('a tie opens to its meetings, the latest first, with what each of the two did there', async () => {
  interface Side {
    nodes: { id: string; kind: string; agent: { id: string }; event: { id: string }; participationStatus: string }[];
  }
  interface Meeting {
    event: { id: string };
    aFacts: Side;
    bFacts: Side;
    facts: { totalCount: number };
  }
  const side = 'nodes { id kind agent { id } event { id } participationStatus roles inference }';
  const data = await api.data<{
    coAttendance: { ties: { nodes: { events: { nodes: { id: string }[] }; meetings: { nodes: Meeting[] } }[] } };
  }>(
    `{ coAttendance(scope: { unit: PERSON }) { ties(between: ["${EVELYN}", "${LAURA}"]) { nodes {
      events { nodes { id } } meetings { nodes { event { id } aFacts { ${side} } bFacts { ${side} } facts { totalCount } } } } } } }`,
  );
  const [tie] = data.coAttendance.ties.nodes;
  const meetings = tie!.meetings.nodes;
  expect(meetings).toHaveLength(6);
  expect(meetings.map(({ event }) => event.id).sort()).toEqual(tie!.events.nodes.map(({ id }) => id).sort());
  for (const { event, aFacts, bFacts, facts } of meetings) {
    expect(facts.totalCount).toBe(2);
    for (const [facts, id] of [
      [aFacts, EVELYN],
      [bFacts, LAURA],
    ] as const) {
      expect(facts.nodes).toMatchObject([
        { kind: 'PARTICIPATION', agent: { id }, event, participationStatus: 'ATTENDED', roles: ['ATTENDEE'] },
      ]);
      const { node } = await api.data<{ node: { agent: { id: string } } }>(
        `{ node(id: "${facts.nodes[0]!.id}") { ... on Participation { agent { id } } } }`,
      );
      expect(node.agent.id).toBe(id);
    }
  }
});
