import type { Server } from 'node:http';
import { isIPv6, type AddressInfo } from 'node:net';
import { SettingError, type Settings } from '../settings.js';

/** What each failure to listen is called, and which setting is to be changed. */
const LISTEN_FAILURES: Record<string, (host: string, port: number) => string> = {
  EADDRINUSE: (host, port) =>
    `Port ${port} of ${host} is taken by another program. Stop that, or set JEJARING_PORT (or --port) to another port; 0 takes a free one.`,
  EACCES: (host, port) =>
    `Port ${port} of ${host} may not be used by this user. Set JEJARING_PORT (or --port) to another port, above 1023.`,
  EADDRNOTAVAIL: (host) =>
    `${host} is not an address of this machine. Set JEJARING_HOST (or --host) to one that is, such as 127.0.0.1.`,
  ENOTFOUND: (host) =>
    `${host} is not known as the name of a machine. Set JEJARING_HOST (or --host) to an address, such as 127.0.0.1.`,
};

/** @throws SettingError where the address cannot be had, saying which setting to change */
export async function listen(server: Server, { host, port }: Settings['http']): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const message = LISTEN_FAILURES[error.code ?? '']?.(host, port);
      reject(message === undefined ? error : new SettingError(message, { cause: error }));
    });
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return urlOf(address.address, address.port);
}

/** `http://address:port` of an address of a machine, or its name. */
export function urlOf(host: string, port: number): string {
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}
