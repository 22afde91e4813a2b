import { readFileSync } from 'node:fs';
import { tableSchema } from '../../src/dataset/schemas/table_schema.js';
import { tableNamed } from '../../src/model/tables/index.js';
import { ROOT } from '../support/files.js';

it.each(['women-homeworkers', 'riverside', 'cop-energy'])(
  '%s describes its files by the Table Schemas of the tables',
  (name) => {
    const folder = `${ROOT}examples/${name}`;
    const { resources } = JSON.parse(readFileSync(`${folder}/datapackage.json`, 'utf8')) as {
      resources: { path: string; schema: object }[];
    };
    for (const { path, schema } of resources) {
      const [header = ''] = readFileSync(`${folder}/${path}`, 'utf8').split('\n');
      expect({ path, schema }).toEqual({
        path,
        schema: tableSchema(tableNamed(path.replace('.csv', ''))!, header.split(',')),
      });
    }
  },
);
