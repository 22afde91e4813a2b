import type { Conversion } from '../conversion.js';

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** An object of a JSON file, of which one field after the other is taken. */
export class JsonRecord {
  readonly #taken = new Set<string>();

  constructor(
    private readonly conversion: Conversion,
    /** What it is, in the words of the format: `person`. */
    readonly what: string,
    readonly object: JsonObject,
    /** Where it stands in the file: a JSON pointer (RFC 6901). */
    readonly pointer: string,
  ) {}

  /** The place in the file as the locator of a row. */
  get locator(): string {
    return `pointer=${this.pointer}`;
  }

  /** A text or number; undefined where there is none. */
  text(field: string): string | undefined {
    const value = this.#take(field);
    if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
    if (typeof value === 'number') return String(value);
    if (!isEmpty(value)) this.conversion.problem(this.at(field), 'a text is expected.');
    return undefined;
  }

  date(field: string): string | undefined {
    return this.conversion.date(this.text(field), `${this.what}.${field}`, this.at(field));
  }

  child(field: string, what: string): JsonRecord | undefined {
    const value = this.#take(field);
    if (isObject(value)) return new JsonRecord(this.conversion, what, value, this.at(field));
    if (!isEmpty(value)) this.conversion.problem(this.at(field), 'an object is expected.');
    return undefined;
  }

  list(field: string, what: string): JsonRecord[] {
    const value = this.#take(field);
    if (isEmpty(value)) return [];
    if (!Array.isArray(value)) {
      this.conversion.problem(this.at(field), 'a list is expected.');
      return [];
    }
    return value.flatMap((item: unknown, index) => {
      const pointer = `${this.at(field)}/${index}`;
      if (isObject(item)) return new JsonRecord(this.conversion, what, item, pointer);
      this.conversion.problem(pointer, 'an object is expected.');
      return [];
    });
  }

  /** Counts the fields that nobody took. */
  leaveRest(): void {
    for (const [field, value] of Object.entries(this.object)) {
      if (this.#taken.has(field) || isEmpty(value)) continue;
      this.conversion.leftOut.note('FIELD', `${this.what}.${field}`, this.at(field));
    }
  }

  at(field: string): string {
    return `${this.pointer}/${field.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  }

  #take(field: string): unknown {
    this.#taken.add(field);
    return this.object[field];
  }
}
