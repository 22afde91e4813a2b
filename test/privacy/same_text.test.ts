import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../src/database/database.js';
import { exportPublic } from '../../src/dataset/export/export_public.js';
import { Pseudonyms } from '../../src/privacy/pseudonyms.js';
import { Api } from '../support/api.js';
import { runCli } from '../support/cli.js';
import { temporaryFolder } from '../support/files.js';
import { importFolder, packageOf, withPackage } from '../support/packages.js';
import { PERSON_KEY } from '../support/person_key.js';

/** The release and its translation speak of Devi Rahayu; the register, and the rows of the files, do not. */
const tables = {
  sources: [
    'id,title,author,publisher,licence,url,archive_url,derived_from,quote,value_as_written,locator',
    'release,Release,,,,,,,,,',
    'release-en,Notes of Devi,Ibu Devi,Office of Rahayu,Leave of Devi,https://ex.org/Devi/1,https://ar.org/Rahayu,release,So Devi says,Rahayu,page=3',
    'register,Register of Devi,,,,https://ex.org/Devi/2,,,,,',
  ].join('\n'),
  organisations: 'id,name__en,source\nriver,River League,register',
  persons: 'id,name,visibility,source\np1,Devi Rahayu,,release\np2,Orla Penn,PUBLIC,register',
  events: [
    'id,title__en,theme__en,source,quote',
    'talk,Talk of Devi,Devi and the weir,release,',
    'talk,Talk of Devi,Devi and the weir,register,',
    'walk,Walk of Devi,Rahayu and the weir,register,Devi walked',
  ].join('\n'),
  outputs: 'id,kind,text__en,source\ndemand,RECOMMENDATION,Let Devi speak,release\ndemand,,Let Devi speak,register',
  names: [
    'entity,text,lang,kind,source,quote,value_as_written',
    'source:release-en,Release Rahayu,en,SHORT,,Rahayu for short,Rahayu for short',
    'event:talk,Evening of Rahayu,en,SHORT,release,,',
    'event:talk,Evening of Rahayu,en,SHORT,register,,Evening of Rahayu',
  ].join('\n'),
  responses: [
    'recommendation,agent,kind,text,source',
    'demand,organisation:river,ACCEPTED,Devi may speak,release',
    'demand,organisation:river,ACCEPTED,Devi may speak,register',
  ].join('\n'),
};

let database: Database;
beforeAll(async () => {
  database = await withPackage(tables);
});

const QUERY = `{
  sources { nodes { ...entity title { text } author url archiveUrl publisher licence } }
  events { nodes { ...entity title { text } theme { text } } }
  recommendations { nodes { ...entity text { text } responses { nodes { text { text } ...said } } } }
}
fragment entity on Entity { label { text } names { nodes { text { text } ...said } } assertions { nodes { ...assertion } } }
fragment said on Fact { assertions { nodes { ...assertion } } }
fragment assertion on Assertion { quote locator valueAsWritten stated }`;

/** What the register alone states: in texts of a source that does not speak of the person, a word is left. */
const OF_REGISTER = /Register of Devi|Walk of Devi|Rahayu and the weir|Devi walked|ex\.org\/Devi\/2/g;

test('a text that is masked in what it is of is masked in what each assertion states', async () => {
  const told = JSON.stringify(await new Api(database).data(QUERY)).replace(OF_REGISTER, '');
  expect(told).toContain('[name withheld] may speak');
  expect(told).toContain('Notes of [name withheld]');
  expect(told.match(/.{20}(Devi|Rahayu).{20}/gi)).toBeNull();
});

test('so it is in the public copy', async () => {
  const folder = temporaryFolder();
  await exportPublic(database, folder, (id) => new Pseudonyms(PERSON_KEY).copied(id));
  const told = readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  expect(told).toContain('Notes of [name withheld]');
  expect(told.match(OF_REGISTER)?.length).toBeGreaterThan(4);
  expect(told.replace(OF_REGISTER, '').match(/.*(Devi|Rahayu).*/gi)).toBeNull();
});

test('the operator is told of what is left, and of nothing else', async () => {
  const { stdout } = await runCli(['privacy', 'check']);
  expect(stdout).toMatch(/source:register, title/);
  expect(stdout).not.toContain('release');
});

test('a text that was shown is masked once another dataset says that its source speaks of the person', async () => {
  const api = new Api(database);
  const title = async (): Promise<string> => {
    const { event } = await api.data<{ event: { title: { text: string } } }>(
      '{ event(id: "event:walk") { title { text } } }',
    );
    return event.title.text;
  };
  expect([await title(), await title()]).toEqual(['Walk of Devi', 'Walk of Devi']);
  const persons = 'id,name,visibility,source\np1,Devi Rahayu,,register';
  await importFolder(database, packageOf({ persons }, 'later'));
  expect([await title(), await title()]).toEqual(['Walk of [name withheld]', 'Walk of [name withheld]']);
});
