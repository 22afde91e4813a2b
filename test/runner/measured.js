import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** Node does not say what the processes took that it waited for; bash does. */
const SCRIPT = `exec 4>&2; TIMEFORMAT='%U %S'; { time "$@" 2>&4; } 2>&3`;

/**
 * Runs a command in a process group of its own.
 * @param shown whether its output goes where ours goes, as it comes
 * @param running holds the number of the group for as long as it runs
 * @returns whether it succeeded, what it printed where that is not shown, and its seconds: by the clock, and of the
 * processors, all its processes together
 */
export async function measured(command, { cwd, shown, running }) {
  const output = shown ? 'inherit' : 'pipe';
  const start = performance.now();
  const child = spawn('bash', ['-c', SCRIPT, 'bash', ...command], {
    ...{ cwd, detached: true, stdio: ['ignore', output, output, 'pipe'] },
  });
  running.add(child.pid);
  const printed = Promise.all([child.stdout, child.stderr].map((stream) => (stream ? text(stream) : '')));
  const times = text(child.stdio[3]);
  const [code] = await once(child, 'exit');
  running.delete(child.pid);
  const cpu = (await times).trim().split(' ').map(Number);
  return {
    passed: code === 0,
    printed: (await printed).join(''),
    wall: (performance.now() - start) / 1000,
    cpu: cpu.reduce((sum, part) => sum + (part || 0), 0),
  };
}
