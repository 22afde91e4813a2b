import { EMPTY_GRAPH } from '../../src/dataset/check/graph/graph_lookup.js';
import { readPackage } from '../../src/dataset/read/package/package.js';
import type { ReadDataset } from '../../src/dataset/read/read_dataset.js';
import { counts } from '../dataset/read/support.js';
import { COP_ENERGY } from '../support/cop_energy.js';

let dataset: ReadDataset;
beforeAll(async () => {
  dataset = await readPackage(COP_ENERGY, { graph: EMPTY_GRAPH });
});

describe('the example of the climate conferences', () => {
  it('is read without a problem: 363 events and 373 organisations, which are hosts in 761 rows', () => {
    // Three acronyms are those of two organisations each.
    expect(dataset.warnings).toMatchObject([{ code: 'SAME_NAME', severity: 'WARNING', count: 3 }]);
    expect(counts(dataset)).toMatchObject({
      events: [363, 363],
      organisations: [373, 373],
      participations: [761, 761],
      topics: [363, 363],
    });
  });

  it('rests every row but its sources on a file that its authors publish, and quotes nothing', () => {
    const rows = dataset.rows.filter(({ table }) => table !== 'sources');
    expect(new Set(rows.map(({ source }) => source))).toEqual(
      new Set(['source:xie-side-events', 'source:xie-energy-events', 'source:xie-energy-nodes']),
    );
    expect(dataset.rows.filter(({ quote }) => quote !== undefined)).toEqual([]);
    for (const { values } of dataset.rows.filter(({ target }) => target.startsWith('source:xie-'))) {
      expect(values).toMatchObject({ author: 'Judy Xie', licence: 'Apache-2.0' });
      expect(values.url).toMatch(/^https:\/\/github\.com\/judyjwxie\/unfccc-cop-analysis\/blob\/687d5ac/);
    }
  });

  it('takes sectors from the kinds of the published network, and says that they are read into them', () => {
    const sectors = dataset.rows.filter(({ values }) => values.sector !== undefined);
    expect(sectors).toHaveLength(354);
    const coded = new Set(sectors.map(({ values, valueAsWritten }) => `${valueAsWritten}: ${String(values.sector)}`));
    expect([...coded].sort()).toEqual([
      'Constituency - Business and Industry: BUSINESS',
      'Constituency - Environmental: CSO',
      'Constituency - Indigenous peoples: CSO',
      'Constituency - Research and independent: RESEARCH',
      'Constituency - Women and Gender: CSO',
      'Constituency - Youth: CSO',
      'IGO: INTERGOVERNMENTAL',
      'Party: STATE',
      'UN: INTERGOVERNMENTAL',
    ]);
    expect(new Set(sectors.map(({ inference }) => inference))).toEqual(new Set(['IMPLIED']));
  });
});
