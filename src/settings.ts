import { z } from 'zod';

interface Setting {
  /** Default, as the environment would write it. Without one the setting is optional. */
  default?: string;
  meaning: string;
  schema: z.ZodType;
  /** Its value is never printed. */
  secret?: true;
}

const text = z.string().min(1);
const count = z.coerce.number().int().positive();
const size = z.string().regex(/^\d+[kmg]$/i, 'a size such as 512m or 2g');

/** Every setting, by the name of its environment variable. */
export const SETTINGS = {
  NEO4J_URI: {
    schema: text,
    meaning: 'Address of a Neo4j server (`bolt://…`, `neo4j+s://…`). Without it a local one is started.',
  },
  NEO4J_USER: { schema: text, default: 'neo4j', meaning: 'User of that server.' },
  NEO4J_PASSWORD: { schema: text, secret: true, meaning: 'Password of that user.' },
  NEO4J_DATABASE: { schema: text, default: 'neo4j', meaning: 'Name of the database.' },
  JEJARING_HOME: {
    schema: text,
    default: '.jejaring',
    meaning: 'Folder for the local database, its password and the key that hides persons.',
  },
  JEJARING_CACHE: {
    schema: text,
    meaning: 'Folder for the jars of the local Neo4j. Without it: `jejaring` in the user’s cache folder.',
  },
  JEJARING_MAVEN_REPOSITORY: {
    schema: text,
    default: 'https://repo.maven.apache.org/maven2',
    meaning: 'Where the jars of the local Neo4j come from: Maven Central, the address of a mirror of it, or a folder.',
  },
  JEJARING_NEO4J_PORT: {
    schema: z.coerce.number().int().min(0).max(65_535),
    default: '7687',
    meaning: 'Bolt port of the local Neo4j; 0 takes a free one.',
  },
  JEJARING_NEO4J_HEAP: { schema: size, default: '1g', meaning: 'Heap of the local Neo4j.' },
  JEJARING_NEO4J_PAGE_CACHE: { schema: size, default: '512m', meaning: 'Page cache of the local Neo4j.' },
  JEJARING_NEO4J_SHORT_LIVED: {
    schema: z.enum(['true', 'false']).transform((value) => value === 'true'),
    default: 'false',
    meaning: 'Whether the local Neo4j is to start sooner and never get as fast: `true` for tests and trials.',
  },
  JEJARING_HOST: { schema: text, default: '127.0.0.1', meaning: 'Address that the server listens on.' },
  JEJARING_PORT: {
    schema: z.coerce.number().int().min(0).max(65_535),
    default: '4000',
    meaning: 'Port of the server; 0 takes a free one.',
  },
  JEJARING_CORS_ORIGIN: {
    schema: text,
    default: '*',
    meaning: 'Web origins that may read the API: `*`, or a list separated by commas.',
  },
  JEJARING_LOG_LEVEL: {
    schema: z.enum(['silent', 'error', 'warn', 'info', 'debug']),
    default: 'info',
    meaning: 'Least level that is logged.',
  },
  JEJARING_PERSON_KEY: {
    schema: text,
    secret: true,
    meaning:
      'Key of the HMAC that makes the ids of persons who are not public. Without it: a file in JEJARING_HOME, made on first use.',
  },
  JEJARING_QUERY_TIMEOUT_MS: {
    schema: count,
    default: '75000',
    meaning:
      'Longest time for one operation, in milliseconds; of a network file: until it begins, and for each piece of it.',
  },
  JEJARING_STATEMENT_TIMEOUT_MS: {
    schema: count,
    default: '30000',
    meaning: 'Longest time for one statement of a question, in milliseconds.',
  },
  JEJARING_MAX_BODY: { schema: size, default: '1m', meaning: 'Largest request body.' },
  JEJARING_MAX_TOKENS: { schema: count, default: '10000', meaning: 'Most tokens of a document.' },
  JEJARING_MAX_DEPTH: { schema: count, default: '14', meaning: 'Deepest selection of an operation.' },
  JEJARING_MAX_ALIASES: { schema: count, default: '100', meaning: 'Most aliases of an operation.' },
  JEJARING_MAX_COST: {
    schema: count,
    default: '50000',
    meaning: 'Largest cost of an operation: about one for each field of each node it may return.',
  },
  JEJARING_ANALYSIS_TIMEOUT_MS: {
    schema: count,
    default: '60000',
    meaning: 'Longest time for what one question computes, in milliseconds.',
  },
  JEJARING_ANALYSIS_STEPS: {
    schema: count,
    default: '3000000000',
    meaning: 'Most elementary steps that a question may compute: one that needs more is refused (TOO_COSTLY).',
  },
  JEJARING_RESULT_MEMORY: { schema: size, default: '512m', meaning: 'Most memory for answers that are kept.' },
  JEJARING_SNAPSHOT_MEMORY: { schema: size, default: '1g', meaning: 'Most memory for the snapshot of the facts.' },
} satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;

export interface Settings {
  neo4j: { uri?: string; user: string; password?: string; database: string };
  home: string;
  cache?: string;
  mavenRepository: string;
  local: { port: number; heap: string; pageCache: string; shortLived: boolean };
  http: { host: string; port: number; corsOrigin: string; maxBodyBytes: number };
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  personKey?: string;
  queryTimeoutMs: number;
  statementTimeoutMs: number;
  limits: { tokens: number; depth: number; aliases: number; cost: number };
  snapshotMemoryBytes: number;
  analyses: { timeoutMs: number; budget: number; cacheBytes: number };
}

/** A setting that cannot be used: its name, what was found (never for secrets), what is allowed. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

/** Bytes of a size such as `512m`. */
export function bytesOf(text: string): number {
  const unit = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 }[text.slice(-1).toLowerCase()] ?? 1;
  return Number.parseInt(text, 10) * unit;
}

/** Reads the settings from the environment. @throws SettingError naming every variable that cannot be used. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const problems: string[] = [];
  const read = <T>(name: SettingName): T => {
    const setting: Setting = SETTINGS[name];
    const found = environment[name] || setting.default;
    if (found === undefined) return undefined as T;
    const parsed = setting.schema.safeParse(found);
    if (parsed.success) return parsed.data as T;
    const shown = setting.secret ? '(hidden)' : JSON.stringify(found);
    problems.push(
      `${name} is ${shown}: ${parsed.error.issues.map((issue) => issue.message).join('; ')}. ${setting.meaning}`,
    );
    return undefined as T;
  };
  const bytes = (name: SettingName): number => bytesOf(read<string | undefined>(name) ?? '0');
  const settings: Settings = {
    neo4j: {
      uri: read('NEO4J_URI'),
      user: read('NEO4J_USER'),
      password: read('NEO4J_PASSWORD'),
      database: read('NEO4J_DATABASE'),
    },
    home: read('JEJARING_HOME'),
    cache: read('JEJARING_CACHE'),
    mavenRepository: read('JEJARING_MAVEN_REPOSITORY'),
    local: {
      port: read('JEJARING_NEO4J_PORT'),
      heap: read('JEJARING_NEO4J_HEAP'),
      pageCache: read('JEJARING_NEO4J_PAGE_CACHE'),
      shortLived: read('JEJARING_NEO4J_SHORT_LIVED'),
    },
    http: {
      host: read('JEJARING_HOST'),
      port: read('JEJARING_PORT'),
      corsOrigin: read('JEJARING_CORS_ORIGIN'),
      maxBodyBytes: bytes('JEJARING_MAX_BODY'),
    },
    logLevel: read('JEJARING_LOG_LEVEL'),
    personKey: read('JEJARING_PERSON_KEY'),
    queryTimeoutMs: read('JEJARING_QUERY_TIMEOUT_MS'),
    statementTimeoutMs: read('JEJARING_STATEMENT_TIMEOUT_MS'),
    limits: {
      tokens: read('JEJARING_MAX_TOKENS'),
      depth: read('JEJARING_MAX_DEPTH'),
      aliases: read('JEJARING_MAX_ALIASES'),
      cost: read('JEJARING_MAX_COST'),
    },
    snapshotMemoryBytes: bytes('JEJARING_SNAPSHOT_MEMORY'),
    analyses: {
      timeoutMs: read('JEJARING_ANALYSIS_TIMEOUT_MS'),
      budget: read('JEJARING_ANALYSIS_STEPS'),
      cacheBytes: bytes('JEJARING_RESULT_MEMORY'),
    },
  };
  if (problems.length > 0) throw new SettingError(problems.join('\n'));
  return settings;
}
