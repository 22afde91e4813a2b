import type { Database } from '../../src/database/database.js';
import { Api } from '../support/api.js';
import { emptiedDatabase, emptyDatabase } from '../support/database.js';
import { ALL_MEANT, importFolder, packageOf } from '../support/packages.js';

const SOURCES = 'id,title,publisher,published,derived_from\n';
const BEFORE = packageOf({
  sources: `${SOURCES}minutes,Minutes,A,2024-01-01,\npress,Press,B,2024-02-01,`,
  organisations: 'id,name__en,sector,source\nriver,River,CSO,minutes\nlake,Lake,STATE,press\nhill,Hill,CSO,minutes',
  events: 'id,title__en,start,source\ntalk,Talk,2024-01-01,minutes\nwalk,Walk,2024-01-02,press',
  participations: [
    'event,agent,status,source,quote',
    'talk,organisation:river,ATTENDED,minutes,River came',
    'talk,organisation:lake,ATTENDED,press,Lake came',
    'talk,organisation:hill,ABSENT,minutes,Hill did not come',
    'walk,organisation:river,ATTENDED,press,River walked',
    'walk,organisation:lake,ATTENDED,press,Lake walked',
  ].join('\n'),
});
/** Lake is gone, hill came, a third meeting; the press repeats the minutes. */
const AFTER = packageOf({
  sources: `${SOURCES}minutes,Minutes,A,2024-03-01,\npress,Press,B,2024-02-01,minutes`,
  organisations: 'id,name__en,sector,source\nriver,River,LABOUR,minutes\nhill,Hill,CSO,minutes\nbay,Bay,CSO,press',
  events:
    'id,title__en,start,source\ntalk,Talk,2024-01-05,minutes\nwalk,Walk,2024-01-02,press\nmarch,March,2024-01-03,press',
  participations: [
    'event,agent,status,source,quote',
    'talk,organisation:river,ATTENDED,minutes,River came',
    'talk,organisation:hill,ATTENDED,minutes,Hill came',
    'walk,organisation:river,ATTENDED,press,River walked on',
    'march,organisation:bay,ATTENDED,press,Bay marched',
    'march,organisation:river,ATTENDED,press,River marched',
  ].join('\n'),
});

const QUESTION = `{
  dataset { version }
  attendance(includeUncounted: true) {
    basis { dataVersion agentCount eventCount factCount sourceCount publisherCount warnings { code count } }
    rows { nodes { counted participationStatus agent { id } event { id } assertions { totalCount nodes { quote } } } }
  }
  coAttendance { ties { nodes { a { id } b { id } shared sourceCount facts { totalCount nodes { id assertions { nodes { quote } } } } } } }
  change(window: {size: "P1M"}) { windows { nodes { agentCount eventCount } } }
}`;

interface Answered {
  attendance: { basis: { warnings: { code: string }[] } };
}

let database: Database;

/** Imports the new version, and ends it as by a fault once so many rows are done. @returns whether it was ended so */
async function killed(rows: number): Promise<boolean> {
  const controller = new AbortController();
  const progress = (done: number): void => (done >= rows ? controller.abort() : undefined);
  const options = { accept: ALL_MEANT, sync: true, signal: controller.signal, progress };
  return importFolder(database, AFTER, options).then(
    () => false,
    () => true,
  );
}

test('however often an import is killed, wherever: the answers are those of the last whole version, of every server', async () => {
  database = await emptiedDatabase();
  await importFolder(database, BEFORE);
  const running = new Api(database);
  const whole = await running.data<Answered>(QUESTION);
  expect(whole.attendance.basis.warnings.map(({ code }) => code)).not.toContain('IMPORT_UNFINISHED');
  const cursors = '{ attendance { rows(first: 2) { edges { cursor } } } }';
  const { attendance } = await running.data<{ attendance: { rows: { edges: { cursor: string }[] } } }>(cursors);
  const next = `{ attendance { rows(first: 2, after: "${attendance.rows.edges[1]!.cursor}") { totalCount nodes { agent { id } } } } }`;
  const second = await running.data(next);
  let kills = 0;
  for (let rows = 1; await killed(rows); rows++) {
    kills++;
    for (const api of [running, new Api(database)]) {
      const { attendance, ...rest } = await api.data<Answered>(QUESTION);
      const { warnings } = attendance.basis;
      expect(warnings.map(({ code }) => code)).toContain('IMPORT_UNFINISHED');
      const told = warnings.filter(({ code }) => code !== 'IMPORT_UNFINISHED');
      const then = { ...attendance, basis: { ...attendance.basis, warnings: told } };
      expect({ kills, ...rest, attendance: then }).toEqual({ kills, ...whole });
      expect(await api.data(next)).toEqual(second);
    }
  }
  expect(kills).toBeGreaterThan(3);
  const after = await running.data<Answered>(QUESTION);
  expect(after).not.toEqual(whole);
  expect(await new Api(database).data(QUESTION)).toEqual(after);
  await emptyDatabase(database);
  await importFolder(database, AFTER);
  const fresh = await new Api(database).data<Answered>(QUESTION);
  expect({ ...after.attendance, basis: null }).toEqual({ ...fresh.attendance, basis: null });
});
