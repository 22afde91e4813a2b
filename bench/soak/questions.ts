import { QUESTIONS } from '../questions/asked.js';
import { Questions } from '../load/questions.js';

const MONTHS = 360;

/** What clients of a long run ask, one kind after the other, each time of other months or another part of a list. */
export class MixedQuestions {
  readonly #others = new Questions();
  #asked = 0;

  next(): string {
    const turn = this.#asked++;
    const kinds = [
      () => this.#others.page(),
      () => this.#others.light(),
      () => found(turn),
      () => QUESTIONS[turn % QUESTIONS.length]!.document(monthsFrom(turn)),
      () => opened(turn),
    ];
    return kinds[turn % kinds.length]!();
  }

  heavy(): string {
    return this.#others.heavy();
  }
}

/** Three months, not the same ones again before all have been asked about. */
function monthsFrom(turn: number): string {
  const month = (number: number): string =>
    `${1995 + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
  const first = (turn * 7) % (MONTHS - 2);
  return `from: "${month(first)}", to: "${month(first + 2)}"`;
}

const found = (turn: number): string =>
  `{ search(text: "${['forum', 'union', 'water', 'council'][turn % 4]} ${turn}") { nodes { name { text } } } }`;

/** The strongest ties of some months, opened down to the quotes of their meetings. */
const opened = (turn: number): string =>
  `{ coAttendance(scope: {${monthsFrom(turn)}}) { ties(first: 5) { nodes { shared meetings(first: 3) { nodes {
    event { label { text } } aFacts(first: 2) { nodes { fact { assertions(first: 2) { nodes { quote source { id } } } } } } } } } } } }`;
