import { Pool } from 'undici';

/** What became of one operation. */
export interface Answer {
  /** `OK`, or the code of its first error. */
  outcome: string;
  milliseconds: number;
}

/** Clients of one server, each with an address of its own, as a proxy that the server trusts tells them apart. */
export class Clients {
  readonly #pool: Pool;

  constructor(origin: string) {
    this.#pool = new Pool(origin, { connections: 100 });
  }

  /** Asks as the client of this number. @throws Error where the answer is none of GraphQL */
  async ask(client: number, query: string): Promise<Answer> {
    const start = performance.now();
    const response = await this.#pool.request({
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': `192.0.2.${client}` },
      body: JSON.stringify({ query }),
    });
    const { errors } = (await response.body.json()) as { errors?: { extensions: { code: string } }[] };
    return { outcome: errors?.[0]?.extensions.code ?? 'OK', milliseconds: performance.now() - start };
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
