/**
 * The layers of src, as CONTRIBUTING.md draws them: an import goes down, never up, and never in a circle. `npm run lint`
 * runs it.
 */

/** A folder below `src` may be imported by these only, and by itself. */
const only = (folder, importers) => ({
  name: `${folder}-is-for-${importers.length > 0 ? 'those-above' : 'itself'}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/(${[folder, ...importers].join('|')})(/|\\.ts$)` },
  to: { path: `^src/${folder}(/|\\.ts$)` },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Not even of types: what two files need of each other belongs into a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    only('measures', ['snapshot', 'questions']),
    only('snapshot', ['analysis', 'graph/context', 'questions', 'http', 'main']),
    only('analysis', ['graph/context', 'questions', 'http', 'cli', 'main']),
    only('dataset', ['migrations', 'curation', 'http/curation', 'cli']),
    only('migrations', ['main', 'cli']),
    only('curation', ['http/curation', 'cli']),
    only('audit', ['dataset', 'curation', 'http/curation', 'cli']),
    only('privacy', ['audit', 'dataset', 'graph', 'curation', 'http/curation', 'cli']),
    only('graph', ['questions', 'pictures', 'schema', 'http', 'cli', 'main']),
    only('questions', ['schema', 'pictures', 'http', 'cli']),
    only('networks', ['questions', 'pictures', 'http', 'cli']),
    only('drawing', ['pictures', 'explorer']),
    only('explorer', ['http/pages/explorer']),
    only('pictures', ['http', 'cli']),
    only('texts', ['database', 'snapshot', 'analysis', 'graph', 'questions', 'pictures', 'http', 'explorer']),
    only('schema', ['emit_schema', 'cli', 'main']),
    only('http', ['emit_schema', 'cli', 'main']),
    only('main', ['cli']),
    only('cli', []),
    {
      name: 'model-is-below-all',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { path: '^src/', pathNot: '^src/(model|collections)/' },
    },
    {
      name: 'measures-are-pure',
      comment: 'They know nothing of GraphQL, Neo4j or the snapshot.',
      severity: 'error',
      from: { path: '^src/measures/' },
      to: { path: '^(src|node_modules)/', pathNot: '^(src/(measures|model)/|node_modules/pure-rand/)' },
    },
    {
      name: 'drawing-is-pure',
      comment: 'The same picture in a file and in a browser: it knows nothing but codes of the model.',
      severity: 'error',
      from: { path: '^src/drawing/' },
      to: { path: '^(src|node_modules)/', pathNot: '^(src/(drawing|model|collections)/|node_modules/graphology)' },
    },
    {
      name: 'drawing-reads-nothing',
      severity: 'error',
      from: { path: '^src/drawing/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'explorer-uses-the-api',
      comment:
        'Its pages know what everybody can ask for, how pictures are drawn, what warnings say, and nothing else of the program.',
      severity: 'error',
      from: { path: '^src/explorer/' },
      to: { path: '^src/', pathNot: '^src/(explorer|drawing|model|texts)/' },
    },
    {
      name: 'measures-read-nothing',
      comment: 'Nor do they read files, clocks or the network.',
      severity: 'error',
      from: { path: '^src/measures/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'by-relative-path',
      comment: 'What `#src` and `dist` lead to is the built program, whose layers nobody sees.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(dist/|#)' },
    },
    {
      name: 'a-question-stands-alone',
      comment: 'What two questions share is in src/questions/shared.',
      severity: 'error',
      from: { path: '^src/questions/([^/]+)/', pathNot: '^src/questions/shared/' },
      to: { path: '^src/questions/[^/]+/', pathNot: '^src/questions/($1|shared)/' },
    },
    {
      name: 'shared-serves-questions',
      severity: 'error',
      from: { path: '^src/questions/shared/' },
      to: { path: '^src/questions/', pathNot: '^src/questions/shared/' },
    },
    {
      name: 'threads-load-no-graphql',
      comment: 'A worker thread starts in a fraction of the time without it.',
      severity: 'error',
      from: { path: '^src/(questions/analyses|questions/worker|snapshot/load/load_worker)\\.ts$' },
      to: { path: '(^src/graph/|node_modules/(type-)?graphql)', reachable: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/http/playground/client/' },
  },
};
