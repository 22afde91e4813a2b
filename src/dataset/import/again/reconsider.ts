import { chunks } from '../../../collections/group_by.js';
import { endsOf } from '../../../model/tables/target.js';
import type { Change } from '../change/change.js';
import { isSource, markChanged, unchanged, type ImportState } from '../import_state.js';
import type { AssertionUpdate } from '../assertions/match.js';
import { statements } from '../statements.js';
import type { Assertion } from '../assertions/stored_assertion.js';
import type { Summary } from '../summary.js';

/** Targets resolved again in one transaction. */
const BATCH = 2_500;
/** Sources that date each other are followed so far. */
const ROUNDS = 10;

/**
 * Resolves targets again.
 * @param summary told what becomes of those that were not told of yet
 * @param alsoChanged what else is to be changed on a target's assertions
 * @returns the sources among them whose date or language that changes
 */
export async function reconsider(
  state: ImportState,
  targets: readonly string[],
  {
    summary,
    alsoChanged = () => [],
  }: { summary?: Summary; alsoChanged?: (assertions: readonly Assertion[]) => AssertionUpdate[] },
): Promise<string[]> {
  const { sources, onSources } = state;
  const stored = await state.assertionsOn(targets);
  await sources.load([...targets.filter(isSource), ...[...stored.values()].flat().map(({ source }) => source)]);
  const changes: Change[] = targets.map((target) => {
    const assertions = onSources.get(target) ?? stored.get(target) ?? [];
    return {
      ...unchanged(target, endsOf(target), assertions, sources.of),
      assertions: { create: [], update: alsoChanged(assertions) },
    };
  });
  if (summary) {
    const untold = changes.filter((each) => isSource(each.state.target) || !summary.facts.has(each.state.target));
    for (const each of untold) state.note(each.state, stored.get(each.state.target), summary);
  }
  const changed = sources.take(changes);
  await state.write(changes, (writer) => markChanged(writer, changed));
  return changed;
}

/**
 * Resolves again what rests on sources whose date or language this import, or one that was killed, changed. Among that
 * may be other sources, whose date then changes: so it goes on, and ends where sources speak of each other in a circle.
 */
export async function reconsiderChangedSources(
  state: ImportState,
  summary: Summary | undefined,
  signal?: AbortSignal,
): Promise<void> {
  const { database, graph, sources } = state;
  // (On a source that is new with this import nothing rested, so that it is not marked. A dry run marks none.)
  let ids = graph.writes
    ? (await database.read(statements.changedSources, {})).map(({ id }) => id)
    : [...sources.changed].sort();
  for (let round = 0; ids.length > 0; round += 1) {
    const changed: string[] = [];
    const on = await database.readTogether('import/changed_sources', (reader) =>
      reader.read(statements.targetsOnSources, { ids }),
    );
    for (const batch of chunks(on, BATCH)) {
      signal?.throwIfAborted();
      const targets = batch.map(({ target }) => target);
      changed.push(...(await reconsider(state, targets, { summary })));
    }
    const isLast = round === ROUNDS;
    const done = isLast ? [...ids, ...changed] : ids.filter((id) => !changed.includes(id));
    await graph.write((writer) => writer.run(statements.unmarkSourcesChanged, { ids: done }));
    ids = isLast ? [] : changed;
  }
}
