#!/usr/bin/env node
import { existsSync } from 'node:fs';

// graphql checks its own objects at every step of an answer where it is told nothing else.
process.env.NODE_ENV ??= 'production';

// A reader that has seen enough (`| head`) is no failure; a disk that is full is one, and is told once.
let isTold = false;
process.stdout.on('error', ({ code }) => {
  if (code === 'EPIPE' || isTold) return;
  isTold = true;
  process.exitCode = 1;
  const why = code === 'ENOSPC' ? 'there is no room left on the disk' : `the system says ${code}`;
  console.error(`What was to be printed could not be written: ${why}.`);
});
// What cannot be told there, nobody can be told; and it is no reason to end what is under way.
process.stderr.on('error', () => undefined);

const built = new URL('../dist/program/cli/main.js', import.meta.url);
if (existsSync(built)) {
  const { main } = await import(built.href);
  process.exitCode = await main(process.argv);
} else {
  console.error('Jejaring is not built yet: run `npm run build` in its folder.');
  process.exitCode = 1;
}
