import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { WriteFailed } from '../../files/write_failed.js';
import { LocalNeo4jError } from './errors.js';
import type { Home } from './home.js';
import type { Java } from './java.js';

/** What Neo4j's AdminTool needs to run on the files of a server that does not run. */
export interface Tool {
  home: Home;
  java: Java;
  classPath: string;
  signal?: AbortSignal;
}

/** Writes a database into one file, for its owner only: names of persons who are not public stand in it. */
export async function writeDump(tool: Tool, database: string, file: string): Promise<void> {
  await admin(tool, ['database', 'dump', database, '--to-stdout'], { to: file });
}

/** Replaces a database by what a dump holds. */
export async function readDump(tool: Tool, database: string, file: string): Promise<void> {
  await admin(tool, ['database', 'load', database, '--from-stdin', '--overwrite-destination=true'], { from: file });
}

/** @throws WriteFailed */
async function keep(bytes: Readable, file: string): Promise<void> {
  await pipeline(bytes, createWriteStream(file, { mode: 0o600 })).catch((error: unknown) => {
    throw WriteFailed.of(file, error);
  });
}

async function admin(tool: Tool, words: string[], files: { from?: string; to?: string } = {}): Promise<void> {
  const child = spawn(tool.java.program, ['-Xmx512m', 'org.neo4j.cli.AdminTool', ...words], {
    env: { ...process.env, CLASSPATH: tool.classPath, NEO4J_HOME: tool.home.folder, NEO4J_CONF: tool.home.conf },
    signal: tool.signal,
  });
  const ended = once(child, 'close') as Promise<[number | null]>;
  const [[code], said] = await Promise.all([
    ended,
    text(child.stderr),
    files.to ? keep(child.stdout, files.to) : text(child.stdout),
    files.from ? pipeline(createReadStream(files.from), child.stdin) : child.stdin.end(),
  ]);
  if (code === 0) return;
  throw new LocalNeo4jError(`Neo4j's admin tool (${words.slice(0, 2).join(' ')}) failed:\n${said.trim()}`);
}
