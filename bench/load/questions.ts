const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(1995, 0, 1);

/** A day of the data, by its number. */
const day = (number: number): string => new Date(FIRST_DAY + number * DAY_MS).toISOString().slice(0, 10);

/** Questions that nobody asked before: each has a scope of its own, so that none is answered from what is kept. */
export class Questions {
  #asked = 0;

  /** A month of meetings, the strongest tie: a few milliseconds. */
  light(): string {
    const from = this.#asked++ * 7;
    const [first, last] = [day(from % 11_000), day((from % 11_000) + 30 + Math.floor(from / 11_000))];
    return `{ coAttendance(scope: { from: "${first}", to: "${last}" }) { ties(first: 1) { totalCount nodes { shared } } } }`;
  }

  /** The communities of ten years, of many runs: seconds. */
  heavy(): string {
    const from = this.#asked++ % 3_000;
    const scope = `scope: { from: "${day(from)}", to: "${day(from + 3_650)}" }`;
    return `{ communities(${scope}, runs: 30) { modularity } }`;
  }

  /** A page of a list, as the pages of the explorer ask for it. */
  page(): string {
    const first = 1 + (this.#asked++ % 50);
    return `{ events(first: ${first}) { nodes { id label { text } participations(first: 5) { nodes { id } } } } }`;
  }
}
