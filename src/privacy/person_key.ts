import { randomBytes } from 'node:crypto';
import { linkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SettingError, SHORTEST_KEY, type Settings } from '../settings.js';
import { textOfFile, whyUnreadable } from '../files/regular_file.js';
import { makeFolder } from '../make_folder.js';

const FILE = 'person.key';

/**
 * The key that the ids of persons who are not public are made with: the setting, or a file in the home folder that
 * only its owner can read, made on first use. Whoever has it can find out whose id is whose.
 * @throws SettingError where the file can be read by others, is too short, or cannot be read or made
 */
export function readPersonKey(settings: Pick<Settings, 'home'> & { personKey?: string }): string {
  if (settings.personKey) return settings.personKey;
  const path = resolve(settings.home, FILE);
  try {
    return existing(path) ?? made(path);
  } catch (error) {
    if (error instanceof SettingError) throw error;
    throw new SettingError(
      `The key that hides persons cannot be read or made: ${path} (${whyUnreadable(error)}). ` +
        'Set JEJARING_PERSON_KEY, or JEJARING_HOME to a folder that can be written.',
      { cause: error },
    );
  }
}

function existing(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  if ((found.mode & 0o077) !== 0) {
    throw new SettingError(`The key that hides persons can be read by others: run \`chmod 600 ${path}\`.`);
  }
  const key = textOfFile(path).trim();
  if (Buffer.byteLength(key) >= SHORTEST_KEY) return key;
  throw new SettingError(
    `The key that hides persons has fewer than ${SHORTEST_KEY} bytes and could be guessed: delete ${path}, and a new one is made. The ids of these persons are then others.`,
  );
}

/** Written whole under another name and then linked, so that of two processes that make it at once both read one. */
function made(path: string): string {
  makeFolder(resolve(path, '..'), 0o700);
  const draft = join(resolve(path, '..'), `.${FILE}.${process.pid}`);
  writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return existing(path)!;
}
