import { groupBy } from '../../../collections/group_by.js';
import type { Writer } from '../../../database/database.js';
import { factId, keyParts } from '../../../model/identity/fact_key.js';
import type { FactTable } from '../../../model/tables/index.js';
import { keyProperties, tableOf, wiresOf } from '../../../model/tables/target.js';
import type { Change } from './change.js';
import { NewAssertions, type AssertionParameters, type Cell } from '../assertions/new_assertions.js';
import { propertiesOf, type NodeState } from './node_state.js';
import { EntityPlaces, Places } from './places.js';
import { statements, type Made } from '../statements.js';

/** Makes facts that are not in the graph yet, wired to their ends, with the assertions on them. */
export async function createFacts(writer: Writer, changes: readonly Change[]): Promise<void> {
  for (const [table, ofTable] of groupBy(changes, ({ state }) => tableOf(state.target) as FactTable)) {
    const entities = new EntityPlaces();
    const assertions = new NewAssertions(entities);
    ofTable.forEach((change, place) => {
      for (const assertion of change.assertions.create) assertions.add(place, assertion);
    });
    const states = ofTable.map(({ state }) => state);
    const { parameters } = assertions;
    requireAll(
      table.name === 'participations'
        ? await writer.run(statements.createParticipations, { ...participations(states, entities), ...parameters })
        : await writer.run(statements.createFacts, { ...facts(table, states, entities), ...parameters }),
      parameters,
    );
  }
}

/**
 * Places mean nothing where one of the things looked up is not there: then a statement makes nothing.
 * @throws Error where that happened
 */
export function requireAll([made]: readonly Made[], { assertions }: AssertionParameters): void {
  if (made?.assertions === assertions.length) return;
  throw new Error('An entity or fact of this import has gone from the database while it ran. Repeat the command.');
}

/** Participations are most of what there is: their statement names all properties, and makes the shortcuts too. */
function participations(
  states: readonly NodeState[],
  entities: EntityPlaces,
): { entities: readonly string[]; facts: Cell[][]; values: object[] } {
  const values = new Places<NodeState['resolved'], object>();
  const facts = states.map((state) => {
    const { target, resolved } = state;
    const [agent = '', event = '', forWhom] = keyParts(target);
    const organisation = forWhom ? entities.of(forWhom) : undefined;
    const value = values.of(resolved, () => propertiesOf(state));
    return [entities.of(agent), entities.of(event), organisation, value, target, factId(target)];
  });
  return { entities: entities.ids, facts, values: values.list };
}

function facts(
  table: FactTable,
  states: readonly NodeState[],
  entities: EntityPlaces,
): { label: string; entities: readonly string[]; facts: object[]; wires: Cell[][] } {
  const wires = states.flatMap(({ target }, place) =>
    wiresOf(table, target).map(({ type, id }) => [place, type, entities.of(id)]),
  );
  const facts = states.map((state) => {
    const { target } = state;
    return { ...stated(propertiesOf(state)), ...keyProperties(table, target), key: target, id: factId(target) };
  });
  return { label: table.fact, entities: entities.ids, facts, wires };
}

/** What a new node need not be told: that it has no such property. */
export function stated<V>(properties: Readonly<Record<string, V>>): Record<string, V> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}
