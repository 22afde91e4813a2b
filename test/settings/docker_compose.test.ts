import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { SETTINGS } from '../../src/settings.js';
import { ROOT } from '../support/files.js';

type Services = Record<string, { security_opt?: string[]; privileged?: boolean }>;

const text = readFileSync(`${ROOT}docker-compose.yml`, 'utf8');

/** What `docker-compose config` makes of the file. */
function config(environment: Record<string, string>): SpawnSyncReturns<string> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...environment };
  return spawnSync('docker-compose', ['--project-directory', ROOT, 'config'], { cwd: ROOT, env, encoding: 'utf8' });
}

const tool = spawnSync('docker-compose', ['version'], { encoding: 'utf8' }).status === 0;
const whereThereIsTheTool = tool ? it : it.skip;

it('every variable that it sets for our services, or takes from outside, is a setting', () => {
  const ours = /^x-jejaring:.*?\n {2}environment:\n((?: {4}.*\n)+)/ms.exec(text)?.[1] ?? '';
  const set = [...ours.matchAll(/^ {4}([A-Z0-9_]+):/gm)].map(([, name]) => name);
  const taken = [...text.matchAll(/\$\{([A-Z0-9_]+)[:}]/g)].map(([, name]) => name);
  expect(set).toContain('NEO4J_URI');
  expect(taken).toContain('NEO4J_PASSWORD');
  expect([...set, ...taken].filter((name) => !(name !== undefined && name in SETTINGS))).toEqual([]);
});

whereThereIsTheTool('docker-compose accepts it (skipped where there is no docker-compose)', () => {
  const { status, stdout } = config({ NEO4J_PASSWORD: 'invented-password' });
  expect(status).toBe(0);
  const ports = [...stdout.matchAll(/^ {4}- (\S+:)?\d+:\d+\/tcp$/gm)].map(([, host]) => host);
  expect(ports).toEqual(['127.0.0.1:', '127.0.0.1:']);
  for (const service of ['api', 'migrate', 'neo4j']) expect(stdout).toMatch(new RegExp(`^ {2}${service}:$`, 'm'));
});

whereThereIsTheTool('our services can write to their volume and /tmp only, and gain no rights', () => {
  const { services } = parse(config({ NEO4J_PASSWORD: 'invented-password' }).stdout) as { services: Services };
  for (const name of ['api', 'migrate']) {
    expect(services[name]).toMatchObject({ read_only: true, tmpfs: ['/tmp'], cap_drop: ['ALL'] });
  }
  for (const { security_opt, privileged } of Object.values(services)) {
    expect(security_opt).toEqual(['no-new-privileges:true']);
    expect(privileged).toBeUndefined();
  }
  const image = readFileSync(`${ROOT}Dockerfile`, 'utf8')
    .split(/^FROM .*$/m)
    .at(-1)!;
  expect(image).toMatch(/^USER node$/m);
  expect(image).not.toMatch(/^USER root$/m);
});

whereThereIsTheTool('there is no password but the one that is given (skipped where there is no docker-compose)', () => {
  const { status, stderr } = config({ NEO4J_PASSWORD: '' });
  expect(status).not.toBe(0);
  expect(stderr).toMatch(/NEO4J_PASSWORD.*is to be set/s);
});
