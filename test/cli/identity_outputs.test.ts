import { parse } from 'csv-parse/sync';
import { readFileSync, writeFileSync } from 'node:fs';
import { sideInWords } from '../../src/cli/identity/question_in_words.js';
import { findCandidates } from '../../src/curation/find/candidates.js';
import { shownOf } from '../../src/curation/find/shown.js';
import type { Database } from '../../src/database/database.js';
import { Api } from '../support/api.js';
import { runCli } from '../support/cli.js';
import { temporaryFolder } from '../support/files.js';
import { graphDump } from '../support/graph_dump.js';
import { ALL_MEANT, withPackage } from '../support/packages.js';

const LONG = `Percepat pengesahan RUU Pelindungan Pekerja Rumah Tangga, ${'demi kehidupan layak '.repeat(12)}sekarang juga`;

const TABLES = {
  sources: `id,title,kind,text_kind,derived_from
    release,Siaran pers,ARTICLE,ORIGINAL,
    english,Press release,ARTICLE,TRANSLATION,release
    news,Berita,ARTICLE,ORIGINAL,
    record,Risalah,MINUTES,ORIGINAL,`,
  organisations: 'id,name__id\nkomnas,Komnas\nserikat,Serikat\nserikat-2,Serikat Buruh\ndpr,DPR\nkemnaker,Kemnaker',
  persons: 'id,name,visibility\ndevi,Devi Rahayu,',
  events: `id,title__id,start
    fgd,FGD,2025-11-10
    dialogue,Dialog,2025-11-11
    congress,Kongres,2024-05-01`,
  outputs: `id,kind,reference,text__id,text__en,date,source
    bill,RECOMMENDATION,,"${LONG}",,2025-11-10,release
    bill-news,RECOMMENDATION,,Percepat pengesahan RUU Pelindungan Pekerja Rumah Tangga,,,news
    bill-english,RECOMMENDATION,,,Enact the bill without delay,2025-11-10,english
    bill-others,RECOMMENDATION,,"${LONG}",,,record
    wages,RECOMMENDATION,R/1,Naikkan upah pekerja rumahan,,2025-11-10,release
    wages-2024,RECOMMENDATION,R/1,Naikkan upah pekerja rumahan,,2024-05-01,release
    plan,ACTION,,Bentuk posko pengaduan,,,
    plan-2,ACTION,,Bentuk posko pengaduan,,,
    unsaid,FINDING,,not stated in the source,,2025-11-10,release
    unsaid-2,FINDING,,not stated in the source,,2025-11-10,news`,
  names: 'entity,text,lang,kind,source\noutput:wages,Butir upah,id,FULL,release',
  output_links: 'from,to,kind,source\nplan-2,plan,RESTATES,news',
  parties: `output,agent,role,source
    bill,organisation:komnas,ISSUER,release
    bill,organisation:dpr,ADDRESSEE,release
    bill-news,organisation:dpr,ADDRESSEE,news
    bill-english,organisation:komnas,ISSUER,english
    bill-others,organisation:serikat,ISSUER,record
    wages,person:devi,ISSUER,release
    wages,organisation:kemnaker,ADDRESSEE,release`,
  steps: `output,kind,event,by,date,source
    bill,PRESENTED,fgd,organisation:komnas,,release
    bill,DISCUSSED,dialogue,,,release
    bill-news,ISSUED,dialogue,organisation:komnas,2025-11-10,news
    bill-others,DISCUSSED,congress,,,record`,
  responses: `recommendation,agent,kind,date,source
    bill,organisation:dpr,NOTED,2025-12-01,release
    bill-news,organisation:dpr,PROMISED,2025-12-20,news`,
};

let database: Database;
beforeEach(async () => {
  database = await withPackage(TABLES, { accept: ALL_MEANT });
});

test('outputs are compared by their texts, and by who issued them, to whom, when and where', async () => {
  const found = await findCandidates(database, { kind: 'output' });
  const why = Object.fromEntries(found.map(({ a, b, reasons }) => [`${a} ${b}`.replaceAll('output:', ''), reasons]));
  expect(why).toEqual({
    // By the step ISSUED of the second, which has no day of its own; and they moved at one of two events.
    'bill bill-news': ['EXCERPT', 'SAME_ISSUER', 'SAME_DAY', 'SAME_EVENT', 'SAME_KIND'],
    'bill bill-english': ['TRANSLATION', 'SAME_ISSUER', 'SAME_DAY', 'SAME_KIND', 'ONE_ORIGINAL'],
    'bill-english bill-news': ['TRANSLATION', 'SAME_ISSUER', 'SAME_DAY', 'SAME_KIND'],
    // Rows of one data file that names no source: it is no document that tells of both.
    'plan plan-2': ['EQUAL_TEXT', 'SAME_KIND', 'LINKED'],
    'bill bill-others': ['EQUAL_TEXT', 'SAME_KIND', 'OTHER_ISSUER'],
    'wages wages-2024': ['EQUAL_TEXT', 'SAME_REFERENCE', 'SAME_KIND', 'OTHER_DAY', 'ONE_SOURCE'],
  });
  expect(found.at(-1)).toMatchObject({ a: 'output:bill', b: 'output:bill-others' });
});

test('a sheet has texts, cut where they are long, references, issuers and events of both', async () => {
  const file = `${temporaryFolder()}/review.csv`;
  const { code, stderr } = await runCli(['identity', 'candidates', '--kind', 'output', '--out', file]);
  expect([code, stderr]).toEqual([0, '']);
  const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true });
  const [news] = rows.filter(({ b }) => b === 'output:bill-news');
  expect(news).toMatchObject({
    a: 'output:bill',
    a_events: 'event:dialogue; event:fgd',
    a_event_count: '2',
    a_source_count: '1',
    a_days: '2025-11-10',
    a_issuers: 'organisation:komnas',
    b_names: 'Percepat pengesahan RUU Pelindungan Pekerja Rumah Tangga',
    b_issuers: 'organisation:komnas',
    why: 'one text holds the other; the same issuer; on the same day; moved at one event; the same kind',
    verdict: '',
  });
  expect(news!['a_names']).toMatch(/^Percepat pengesahan .{150,220} demi…$/);
  expect(rows.find(({ a }) => a === 'output:wages')).toMatchObject({
    a_names: 'Butir upah; Naikkan upah pekerja rumahan; R/1',
    a_issuers: 'person:devi',
  });
});

test('a question shows them so in the terminal', async () => {
  const known = await shownOf(database, ['output:bill', 'output:wages']);
  const [text, about] = sideInWords('output:bill', known.get('output:bill'));
  expect(text).toMatch(/^ {2}Percepat pengesahan .* demi…$/);
  expect(about).toBe(
    '    output:bill, 2025-11-10, 1 source, issued by organisation:komnas, at event:dialogue, event:fgd',
  );
  expect(sideInWords('output:wages', known.get('output:wages'))[0]).toBe(
    '  Butir upah · Naikkan upah pekerja rumahan · R/1',
  );
});

test('--about tells the pairs of one output, and proposes an id where there is none', async () => {
  const about = await runCli(['identity', 'candidates', '--about', 'output:wages']);
  expect([about.code, about.stderr]).toEqual([0, '']);
  expect(about.stdout).toMatch(/output:wages +│ output:wages-2024 +│ SAME/);
  expect(about.stdout).toMatch(/\n1 pair\.\n$/);
  expect(await runCli(['identity', 'candidates', '--about', 'output:wage'])).toMatchObject({
    code: 1,
    stderr: 'Nothing has the id "output:wage". Did you mean output:wages?\n',
  });
});

const OUTCOMES = `{
  recommendations(where: { agents: ["organisation:dpr"] }) { totalCount nodes { id } }
  recommendationOutcomes(observedUntil: "2025-12-31") {
    all { caseCount answeredCount }
    cases { nodes { recommendation { id } addressee { id } latestResponseKind sourceCount } }
  }
}`;

test('two that are judged to be one are one recommendation, which counts once, and is answered once', async () => {
  const api = new Api(database);
  const before = await api.data<{ recommendationOutcomes: unknown }>(OUTCOMES);
  expect(before).toMatchObject({
    recommendations: { totalCount: 2 },
    recommendationOutcomes: { all: { caseCount: 3, answeredCount: 2 } },
  });
  const file = `${temporaryFolder()}/verdicts.csv`;
  writeFileSync(file, 'a,b,verdict\noutput:bill,output:bill-news,SAME\noutput:bill,output:bill-others,DIFFERENT\n');
  const graph = await graphDump(database);
  const dry = await runCli(['identity', 'decide', file, '--by', 'desk', '--dry-run']);
  expect(dry.stdout).toContain('In the graph, before and after:\n  outputs  10 → 9\n\nCo-attendance');
  expect(dry.stdout.slice(dry.stdout.indexOf('\nRecommendations'))).toBe(
    '\nRecommendations, with all defaults, before and after (a case is one and an agent whom it addresses):\n' +
      '  recommendations  6 → 5\n  addressees       2 → 2\n  cases            3 → 2\n  answered         2 → 1\n',
  );
  expect(await graphDump(database)).toEqual(graph);
  const decided = await runCli(['identity', 'decide', file, '--by', 'desk']);
  expect([decided.code, decided.stdout]).toEqual([0, '2 verdicts were taken: 1 SAME, 1 DIFFERENT.\n']);
  const after = await new Api(database).data<{ recommendationOutcomes: { cases: { nodes: unknown[] } } }>(OUTCOMES);
  expect(after).toMatchObject({
    recommendations: { totalCount: 1, nodes: [{ id: 'output:bill' }] },
    recommendationOutcomes: { all: { caseCount: 2, answeredCount: 1 } },
  });
  expect(after.recommendationOutcomes.cases.nodes).toContainEqual({
    recommendation: { id: 'output:bill' },
    addressee: { id: 'organisation:dpr' },
    latestResponseKind: 'PROMISED',
    sourceCount: 2,
  });
  // The next question is of the two together, and what was judged is asked no more.
  const found = await findCandidates(database, { kind: 'output' });
  expect(found.map(({ a, b }) => `${a} ${b}`)).toEqual([
    'output:bill output:bill-english',
    'output:plan output:plan-2',
    'output:wages output:wages-2024',
  ]);
});
