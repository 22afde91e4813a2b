import { groupBy } from '../../collections/group_by.js';
import type { Reader } from '../../database/database.js';
import { statement } from '../../database/statement.js';
import { parseEntityId } from '../../model/identity/entity_id.js';
import { ENTITY_TABLES, isEntityTable, table, TABLES, type Table } from '../../model/tables/index.js';
import { endsOf, isFactTarget } from '../../model/tables/target.js';
import { Persons, type PersonRow } from '../../privacy/persons.js';
import type { Pseudonyms } from '../../privacy/pseudonyms.js';
import { TextMask } from '../../privacy/text_mask.js';
import { assertionBase, assertionId, assertionKey, occurrenceOf } from '../import/assertions/assertion_key.js';
import type { Change } from '../import/change/change.js';
import { keptMappings } from '../import/kept_mappings.js';
import { nodeState, type SourceFacts } from '../import/change/node_state.js';
import { statements as imports } from '../import/statements.js';
import { assertionOf, type Assertion, type StoredAssertion } from '../import/assertions/stored_assertion.js';
import { Rewriter, type Rewritten } from './rewriter.js';
import { mappingAgain } from './mapping_again.js';
import { statements, type RewrittenMapping } from './statements.js';
import type { Subject } from './subject.js';
import { ToldTexts } from './told_texts.js';
import { Tally } from './tally.js';

const assertionsOf = statement<{ table: string }, { target: string; assertion: StoredAssertion }>('export/assertions');
const publicNames = statement<object, { text: string }>('privacy/public_names');
const persons = statement<object, PersonRow>('privacy/persons');

/** What an erasure does to the graph. */
export interface Plan {
  /** Keys of facts that are deleted; those that are made again are among the changes. */
  facts: string[];
  /** Old ids of entities whose assertions are made again. */
  entities: string[];
  renamed: { id: string; to: string; canonicalId: string }[];
  /** Facts and entities as they are to be, under their new keys and ids; entities first. */
  changes: Change[];
  datasets: { name: string; to: string; title: string | null; licence: string | null }[];
  /** When datasets were imported, and which doubts about them were accepted. */
  imported: { name: string; to: string; accepted: string | null }[];
  /** How files were read. */
  mappings: RewrittenMapping[];
  /** Entities of which something was said that is deleted: perhaps nothing live speaks of them any more. */
  doubtful: string[];
  tally: Tally;
}

/** Reads the whole graph, one table after another, and says what is to be written of it again. It writes nothing. */
export async function planErasure(reader: Reader, subject: Subject, pseudonyms: Pseudonyms): Promise<Plan> {
  const chain = await reader.read(imports.sourceChain, {});
  const originals = new Map(chain.map(({ id, originalId }) => [id, originalId ?? id]));
  const hidden = [{ id: subject.ids[0]!, names: subject.names }];
  const mask = new TextMask(hidden, await otherNames(reader, subject));
  const told = await toldTexts(reader, subject, originals);
  const rewriter = new Rewriter(subject, mask, pseudonyms, told);
  const sources = await sourceFacts(reader, [...originals.keys()], rewriter);
  const tally = new Tally(subject, new TextMask(hidden, []));
  const plan: Plan = {
    facts: [],
    entities: [],
    renamed: [],
    changes: [],
    datasets: [],
    imported: [],
    mappings: [],
    doubtful: [],
    tally,
  };
  for (const table of TABLES) {
    const rows = await reader.read(assertionsOf, { table: table.name });
    const rewritten = Array.from(
      groupBy(rows, ({ target }) => target),
      ([target, stored]) => {
        const assertions = stored.map(({ assertion }) => assertionOf(assertion));
        const after = rewriter.rewritten(table, target, assertions);
        tally.add(table, after, assertions);
        return after;
      },
    );
    addTable(plan, table, rewritten, sources);
  }
  plan.renamed = await renamed(reader, rewriter);
  tally.renamed = plan.renamed.filter(({ id, to }) => id !== to && !subject.ids.includes(id)).length;
  const made = new Set(plan.changes.map(({ state }) => state.target));
  const others = plan.renamed.filter(({ id, to }) => id !== to && !made.has(to));
  plan.changes.unshift(...others.map(({ to }) => changeOf(to, [], sources)));
  plan.datasets = (await reader.read(imports.describedDatasets, {})).map(({ name, title, licence }) => ({
    name,
    to: rewriter.name(name),
    title: title && rewriter.text(title),
    licence: licence && rewriter.text(licence),
  }));
  plan.imported = (await reader.read(statements.importedDatasets, {})).map(({ name, accepted }) => ({
    name,
    to: rewriter.name(name),
    accepted: accepted && acceptedAgain(accepted, rewriter),
  }));
  plan.mappings = (await keptMappings(reader)).map((before) => ({ before, after: mappingAgain(before, rewriter) }));
  for (const { before, after } of plan.mappings) tally.addMapping(before.text, after.text);
  return plan;
}

/** What texts that speak of the person state of entities. */
async function toldTexts(
  reader: Reader,
  { families }: Subject,
  originals: ReadonlyMap<string, string>,
): Promise<ToldTexts> {
  const entities = await reader.read(statements.entities, {});
  const canonical = new Map(entities.map(({ id, canonicalId }) => [id, canonicalId]));
  const told = new ToldTexts(families, { originals, canonical });
  for (const { name } of [...ENTITY_TABLES, table('names')]) {
    const rows = await reader.read(assertionsOf, { table: name });
    for (const { target, assertion } of rows) told.add(target, assertionOf(assertion));
  }
  return told;
}

/** Names that are never overwritten: of organisations, issues, and other persons who are public. */
async function otherNames(reader: Reader, { ids }: Subject): Promise<string[]> {
  const others = (await reader.read(persons, {})).filter(({ id }) => !ids.includes(id));
  const names = await reader.read(publicNames, {});
  return [...new Persons(others).publicNames, ...names.map(({ text }) => text)];
}

/** What is known of sources, by their new ids. */
async function sourceFacts(reader: Reader, ids: string[], rewriter: Rewriter): Promise<Map<string, SourceFacts>> {
  const rows = await reader.read(imports.sourceFacts, { ids });
  return new Map(
    rows.map(({ id, publishedDay, language }) => [
      rewriter.id(id),
      { publishedDay: publishedDay ?? undefined, language: language ?? undefined },
    ]),
  );
}

/** What has one key afterwards is one fact, also where it had several before. */
function addTable(
  plan: Plan,
  table: Table,
  rewritten: readonly Rewritten[],
  sources: ReadonlyMap<string, SourceFacts>,
): void {
  for (const [to, parts] of groupBy(rewritten, (each) => each.to)) {
    if (!parts.some(({ changed }) => changed)) continue;
    const before = parts.map(({ from }) => from);
    if (isEntityTable(table)) plan.entities.push(...before);
    else plan.facts.push(...before);
    if (to === undefined) plan.doubtful.push(...before.flatMap(endsOf));
    else {
      const assertions = parts.flatMap((part) => part.assertions);
      plan.changes.push(changeOf(to, numbered(to, assertions), sources));
    }
  }
}

function changeOf(target: string, assertions: Assertion[], sources: ReadonlyMap<string, SourceFacts>): Change {
  return {
    state: nodeState(target, assertions, ({ source }) => sources.get(source) ?? {}),
    ends: endsOf(target),
    assertions: { create: assertions, update: [] },
    isNew: isFactTarget(target),
    sources: assertions.map(({ source }) => source),
  };
}

/** With the keys that they have on a target: equal ones are told apart by their occurrence, as before. */
function numbered(target: string, assertions: readonly Assertion[]): Assertion[] {
  const ordered = assertions.toSorted((a, b) => occurrenceOf(a.key) - occurrenceOf(b.key) || (a.key < b.key ? -1 : 1));
  return [...groupBy(ordered, (assertion) => assertionBase({ ...assertion, target }))].flatMap(([base, equal]) =>
    equal.map((assertion, occurrence) => {
      const key = assertionKey(base, occurrence);
      return { ...assertion, key, id: assertionId(key) };
    }),
  );
}

/** Values of accepted doubts, without what tells who somebody is. @param accepted as JSON */
const acceptedAgain = (accepted: string, rewriter: Rewriter): string =>
  JSON.stringify(JSON.parse(accepted), (_, value: unknown) =>
    typeof value === 'string' ? (parseEntityId(value) ? rewriter.id(value) : rewriter.text(value)) : value,
  );

async function renamed(reader: Reader, { id: idOf }: Rewriter): Promise<Plan['renamed']> {
  const entities = await reader.read(statements.entities, {});
  return entities
    .map(({ id, canonicalId }) => ({ id, to: idOf(id), before: canonicalId, canonicalId: idOf(canonicalId) }))
    .filter(({ id, to, before, canonicalId }) => id !== to || before !== canonicalId)
    .map(({ id, to, canonicalId }) => ({ id, to, canonicalId }));
}
