import { isLoopback } from './loopback.js';

/** Where others reach this server, without a slash at the end; undefined: only its own computer does. */
export function citableServer(): string | undefined {
  const said = document.getElementById('explorer')!.dataset['publicUrl'];
  return said ?? (isLoopback(location.hostname) ? undefined : location.origin);
}
