import { appendToLog } from '../../audit/append.js';
import { chunks } from '../../collections/group_by.js';
import { didYouMean } from '../../collections/nearest.js';
import type { Database, Reader, Writer } from '../../database/database.js';
import { digestsOf, keyProofOf, type Erasure } from '../../privacy/erased_persons.js';
import type { Pseudonyms } from '../../privacy/pseudonyms.js';
import { TextMask } from '../../privacy/text_mask.js';
import { setOriginals, setSortNames, writeChanges } from '../import/change/changes.js';
import { oneEntityChanges, writeOneEntities } from '../import/identity/one_entity.js';
import { oneFactChanges, writeOneFacts } from '../import/identity/one_fact.js';
import { titleChanges } from '../import/hidden_titles.js';
import { Known } from '../import/known.js';
import { Lease, type Patience } from '../import/lease/lease.js';
import { statements as imports } from '../import/statements.js';
import { planErasure, type Plan } from './plan.js';
import { statements } from './statements.js';
import { readSubject, type Subject } from './subject.js';
import type { Tally } from './tally.js';

/** Name under which an erasure holds the lease. */
const NAME = '(erase)';
/** Facts and entities in one statement. */
const BATCH = 2_500;

/** Nobody can be erased so. Its text says why, and what to do. */
export class ErasureRefused extends Error {
  override readonly name = 'ErasureRefused';
}

/** Who wants it, and why. */
export interface Order {
  by: string;
  reason: string;
}

/** Erases one person from a graph. */
export class PersonErasure {
  /** @param id as tables write it: `person:devi-rahayu` */
  constructor(
    private readonly database: Database,
    private readonly pseudonyms: Pseudonyms,
    private readonly id: string,
  ) {}

  /** The erasure of this person that was done before. An end that was missed is made up for. */
  async done(): Promise<Erasure | undefined> {
    const found = await this.#found();
    const unfinished = found && (await this.database.read(imports.unfinishedImports, { dataset: '' }));
    if (unfinished?.some(({ dataset }) => dataset === NAME)) {
      await Lease.hold(this.database, NAME, {}, () => Promise.resolve());
    }
    return found;
  }

  /**
   * What it would do. @throws ErasureRefused where there is no such person, an import was not finished, or the order names
   * the person
   */
  async preview(order: Order): Promise<Tally> {
    const { plan } = await this.#plan(order);
    return plan.tally;
  }

  /**
   * Does it, unless it was done before: in one transaction, so that all of it is done or nothing.
   * @throws as `preview` does, ImportRunning where an import runs on
   */
  async erase(order: Order, patience: Patience = {}): Promise<Erasure> {
    return Lease.hold(this.database, NAME, patience, async (lease) => {
      const before = await this.#found();
      if (before) return before;
      const { subject, plan } = await this.#plan(order);
      const erasures = this.#erasures(subject, order);
      await this.database.write('erase', async (writer) => {
        // First of all, so that no import begins before the end, however long this takes.
        await lease.renew(writer);
        await appendToLog(writer, { by: order.by, at: new Date().toISOString(), pseudonyms: this.pseudonyms }, [
          { action: 'ERASE_PERSON', targets: [this.id], asked: { person: this.id, reason: order.reason } },
        ]);
        await write(writer, plan);
        await writer.run(imports.recordErasures, { erasures });
        await lease.renew(writer);
      });
      return erasures[0]!;
    });
  }

  async #found(): Promise<Erasure | undefined> {
    const ids = [this.id, this.pseudonyms.erased(this.id)];
    return (await this.database.read(imports.erasures, {})).find(({ person }) => ids.includes(person));
  }

  async #plan({ by, reason }: Order): Promise<{ subject: Subject; plan: Plan }> {
    await this.#refuseUnfinished();
    const subject = await readSubject(this.database, this.id);
    if (!subject) throw new ErasureRefused(await this.#unknown());
    const mask = new TextMask([{ id: this.id, names: subject.names }], []);
    if ([by, reason].some((text) => mask.shown(text, { spokenOf: (_, persons) => new Set(persons) }) !== text)) {
      throw new ErasureRefused(
        'What --reason and --by say is kept, and the name stands in it. Say it without the name.',
      );
    }
    const plan = await this.database.readTogether('erase/plan', (reader) =>
      planErasure(reader, subject, this.pseudonyms),
    );
    return { subject, plan };
  }

  /** The rows of half an import would have other keys when it is run again. */
  async #refuseUnfinished(): Promise<void> {
    const unfinished = await this.database.read(imports.unfinishedImports, { dataset: NAME });
    if (unfinished.length === 0) return;
    const names = unfinished.map(({ dataset }) => dataset).join(', ');
    throw new ErasureRefused(
      `An import is running or was ended before it was done: ${names}. Wait for it or run it again, then erase.`,
    );
  }

  async #unknown(): Promise<string> {
    const ids = (await this.database.read(statements.personIds, {})).map(({ id }) => id);
    return `There is no person ${JSON.stringify(this.id)}. ${didYouMean(this.id, ids) || 'Ids look like person:….'}`;
  }

  #erasures({ ids, names }: Subject, { by, reason }: Order): Erasure[] {
    const digests = new Set(names.flatMap((name) => digestsOf(name, this.pseudonyms)));
    return ids.map((id) => ({
      person: this.pseudonyms.erased(id),
      erasedAt: new Date().toISOString(),
      erasedBy: by,
      reason,
      names: [...digests].sort(),
      keyProof: keyProofOf(this.pseudonyms),
    }));
  }
}

async function write(writer: Writer, plan: Plan): Promise<void> {
  for (const keys of chunks(plan.facts, BATCH)) {
    await writer.run(imports.deleteShortcuts, { keys });
    await writer.run(imports.deleteFacts, { keys });
  }
  for (const ids of chunks(plan.entities, BATCH)) await writer.run(statements.deleteAssertions, { ids });
  await writer.run(statements.renameEntities, { rows: plan.renamed });
  const known = new Known();
  for (const changes of chunks(plan.changes, BATCH)) await writeChanges(writer, changes, known);
  await setOriginals(writer);
  const to = new Map(plan.renamed.map(({ id, to }) => [id, to]));
  await setSortNames(writer, [...to.values()]);
  await writer.run(imports.refreshLive, { ids: plan.doubtful.map((id) => to.get(id) ?? id) });
  await writer.run(statements.describeDatasets, { rows: plan.datasets });
  await writer.run(statements.rewriteImportedDatasets, { rows: plan.imported });
  await writer.run(statements.rewriteMappings, { rows: plan.mappings });
  await hide(writer);
}

/** As at the end of an import: who is WITHHELD is not there, and no order tells a hidden name. */
async function hide(writer: Writer): Promise<void> {
  const reader: Reader = { read: (statement, parameters) => writer.run(statement, parameters) };
  await writeOneEntities(writer, await oneEntityChanges(reader));
  const [withheld] = await reader.read(imports.withheld, {});
  await writer.run(imports.markWithheld, { ids: withheld!.mark });
  await writeOneFacts(writer, await oneFactChanges(reader));
  const titles = await titleChanges(reader);
  await writer.run(imports.hideSortNames, { ids: titles.hide });
  await setSortNames(writer, titles.show);
}
