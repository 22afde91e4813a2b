import { Api } from '../support/api.js';
import { ALL_MEANT, withPackage } from '../support/packages.js';

const TABLES = {
  events: [
    'id,title__en,start',
    'hub,The hub,2024-06-01',
    'first,The first,2024-01-10',
    // The same as `first`, and of no day by itself.
    'first-again,The first again,',
    'second,The second,2024-02',
    'third,The third,2024-03-05',
    'whole,The whole,2023',
    ...['undated-a', 'undated-b'].map((id) => `${id},Of no day ${id},`),
  ].join('\n'),
  // The order of rows is no order of time, and neither is that of ids.
  event_links: [
    'from,to,kind',
    'undated-a,hub,FEEDS_INTO',
    'hub,whole,PART_OF',
    'third,hub,FEEDS_INTO',
    'first-again,hub,FEEDS_INTO',
    'hub,undated-b,FEEDS_INTO',
    'second,hub,FEEDS_INTO',
  ].join('\n'),
  judgements: 'a,b,verdict,reason\nevent:first,event:first-again,SAME,',
  outputs: 'id,kind,text__en\nr1,RECOMMENDATION,Pay them',
  organisations: ['id,name__en', ...['a', 'b', 'c', 'd', 'e'].map((id) => `${id},Circle ${id}`)].join('\n'),
  steps: [
    'output,kind,event,by,date',
    'r1,CONVEYED,hub,organisation:a,',
    'r1,CONVEYED,hub,organisation:b,2024-06-03',
    'r1,CONVEYED,hub,organisation:c,2024-06-01',
    'r1,CONVEYED,hub,organisation:d,2024-06-02',
    'r1,CONVEYED,hub,organisation:e,',
  ].join('\n'),
};

let api: Api;
beforeAll(async () => {
  api = new Api(await withPackage(TABLES, { accept: ALL_MEANT }));
});

interface List<T> {
  nodes: T[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** A list of the hub, whole, page by page. */
async function listed<T>(field: string, first: number, nodes: string): Promise<T[]> {
  const all: T[] = [];
  for (let after: string | null = null; ;) {
    const { event }: { event: { list: List<T> } } = await api.data(
      `query ($first: Int!, $after: String) { event(id: "event:hub") {
        list: ${field}(first: $first, after: $after) { nodes { ${nodes} } pageInfo { hasNextPage endCursor } } } }`,
      { first, after },
    );
    all.push(...event.list.nodes);
    if (!event.list.pageInfo.hasNextPage) return all;
    after = event.list.pageInfo.endCursor;
  }
}

interface Link {
  eventLinkKind: string;
  fromEvent: { id: string };
  toEvent: { id: string };
}

it.each([1, 2, 100])(
  'links of an event go by kind, then by the day of the other event, on pages of %d',
  async (first) => {
    const links = await listed<Link>('links', first, 'eventLinkKind fromEvent { id } toEvent { id }');
    const others = links.map(({ eventLinkKind, fromEvent, toEvent }) => [
      eventLinkKind,
      fromEvent.id === 'event:hub' ? toEvent.id : fromEvent.id,
    ]);
    const undated = others.slice(3, 5);
    expect(others).toEqual([
      ['FEEDS_INTO', 'event:first'],
      ['FEEDS_INTO', 'event:second'],
      ['FEEDS_INTO', 'event:third'],
      ...undated,
      ['PART_OF', 'event:whole'],
    ]);
    expect(undated.map(([, id]) => id).sort()).toEqual(['event:undated-a', 'event:undated-b']);
  },
);

it.each([1, 2, 100])('steps at an event go by their day, undated ones last, on pages of %d', async (first) => {
  const steps = await listed<{ date: string | null }>('steps', first, 'date');
  expect(steps.map(({ date }) => date)).toEqual(['2024-06-01', '2024-06-02', '2024-06-03', null, null]);
});
