/**
 * `npm run bench -- …`: compiles the bench beside the product (dist/bench) and runs it in a process of its own, which
 * hears the signals that this one gets and tidies up.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

rmSync(`${root}dist/bench`, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: ['bench/**/*.ts'],
  outbase: 'bench',
  outdir: 'dist/bench',
  format: 'esm',
  logLevel: 'warning',
});

const child = spawn(process.execPath, ['dist/bench/main.js', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => child.kill(name));
child.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
