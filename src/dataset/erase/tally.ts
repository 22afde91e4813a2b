import { propertyName, type Table } from '../../model/tables/index.js';
import { endsOf } from '../../model/tables/target.js';
import type { TextMask } from '../../privacy/text_mask.js';
import type { Assertion } from '../import/assertions/stored_assertion.js';
import type { Rewritten } from './rewriter.js';
import type { Subject } from './subject.js';

/** What an erasure will do, for whoever is asked whether to do it. Nothing in it names the person but `kept`. */
export class Tally {
  names = 0;
  identifiers = 0;
  notes = 0;
  quotes = 0;
  writtenValues = 0;
  /** Facts about the person that stay, under the new id. */
  facts = 0;
  /** Other texts in which the name is overwritten, as they are afterwards, each once. */
  readonly texts = new Set<string>();
  /** Ids of other things that were made of the name. */
  renamed = 0;
  /** Ids of organisations, issues and other persons whose own names hold the name: those stay. */
  readonly kept = new Set<string>();

  constructor(
    private readonly subject: Subject,
    /** Knows of no names that are to stay. */
    private readonly mask: TextMask,
  ) {}

  /** @param before the assertions in the order of those that they become */
  add(table: Table, after: Rewritten, before: readonly Assertion[]): void {
    const ends = endsOf(after.from);
    const isAbout = ends.some((id) => this.subject.ids.includes(id));
    if (after.to === undefined) this[table.name === 'names' ? 'names' : 'identifiers'] += 1;
    else if (isAbout && table.name !== 'persons') this.facts += 1;
    else if (table.name === 'names') this.#addName(after, ends[0]!);
    before.forEach((assertion, i) => this.#addAssertion(assertion, after.assertions[i], isAbout));
  }

  /** How a file was read, before and after: the lines that change. */
  addMapping(before: string, after: string): void {
    const lines = new Set(before.split('\n'));
    for (const line of after.split('\n')) if (!lines.has(line)) this.texts.add(line.trim());
  }

  #addName({ from, to }: Rewritten, entity: string): void {
    const text = (key: string): string => key.split('\u001f')[2]!;
    if (text(to!) !== text(from)) this.texts.add(text(to!));
    else if (this.mask.withoutFullNames(text(from)) !== text(from)) this.kept.add(entity);
  }

  #addAssertion(before: Assertion, after: Assertion | undefined, isAbout: boolean): void {
    if (isAbout) {
      if (before.quote) this.quotes += 1;
      if (before.valueAsWritten) this.writtenValues += 1;
      if (before.values[propertyName('note')] !== undefined) this.notes += 1;
    }
    if (!after) return;
    const texts = Object.keys(before.values).map((name) => [before.values[name], after.values[name]]);
    if (!isAbout) texts.push([before.quote, after.quote], [before.valueAsWritten, after.valueAsWritten]);
    for (const [was, is] of texts) if (is !== was && typeof is === 'string') this.texts.add(is);
  }
}
