import { Asking } from '#src/curation/candidates/asking.js';
import { candidatesAmong } from '#src/curation/candidates/candidates.js';
import type { Goal, Suite, Table } from '../suite.js';
import { CONTENDERS, JEJARING, type Contender } from './contenders.js';
import { mergesNeeded, recallByQuestions } from './curve.js';
import { dirtyNames } from './dirty_names.js';
import { subjectsOf } from './subjects.js';

const ORGANISATIONS = 400;
const SEEDS = [1, 2, 3, 4, 5];
/** Questions for each merge that is needed. */
const QUESTIONS = [0.25, 0.5, 0.75, 1, 1.3];
const GOAL = 1.3;
const MANY_NAMES = 50_000;

/** `npm run bench -- identity`: how many questions a curator answers until names that belong together are one. */
export const identitySuite: Suite = {
  name: 'identity',
  title: 'Identity',
  run(bench) {
    const sets = SEEDS.map((seed) => dirtyNames(ORGANISATIONS, seed));
    const curves = CONTENDERS.map((contender) => {
      bench.tell(`Asking by ${contender.name}`);
      return { contender, recalls: sets.map((names) => recallAt(names, contender)) };
    });
    const names = dirtyNames(MANY_NAMES / 2, SEEDS[0]!).slice(0, MANY_NAMES);
    bench.tell(`Comparing ${MANY_NAMES.toLocaleString('en')} names`);
    const seconds = secondsOf(names);
    const ours = curves.find(({ contender }) => contender.name === JEJARING)!;
    const atGoal = ours.recalls.map((recall) => recall.at(-1)!).sort((x, y) => x - y);
    return Promise.resolve({
      title: this.title,
      notes: [
        `${ORGANISATIONS} bodies and their branches, as many hands wrote them: ${sets.map((set) => `${String(set.length)} names, ${String(mergesNeeded(set))} merges`).join('; ')} (seeds ${SEEDS.join(', ')}).`,
        'A question is whether two are the same, answered by who knows; what follows from earlier answers is not asked. Shares are of the pairs that belong together: the median of the seeds, and the least and the most.',
        'All contenders ask in the same way: the likeliest question by the pairs that it would join. Folding and fingerprint have no more to ask than names with equal keys.',
      ],
      tables: [
        {
          title: 'Share found, by questions for each merge that is needed',
          columns: ['contender', ...QUESTIONS.map(String)],
          rows: curves.map(({ contender, recalls }) => [
            contender.name,
            ...QUESTIONS.map((_, at) => spread(recalls.map((recall) => recall[at]!))),
          ]),
        } satisfies Table,
      ],
      goals: [
        {
          what: `pairs found within ${String(GOAL)} questions for each merge`,
          target: { atLeast: 0.93 },
          value: atGoal[2]!,
          spread: [atGoal[0]!, atGoal.at(-1)!],
        },
        {
          what: `candidates among ${MANY_NAMES.toLocaleString('en')} names, seconds`,
          target: { atMost: 10 },
          value: seconds,
          spread: null,
        },
      ] satisfies Goal[],
    });
  },
};

function recallAt(names: ReturnType<typeof dirtyNames>, contender: Contender): number[] {
  const merges = mergesNeeded(names);
  const recall = recallByQuestions(names, new Asking(contender.candidates(names)), Math.floor(GOAL * merges));
  return QUESTIONS.map((each) => recall[Math.min(Math.floor(each * merges), recall.length) - 1] ?? 0);
}

function secondsOf(names: ReturnType<typeof dirtyNames>): number {
  const subjects = subjectsOf(names);
  const start = performance.now();
  candidatesAmong(subjects);
  return (performance.now() - start) / 1_000;
}

function spread(shares: number[]): string {
  const [least, , median, , most] = [...shares].sort((x, y) => x - y).map((share) => share.toFixed(3));
  return `${median!} (${least!} – ${most!})`;
}
