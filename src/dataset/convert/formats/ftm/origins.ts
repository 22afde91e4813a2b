import { readInstant } from '../../../read/cells/moments.js';
import type { Conversion } from '../../conversion.js';
import type { Origin } from '../../rows.js';
import type { FtmEntity, Statement } from './statement.js';

/** Where a statement comes from: its dataset, else the file; and each page that the entity names. */
export class FtmOrigins {
  constructor(private readonly conversion: Conversion) {}

  of(statement: Statement, entity: FtmEntity): Origin[] {
    const { conversion } = this;
    const more = { recorded_at: this.#instant(statement.firstSeen, 'first_seen', statement.locator) };
    const { dataset } = statement;
    const first: Origin =
      dataset === undefined
        ? conversion.sources.file(statement.locator, more)
        : { source: this.#dataset(dataset, statement), ...more };
    const pages = entity.statements.flatMap(({ prop, value, locator }) => {
      if (prop !== 'sourceUrl') return [];
      const page = conversion.sources.document(value, undefined, locator);
      return page ? { ...page, ...more } : [];
    });
    const original = statement.original === statement.value ? undefined : statement.original;
    return [first, ...pages].map((origin) => ({ ...origin, value_as_written: original }));
  }

  /** A dataset is a source; it was retrieved when a value of it was last seen. */
  #dataset(name: string, { lastSeen, locator }: Statement): string {
    const { sources } = this.conversion;
    const source = sources.named(name, locator, { title: name, kind: 'DATA_FILE' });
    const seen = this.#instant(lastSeen, 'last_seen', locator);
    const known = sources.get(source)?.['retrieved_at'];
    if (seen !== undefined && (known === undefined || seen > known)) sources.set(source, { retrieved_at: seen });
    return source;
  }

  /** The pipelines write moments in UTC without saying so: `2025-01-31T09:00:00`. */
  #instant(text: string | undefined, what: string, place: string): string | undefined {
    if (text === undefined) return undefined;
    const zoned = /T[\d:.]+$/.test(text) ? `${text}Z` : text;
    const read = readInstant(zoned);
    if (typeof read === 'string') return read;
    this.conversion.leftOut.note('VALUE', `${what} that is no moment`, place);
    return undefined;
  }
}
