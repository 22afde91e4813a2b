import { codegen } from '@graphql-codegen/core';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import { isScalarType, isSpecifiedScalarType, parse } from 'graphql';
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { codesTable } from '../../src/http/errors/codes_table.js';
import { createSchema } from '../../src/schema.js';
import { Api } from '../support/api.js';
import { withDataset } from '../support/datasets.js';
import { ROOT } from '../support/files.js';

const page = readFileSync(`${ROOT}docs/api.md`, 'utf8');
const examples = [...page.matchAll(/```graphql\n(.*?)```/gs)].map(([, query]) => query!);

test('the page has the codes of the program: run `npm run docs`', () => {
  expect(page).toContain(`<!-- codes -->\n${codesTable()}\n<!-- end of codes -->`);
});

test('its examples are answered', async () => {
  const api = new Api(await withDataset('riverside'));
  expect(examples.length).toBeGreaterThan(2);
  for (const query of examples) {
    const answer = JSON.stringify(await api.data(query));
    expect(answer).toContain('"nodes":[{');
  }
});

interface Settings {
  generates: Record<string, { config: { scalars: Record<string, string> } }>;
}

const settings = JSON.parse(/```json\n(.*?)```/s.exec(page)![1]!) as Settings;
const { config } = Object.values(settings.generates)[0]!;

test('code generators are told what every scalar is', async () => {
  const scalars = Object.values((await createSchema()).getTypeMap()).filter(
    (type) => isScalarType(type) && !isSpecifiedScalarType(type),
  );
  const names = scalars.map(({ name }) => name).sort();
  expect(Object.keys(config.scalars)).toEqual(names);
  const table = [...page.matchAll(/^\| (`[A-Z].*`) \| /gm)].flatMap(([, cell]) => cell!.match(/\w+/g) ?? []);
  expect(table).toEqual(expect.arrayContaining(names));
});

/** What TypeScript says of a program that is strict. */
function complaints(text: string): string[] {
  const options: ts.CompilerOptions = { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, types: [] };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === 'client.ts' ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : read(name, ...rest);
  return ts
    .getPreEmitDiagnostics(ts.createProgram(['client.ts'], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const CLIENT = `
export function line(event: ShownFragment): string {
  switch (event.__typename) {
    case 'Event':
      return \`\${event.label.text}: \${event.title?.text ?? ''}, \${event.firstDay ?? 'no day'}, \${event.eventStatus}\`;
    case 'Recommendation':
    case 'OtherOutput':
      return \`\${event.outputKind ?? ''}: \${event.text?.text ?? ''}\`;
    default:
      return event.label.text;
  }
}
`;

test('a client that is generated as the page says compiles, with no type left open', async () => {
  const documents = examples.map((query, i) => ({
    location: `${i}.graphql`,
    document: parse(query.replace(/^\{/, `query Example${i} {`)),
  }));
  const generated = await codegen({
    filename: 'client.ts',
    schema: parse(readFileSync(`${ROOT}schema.graphql`, 'utf8')),
    documents,
    config: { ...config, strictScalars: true },
    plugins: [{ operations: {} }],
    pluginMap: { operations: operationsPlugin },
  });
  // Comments are words of the schema; `Exact` is the generator’s own.
  const types = generated.replace(/\/\*.*?\*\/|^type Exact<.*?$/gms, '');
  expect(types).not.toMatch(/\bunknown\b|\bany\b/);
  expect(complaints(generated + CLIENT)).toEqual([]);
  expect(complaints(`${generated}${CLIENT}const one: ShownFragment['id'] = 1;`)).toHaveLength(1);
});
