import type { Database } from '../../src/database/database.js';
import { Api } from '../support/api.js';
import { emptyDatabase, testDatabase } from '../support/database.js';
import { importFolder, packageOf } from '../support/packages.js';

/** `events` meetings of as many organisations and persons: everybody is at every meeting that is near theirs. */
function field(events: number): string {
  const all = Array.from({ length: events }, (_, i) => i);
  const near = (i: number): number[] => [0, 1, 2].map((step) => (i + step) % events);
  const lines = (header: string, row: (i: number) => string[]): string => [header, ...all.flatMap(row)].join('\n');
  return packageOf({
    sources: lines('id,title,publisher', (i) => [`s${i},Title ${i},organisation:o${i}`]),
    organisations: lines('id,name__en,acronym', (i) => [`o${i},Circle ${i},C${i}`]),
    persons: lines('id,name,visibility', (i) => [`p${i},Person Number${i},${i % 2 ? 'PUBLIC' : ''}`]),
    events: lines('id,title__en,start', (i) => [`e${i},Meeting ${i},2024-01-02`]),
    outputs: lines('id,kind,text__en', (i) => [`r${i},RECOMMENDATION,Text ${i}`]),
    participations: lines('event,agent,on_behalf_of,source,quote', (i) =>
      near(i).flatMap((j) => [`e${j},organisation:o${i},,s${i},a quote`, `e${j},person:p${i},o${i},s${i},a quote`]),
    ),
    steps: lines('output,kind,event,by', (i) => near(i).map((j) => `r${j},PRESENTED,e${i},organisation:o${i}`)),
  });
}

const DEEP = `{
  organisations(first: 100) { totalCount nodes {
    name { text } acronym names { totalCount nodes { text { text } } }
    participations(first: 100) { totalCount nodes { participationStatus assertionCount
      agent { id ... on Person { name { text } } }
      event { eventType title { text }
        participations(first: 100) { totalCount nodes { agent { id } onBehalfOf { sector name { text } } assertions { nodes { quote source { title { text } publisher } } } } }
        steps { nodes { output { outputKind text { text } } byAgent { id } } } } } } } } }`;

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});

async function statementsFor(events: number): Promise<{ sent: string[]; rows: number }> {
  await emptyDatabase(database);
  await importFolder(database, field(events));
  const { statements, data, errors } = await new Api(database).ask(DEEP);
  expect(errors).toEqual([]);
  return { sent: [...statements].sort(), rows: JSON.stringify(data).length };
}

test('a table ten times as long sends no statement more', async () => {
  const small = await statementsFor(4);
  const large = await statementsFor(40);
  expect(large.rows).toBeGreaterThan(8 * small.rows);
  expect(large.sent).toEqual(small.sent);
});
