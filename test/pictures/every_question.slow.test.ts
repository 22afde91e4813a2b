import { NETWORK_QUESTIONS } from '../../src/questions/networks.js';
import { createSchema } from '../../src/schema.js';
import { testServer, type TestServer } from '../http/support/server.js';
import { withDataset } from '../support/datasets.js';
import { all, parsed, textOf, tiesOf } from './support/drawn.js';

const RIVERSIDE = 'scope.datasets=riverside';

let server: TestServer;
beforeAll(async () => {
  const database = await withDataset('women-homeworkers', 'riverside');
  server = await testServer(
    { database, schema: await createSchema() },
    { JEJARING_PUBLIC_URL: 'https://graph.example' },
  );
});
afterAll(() => server.close());

async function file(path: string): Promise<string> {
  const response = await server.fetch(`/export/${path}`);
  expect([path, response.status]).toEqual([path, 200]);
  return response.text();
}

describe.each([...NETWORK_QUESTIONS.keys()])('%s as a picture', (question) => {
  it('has every tie of the network, with its quotes and its address', async () => {
    const network = JSON.parse(await file(`${question}.graphology.json?${RIVERSIDE}`)) as {
      nodes: unknown[];
      edges: { attributes: { address: string } }[];
    };
    const document = parsed(await file(`${question}.svg?${RIVERSIDE}`));
    const ties = tiesOf(document);
    expect(ties.map((tie) => tie.getAttribute('href')).sort()).toEqual(
      network.edges.map(({ attributes }) => attributes.address).sort(),
    );
    for (const tie of ties) {
      expect(textOf(all(tie, 'title')[0])).not.toBe('');
      expect(textOf(all(tie, 'desc')[0])).toMatch(/“.+”|Paraphrase: no words quoted/);
    }
  });

  it('is a page whose ties lead to their quotes', async () => {
    const text = await file(`${question}.html?${RIVERSIDE}`);
    expect(text).not.toMatch(/<script|javascript:/);
    const document = parsed(text.slice('<!doctype html>'.length));
    const targets = all(document, 'a')
      .map((link) => link.getAttribute('href')!)
      .filter((href) => href.startsWith('#'));
    expect(targets.length).toBeGreaterThan(0);
    const items = all(document, 'li').filter((item) => item.hasAttribute('id'));
    expect(targets.sort()).toEqual(items.map((item) => `#${item.getAttribute('id')!}`).sort());
    for (const item of items) expect(textOf(item)).toMatch(/stated|implied|coder knowledge/);
  });
});
