import { fileSourceId, kindOf } from '../../model/identity/entity_id.js';
import { isSlug } from '../../model/identity/slug.js';
import { bestSpelling, plainSpelling } from '../../model/identity/spelling.js';
import { table, type FactTable, type Table } from '../../model/tables/index.js';
import type { AssertionRow } from '../../model/tables/assertion_row.js';
import type { FileReading } from './file_reading.js';
import type { Named } from './ids.js';
import type { Mention } from './mention.js';
import type { Provenance } from './provenance.js';

/** Tables that speak of a recommendation or claim, and the place of its id in their key. */
const SPEAK_OF: Partial<Record<string, number>> = { responses: 0, assessments: 0, stances: 2 };

/** How the cells of a table spell the name of one entity, and who says so: once for each source and inference. */
interface Written {
  /** By spelling: the cells, or as often as one was found. */
  spellings: Map<string, Mention[] | number>;
  by: Map<string, { first: Provenance; cells: string[] }>;
}

/**
 * What the rows of a plain table imply besides what they state: the names that ids were made from, the documents that
 * the source column names, and that what is answered is a recommendation. Each is said once for each source and
 * inference, at its first row, so that the order of the rows does not matter. A quote is not carried over: it is of
 * what the row states.
 */
export class Implied {
  readonly #said = new Set<string>();
  readonly #lastBy = new Map<Mention, Provenance>();
  readonly #written = new Map<string, Written>();
  readonly #titled = new Set<string>();

  constructor(private readonly reading: FileReading) {}

  fromFact(of: FactTable, parts: readonly string[], mentions: readonly Mention[], by: Provenance): void {
    for (const mention of mentions) this.named(mention, by);
    this.fromSource(by);
    const at = SPEAK_OF[of.name];
    const target = at === undefined ? undefined : parts[at];
    if (!target) return;
    if (kindOf(target) === 'output') this.say(table('outputs'), target, { kind: 'RECOMMENDATION' }, by);
    else this.say(table('issues'), target, { claim: true }, by);
  }

  fromEntity(entity: Named & { text: string }, titled: boolean, mentions: readonly Mention[], by: Provenance): void {
    if (titled) this.#titled.add(entity.id);
    if (entity.byText) this.#write(entity.id, entity.text, by);
    for (const mention of mentions) this.named(mention, by);
    this.fromSource(by);
  }

  /** An entity whose id was made from the text of a cell has that text as a name. */
  named(mention: Mention, by: Provenance): void {
    if (!mention.byText) return;
    const last = this.#lastBy.get(mention);
    if (last?.source === by.source && last.inference === by.inference && last.retractedAt === by.retractedAt) return;
    this.#lastBy.set(mention, by);
    this.#write(mention.id, mention.text, by, mention);
  }

  /** A document that the source column names by a text has that text as its title, or as its address. */
  fromSource(by: Provenance): void {
    if (!by.named?.byText) return;
    const { id, text } = by.named;
    const file = { ...by, source: fileSourceId(by.dataset, by.file), locator: this.reading.locator, named: undefined };
    this.reading.setting.gathered.entities.add(file.source);
    if (isSlug(text)) this.reading.setting.gathered.namedSources.set(id, text);
    this.say(table('sources'), id, /^https?:\/\//.test(text) ? { url: text } : { title: text }, file);
  }

  /** An entity has a better name than the text that its id was made from. */
  title(id: string, text: string, by: Provenance): void {
    this.#titled.add(id);
    this.say(table('names'), [id, text, '', 'FULL'], {}, by);
  }

  /** Makes an assertion unless it was made before. */
  say(of: Table, about: string | readonly string[], values: AssertionRow['values'], by: Provenance): void {
    if (this.#first(of.name, String(about), JSON.stringify(values), by)) {
      this.reading.assert(of, about, values, withoutQuote(by));
    }
  }

  /** At the end of the file: the names of what nothing else gave a name. */
  finish(): void {
    for (const [id, { spellings, by }] of this.#written) {
      if (this.#titled.has(id)) continue;
      const text = bestSpelling(
        [...spellings].map(([spelling, cells]) => [spelling, typeof cells === 'number' ? cells : timesOf(cells)]),
      );
      for (const { first, cells } of by.values()) {
        this.reading.begin(first.row);
        // (Of several in code-point order, so that it does not matter which row comes first.)
        const valueAsWritten = cells.includes(text) ? undefined : cells.sort()[0];
        this.reading.assert(
          table('names'),
          [id, text, '', 'AS_WRITTEN'],
          {},
          { ...withoutQuote(first), valueAsWritten },
        );
      }
    }
  }

  #write(id: string, text: string, by: Provenance, cell?: Mention): void {
    let written = this.#written.get(id);
    if (!written) this.#written.set(id, (written = { spellings: new Map(), by: new Map() }));
    const spelling = plainSpelling(text);
    const found = written.spellings.get(spelling);
    if (!cell) written.spellings.set(spelling, (typeof found === 'number' ? found : 0) + 1);
    else if (!Array.isArray(found)) written.spellings.set(spelling, [cell]);
    else if (!found.includes(cell)) found.push(cell);
    const who = whoSays(by);
    const said = written.by.get(who);
    if (!said) written.by.set(who, { first: by, cells: [text] });
    else if (!said.cells.includes(text)) said.cells.push(text);
  }

  #first(what: string, about: string, says: string, by: Provenance): boolean {
    const size = this.#said.size;
    return this.#said.add([what, about, says, whoSays(by)].join('\n')).size > size;
  }
}

const whoSays = ({ source, inference, retractedAt = '' }: Provenance): string =>
  [source, inference, retractedAt].join('\n');

const timesOf = (cells: readonly Mention[]): number => cells.reduce((sum, { times }) => sum + times, 0);

function withoutQuote(by: Provenance): Provenance {
  const locator = by.locator?.startsWith('char=') ? undefined : by.locator;
  return { ...by, quote: undefined, valueAsWritten: undefined, locator };
}
