/**
 * The lower bound, as a process: the raw driver with one hand-written statement for each case, and `JSON.stringify` on
 * `node:http`. `POST /<case>` takes the statement's parameters and answers `{"data": …}`. Prints its address when it is
 * ready; `GET /cpu` answers with the seconds of processor time that it has used.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import neo4j from 'neo4j-driver';
import { handWritten } from '../cases/files.js';

const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), { disableLosslessIntegers: true });
const statements = handWritten();

async function answer(request: IncomingMessage): Promise<string | undefined> {
  if (request.url === '/cpu') {
    const { user, system } = process.cpuUsage();
    return JSON.stringify((user + system) / 1e6);
  }
  const text = statements.get(request.url?.slice(1) ?? '');
  if (text === undefined) return undefined;
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ, fetchSize: -1 });
  try {
    const { records } = await session.run(text, await json(request));
    return JSON.stringify({ data: records[0]?.get('data') as unknown });
  } finally {
    await session.close();
  }
}

const server = createServer((request, response) => {
  answer(request).then(
    (body) => {
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json; charset=utf-8' });
      response.end(body);
    },
    (error: unknown) => {
      response.writeHead(500);
      response.end(String(error));
    },
  );
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
