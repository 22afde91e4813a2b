import type { z } from 'zod';
import { didYouMean } from './collections/nearest.js';
import {
  bytes,
  flag,
  key,
  milliseconds,
  oneOf,
  origins,
  port,
  proxies,
  repository,
  size,
  text,
  webAddress,
  whole,
  type Kind,
} from './setting_kinds.js';

interface Setting extends Kind {
  /** Default, as the environment would write it. Without one the setting is optional. */
  default?: string;
  meaning: string;
  /** Its value is never printed. */
  secret?: true;
}

/** Bytes of the key that hides persons, at least: those of the digest that it is used with. */
export const SHORTEST_KEY = 32;

/** Every setting, by the name of its environment variable. */
export const SETTINGS = {
  NEO4J_URI: {
    ...text,
    meaning: 'Address of a Neo4j server (`bolt://…`, `neo4j+s://…`). Without it a local one is started.',
  },
  NEO4J_USER: { ...text, default: 'neo4j', meaning: 'User of that server.' },
  NEO4J_PASSWORD: { ...text, secret: true, meaning: 'Password of that user.' },
  NEO4J_DATABASE: { ...text, default: 'neo4j', meaning: 'Name of the database.' },
  JEJARING_HOME: {
    ...text,
    default: '.jejaring',
    meaning: 'Folder for the local database, its password and the key that hides persons.',
  },
  JEJARING_CACHE: {
    ...text,
    meaning: 'Folder for the jars of the local Neo4j. Without it: `jejaring` in the user’s cache folder.',
  },
  JEJARING_MAVEN_REPOSITORY: {
    ...repository,
    default: 'https://repo.maven.apache.org/maven2',
    meaning: 'Where the jars of the local Neo4j come from: Maven Central, the address of a mirror of it, or a folder.',
  },
  JEJARING_NEO4J_PORT: { ...port, default: '7687', meaning: 'Bolt port of the local Neo4j; 0 takes a free one.' },
  JEJARING_NEO4J_HEAP: { ...size('128m', '1024g'), default: '1g', meaning: 'Heap of the local Neo4j.' },
  JEJARING_NEO4J_PAGE_CACHE: { ...size('8m', '1024g'), default: '512m', meaning: 'Page cache of the local Neo4j.' },
  JEJARING_NEO4J_SHORT_LIVED: {
    ...flag,
    default: 'false',
    meaning: 'Whether the local Neo4j is to start sooner and never get as fast: `true` for tests and trials.',
  },
  JEJARING_HOST: { ...text, default: '127.0.0.1', meaning: 'Address that the server listens on.' },
  JEJARING_PORT: { ...port, default: '4000', meaning: 'Port of the server; 0 takes a free one.' },
  JEJARING_PUBLIC_URL: {
    ...webAddress,
    meaning:
      'Address under which others reach the server, for the addresses in files and citations. Without it these are paths: `/ties/…`.',
  },
  JEJARING_CORS_ORIGIN: {
    ...origins,
    default: '*',
    meaning: 'Web origins that may read the API: `*`, or a list separated by commas.',
  },
  JEJARING_CURATION: {
    ...oneOf('off', 'on'),
    default: 'off',
    meaning: 'Whether curators may decide over the network, at `/curation/graphql`, with the keys of `jejaring key`.',
  },
  JEJARING_TRUST_PROXY: {
    ...proxies,
    default: 'off',
    meaning:
      'Which proxies say truly whom a request comes from (`X-Forwarded-For`): wrong keys are counted, and turns taken, by address.',
  },
  JEJARING_LOG_LEVEL: {
    ...oneOf('silent', 'error', 'warn', 'info', 'debug'),
    default: 'info',
    meaning: 'Least level that is logged.',
  },
  JEJARING_PERSON_KEY: {
    ...key(SHORTEST_KEY),
    secret: true,
    meaning:
      'Key of the HMAC that makes the ids of persons who are not public. Without it: a file in JEJARING_HOME, made on first use.',
  },
  JEJARING_QUERY_TIMEOUT_MS: {
    ...milliseconds,
    default: '75000',
    meaning:
      'Longest time for one operation, in milliseconds; of a network file: until it begins, and for each piece of it.',
  },
  JEJARING_STATEMENT_TIMEOUT_MS: {
    ...milliseconds,
    default: '30000',
    meaning: 'Longest time for one statement of a question, in milliseconds.',
  },
  JEJARING_MAX_BODY: { ...bytes('1k', '100m'), default: '1m', meaning: 'Largest request body.' },
  JEJARING_MAX_TOKENS: { ...whole(1, 1_000_000), default: '10000', meaning: 'Most tokens of a document.' },
  JEJARING_MAX_DEPTH: { ...whole(1, 1_000), default: '14', meaning: 'Deepest selection of an operation.' },
  JEJARING_MAX_ALIASES: { ...whole(1, 1_000_000), default: '100', meaning: 'Most aliases of an operation.' },
  JEJARING_MAX_COST: {
    ...whole(1, 1_000_000_000),
    default: '50000',
    meaning: 'Largest cost of an operation: about one for each field of each node it may return.',
  },
  JEJARING_ANALYSIS_TIMEOUT_MS: {
    ...milliseconds,
    default: '60000',
    meaning:
      'Longest time for what one question computes, in milliseconds, from when it is begun: waiting for a thread is none of it.',
  },
  JEJARING_ANALYSIS_STEPS: {
    ...whole(1, 1e15),
    default: '3000000000',
    meaning:
      'Most elementary steps that the questions of one operation may compute together: what needs more is refused (TOO_COSTLY).',
  },
  JEJARING_ANALYSIS_MEMORY: {
    ...bytes('64m', '1024g'),
    default: '2g',
    meaning:
      'Most memory of all questions that are computed at once, as they estimate it: one waits until there is room, and is refused (TOO_COSTLY) where there never is.',
  },
  JEJARING_RESULT_MEMORY: {
    ...bytes('1m', '1024g'),
    default: '512m',
    meaning: 'Most memory for answers that are kept.',
  },
  JEJARING_SNAPSHOT_MEMORY: {
    ...bytes('1m', '1024g'),
    default: '1g',
    meaning: 'Most memory for the snapshot of the facts.',
  },
} satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;

/** What is read of each variable: a setting without a default may be absent. */
type Values = {
  [Name in SettingName]:
    | z.output<(typeof SETTINGS)[Name]['schema']>
    | ((typeof SETTINGS)[Name] extends { default: string } ? never : undefined);
};

export type Settings = ReturnType<typeof arranged>;

/** A setting that cannot be used: its name, what was found (never for secrets), what is allowed. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

/** Reads the settings from the environment. @throws SettingError naming every variable that cannot be used. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries<Setting>(SETTINGS)) {
    const found = environment[name] || setting.default;
    if (found === undefined) continue;
    const { success, data } = setting.schema.safeParse(found);
    const shown = setting.secret ? '(hidden)' : JSON.stringify(found);
    if (success) values[name] = data;
    else problems.push(`${name} is ${shown}; it must be ${setting.allowed}. ${setting.meaning}`);
  }
  for (const name of Object.keys(environment)) {
    // One that is misspelt would be passed over without a word.
    if (!name.startsWith('JEJARING_') || name in SETTINGS || !environment[name]) continue;
    const other = name.replace('JEJARING_', '');
    const meant = other in SETTINGS ? `Did you mean ${other}?` : didYouMean(name, Object.keys(SETTINGS));
    problems.push(`${name} is no setting. ${meant}`.trim());
  }
  if (problems.length > 0) throw new SettingError(problems.join('\n'));
  return arranged(values as Values);
}

/** The values in the groups that the code asks for. Memory is in bytes, but for Neo4j as it is written. */
function arranged(values: Values) {
  return {
    neo4j: {
      uri: values.NEO4J_URI,
      user: values.NEO4J_USER,
      password: values.NEO4J_PASSWORD,
      database: values.NEO4J_DATABASE,
    },
    home: values.JEJARING_HOME,
    cache: values.JEJARING_CACHE,
    mavenRepository: values.JEJARING_MAVEN_REPOSITORY,
    local: {
      port: values.JEJARING_NEO4J_PORT,
      heap: values.JEJARING_NEO4J_HEAP,
      pageCache: values.JEJARING_NEO4J_PAGE_CACHE,
      shortLived: values.JEJARING_NEO4J_SHORT_LIVED,
    },
    http: {
      host: values.JEJARING_HOST,
      port: values.JEJARING_PORT,
      corsOrigin: values.JEJARING_CORS_ORIGIN,
      maxBodyBytes: values.JEJARING_MAX_BODY,
      trustProxy: values.JEJARING_TRUST_PROXY,
    },
    curation: values.JEJARING_CURATION === 'on',
    publicUrl: values.JEJARING_PUBLIC_URL,
    logLevel: values.JEJARING_LOG_LEVEL,
    personKey: values.JEJARING_PERSON_KEY,
    queryTimeoutMs: values.JEJARING_QUERY_TIMEOUT_MS,
    statementTimeoutMs: values.JEJARING_STATEMENT_TIMEOUT_MS,
    limits: {
      tokens: values.JEJARING_MAX_TOKENS,
      depth: values.JEJARING_MAX_DEPTH,
      aliases: values.JEJARING_MAX_ALIASES,
      cost: values.JEJARING_MAX_COST,
    },
    snapshotMemoryBytes: values.JEJARING_SNAPSHOT_MEMORY,
    analyses: {
      timeoutMs: values.JEJARING_ANALYSIS_TIMEOUT_MS,
      budget: values.JEJARING_ANALYSIS_STEPS,
      memoryBytes: values.JEJARING_ANALYSIS_MEMORY,
      cacheBytes: values.JEJARING_RESULT_MEMORY,
    },
  };
}
