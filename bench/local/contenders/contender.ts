import { Pool } from 'undici';
import type { Child } from '../../machine/child.js';
import type { Case } from '../cases/cases.js';

/** Most requests that are sent to one contender at a time. */
export const BUSY = 8;

/** A server that is asked the cases, through HTTP with connections that stay open. */
export interface Contender {
  name: string;
  /** Answers a case with the body; undefined where it cannot answer that case. */
  asks(which: Case): ((turn: number) => Promise<string>) | undefined;
  /** Seconds of processor time that its process has used. */
  cpuSeconds(): Promise<number>;
}

/** Posts JSON to a server, and gets what it says of itself. Close it at the end. */
export class Client {
  readonly #pool: Pool;

  constructor(origin: string) {
    this.#pool = new Pool(origin, { connections: BUSY });
  }

  /** @throws Error where the answer is not 200, or names errors */
  async post(path: string, value: object): Promise<string> {
    const body = JSON.stringify(value);
    const headers = { 'content-type': 'application/json' };
    const response = await this.#pool.request({ path, method: 'POST', headers, body });
    const text = await response.body.text();
    if (response.statusCode === 200 && !text.includes('"errors":')) return text;
    throw new Error(`${path} answered ${response.statusCode}: ${text.slice(0, 1_000)}`);
  }

  /** @throws Error where the answer is not 200 */
  async get(path: string): Promise<string> {
    const response = await this.#pool.request({ path, method: 'GET' });
    const text = await response.body.text();
    if (response.statusCode === 200) return text;
    throw new Error(`${path} answered ${response.statusCode}: ${text.slice(0, 1_000)}`);
  }

  /** Does not wait for answers that are still to come. */
  close(): Promise<void> {
    return this.#pool.destroy();
  }
}

/** Waits until a server that was started prints its address. Rejects where it ends before. */
export function addressOf({ process: { stdout }, ended }: Child): Promise<string> {
  const printed = new Promise<string>((done) => {
    let text = '';
    stdout!.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const [found] = /http:\/\/[^/\s]+/.exec(text) ?? [];
      if (found) done(found);
    });
  });
  const early = ended.then(() => Promise.reject(new Error('The server ended before it said where it listens.')));
  return Promise.race([printed, early]);
}
