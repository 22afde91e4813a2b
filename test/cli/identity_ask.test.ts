import { PassThrough } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { Keys } from '../../src/cli/identity/keys.js';
import { questionInWords, wrapped } from '../../src/cli/identity/question_in_words.js';
import type { Candidate } from '../../src/curation/candidates/candidate.js';
import type { Pair } from '../../src/curation/find/pair.js';

/** A terminal of which each key is known, and whether it is read key by key. */
function terminal(): { stdin: ReadStream & PassThrough; isRaw: () => boolean } {
  let raw = false;
  const setRawMode = (is: boolean): void => void (raw = is);
  return { stdin: Object.assign(new PassThrough(), { setRawMode }) as never, isRaw: () => raw };
}

const written = (): Promise<void> => new Promise((done) => setImmediate(done));

describe('keys', () => {
  const KEYS = ['s', 'd', 'q'];

  test('are those that are pressed while something is asked, and others are passed over', async () => {
    const { stdin, isRaw } = terminal();
    const keys = new Keys(stdin, new AbortController().signal, () => undefined);
    expect(isRaw()).toBe(true);
    // (Pressed before anything was to be seen.)
    stdin.write('d');
    await written();
    const first = keys.next(KEYS);
    stdin.write('x\r1sd');
    expect(await first).toBe('s');
    const second = keys.next(KEYS);
    stdin.write('q');
    expect(await second).toBe('q');
    keys.close();
    expect(isRaw()).toBe(false);
  });

  test.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('%s ends what is asked, and interrupts what runs meanwhile', async (_, key) => {
    const { stdin } = terminal();
    let interrupted = 0;
    const keys = new Keys(stdin, new AbortController().signal, () => (interrupted += 1));
    const asked = keys.next(KEYS);
    stdin.write(key);
    expect([await asked, interrupted]).toEqual([undefined, 0]);
    expect(await keys.next(KEYS)).toBeUndefined();
    stdin.write(key);
    await written();
    expect(interrupted).toBe(1);
    keys.close();
  });

  test('a signal ends it, and so does a terminal that is gone', async () => {
    const controller = new AbortController();
    const one = new Keys(terminal().stdin, controller.signal, () => undefined);
    const asked = one.next(KEYS);
    controller.abort();
    expect(await asked).toBeUndefined();
    const { stdin } = terminal();
    const other = new Keys(stdin, new AbortController().signal, () => undefined);
    const left = other.next(KEYS);
    stdin.end();
    expect(await left).toBeUndefined();
    for (const keys of [one, other]) keys.close();
  });
});

describe('a question', () => {
  const side = (id: string, name: string): Pair['a'] => {
    return { id, names: [name], days: [], events: ['event:focus-group-discussion'], issuers: [], sources: 2 };
  };
  const pair: Pair = {
    a: side('organisation:jpri', 'Jaringan Pekerja Rumahan Indonesia'),
    b: side('organisation:jpri-cabang-bekasi', 'JPRI Cabang Bekasi'),
    verdict: null,
  };
  const candidate: Candidate = {
    a: pair.a.id,
    b: pair.b.id,
    score: 0.5,
    proposal: 'UNIT',
    reasons: ['SHORT_NAME', 'BRANCH'],
    differing: [[], ['cabang', 'bekasi']],
  };
  const PROGRESS = 'Question 1.';

  test('tells all that is known of both, in lines that are broken between words', () => {
    const lines = questionInWords(PROGRESS, pair, candidate, { columns: 80, rows: 24 });
    expect(lines).toEqual([
      'Question 1.',
      '  Jaringan Pekerja Rumahan Indonesia',
      '    organisation:jpri, 2 sources, at event:focus-group-discussion',
      '  JPRI Cabang Bekasi',
      '    organisation:jpri-cabang-bekasi, 2 sources, at event:focus-group-discussion',
      '  one is only known by a short name of the other; one says that it is a part',
      '    (score 0.50). One may be a part of the other: then they are different.',
      '  Words that differ:  | cabang bekasi',
      '  s same   d different   u unsure   z take back   q quit:',
    ]);
  });

  test('has names, reasons and answers to be seen at once in a small terminal', () => {
    const lines = questionInWords(PROGRESS, pair, candidate, { columns: 40, rows: 12 });
    expect(lines).toEqual([
      'Question 1.',
      '  Jaringan Pekerja Rumahan Indonesia',
      '  JPRI Cabang Bekasi',
      '  one is only known by a short name of',
      '    the other; one says that it is a',
      '    part (score 0.50). One may be a part',
      '    of the other: then they are',
      '    different.',
      '  Words that differ:  | cabang bekasi',
      '  s same   d different   u unsure',
      '  z take back   q quit:',
    ]);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(40);
  });

  test('a word that is too long stands in a line of its own, whole', () => {
    expect(wrapped('  at event:a-very-long-one, here', 12)).toEqual(['  at', '    event:a-very-long-one,', '    here']);
  });
});
