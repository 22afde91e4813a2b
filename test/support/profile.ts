import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { dbHits, type Sent } from '../../bench/profile.js';
import { addressOf, runningServer } from '../../src/database/local/server.js';
import { toParameters } from '../../src/database/parameters.js';
import { readSettings } from '../../src/settings.js';

/** Statuses that say that a label, a type of relationship or a property is unknown. */
const UNKNOWN_NAME = ['01N50', '01N51', '01N52'];

/** What Neo4j counts while it runs statements, on the tests' database or another local one: the same on every machine. */
export class Profiler {
  readonly #driver: Driver;
  readonly #database: string;

  /** @throws TypeError where the database has not been started */
  constructor(settings = readSettings()) {
    const { uri, user, password, database } = addressOf(runningServer(settings)!, settings);
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
    this.#database = database;
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  /**
   * Has all statements planned again, by what the database holds now. Plans and samples of indexes outlive the data
   * that they were made for, and the tests' files share one database.
   */
  async forgetPlans(): Promise<void> {
    await this.#run('CALL db.prepareForReplanning()');
  }

  /** Version of Neo4j: another one may plan otherwise. */
  async version(): Promise<string> {
    const { records } = await this.#run('CALL dbms.components() YIELD versions RETURN versions[0] AS version');
    return records[0]!.get('version') as string;
  }

  /** Db hits by the name of the statement, names sorted; a statement that was sent twice counts twice. */
  async dbHits(sent: readonly Sent[]): Promise<Record<string, number>> {
    const hits: Record<string, number> = {};
    for (const { statement, parameters } of [...sent].sort((a, b) => (a.statement.name < b.statement.name ? -1 : 1))) {
      const found = await dbHits(this.#driver, this.#database, statement.text, toParameters(parameters));
      hits[statement.name] = (hits[statement.name] ?? 0) + found;
    }
    return hits;
  }

  /** The operators of a statement's plan, by what the database holds now. */
  async plan(text: string, parameters: object): Promise<string[]> {
    const { summary } = await this.#run(`EXPLAIN ${text}`, parameters);
    return operators(summary.plan as Plan);
  }

  /** What the server says of names in a statement that it does not know. */
  async unknownNames(text: string): Promise<string[]> {
    const { summary } = await this.#run(`EXPLAIN ${text}`);
    return summary.gqlStatusObjects
      .filter(({ gqlStatus }) => UNKNOWN_NAME.includes(gqlStatus))
      .map(({ statusDescription }) => statusDescription);
  }

  #run(text: string, parameters: object = {}) {
    return this.#driver.executeQuery(text, parameters, { database: this.#database });
  }
}

const operators = ({ operatorType, children }: Plan): string[] => [operatorType, ...children.flatMap(operators)];
