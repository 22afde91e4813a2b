import type { Command } from 'commander';
import { once } from 'node:events';
import { startServer } from '../main.js';
import { readSettings } from '../settings.js';
import { interruptible } from './terminal/interruption.js';
import { print, tell } from './terminal/output.js';

interface ServeOptions {
  port?: string;
  host?: string;
}

/** `jejaring serve`: the API and its playground, until Ctrl-C. */
export function registerServe(program: Command): void {
  program
    .command('serve')
    .description('Serve the GraphQL API and its playground until Ctrl-C. Only reads, unless JEJARING_CURATION is on.')
    .option('--port <number>', 'port to listen on; 0 takes a free one (JEJARING_PORT)')
    .option('--host <address>', 'address to listen on (JEJARING_HOST)')
    .addHelpText(
      'after',
      `
The log goes to standard error, a JSON object a line (JEJARING_LOG_LEVEL).

Example:
  jejaring serve --port 8080`,
    )
    .action(({ port, host }: ServeOptions) =>
      interruptible(async (signal) => {
        const environment = {
          ...process.env,
          ...(port !== undefined && { JEJARING_PORT: port }),
          ...(host !== undefined && { JEJARING_HOST: host }),
        };
        const settings = readSettings(environment);
        const server = await startServer(settings, { progress: tell, signal });
        print(`API         ${server.url}/graphql`);
        print(`Playground  ${server.url}/graphql in a browser`);
        if (settings.curation) print(`Curators    ${server.url}/curation/graphql`);
        if (!signal.aborted) await once(signal, 'abort');
        tell('Stopping: running requests may finish.');
        await server.close();
      }),
    );
}
