import { LRUCache } from 'lru-cache';
import { Busy, type Load } from './analysis.js';
import type { Asker } from './asker.js';
import type { ThreadTime } from './thread_time.js';

/** Analyses that may wait, in all and for one client: an operation may ask about fifty. */
export const MOST_WAITING = { all: 400, ofClient: 100 };

/** Clients whose last turns are known. */
const KNOWN_CLIENTS = 10_000;

/** Longest time after which somebody is told to ask again. */
const LONGEST_RETRY_SECONDS = 60;

/** After how many seconds it is worth asking again: as long as the first of those who wait has waited. */
export const retryAfter = (waitedMs: number): number =>
  Math.min(LONGEST_RETRY_SECONDS, Math.max(1, Math.ceil(waitedMs / 1000)));

/** An analysis that waits for a thread, or has one. */
export interface Place {
  /** Who waits for it. */
  readonly askers: ReadonlySet<Asker>;
  /** What it has leave to take, where that is more than every one has; undefined: it is light, as far as is known. */
  heavy: Load | undefined;
  readonly time: ThreadTime;
}

interface Waiting {
  place: Place;
  /** Number of the place, by when it first came: it keeps it when it comes again as a heavy one. */
  age: number;
  since: number;
  begin: () => void;
}

/** How many wait and run, what those that run have declared, and how many were turned away. */
export interface QueueFigures {
  waiting: { light: number; heavy: number };
  running: { light: number; heavy: number };
  bytes: number;
  busy: number;
}

/**
 * Who has a thread next. Clients take turns: first comes whoever’s last turn is longest ago, and of one client’s what came
 * first. What several wait for takes the best place among theirs. Heavy ones never have the last thread, so that a light one
 * waits for light ones only; and they have threads only as far as their memory goes together.
 */
export class ThreadQueue {
  #waiting: Waiting[] = [];
  readonly #running = new Set<Place>();
  readonly #ages = new WeakMap<Place, number>();
  readonly #lastTurn = new LRUCache<string, number>({ max: KNOWN_CLIENTS });
  #turns = 0;
  #came = 0;
  #busy = 0;
  /** Hears for how long each waited, in seconds. */
  onBegin: ((seconds: number) => void) | undefined;

  /** @param bytes most memory of all heavy ones that run together */
  constructor(
    private readonly threads: number,
    private readonly bytes: number,
  ) {}

  get figures(): QueueFigures {
    const count = (places: Iterable<Place>): { light: number; heavy: number } => {
      const all = [...places];
      const heavy = all.filter((place) => place.heavy).length;
      return { light: all.length - heavy, heavy };
    };
    return {
      waiting: count(this.#waiting.map(({ place }) => place)),
      running: count(this.#running),
      bytes: this.#takenBytes(),
      busy: this.#busy,
    };
  }

  /** @throws Busy where no more may wait, in all or for this client */
  requireRoom(client: string): void {
    const own = this.#waiting.filter(({ place }) => [...place.askers].some((asker) => asker.client === client)).length;
    if (this.#waiting.length < MOST_WAITING.all && own < MOST_WAITING.ofClient) return;
    this.#busy++;
    const first = this.#waiting.reduce((least, { since }) => Math.min(least, since), performance.now());
    throw new Busy('BUSY', { seconds: retryAfter(performance.now() - first) });
  }

  /** Waits for a thread. @throws the signal’s reason where it is aborted first */
  async enter(place: Place, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const age = this.#ages.get(place) ?? ++this.#came;
    this.#ages.set(place, age);
    const since = performance.now();
    let leave = (): void => undefined;
    try {
      await new Promise<void>((begin, fail) => {
        leave = () => {
          this.#waiting = this.#waiting.filter((other) => other.place !== place);
          fail(signal.reason as Error);
          // A heavy one that had no room may have kept others of its kind waiting.
          this.#fill();
        };
        signal.addEventListener('abort', leave, { once: true });
        this.#waiting.push({ place, age, since, begin });
        this.#fill();
      });
    } finally {
      signal.removeEventListener('abort', leave);
    }
    this.onBegin?.((performance.now() - since) / 1000);
  }

  /** Gives the thread back. */
  leave(place: Place): void {
    place.time.end();
    this.#running.delete(place);
    this.#fill();
  }

  #fill(): void {
    while (this.#running.size < this.threads) {
      const next = this.#next();
      if (!next) return;
      this.#waiting = this.#waiting.filter((other) => other !== next);
      this.#lastTurn.set(this.#foremost(next.place).client, ++this.#turns);
      next.place.time.begin();
      this.#running.add(next.place);
      next.begin();
    }
  }

  #next(): Waiting | undefined {
    const heavy = [...this.#running].filter((place) => place.heavy).length;
    const first = this.#first(this.#waiting.filter(({ place }) => !place.heavy || heavy < this.threads - 1));
    const needed = first?.place.heavy?.bytes ?? 0;
    // It waits for room, and no other heavy one goes before it: else it might never have any.
    if (needed > 0 && this.#takenBytes() + needed > this.bytes) {
      return this.#first(this.#waiting.filter(({ place }) => !place.heavy));
    }
    return first;
  }

  #first(waiting: readonly Waiting[]): Waiting | undefined {
    let first: (Waiting & { turn: number }) | undefined;
    for (const one of waiting) {
      const { turn } = this.#foremost(one.place);
      if (!first || turn < first.turn || (turn === first.turn && one.age < first.age)) first = { ...one, turn };
    }
    return waiting.find(({ place }) => place === first?.place);
  }

  /** Of those who wait for it, the client whose last turn is longest ago. */
  #foremost({ askers }: Place): { client: string; turn: number } {
    const turns = [...askers].map(({ client }) => ({ client, turn: this.#lastTurn.get(client) ?? 0 }));
    return turns.reduce((least, one) => (one.turn < least.turn ? one : least), turns[0] ?? { client: '', turn: 0 });
  }

  #takenBytes(): number {
    return [...this.#running].reduce((sum, { heavy }) => sum + (heavy?.bytes ?? 0), 0);
  }
}
