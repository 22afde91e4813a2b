import { readPlainTable } from './src/dataset/read/plain/plain_table.js';
import { EMPTY_GRAPH } from './src/dataset/check/graph_lookup.js';
import { DatasetProblems, problemText } from './src/dataset/problems/index.js';
const t=Date.now();
try { const r = await readPlainTable(process.argv[2]!, { dataset: 'cop', graph: EMPTY_GRAPH, ...JSON.parse(process.argv[3] ?? '{}') }); console.log(r.rows.length, r.warnings.map(problemText).join('\n').slice(0,1500)); } catch (e) { if (e instanceof DatasetProblems) console.log(e.message.slice(0,3000)); else throw e; }
console.log(Date.now()-t,'ms');
