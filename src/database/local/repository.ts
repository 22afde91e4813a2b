import { createReadStream } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { getProxyForUrl } from 'proxy-from-env';
import { Agent, fetch, ProxyAgent } from 'undici';

/** A Maven repository: a place that files are read from by their paths. */
export interface Repository {
  /** Where a file of it stands: an address or a path. */
  locate(path: string): string;
  /**
   * Reads a file to its end, and again from its beginning where the connection broke.
   * @param read is given the file's bytes, each time it is begun
   */
  fetch(path: string, read: (bytes: AsyncIterable<Uint8Array>) => Promise<void>, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** How long nothing may come before a connection counts as broken. */
const SILENCE_MS = 30_000;
/** How long to wait before each time that a file is begun again. */
const PAUSES_MS = [500, 2_000, 5_000];

/**
 * @param address of a server, https://…; or else a folder
 * @param connections at most so many at once
 */
export function openRepository(address: string, connections: number): Repository {
  if (!/^https?:\/\//.test(address)) return folderRepository(resolve(address));
  return serverRepository(address.replace(/\/+$/, ''), connections);
}

function folderRepository(folder: string): Repository {
  return {
    locate: (path) => join(folder, path),
    fetch: (path, read, signal) => read(createReadStream(join(folder, path), { signal })),
    close: async () => {},
  };
}

/** The server has answered that it does not serve the file. */
class Refused extends Error {
  constructor(readonly status: number) {
    super(`the server answered ${status}`);
  }
}

function serverRepository(address: string, connections: number): Repository {
  // As HTTPS_PROXY and NO_PROXY say, which Node's own `fetch` does not read.
  const proxy = getProxyForUrl(address);
  const options = { connections, headersTimeout: SILENCE_MS, bodyTimeout: SILENCE_MS };
  const agent = proxy ? new ProxyAgent({ ...options, uri: proxy }) : new Agent(options);
  const locate = (path: string): string => `${address}/${path}`;
  return {
    locate,
    fetch: async (path, read, signal) => {
      for (let tries = 0; ; tries++) {
        try {
          const response = await fetch(locate(path), { dispatcher: agent, signal });
          if (response.ok && response.body) return await read(response.body);
          await response.body?.cancel();
          throw new Refused(response.status);
        } catch (error) {
          const pause = PAUSES_MS[tries];
          if (signal.aborted || pause === undefined || !mayPass(error)) throw error;
          await delay(pause, undefined, { signal });
        }
      }
    },
    close: () => agent.close(),
  };
}

/** Whether the same request may succeed later: the connection broke, or the server has too much to do. */
function mayPass(error: unknown): boolean {
  if (error instanceof Refused) return error.status >= 500 || [408, 425, 429].includes(error.status);
  return error instanceof TypeError;
}
