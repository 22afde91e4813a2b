import { remember } from '../../collections/remember.js';
import { fileSourceId, isFileSource, kindOf, parseEntityId, type EntityKind } from '../../model/identity/entity_id.js';
import { factKey, keyParts } from '../../model/identity/fact_key.js';
import type { Value } from '../../model/tables/assertion_row.js';
import { isEntityTable, propertyName, type Column, type Table } from '../../model/tables/index.js';
import { isFactTarget } from '../../model/tables/target.js';
import { readable } from '../../privacy/addresses.js';
import { isPersonId } from '../../privacy/persons.js';
import type { Pseudonyms } from '../../privacy/pseudonyms.js';
import type { TextMask } from '../../privacy/text_mask.js';
import type { Assertion, Values } from '../import/assertions/stored_assertion.js';
import type { Subject } from './subject.js';
import type { ToldTexts } from './told_texts.js';

/** What becomes of a fact or entity with its assertions. */
export interface Rewritten {
  from: string;
  /** Undefined: it is deleted. */
  to: string | undefined;
  /** Their keys and ids are still the old ones. */
  assertions: readonly Assertion[];
  changed: boolean;
}

/** Nobody’s names but those of the person who is erased are looked for. */
const EVERYBODY = { spokenOf: (_: string, persons: readonly string[]): ReadonlySet<string> => new Set(persons) };
const NOBODY = { spokenOf: (): ReadonlySet<string> => new Set() };

/** Whose names are never overwritten: they are other names. */
const NAMED: readonly (EntityKind | undefined)[] = ['organisation', 'issue', 'person'];

/** Writes what the graph holds again without what tells who somebody is. */
export class Rewriter {
  /** @param told knows what is stated of entities; what is stated of a fact it is told here */
  constructor(
    private readonly subject: Subject,
    private readonly mask: TextMask,
    private readonly pseudonyms: Pseudonyms,
    private readonly told: ToldTexts,
  ) {}

  /** The id that an entity has afterwards. */
  readonly id = remember((id: string): string => {
    if (this.subject.ids.includes(id)) return this.pseudonyms.erased(id);
    const slug = id.slice(id.indexOf(':') + 1);
    if (isPersonId(id)) return id;
    if (isFileSource(slug) && kindOf(id) === 'source') {
      const slash = slug.indexOf('/');
      return fileSourceId(this.name(slug.slice(0, slash)), this.name(slug.slice(slash + 1)));
    }
    return this.#tells(slug) || this.#tellsOfTitle(id, slug) ? this.pseudonyms.erased(id) : id;
  });

  /** The name that a dataset or file has afterwards. */
  readonly name = remember((name: string): string =>
    this.#tells(name) ? this.pseudonyms.erased(`name:${name}`).slice('name:'.length) : name,
  );

  /** A text that no source states, as it is afterwards. */
  readonly text = (text: string): string => this.mask.withoutFullNames(text);

  /** A fact or entity with all assertions on it. */
  rewritten(table: Table, target: string, assertions: readonly Assertion[]): Rewritten {
    const isAbout = (isFactTarget(target) ? keyParts(target) : [target]).some((id) => this.subject.ids.includes(id));
    if (isAbout && (table.name === 'identifiers' || table.name === 'names')) {
      return { from: target, to: undefined, assertions: [], changed: true };
    }
    for (const assertion of assertions) this.told.add(target, assertion);
    const speaking = new Set(assertions.filter((assertion) => this.told.speaks(target, assertion)));
    const shownBy =
      (speaks: boolean) =>
      (text: string): string =>
        this.#shown(text, speaks || this.told.states(target, text));
    const to = this.#target(table, target, shownBy(speaking.size > 0));
    const after = assertions.map((assertion) =>
      this.#assertion(table, assertion, isAbout, shownBy(speaking.has(assertion))),
    );
    const changed = to !== target || after.some((assertion, i) => !isSame(assertion, assertions[i]!));
    return { from: target, to, assertions: after, changed };
  }

  #assertion(table: Table, assertion: Assertion, isAbout: boolean, shown: (text: string) => string): Assertion {
    const { quote, valueAsWritten, recordedBy, retractedBy, retractedReason } = assertion;
    const written = (text: string | undefined): string | undefined => (isAbout || !text ? undefined : shown(text));
    return {
      ...assertion,
      source: this.id(assertion.source),
      dataset: this.name(assertion.dataset),
      file: this.name(assertion.file),
      quote: written(quote),
      valueAsWritten: written(valueAsWritten),
      recordedBy: recordedBy && this.text(recordedBy),
      retractedBy: retractedBy && this.text(retractedBy),
      retractedReason: retractedReason && this.text(retractedReason),
      values: this.#values(table, assertion.values, isAbout, shown),
    };
  }

  #values(table: Table, values: Values, isAbout: boolean, shown: (text: string) => string): Values {
    if (isAbout && table.name === 'judgements') return {};
    const columns = new Map(table.columns.map((column) => [propertyName(column.name), column]));
    return Object.fromEntries(
      Object.entries(values).flatMap(([property, value]) => {
        const column = columns.get(property.split('__')[0]!)!;
        if (isAbout && table.name === 'persons' && (property === 'note' || value === 'PUBLIC')) return [];
        const after = this.#value(column, value, shown);
        return after === undefined ? [] : [[property, after]];
      }),
    );
  }

  #value({ type }: Column, value: Value, shown: (text: string) => string): Value | undefined {
    if (typeof value !== 'string') return value;
    if (parseEntityId(value)) return this.id(value);
    if (type === 'text') return shown(value);
    // (An address with a hole in it leads nowhere.)
    if (type === 'uri') return shown(readable(value)) === readable(value) ? value : undefined;
    return value;
  }

  #target(table: Table, target: string, shown: (text: string) => string): string {
    if (isEntityTable(table)) return this.id(target);
    const parts = keyParts(target);
    const keepsNames = table.name === 'names' && NAMED.includes(kindOf(parts[0]!));
    const after = table.key.map((name, i) => {
      const part = parts[i] ?? '';
      const { type } = table.columns.find((column) => column.name === name)!;
      if (type === 'reference') return this.id(part);
      return type === 'text' && !keepsNames ? shown(part) : part;
    });
    // (Which of two is named first hangs on their ids.)
    if (table.name === 'judgements' && after[0]! > after[1]!) after.splice(0, 2, after[1]!, after[0]!);
    return factKey(table.fact, after);
  }

  #shown(text: string, speaks: boolean): string {
    // (At once, as both of these answer at once.)
    return this.mask.shown(text, speaks ? EVERYBODY : NOBODY) as string;
  }

  /** Whether an id holds a word that is overwritten in what is stated of its entity. */
  #tellsOfTitle(id: string, slug: string): boolean {
    if (NAMED.includes(kindOf(id))) return false;
    const words = this.mask.wordsOfSlug(slug).flatMap(({ keys }) => keys);
    if (words.length === 0) return false;
    return this.told.of(id).some((text) => {
      const masked = this.mask.maskedWords(text, EVERYBODY) as ReadonlySet<string>;
      return words.some((word) => masked.has(word));
    });
  }

  /** Whether a name of ours is made of the person’s. */
  #tells(name: string): boolean {
    // (In capitals, so that single letters are taken for initials.)
    const words = name.toUpperCase();
    return this.mask.withoutFullNames(words) !== words;
  }
}

const COMPARED = [
  ...(['source', 'dataset', 'file', 'quote', 'valueAsWritten'] as const),
  ...(['recordedBy', 'retractedBy', 'retractedReason'] as const),
];

function isSame(a: Assertion, b: Assertion): boolean {
  if (COMPARED.some((property) => (a[property] ?? '') !== (b[property] ?? ''))) return false;
  const names = Object.keys(b.values);
  return Object.keys(a.values).length === names.length && names.every((name) => a.values[name] === b.values[name]);
}
