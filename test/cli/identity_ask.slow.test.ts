import { spawnSync } from 'node:child_process';
import { readJudgements } from '../../src/curation/judge/judgements.js';
import type { Database } from '../../src/database/database.js';
import { upToDate } from '../support/cli.js';
import { ROOT } from '../support/files.js';
import { ALL_MEANT, withPackage } from '../support/packages.js';

// @takes 60 s

const TABLES = {
  sources: 'id,title\npress,Siaran pers\nminutes,Notulen',
  organisations: `id,name__id,acronym
    jpri,Jaringan Pekerja Rumahan Indonesia,JPRI
    jpri-2,Jaringan Perkerja Rumahan Indonesia,
    jpri-3,JPRI,
    ksbsi,Konfederasi Serikat Buruh Sejahtera Indonesia,KSBSI
    ksbsi-2,Konfederasi Serikat Buruh Seluruh Indonesia,KSBSI`.replaceAll('\n    ', '\n'),
  events: 'id,title__id,start\ntalk,Dialog,2025-11-11\nother,Dialog,2026-01-01',
  participations:
    'event,agent,source\ntalk,organisation:jpri,press\ntalk,organisation:jpri-2,minutes\ntalk,organisation:ksbsi,press',
};
const hasPython = spawnSync('python3', ['--version']).status === 0;
const ASKED = 'q quit:';

type Step = [waited: string, typed: string | { rows: number; columns: number }];

/** What `identity ask` writes to a terminal on which somebody types. */
async function typed(steps: Step[], words: string[] = []): Promise<{ written: string; code: number }> {
  await upToDate();
  const program = [process.execPath, `${ROOT}bin/jejaring.js`, 'identity', 'ask', '--by', 'desk', ...words];
  const given = [`${ROOT}test/cli/support/terminal.py`, '24', '80', JSON.stringify(steps), ...program];
  const { stdout, stderr } = spawnSync('python3', given, {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: undefined },
  });
  expect(stderr).toBe('');
  const { left, ...told } = JSON.parse(stdout) as { written: string; code: number; left: Step[] };
  expect({ left, written: told.written }).toEqual({ left: [], written: told.written });
  return told;
}

const isThere = hasPython ? describe : describe.skip;
isThere(`questions in a terminal${hasPython ? '' : ' (skipped: there is no python3)'}`, () => {
  let database: Database;
  beforeEach(async () => {
    database = await withPackage(TABLES, { accept: ALL_MEANT });
  });
  const held = async (): Promise<string[]> =>
    (await readJudgements(database)).map(({ a, b, verdict }) =>
      `${a} ${verdict} ${b}`.replaceAll('organisation:', '').replaceAll('event:', ''),
    );

  test('are answered by a key each, and kept at once; the last answer is taken back; what follows is not asked', async () => {
    const { written, code } = await typed([
      // (Typed twice: the second is no answer to a question that nobody has seen.)
      [ASKED, 'sd'],
      [ASKED, 'd'],
      [ASKED, 'z'],
      [ASKED, 'x\rs'],
      [ASKED, 'u'],
    ]);
    expect(code).toBe(0);
    const questions = written.split(/\nQuestion /).map((text) => text.replace(/\s+/g, ' '));
    const asked = questions.slice(1);
    expect(asked.map((text) => / quit: (SAME|DIFFERENT|UNSURE|taken back|quit)?/.exec(text)?.[1])).toEqual([
      'SAME',
      'DIFFERENT',
      'taken back',
      'SAME',
      'UNSURE',
    ]);
    // The second question is of all names that the first answer has brought together.
    expect(asked[1]).toContain('Jaringan Pekerja Rumahan Indonesia · Jaringan Perkerja Rumahan Indonesia · JPRI');
    expect(asked.at(-1)).toMatch(/Nothing is left to ask. 3 answers kept. $/);
    expect(await held()).toEqual(['jpri SAME jpri-2', 'jpri SAME jpri-3', 'ksbsi UNSURE ksbsi-2']);
  });

  test.each([
    ['q', 'q', ' quit\n'],
    ['Ctrl-C', '\u0003', ' \n'],
    ['Ctrl-D', '\u0004', ' \n'],
  ])('end with %s, and what was answered is kept', async (_, key, told) => {
    const { written, code } = await typed([
      [ASKED, 's'],
      [ASKED, key],
    ]);
    expect([code, written.slice(written.lastIndexOf(ASKED))]).toEqual([0, `${ASKED}${told}1 answer kept.\n`]);
    expect(await held()).toEqual(['jpri SAME jpri-2']);
  });

  test('are told again in the room that there is', async () => {
    const { written } = await typed([
      [ASKED, { rows: 10, columns: 40 }],
      [ASKED, 'q'],
    ]);
    const [, whole = '', small = ''] = written.split(/\nQuestion /);
    expect(whole).toContain('    organisation:jpri, 2 sources');
    expect(small).not.toContain('organisation:');
    expect(small).toContain('  Jaringan Pekerja Rumahan Indonesia');
    expect(small).toContain('\n  z take back   q quit: quit\n');
  });

  test('that need a reason are not kept, and are said to', async () => {
    const { written, code } = await typed([[ASKED, 's']], ['--kind', 'event']);
    expect(code).toBe(0);
    expect(written.replace(/\s+/g, ' ')).toContain(
      'Not kept. event:other (2026-01-01) and event:talk (2025-11-11) are on different days.',
    );
    expect(written).toContain('0 answers kept.');
    expect(await held()).toEqual([]);
  });
});
