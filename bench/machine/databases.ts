import { rm } from 'node:fs/promises';
import { connect } from '#src/database/connect.js';
import { addressOf, startServer, stopServer } from '#src/database/local/server.js';
import { migrate } from '#src/database/migrations.js';
import { MIGRATIONS } from '#src/migrations/index.js';
import { readSettings, type Settings } from '#src/settings.js';

/** A Neo4j that runs for the bench. */
export interface DatabaseOfBench {
  /** For the processes of our product: this server, and nothing of what the user has set otherwise. */
  env: Record<string, string>;
  uri: string;
  user: string;
  password: string;
}

/** Memory of the server, the same for all contenders. */
const MEMORY = { JEJARING_NEO4J_HEAP: '4g', JEJARING_NEO4J_PAGE_CACHE: '2g' };

/** The servers of the bench: one runs at a time, so that contenders do not share the machine with an idle one. */
export class Databases {
  #current: Settings | undefined;

  constructor(
    private readonly tell: (text: string) => void,
    private readonly signal: AbortSignal,
  ) {}

  /** Starts the server of a home on a free port, with our constraints and indexes, after stopping another one. */
  async start(home: string): Promise<DatabaseOfBench> {
    const settings = settingsOf(home);
    if (this.#current?.home !== home) await this.stop();
    this.#current = settings;
    const { server } = await startServer(settings, { progress: this.tell, signal: this.signal });
    const database = await connect(settings, { start: false });
    try {
      await migrate(database, MIGRATIONS);
    } finally {
      await database.close();
    }
    const { uri, user, password } = addressOf(server, settings);
    const env = { ...MEMORY, JEJARING_HOME: home, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    return { env, uri, user, password };
  }

  async stop(): Promise<void> {
    const settings = this.#current;
    this.#current = undefined;
    if (settings) await stopServer(settings);
  }

  /** Deletes a home, after stopping its server. */
  async remove(home: string): Promise<void> {
    await stopServer(settingsOf(home));
    await rm(home, { recursive: true, force: true });
  }
}

function settingsOf(home: string): Settings {
  const { JEJARING_CACHE } = process.env;
  return readSettings({ ...MEMORY, JEJARING_CACHE, JEJARING_HOME: home, JEJARING_NEO4J_PORT: '0' });
}
