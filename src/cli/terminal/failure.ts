import type { GraphQLError } from 'graphql';
import { LogBroken } from '../../audit/verify.js';
import { CurationRefused } from '../../curation/refused.js';
import { DatabaseUnavailable, StatementTimeout } from '../../database/errors.js';
import { LocalNeo4jError } from '../../database/local/errors.js';
import { MigrationError } from '../../database/migrations.js';
import { ConversionFailed } from '../../dataset/convert/failed.js';
import { ErasureRefused } from '../../dataset/erase/erase.js';
import { ImportRunning } from '../../dataset/import/lease/lease.js';
import { ImportUnfinished } from '../../dataset/import/lease/require_finished.js';
import { DatasetProblems } from '../../dataset/problems/index.js';
import { FolderNotEmpty } from '../../dataset/schemas/new_package.js';
import { TextError } from '../../dataset/quotes/source_texts.js';
import { RetractionRefused } from '../../dataset/retract/refused.js';
import { NotAFile } from '../../files/regular_file.js';
import { isOfDisk, WriteFailed } from '../../files/write_failed.js';
import { shown, thrown } from '../../http/errors/errors.js';
import { SettingError } from '../../settings.js';

/** Errors whose text is written for whoever gave the command: more are added here as they come. */
const SAID = [
  SettingError,
  DatabaseUnavailable,
  StatementTimeout,
  LocalNeo4jError,
  MigrationError,
  DatasetProblems,
  ConversionFailed,
  FolderNotEmpty,
  TextError,
  ImportRunning,
  ImportUnfinished,
  ErasureRefused,
  RetractionRefused,
  CurationRefused,
  LogBroken,
  NotAFile,
  WriteFailed,
];

/** What the command line prints for an error, without the stack unless JEJARING_LOG_LEVEL is `debug`. */
export function describeFailure(error: unknown, environment: NodeJS.ProcessEnv = process.env): string {
  const message = error instanceof Error ? error.message : String(error);
  if (environment.JEJARING_LOG_LEVEL === 'debug' && error instanceof Error) return error.stack ?? message;
  if (SAID.some((kind) => error instanceof kind)) return message;
  if (error instanceof Error && isOfDisk(error)) {
    const { path = 'A file' } = error as NodeJS.ErrnoException;
    return (WriteFailed.of(path, error) as Error).message;
  }
  return `Unexpected error: ${message}\nThe same command with JEJARING_LOG_LEVEL=debug shows where it came from.`;
}

/** What the command line prints for an error of a GraphQL operation. */
export function describeError(error: GraphQLError): string {
  const { code, message } = shown(error);
  // A fault: whoever runs the command is the one who can look into it.
  if (code === 'INTERNAL') return describeFailure(thrown(error));
  return `${code}: ${message}${error.path ? ` (at ${error.path.join('.')})` : ''}`;
}
