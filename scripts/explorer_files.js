/** What `scripts/write_explorer.js` writes, so that a test can compare. */
import { codegen } from '@graphql-codegen/core';
import * as documentsPlugin from '@graphql-codegen/typed-document-node';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import { buildSchema, getNamedType, getNullableType, isEnumType, parse, print } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const OUT = 'src/explorer/generated/';

/**
 * @param program modules of the program: its questions, how it reads their arguments, its colours
 * @returns paths below `root` with what belongs there
 */
export async function generatedFiles(root, { NETWORK_QUESTIONS, parametersOf, tokens }) {
  const schema = buildSchema(readFileSync(join(root, 'schema.graphql'), 'utf8'));
  const files = [
    [`${OUT}documents.ts`, await documents(root, schema)],
    [`${OUT}arguments.ts`, questionArguments(schema, [...NETWORK_QUESTIONS.keys()], parametersOf)],
    [`${OUT}dark.css`, darkColours(tokens)],
  ];
  return Promise.all(
    files.map(async ([path, text]) => {
      const options = await resolveConfig(root + path);
      return [path, await format(text, { ...options, filepath: root + path })];
    }),
  );
}

async function documents(root, schema) {
  const folder = join(root, 'src/explorer');
  const found = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.graphql'));
  const sources = found.sort().map((path) => ({
    location: path,
    document: parse(readFileSync(join(folder, path), 'utf8')),
  }));
  const scalars = {
    Country: 'string',
    DateTimeISO: 'string',
    Edtf: 'string',
    JSON: 'Record<string, unknown>',
    JSONObject: 'Record<string, unknown>',
    Language: 'string',
    LocalDate: 'string',
    Moment: 'string',
    Url: 'string',
  };
  const config = {
    scalars,
    useTypeImports: true,
    enumsAsTypes: true,
    skipTypename: true,
    documentMode: 'string',
    onlyOperationTypes: true,
    dedupeOperationSuffix: true,
  };
  const text = await codegen({
    schema: parse(print(parse(readFileSync(join(root, 'schema.graphql'), 'utf8')))),
    schemaAst: schema,
    documents: sources,
    config,
    filename: 'documents.ts',
    plugins: [{ operations: config }, { documents: config }],
    pluginMap: { operations: operationsPlugin, documents: documentsPlugin },
  });
  return `// Written by \`npm run schema\` from the .graphql files of the pages.\n${text}`;
}

function questionArguments(schema, names, parametersOf) {
  const fields = schema.getQueryType().getFields();
  const questions = names.sort().map((question) => {
    const keys = parametersOf(fields[question]).map(({ name, type, list, json, default: value }) => {
      const leaf = getNamedType(getNullableType(type));
      const codes = isEnumType(leaf) ? leaf.getValues().map((of) => of.name) : undefined;
      const isNeutral = value !== undefined && isNeutralWithin(fields[question], name);
      const written = !isNeutral ? undefined : json ? JSON.stringify(value) : [value].flat().join(',');
      return { name, type: leaf.name, list, json, codes, default: written };
    });
    return [question, keys];
  });
  return [
    "// Written by `npm run schema`.\nimport type { Argument } from '../address/argument.js';\n",
    '/** Arguments of the questions that yield networks, in the order of the schema. */',
    `export const ARGUMENTS: Readonly<Record<string, readonly Argument[]>> = ${JSON.stringify(Object.fromEntries(questions))};`,
  ].join('\n');
}

/** Whether a default may be left out: not within an object that asks for something by being there, such as a test. */
function isNeutralWithin({ args }, name) {
  const [first, ...within] = name.split('.');
  const { defaultValue } = args.find((argument) => argument.name === first);
  return within.length === 0 || first === 'scope' || defaultValue !== undefined;
}

/** The pictures are drawn in the colours of the day; at night each has another. */
function darkColours(tokens) {
  const pairs = [
    ...Object.values(tokens.SECTOR_LOOKS),
    tokens.NO_SECTOR,
    tokens.GROUND,
    tokens.INK,
    tokens.QUIET,
    tokens.LINE,
  ];
  const colours = new Map(pairs.map(({ light, dark }) => [light, dark]));
  const rules = [...colours].flatMap(([light, dark]) =>
    ['fill', 'stroke'].map((what) => `[${what}='${light}'] { ${what}: ${dark}; }`),
  );
  const named = { ground: tokens.GROUND, ink: tokens.INK, quiet: tokens.QUIET, line: tokens.LINE };
  const variables = (theme) =>
    Object.entries(named)
      .map(([name, colour]) => `--${name}: ${colour[theme]};`)
      .join(' ');
  return [
    '/* Written by `npm run schema` from src/drawing/tokens.ts. */',
    `:root { ${variables('light')} }`,
    `@media (prefers-color-scheme: dark) { :root { ${variables('dark')} } ${rules.join('\n')} }`,
  ].join('\n');
}
