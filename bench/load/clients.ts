import { groupBy } from '#src/collections/group_by.js';
import { Pool } from 'undici';
import { percentiles } from '../statistics.js';
import type { Table } from '../suite.js';

/** What became of one operation. */
export interface Answer {
  /** `OK`, the code of its first error, or `ABANDONED` by the client. */
  outcome: string;
  milliseconds: number;
}

/** The outcome where the client went away. */
export const ABANDONED = 'ABANDONED';

/** Clients of one server, each with an address of its own, as a proxy that the server trusts tells them apart. */
export class Clients {
  readonly #pool: Pool;

  constructor(origin: string) {
    this.#pool = new Pool(origin, { connections: 100 });
  }

  /**
   * Asks as the client of this number.
   * @param patience milliseconds, after which the client goes away
   * @throws Error where the answer is none of GraphQL
   */
  async ask(client: number, query: string, patience?: number): Promise<Answer> {
    const start = performance.now();
    const signal = patience === undefined ? undefined : AbortSignal.timeout(patience);
    const outcome = await this.#outcomeOf(client, query, signal).catch((error: unknown) => {
      if (signal?.aborted) return ABANDONED;
      throw error;
    });
    return { outcome, milliseconds: performance.now() - start };
  }

  async #outcomeOf(client: number, query: string, signal: AbortSignal | undefined): Promise<string> {
    const response = await this.#pool.request({
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': `192.0.2.${client}` },
      body: JSON.stringify({ query }),
      ...(signal && { signal }),
    });
    const { errors } = (await response.body.json()) as { errors?: { extensions: { code: string } }[] };
    return errors?.[0]?.extensions.code ?? 'OK';
  }

  /** Does not wait for answers that are still to come. */
  close(): Promise<void> {
    return this.#pool.destroy();
  }
}

/** Asks one question after the other until it is told to stop. @returns what became of them */
export function keepAsking(ask: () => Promise<Answer>): { stop: () => Promise<Answer[]> } {
  const answers: Answer[] = [];
  let isOver = false;
  const asking = (async () => {
    while (!isOver) answers.push(await ask());
  })();
  return {
    stop: async () => {
      isOver = true;
      await asking;
      return answers;
    },
  };
}

/** How many operations came to which end, and how long they took. */
export function outcomesTable(title: string, answers: readonly Answer[]): Table {
  return {
    title,
    columns: ['outcome', 'operations', 'p50, ms', 'p95, ms'],
    rows: [...groupBy(answers, ({ outcome }) => outcome)].map(([outcome, these]) => {
      const { p50, p95 } = percentiles(these.map(({ milliseconds }) => milliseconds));
      return [outcome, these.length, Math.round(p50), Math.round(p95)];
    }),
  };
}
