import { shown } from '../../../problems/index.js';
import type { Conversion } from '../../conversion.js';
import type { KindWords } from '../../input/kind_words.js';
import type { ConvertedKind, Origin } from '../../rows.js';
import { isSeveral, type KumuRow } from './read.js';

/** An element, as connections refer to it. */
export interface Element {
  kind: ConvertedKind;
  slug: string;
  type: string;
}

/** The elements of a map, by their id and by their label. */
export class Elements {
  readonly #byId = new Map<string, Element>();
  /** A label that is of several elements names none. */
  readonly #byLabel = new Map<string, Element | 'SEVERAL'>();

  constructor(
    private readonly words: KindWords,
    private readonly conversion: Conversion,
  ) {}

  add(rows: readonly KumuRow[]): void {
    const found = rows.map((of) => ({ ...of, type: of.row.text('type', 'element type') ?? '' }));
    const kinds = found.map(({ row, type }) => this.words.kindOf(type, row.place));
    this.words.settle();
    found.forEach(({ row, file, type }, index) => {
      this.#element(row, kinds[index]!, type, [this.conversion.sources.file(row.locator, {}, file)]);
    });
  }

  #element(row: KumuRow['row'], kind: ConvertedKind, type: string, origins: readonly Origin[]): void {
    const { conversion } = this;
    const [id, label] = [row.text('id'), row.text('label')];
    row.leaveRest();
    if (label === undefined) return conversion.problem(row.place, 'an element has no label.');
    if (isSeveral(label)) {
      const way = 'In Kumu a bar stands between several: give each an element of its own, or write another sign.';
      conversion.problem(row.place, `an element is called ${shown(label)}. ${way}`);
    }
    const known = this.#byLabel.get(label);
    if (id === undefined && known !== undefined && (known === 'SEVERAL' || known.type !== type)) {
      conversion.problem(row.place, `another element is called ${shown(label)}. Give both an ID.`);
    }
    if (id !== undefined && this.#byId.has(id)) {
      conversion.problem(row.place, `the ID ${shown(id)} is of another element too.`);
    }
    const slug = conversion.entity(kind, id ?? label, row.place, origins);
    conversion.name(kind, slug, label, origins);
    const element = { kind, slug, type };
    if (id !== undefined) this.#byId.set(id, element);
    this.#byLabel.set(label, known === undefined || id === undefined ? element : 'SEVERAL');
  }

  /** What a connection leads to, with a problem where that cannot be told. */
  find(reference: string, place: string): Element | undefined {
    const found = this.#byId.get(reference) ?? this.#byLabel.get(reference);
    if (found !== undefined && found !== 'SEVERAL') return found;
    const why = found === undefined ? 'there is no element' : 'several elements are called';
    const what = found === undefined ? 'Add it, or take the connection out.' : 'Use their IDs.';
    this.conversion.problem(place, `${why} ${shown(reference)}. ${what}`);
    return undefined;
  }
}
