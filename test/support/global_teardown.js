import { once } from 'node:events';

/** Tells the keeper that the run is over, and waits until it has tidied up. */
export default async function teardown() {
  const ended = once(globalThis.keeper, 'exit');
  globalThis.keeper.stdin.end();
  await ended;
}
