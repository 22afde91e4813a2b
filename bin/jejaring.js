#!/usr/bin/env node
import { existsSync } from 'node:fs';

// graphql checks its own objects at every step of an answer where it is told nothing else.
process.env.NODE_ENV ??= 'production';

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

const built = new URL('../dist/program/cli/main.js', import.meta.url);
if (existsSync(built)) {
  const { main } = await import(built.href);
  process.exitCode = await main(process.argv);
} else {
  console.error('Jejaring is not built yet: run `npm run build` in its folder.');
  process.exitCode = 1;
}
