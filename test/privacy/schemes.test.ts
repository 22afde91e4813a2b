import { Api } from '../support/api.js';
import { withPackage } from '../support/packages.js';

/** Mandiri is nobody who is public, and the article speaks of him; the register does not. */
const tables = {
  sources: 'id,title\narticle,Article\nregister,Register',
  persons: 'id,name,source\nclerk,Mandiri,article',
  issues: [
    'id,name__en,scheme,source',
    'pay,Pay,Goals of Mandiri,article',
    'rest,Rest,Goals of Mandiri,register',
    'hours,Hours,Goals,article',
  ].join('\n'),
};

test('a filter by scheme finds the issues whose scheme is shown whole, and no others', async () => {
  const database = await withPackage(tables);
  const api = new Api(database);
  const { all, issues } = await api.data<Record<'all' | 'issues', { totalCount: number; nodes: object[] }>>(`{
    all: issues(orderBy: ID) { totalCount nodes { id scheme } }
    issues(where: {schemes: ["Goals of Mandiri", "Goals"]}, orderBy: ID) { totalCount nodes { id } }
  }`);
  expect(all.nodes).toEqual([
    { id: 'issue:hours', scheme: 'Goals' },
    { id: 'issue:pay', scheme: 'Goals of [name withheld]' },
    { id: 'issue:rest', scheme: 'Goals of Mandiri' },
  ]);
  expect(issues).toEqual({ totalCount: 2, nodes: [{ id: 'issue:hours' }, { id: 'issue:rest' }] });
});
