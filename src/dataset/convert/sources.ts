import type { LeftOut } from './left_out.js';
import type { Cells, Origin } from './rows.js';

const WEB = /^https?:\/\//;

/** What the list of sources has of the conversion that it belongs to. */
interface Owner {
  setting: { file: string };
  leftOut: LeftOut;
  id(kind: 'source', external: string, place: string): string;
}

/** The sources that the records of a file name, and the file itself for those that name none. */
export class Sources {
  readonly #rows = new Map<string, Record<string, string | undefined>>();

  constructor(private readonly conversion: Owner) {}

  /** The file itself, or one of several, at a place in it. */
  file(
    locator: string,
    more: Omit<Origin, 'source' | 'locator'> = {},
    file: string = this.conversion.setting.file,
  ): Origin {
    const source = this.named(file, locator, { title: file, kind: 'DATA_FILE' });
    return { source, locator, ...more };
  }

  /** A document by its address, or by what is written where there is none. The first title stays. */
  document(url: string | undefined, title: string | undefined, place: string): Origin | undefined {
    const external = url ?? title;
    if (external === undefined) return undefined;
    const isWeb = url !== undefined && WEB.test(url) && URL.canParse(url);
    return { source: this.named(external, place, isWeb ? { url, title } : { title: title ?? url }) };
  }

  /** A source by an id of the file. What a later mention says besides is added, and nothing is replaced. */
  named(external: string, place: string, cells: Cells): string {
    const slug = this.conversion.id('source', external, place);
    const row = this.#rows.get(slug) ?? { id: slug };
    this.#rows.set(slug, row);
    for (const [column, value] of Object.entries(cells)) {
      if (value === undefined || value === row[column]) continue;
      if (row[column] === undefined) row[column] = value;
      else this.conversion.leftOut.note('VALUE', `source.${column} that differs from the first one`, place);
    }
    return slug;
  }

  /** What is known of a source by now. */
  get(slug: string): Cells | undefined {
    return this.#rows.get(slug);
  }

  /** Says of a source what was found out later. */
  set(slug: string, cells: Cells): void {
    Object.assign(this.#rows.get(slug)!, cells);
  }

  rows(): readonly Cells[] {
    return [...this.#rows.values()];
  }
}
