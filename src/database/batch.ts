import DataLoader from 'dataloader';
import { rememberObjects } from '../collections/remember.js';
import type { Reader } from './database.js';
import type { Statement } from './statement.js';

/** Parameters of a statement that answers for many ids at once, and its row for one of them. */
export type ById<R extends object, A extends object = object> = Statement<{ ids: string[] } & A, { id: string } & R>;

/** A row that is there, or that a statement is about to return. */
export type Known<R> = R | Promise<R | undefined>;

/**
 * Gathers what one level of a selection asks for into one statement: all ids that are asked of the same statement
 * with the same arguments in one tick are sent together. One a request, so that nothing is kept beyond it.
 */
export class Batches {
  readonly #loaders = new Map<string, DataLoader<string, unknown>>();
  /** Rows that another statement returns, by statement with arguments, and id. */
  readonly #known = new Map<string, Map<string, unknown>>();

  constructor(private readonly reader: Reader) {}

  /** The row of one id, or undefined where the statement returns none for it. */
  load<R extends object, A extends object>(statement: ById<R, A>, id: string, parameters: A): Promise<R | undefined> {
    const slot = slotOf(statement, parameters);
    const known = this.#known.get(slot)?.get(id) as Known<R> | undefined;
    if (known) return Promise.resolve(known);
    let loader = this.#loaders.get(slot) as DataLoader<string, R | undefined> | undefined;
    if (!loader) {
      loader = new DataLoader<string, R | undefined>(
        async (ids) => {
          const rows = await this.reader.read(statement, { ...parameters, ids: [...ids] });
          const byId = new Map(rows.map((row) => [row.id, row]));
          return ids.map((id) => byId.get(id));
        },
        { maxBatchSize: 5_000 },
      );
      this.#loaders.set(slot, loader);
    }
    return loader.load(id);
  }

  /** Has a row at hand that another statement returned or is about to return, as if `statement` had. */
  know<R extends object, A extends object>(statement: ById<R, A>, id: string, parameters: A, row: Known<R>): void {
    const slot = slotOf(statement, parameters);
    const known = this.#known.get(slot);
    if (known) known.set(id, row);
    else this.#known.set(slot, new Map([[id, row]]));
  }
}

/** Parameters as text. Whoever asks for many ids passes the same object each time. */
const written = rememberObjects((parameters: object) => JSON.stringify(parameters));

const slotOf = ({ name }: { name: string }, parameters: object): string => `${name} ${written(parameters)}`;
