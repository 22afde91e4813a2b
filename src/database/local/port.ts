import { createServer, type AddressInfo } from 'node:net';
import { noLocalNeo4j } from './errors.js';

/** The port asked for, or a free one for 0. @throws LocalNeo4jError where it is taken */
export async function freePort(wanted: number): Promise<number> {
  const probe = createServer();
  try {
    await new Promise<void>((done, fail) => {
      probe.once('error', fail);
      probe.listen(wanted, '127.0.0.1', done);
    });
    return (probe.address() as AddressInfo).port;
  } catch (error) {
    throw noLocalNeo4j(
      `Port ${wanted} of 127.0.0.1 cannot be had for the local Neo4j (${(error as NodeJS.ErrnoException).code}): another program has it.`,
      'Stop that program, or set JEJARING_NEO4J_PORT to another port (0 takes a free one).',
      error,
    );
  } finally {
    probe.close();
  }
}
