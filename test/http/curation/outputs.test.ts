import type { Database } from '../../../src/database/database.js';
import { ALL_MEANT, withPackage } from '../../support/packages.js';
import { curationServer, expectNoSecrets, PSEUDONYMS, type CurationServer } from './support/curation.js';

/** The name stands across the place where a text is cut. */
const NAME = /rara|dewanti/i;
const LONG = `Buka kembali perkara yang dilaporkan warga ${'di kampung ini '.repeat(12)}kata Rara Dewanti Kusuma kepada wartawan`;
const TABLES = {
  sources: 'id,title\npaper,The paper\nreprint,Another paper',
  organisations: 'id,name__id\na,Serikat',
  persons: `id,name,visibility,source
    rara,Rara Dewanti Kusuma,,paper
    hidden,Budi Contoh,WITHHELD,paper`,
  events: 'id,title__id,start\ntalk,Bincang,2025-01-01\nwitness,Sidang,2025-01-02',
  participations: `event,agent,source
    talk,person:rara,paper
    talk,person:rara,reprint
    talk,person:hidden,paper`,
  outputs: `id,kind,reference,text__id,source
    case,RECOMMENDATION,Surat Rara Dewanti Kusuma,"${LONG}",paper
    case-2,RECOMMENDATION,,"${LONG} kemarin",reprint`,
  parties: `output,agent,role,source
    case,person:rara,ISSUER,paper
    case,person:hidden,ISSUER,paper
    case-2,person:rara,ISSUER,reprint
    case-2,organisation:a,ISSUER,reprint`,
  steps:
    'output,kind,event,source\ncase,PRESENTED,talk,paper\ncase-2,PRESENTED,talk,reprint\ncase-2,CONVEYED,witness,reprint',
};

interface Side {
  id: string;
  names: string[];
  events: string[];
  issuers: string[];
  sources: number;
}
interface Found {
  a: Side;
  b: Side;
  why: string;
  differing: unknown;
  shown: string;
}

let database: Database;
let server: CurationServer;
beforeAll(async () => {
  database = await withPackage(TABLES, { accept: ALL_MEANT });
  server = await curationServer(database);
});
afterAll(async () => {
  expectNoSecrets(server, 'rara', 'dewanti');
  await server.close();
});

async function candidate(key: string): Promise<Found> {
  const side = '{ id names events issuers sources }';
  const { data, errors } = await server.ask(
    key,
    `{ candidates(kind: OUTPUT) { a ${side} b ${side} why differing shown } }`,
  );
  expect(errors).toBeUndefined();
  const found = data!.candidates as Found[];
  expect(found).toHaveLength(1);
  return found[0]!;
}

test('texts of outputs are masked before they are cut, and issuers who are hidden are shown as everywhere', async () => {
  const [key, operator] = [await server.key(['judge']), await server.key(['judge', 'read-private'], 'Operator')];
  const masked = await candidate(key);
  const full = await candidate(operator);
  expect(JSON.stringify(masked)).not.toMatch(NAME);
  expect(full.a).toEqual({
    id: 'output:case',
    names: [expect.stringMatching(/^Buka .* kata Rara…$/) as string, 'Surat Rara Dewanti Kusuma'],
    events: ['event:talk'],
    // Somebody who is WITHHELD is not there at all, whoever looks.
    issuers: ['person:rara'],
    sources: 1,
  });
  const rara = PSEUDONYMS.person('person:rara');
  expect([masked.a.issuers, masked.b.issuers]).toEqual([[rara], ['organisation:a', rara]]);
  expect(masked.b.events).toEqual(['event:witness', 'event:talk']);
  expect([masked.differing, full.differing]).toEqual([null, [[], ['kemarin']]]);
  expect(masked.why).toBe('one text holds the other; the same issuer; moved at one event; the same kind');
  expect(masked.shown).toBe(full.shown);
});

test('a pair of outputs is judged by what was shown of it', async () => {
  const key = await server.key(['judge'], 'Ani');
  const { a, b, shown } = await candidate(key);
  const judge = `mutation($a: ID!, $b: ID!, $expected: String!) {
    judge(a: $a, b: $b, verdict: SAME, expected: $expected, requestId: "1") { __typename ... on Refused { message } }
  }`;
  const judged = await server.ask(key, judge, { a: a.id, b: b.id, expected: shown });
  expect(judged.data).toEqual({ judge: { __typename: 'Taken' } });
  expect((await server.ask(key, '{ candidates(kind: OUTPUT) { why } }')).data).toEqual({ candidates: [] });
  const { data } = await server.post('{ recommendations { totalCount } }');
  expect(data).toEqual({ recommendations: { totalCount: 1 } });
});
