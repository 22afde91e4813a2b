/** How long what was read while an import runs may serve, in milliseconds: the data version does not change then. */
const WHILE_IMPORTING_MS = 1_000;

/** Keeps what is made for a data version until another version is asked for; what fails is made again. */
export class Latest<T> {
  #kept: { version: number; until: number; made: Promise<T> } | undefined;

  constructor(private readonly make: () => Promise<T>) {}

  at(version: number): Promise<T> {
    if (this.#kept?.version === version && Date.now() < this.#kept.until) return this.#kept.made;
    const until = version % 2 === 0 ? Infinity : Date.now() + WHILE_IMPORTING_MS;
    const kept = { version, until, made: this.make() };
    kept.made.catch(() => {
      if (this.#kept === kept) this.#kept = undefined;
    });
    this.#kept = kept;
    return kept.made;
  }
}
