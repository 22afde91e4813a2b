import { Api } from '../support/api.js';
import { testDatabase } from '../support/database.js';
import { importFolder, packageOf, withPackage } from '../support/packages.js';

const TABLES = {
  sources: 'id,title,access\nminutes,Minutes of a closed meeting,RESTRICTED\nnews,News,PUBLIC\nblog,Blog,',
  organisations: 'id,name__en\nriver,River League',
  events: 'id,title__en\ntalk,Talk',
  participations: [
    'event,agent,source,quote,locator,value_as_written,roles',
    'talk,organisation:river,minutes,the League objected,page=2,the League,SPEAKER',
    'talk,organisation:river,news,the League was there,page=1,League,ATTENDEE',
  ].join('\n'),
};
const QUERY = `{
  sources(orderBy: TITLE) { nodes { id sourceAccess says { nodes { quote locator valueAsWritten } } } }
  event(id: "event:talk") { participations { nodes { roles assertionCount sourceCount
    assertions { nodes { quote locator valueAsWritten stated source { sourceAccess } } } } } }
}`;

interface Said {
  quote: string | null;
}

let api: Api;
beforeAll(async () => {
  const database = await withPackage(TABLES);
  api = new Api(database);
});

test('no word of a restricted source is shown, and what it says counts', async () => {
  const data = await api.data<{ sources: { nodes: unknown[] }; event: { participations: { nodes: object[] } } }>(QUERY);
  expect(JSON.stringify(data)).not.toMatch(/objected|page=2|"the League"/);
  expect(data.event.participations.nodes).toMatchObject([
    { roles: ['SPEAKER', 'ATTENDEE'], assertionCount: 2, sourceCount: 2 },
  ]);
  const { assertions } = data.event.participations.nodes[0] as { assertions: { nodes: object[] } };
  expect(assertions.nodes).toHaveLength(2);
  expect(assertions.nodes).toContainEqual({
    quote: null,
    locator: null,
    valueAsWritten: null,
    stated: { roles: ['SPEAKER'] },
    source: { sourceAccess: 'RESTRICTED' },
  });
  expect(assertions.nodes).toContainEqual({
    quote: 'the League was there',
    locator: 'page=1',
    valueAsWritten: 'League',
    stated: { roles: ['ATTENDEE'] },
    source: { sourceAccess: 'PUBLIC' },
  });
});

test('stated by nobody, a source is public', async () => {
  const { source } = await api.data<{ source: object }>('{ source(id: "source:blog") { sourceAccess } }');
  expect(source).toEqual({ sourceAccess: 'PUBLIC' });
});

test('of several values the most protective holds', async () => {
  const database = await testDatabase();
  await importFolder(database, packageOf({ sources: 'id,title,access\nnews,News,RESTRICTED' }, 'other'));
  const fresh = new Api(database);
  const { source } = await fresh.data<{ source: { says: { nodes: Said[] } } }>(
    '{ source(id: "source:news") { says { nodes { quote } } } }',
  );
  expect(source.says.nodes.map(({ quote }) => quote)).toEqual([null]);
});
