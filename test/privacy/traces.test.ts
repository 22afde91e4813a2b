import type { Database } from '../../src/database/database.js';
import { NearNames } from '../../src/privacy/near_names.js';
import { runCli } from '../support/cli.js';
import { emptiedDatabase } from '../support/database.js';
import { importFolder, packageOf } from '../support/packages.js';

const near = new NearNames([{ id: 'person:p', names: ['Dr. Devi Rahayu, S.H.', 'Mandiri', 'Li Wu'] }]);

test.each([
  ['an evening with Devi Rahaya', ['Devi Rahaya']],
  ['DEVI RAHAYYU, of the union', ['DEVI RAHAYYU']],
  ['Dewi Rahayu spoke', ['Dewi Rahayu']],
  ['Devi Rahayu spoke', []],
  ['Dewi Rahaya spoke', []],
  ['Devi. After that all went on to Rahaya', []],
  ['Mandira, Li Wa', []],
])('names that differ by one letter in %j: %j', (text, found) => {
  expect(near.find(text).map((name) => name.text)).toEqual(found);
});

let database: Database;
beforeEach(async () => {
  database = await emptiedDatabase();
});

const OPEN = {
  sources: 'id,title,source\npress,Press release,press\nother,Another article,other',
  organisations: 'id,name__en,source\nbank,Bank Mandiri,other\nriver,River League,other',
  persons: 'id,name,visibility,source\np1,Devi Rahayu,,press\np2,Mandiri,WITHHELD,press\np3,Orla Penn,PUBLIC,press',
  events: 'id,title__en,source,quote\ntalk,A talk of Orla Penn with Ibu Devi and Bank Mandiri,press,they met',
};

const lines = (text: string): string[] => text.trim().split('\n');

test('nothing is found where nobody hidden can be recognised', async () => {
  await importFolder(database, packageOf(OPEN, 'coded'));
  const { code, stdout } = await runCli(['privacy', 'check']);
  expect([code, lines(stdout)]).toEqual([
    0,
    ['Nothing was found by which somebody who is not public can be recognised.'],
  ]);
});

test('each kind is found, with its place, and the command ends with 3', async () => {
  const told = {
    ...OPEN,
    organisations: `${OPEN.organisations}\nyayasan,Yayasan Devi Rahayu,other`,
    persons: `${OPEN.persons}\nquill,Tamsin Quill,,press`,
    events: [
      OPEN.events,
      'evening,Devi was there,other,Mandiri spoke',
      'rahayu-day,Day,other,call 0812 3456 7890',
      'plain,A day with Devi Rahaya,press,so mandiri a life',
    ].join('\n'),
    issues: 'id,name__en,scheme,source\ntrust,Trust,Rahayu thesaurus,other',
  };
  await importFolder(database, packageOf(told, 'devi-papers'), { accept: { QUOTE_CONTACT_DATA: true } });
  const { code, stdout, stderr } = await runCli(['privacy', 'check']);
  expect(code).toBe(3);
  expect(stderr).toBe('');
  const found = lines(stdout);
  expect(found.filter((line) => line.startsWith('  ')).sort()).toEqual(
    [
      '  source:press, dataset (devi-papers/sources.csv, row 2): “devi” (person:p1)',
      '  person:quill, id (devi-papers/persons.csv, row 5): “quill” (person:quill)',
      '  event:rahayu-day, id (devi-papers/events.csv, row 4): “rahayu” (person:p1)',
      '  event:rahayu-day, quote (devi-papers/events.csv, row 4): a telephone number',
      '  event:evening, quote (devi-papers/events.csv, row 3): “Mandiri” (person:p2)',
      '  names event:evening Devi was there en FULL, text (devi-papers/events.csv, row 3): “Devi” (person:p1)',
      '  names event:plain A day with Devi Rahaya en FULL, text (devi-papers/events.csv, row 5): “Devi Rahaya” (person:p1)',
      '  issue:trust, scheme (devi-papers/issues.csv, row 2): “Rahayu” (person:p1)',
      '  names organisation:yayasan Yayasan Devi Rahayu en FULL, name (devi-papers/organisations.csv, row 4): “Devi Rahayu”',
    ].sort(),
  );
  expect(found.filter((line) => !line.startsWith('  ')).map((line) => line.split(':')[0])).toEqual([
    'FULL_NAME (1)',
    'PART_OF_NAME (2)',
    'ONE_WORD_NAME (1)',
    'NEAR_NAME (1)',
    'NAME_IN_ID (2)',
    'NAME_IN_FILE (1)',
    'CONTACT_DATA (1)',
    expect.stringMatching(/^9 places/),
  ]);
  expect(stdout).not.toContain('3456');
});
