import type { Suite } from '../suite.js';
import { checkAnswers } from './answers.js';
import { casesOf } from './cases/cases.js';
import { startDriver } from './contenders/driver.js';
import { cursorOf, startJejaring } from './contenders/jejaring.js';
import { neo4jGraphqlVersion, startNeo4jGraphql } from './contenders/neo4j_graphql.js';
import { costsOf } from './costs.js';
import { goalsOf } from './goals.js';
import { load } from './load.js';
import { timeUntilReady } from './ready.js';
import { findSubjects } from './subjects.js';
import { tablesOf, type Found } from './tables.js';

const NOTES = [
  `@neo4j/graphql ${neo4jGraphqlVersion()} on Apollo, one server for both mappings, with the plug-ins of ours.`,
  'Hand-written statements keep to the same rules: merged entities are one, what is no longer live and persons who are not public are left out. Only the values of a merged entity are taken from one of its nodes, where ours gathers those of all.',
  'The mapping of @neo4j/graphql on fact nodes leaves out events where an organisation was only spoken for, and does not order participants by name; the one on the shortcut lists organisations that were spoken for as participants. Neither knows of merged entities, retracted facts or persons to be protected. Where it “cannot”, it has no way to ask that, or asks it as with fact nodes.',
  'The ego network is asked with another scope each time, so that no kept result helps. Ours is computed from the snapshot in memory, so it costs the database next to nothing.',
  'Db hits of our statements are those of a second request: what all requests of a data version share has been read.',
];

/** Questions about single things, as a page of a website asks them. */
export const localSuite: Suite = {
  name: 'local',
  title: 'Local queries',
  async run(bench) {
    const database = await bench.database();
    const subjects = await findSubjects(database);
    const ready = await timeUntilReady(bench, database);
    const driver = await startDriver(bench, database);
    const jejaring = await startJejaring(bench, database);
    const contenders = [driver, jejaring, ...(await startNeo4jGraphql(bench, database))];
    const names = contenders.map(({ name }) => name);
    const cases = casesOf(subjects, await cursorOf(jejaring.client, subjects.deep.offset));

    bench.tell('Comparing answers');
    const sizes: ReadonlyMap<string, number>[] = [];
    for (const which of cases) sizes.push(await checkAnswers(which, contenders));
    bench.tell('Counting db hits');
    const costs = await costsOf(cases, database);

    bench.tell('Measuring');
    const loads = await load(cases, contenders, bench.rounds, (text) => bench.tell(text));
    const found = cases.map(({ title }, i): Found => {
      const byName = new Map(loads[i]!.map((one) => [one.contender, one]));
      return { title, loads: byName, bytes: sizes[i]!, cost: costs[i]! };
    });
    return { title: this.title, notes: NOTES, tables: tablesOf(found, names), goals: goalsOf(found, ready) };
  },
};
