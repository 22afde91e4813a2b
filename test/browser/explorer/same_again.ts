import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { ARGUMENTS } from '../../../src/explorer/generated/arguments.js';
import type { Explorer } from './support/explorer.js';
import { entitiesOf } from './support/names.js';
import { goWithin, settled } from './support/settled.js';
import { addressOf, everyKey, states, TIMES, type Known, type State } from './support/states.js';

/** States of which a tie is opened. */
const OPEN = 12;

/** What is there to be seen of a page, and where. */
interface Seen {
  address: string;
  text: string;
  /** Edges of the boxes of all that is in the main part, in CSS pixels. */
  boxes: number[];
  drawn: boolean;
  open: boolean;
}

/** An address shows the same wherever it is opened. @param explorer the one that runs, once it runs */
export function sameAgain(explorer: () => Explorer): void {
  test('an address that is passed on shows the same words in the same places', async () => {
    const seed = Number(process.env['TEST_SEED']);
    const [made] = fc.sample(states(await knownOf(explorer())), { seed, numRuns: 1 });
    const all = await withOpenTies(explorer(), made!, seed);
    expect(all.length).toBeGreaterThanOrEqual(50);
    for (const key of everyKey())
      expect([key, all.filter(({ keys }) => key in keys).length >= TIMES]).toEqual([key, true]);
    const left = [...all];
    const seen: Seen[] = [];
    const look = async (): Promise<void> => {
      const page = await explorer().open('/');
      for (let state = left.shift(); state; state = left.shift()) {
        await goWithin(page, addressOf(state));
        const once = await seenOn(page);
        const again = await seenAnew(explorer(), once.address);
        expect([again.address, again.text]).toEqual([once.address, once.text]);
        expect([once.address, farthest(once.boxes, again.boxes)]).toEqual([once.address, expect.closeTo(0, 0)]);
        seen.push(again);
      }
      await explorer().leave(page);
    };
    await Promise.all([look(), look()]);
    expect(seen.filter(({ drawn }) => drawn).length).toBeGreaterThanOrEqual(25);
    expect(seen.filter(({ open }) => open).length).toBeGreaterThanOrEqual(10);
  }, 600_000);
}

async function knownOf({ server }: Explorer): Promise<Known> {
  const ids = async (list: 'organisations' | 'events' | 'issues' | 'sources'): Promise<string[]> =>
    (await entitiesOf(server, list)).map(({ id }) => id);
  const { data } = await server.post('{ dataset { version datasets { name } } }');
  const { version, datasets } = data!['dataset'] as { version: string; datasets: { name: string }[] };
  return {
    organisations: await ids('organisations'),
    events: await ids('events'),
    issues: await ids('issues'),
    sources: await ids('sources'),
    datasets: datasets.map(({ name }) => name),
    version,
  };
}

/** Opens a tie of some of the networks: one that is there. */
async function withOpenTies({ server }: Explorer, all: readonly State[], seed: number): Promise<State[]> {
  let opened = 0;
  const made: State[] = [];
  for (const [i, state] of all.entries()) {
    const tab = state.keys['view.tab'];
    const question = /^\/ties\/(.*)/.exec(state.path)?.[1] ?? (tab === 'grid' ? 'attendance' : 'coAttendance');
    const own = Object.entries(state.keys).filter(([key]) => ARGUMENTS[question]!.some(({ name }) => name === key));
    const tie = tab === undefined || opened === OPEN ? undefined : await someTie(server.url, question, own, seed + i);
    if (tie) opened++;
    made.push(tie ? { ...state, keys: { ...state.keys, 'view.open': tie } } : state);
  }
  return made;
}

async function someTie(
  url: string,
  question: string,
  args: [string, string][],
  seed: number,
): Promise<string | undefined> {
  const query = new URLSearchParams(args);
  if (question !== 'attendance') query.set('strongest', '300');
  const response = await fetch(`${url}/export/${question}.graphology.json?${query.toString()}`);
  if (!response.ok) return undefined;
  const { edges } = (await response.json()) as { edges: { source: string; target: string }[] };
  const edge = edges[seed % edges.length];
  return edge && `${edge.source},${edge.target}`;
}

async function seenOn(page: Page): Promise<Seen> {
  const seen = await page.evaluate<Omit<Seen, 'address'>>(SEEN);
  const { pathname, search } = new URL(page.url());
  return { address: `${pathname}${search}`, ...seen };
}

/** Opens an address in a browser that has seen nothing yet. */
async function seenAnew(explorer: Explorer, address: string): Promise<Seen> {
  const page = await explorer.open(address);
  await settled(page);
  const seen = await seenOn(page);
  await explorer.leave(page);
  return seen;
}

// The text of a program, for it runs in the browser.
const SEEN = `document.fonts.ready.then(() => ({
  text: [...document.querySelectorAll('header, main, footer')].map((of) => of.innerText).join('\\n'),
  boxes: [...document.querySelectorAll('main *')].flatMap((of) => {
    const { left, top, right, bottom } = of.getBoundingClientRect();
    return [left, top, right, bottom];
  }),
  drawn: document.querySelector('svg .tie, table.grid a') !== null,
  open: document.querySelector('section.evidence .meeting') !== null,
}))`;

/** How far an edge is from where it was; infinitely, where there are others. */
const farthest = (once: readonly number[], again: readonly number[]): number =>
  once.length === again.length ? Math.max(0, ...once.map((of, i) => Math.abs(of - again[i]!))) : Infinity;
