import { existsSync, readFileSync } from 'node:fs';
import { copyFile, rm, writeFile } from 'node:fs/promises';
import type { Cleanups } from './cleanups.js';
import { generate, MARKER } from './generator/generate.js';
import { startChild, type Child } from './machine/child.js';
import type { DatabaseOfBench, Databases } from './machine/databases.js';
import { jejaring } from './machine/jejaring.js';
import { preparePython } from './machine/python.js';
import { KEPT } from './paths.js';
import type { Bench, Size } from './suite.js';

/** How long the import of the kept data took. */
const IMPORT_SECONDS = 'import_seconds';

/** The bench as suites see it. */
export class Workbench implements Bench {
  constructor(
    readonly size: Size,
    readonly rounds: number,
    private readonly cleanups: Cleanups,
    readonly tell: (text: string) => void,
    private readonly databases: Databases,
  ) {}

  ending(cleanup: () => Promise<void>): void {
    this.cleanups.add(cleanup);
  }

  readonly start = (program: string, words: string[], env: Record<string, string> = {}): Child => {
    const child = startChild(program, words, env);
    this.ending(child.stop);
    return child;
  };

  dataset(): Promise<string> {
    return generate(this.size, this.tell);
  }

  async database(): Promise<DatabaseOfBench> {
    const [data, home, isKept] = [await this.dataset(), this.#home, await this.#isKept()];
    if (!isKept) await rm(home, { recursive: true, force: true });
    const database = await this.databases.start(home);
    if (isKept) return database;
    this.tell(`Importing the data of size ${this.size}`);
    const start = performance.now();
    await jejaring(this, ['import', data], database.env).ended;
    await writeFile(`${home}/${IMPORT_SECONDS}`, String((performance.now() - start) / 1_000));
    await copyFile(`${data}/${MARKER}`, `${home}/${MARKER}`);
    return database;
  }

  async importSeconds(): Promise<number> {
    if (!(await this.#isKept())) await this.database();
    return Number(readFileSync(`${this.#home}/${IMPORT_SECONDS}`, 'utf8'));
  }

  ofSize(size: Size): Bench {
    return new Workbench(size, this.rounds, this.cleanups, this.tell, this.databases);
  }

  async emptyDatabase(name: string): Promise<DatabaseOfBench> {
    const home = `${KEPT}${this.size}/empty/${name}`;
    await this.databases.remove(home);
    this.ending(() => this.databases.remove(home));
    return this.databases.start(home);
  }

  python(): Promise<string> {
    return preparePython(this);
  }

  get #home(): string {
    return `${KEPT}${this.size}/home`;
  }

  /** Whether there is a database with the data of this size. */
  async #isKept(): Promise<boolean> {
    const [wanted, kept] = [`${await this.dataset()}/${MARKER}`, `${this.#home}/${MARKER}`];
    return existsSync(kept) && readFileSync(kept, 'utf8') === readFileSync(wanted, 'utf8');
  }
}
