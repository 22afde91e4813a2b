/** Distinct things of a batch, each named by its place in a list, so that it is sent or looked up once. */
export class Places<K, T> {
  readonly list: T[] = [];
  readonly #places = new Map<K, number>();

  /** The place of what `key` names; `make` makes what is put there first. */
  of(key: K, make: (key: K) => T): number {
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.list.push(make(key)) - 1;
      this.#places.set(key, place);
    }
    return place;
  }
}

/** Places of entities, which are looked up by their ids. */
export class EntityPlaces {
  readonly #places = new Places<string, string>();

  of(id: string): number {
    return this.#places.of(id, (same) => same);
  }

  get ids(): readonly string[] {
    return this.#places.list;
  }
}
