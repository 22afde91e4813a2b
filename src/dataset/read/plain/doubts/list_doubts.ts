import { shown, type Place, type ProblemList } from '../../../problems/index.js';
import { proposed, type Way } from '../mapping/proposed.js';
import type { Separator } from './lists_in_names.js';

/** A text that may be several names. */
interface MayBeSeveral {
  text: string;
  place: Place;
  times: number;
  separator: Separator;
}

/** Doubts whether what a column names is one, each with all separators of the column: splitting by those reads it. */
export class ListDoubts {
  readonly #columns = new Map<string, { option?: { way: Way; column: string }; names: MayBeSeveral[] }>();

  /** @param option the column that can be split, and how that is said */
  add(name: MayBeSeveral, option?: { way: Way; column: string }): void {
    const slot = `${name.place.file}\n${name.place.column ?? ''}`;
    const column = this.#columns.get(slot);
    if (column) column.names.push(name);
    else this.#columns.set(slot, { option, names: [name] });
  }

  tell(problems: ProblemList): void {
    for (const { option, names } of this.#columns.values()) {
      const separators = new Map(names.map(({ separator }) => [separator.sign, separator]));
      const found = [...separators.values()].map(({ name, sign }) =>
        option === undefined ? name : `${name} (${proposed(option.way, { split: { [option.column]: sign } })})`,
      );
      for (const { text, place, times } of names)
        problems.add('LIST_IN_CELL', place, shown(text), found.join(' or '), times - 1);
    }
  }
}
