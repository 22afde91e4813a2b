import { existsSync, readFileSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { KEPT, ROOT } from '../paths.js';
import type { Bench } from '../suite.js';

const REQUIREMENTS = `${ROOT}bench/requirements.txt`;
const FOLDER = `${KEPT}venv`;
const INSTALLED = `${FOLDER}/requirements.txt`;

/** A Python with the libraries of `bench/requirements.txt`, in an environment made once. @returns its path */
export async function preparePython({ start, tell }: Pick<Bench, 'start' | 'tell'>): Promise<string> {
  const python = `${FOLDER}/bin/python`;
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === readFileSync(REQUIREMENTS, 'utf8')) return python;
  tell('Installing the Python libraries of bench/requirements.txt');
  await rm(FOLDER, { recursive: true, force: true });
  await start('python3', ['-m', 'venv', FOLDER]).ended;
  await start(python, ['-m', 'pip', 'install', '--quiet', '--requirement', REQUIREMENTS]).ended;
  await copyFile(REQUIREMENTS, INSTALLED);
  return python;
}

/** Lines such as `networkx 3.6.1` of what was installed; none where no suite has asked for Python yet. */
export function pythonVersions(): string[] {
  if (!existsSync(INSTALLED)) return [];
  const lines = readFileSync(INSTALLED, 'utf8').split('\n');
  return lines.filter((line) => line.includes('==')).map((line) => line.replace('==', ' '));
}
