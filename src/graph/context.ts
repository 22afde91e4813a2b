import { Analyses } from '../analysis/analyses.js';
import { Asker } from '../analysis/asker.js';
import type { Runner } from '../analysis/threads.js';
import { Batches, type ById, type Known } from '../database/batch.js';
import type { Database, Reader } from '../database/database.js';
import { statement, type Statement } from '../database/statement.js';
import { ClientTurns, type Turns } from '../database/turns.js';
import { readPersonKey } from '../privacy/person_key.js';
import { Pseudonyms } from '../privacy/pseudonyms.js';
import type { Settings } from '../settings.js';
import type { Snapshot } from '../snapshot/facts/snapshot.js';
import { readVersion } from '../snapshot/load/load.js';
import { isSameState, type DataState } from '../model/data_state.js';
import { dataStateOf, Snapshots } from '../snapshot/snapshots.js';
import { IssueTree } from './issue_tree.js';
import { Latest } from './latest.js';
import { Visibility } from './privacy/visibility.js';

/** What the whole server shares. */
export interface Services {
  database: Database;
  /** In which order statements of operations are sent to it. */
  turns: ClientTurns;
  pseudonyms: Pseudonyms;
  visibility: Latest<Visibility>;
  issueTree: Latest<IssueTree>;
  snapshots: Snapshots;
  analyses: Analyses;
  /** Where the server is known, without a slash at the end; empty: addresses are paths. */
  publicUrl: string;
}

/** @throws SettingError where there is no key for the ids of persons and none can be made */
export function createServices(
  database: Database,
  settings: Pick<Settings, 'home' | 'personKey' | 'snapshotMemoryBytes' | 'analyses'> & { publicUrl?: string },
  runner: Runner,
): Services {
  const pseudonyms = new Pseudonyms(readPersonKey(settings));
  return {
    database,
    turns: new ClientTurns(),
    pseudonyms,
    visibility: new Latest(() => Visibility.load(database, pseudonyms)),
    issueTree: new Latest(() => IssueTree.load(database)),
    snapshots: new Snapshots(database, runner, settings.snapshotMemoryBytes),
    analyses: new Analyses(runner, settings.analyses),
    publicUrl: settings.publicUrl ?? '',
  };
}

/** A row that also tells the version of the data, null before the first import, and its stamp. */
export interface Versioned {
  version: readonly [number | null, string | null];
}

const stateOfRow = ({ version: [version, stamp] }: Versioned): DataState => ({ version: version ?? 0, stamp });

const currentVersion = statement<object, Versioned>('version/current');
const goneOf = statement<{ ids: readonly string[] }, { id: string }>('version/gone');

/** Whose operations come from no other machine: those of the command line, and of this server itself. */
const OWN = 'own';

/**
 * One request: its loaders, and the statements that it has sent.
 * No `#private` members: Apollo copies the context's properties into another object of its class.
 */
export class Context implements Reader {
  /** Names of the statements in the order in which they were sent. */
  readonly statements: string[] = [];
  private batches = new Batches(this);
  private knownState: Promise<DataState> | undefined;
  private knownVisibility: Promise<Visibility> | undefined;
  private pinned: Promise<Snapshot> | undefined;
  /** Real ids of what the answer takes from the snapshot, and then shows as it is now. */
  private cited = new Set<string>();
  /** For whom its analyses are computed. */
  readonly asker: Asker;
  private readonly turns: Turns;

  /**
   * @param signal aborted when nobody waits for the answer any more: what still runs then stops
   * @param client between whom turns are taken where questions and statements wait
   */
  constructor(
    readonly services: Services,
    readonly signal?: AbortSignal,
    client = OWN,
  ) {
    this.asker = new Asker(client, signal);
    this.turns = services.turns.ofOperation(client);
  }

  async read<P extends object, R extends object>(statement: Statement<P, R>, parameters: P): Promise<R[]> {
    this.statements.push(statement.name);
    return this.services.database.read(statement, parameters, { signal: this.signal, turns: this.turns });
  }

  load<R extends object, A extends object>(statement: ById<R, A>, id: string, parameters: A): Promise<R | undefined> {
    return this.batches.load(statement, id, parameters);
  }

  /** Has a row at hand that was read ahead, or is being read: `load` returns it without asking. */
  know<R extends object, A extends object>(statement: ById<R, A>, id: string, parameters: A, row: Known<R>): void {
    this.batches.know(statement, id, parameters, row);
  }

  /** Version of the data when the request first asked: odd while an import runs, 0 before the first. */
  async dataVersion(): Promise<number> {
    return (await this.dataState()).version;
  }

  private dataState(): Promise<DataState> {
    this.knownState ??= this.readState();
    return this.knownState;
  }

  /** The last whole version of the data: that of `dataVersion`, where it is even. */
  async wholeVersion(): Promise<number> {
    const version = await this.dataVersion();
    return version % 2 === 0 ? version : (await readVersion(this)).whole.version;
  }

  /** Takes the version from a row that is being read, where nobody has asked for it yet: one statement less. */
  versionFrom(row: Promise<Versioned | undefined>): void {
    if (this.knownState) return;
    this.knownState = row.then((found) => (found ? stateOfRow(found) : this.readState()));
    // Who waits for the row hears of its failure.
    this.knownState.catch(() => undefined);
  }

  /** The facts that every question of this request is asked of: those of the moment at which the first needed them. */
  snapshot(): Promise<Snapshot> {
    this.pinned ??= this.services.snapshots.current();
    return this.pinned;
  }

  /** Notes that the answer names something of the snapshot. @param id its real id */
  cite(id: string): void {
    this.cited.add(id);
  }

  /** Whether the data have changed since the snapshot of this request, and nothing speaks of something it cites. */
  async hasLost(): Promise<boolean> {
    if (!this.pinned || this.cited.size === 0) return false;
    const state = dataStateOf(await this.pinned);
    if (isSameState(await this.readState(), state)) return false;
    // What a killed import took away is not back before that is finished: the answer is of the last whole version.
    const { whole, unfinished } = await readVersion(this);
    if (isSameState(whole, state) && unfinished > 0) return false;
    return (await this.read(goneOf, { ids: [...this.cited] })).length > 0;
  }

  /** Forgets what was read: the request is answered again, of the data as they are now. */
  renew(): void {
    this.batches = new Batches(this);
    this.knownState = undefined;
    this.knownVisibility = undefined;
    this.pinned = undefined;
    this.cited = new Set();
    this.asker.spent = 0;
  }

  /** What this request may show of persons. */
  visibility(): Promise<Visibility> {
    this.knownVisibility ??= this.dataState().then((state) => this.services.visibility.at(state));
    return this.knownVisibility;
  }

  /** The tree of issues. */
  async issueTree(): Promise<IssueTree> {
    return this.services.issueTree.at(await this.dataState());
  }

  private async readState(): Promise<DataState> {
    const [row] = await this.read(currentVersion, {});
    return row ? stateOfRow(row) : { version: 0, stamp: null };
  }
}
