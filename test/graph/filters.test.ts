import { getNamedType, getNullableType, isInputObjectType, isListType } from 'graphql';
import { createSchema } from '../../src/schema.js';
import { Api } from '../support/api.js';
import { emptiedDatabase } from '../support/database.js';
import { importFolder, packageOf } from '../support/packages.js';

const TABLES = {
  sources: `id,title,published,kind,text_kind,language,publisher,source
    post,Post,2024-01-10,ARTICLE,ORIGINAL,id,organisation:alpha,post
    minutes,Minutes,2024-02,MINUTES,EXCERPT,en,organisation:beta,post
    flyer,Flyer,,,,,Somebody else,post`,
  organisations: `id,name__en,form,sector,level,country,source
    alpha,Alpha Union,SINGLE,LABOUR,NATIONAL,ID,post
    beta,Beta Network,NETWORK,CSO,LOCAL,MY,post
    gamma,Gamma Bureau,,,,,post`,
  names: `entity,text,lang,kind,source
    organisation:beta,Jaringan Beta,id,TRANSLATION,post
    event:third,The Gathering of Old,en,FORMER,post`,
  persons: `id,name,visibility,source
    ana,Ana Ruiz,PUBLIC,post
    budi,Budi Ruizman,ROLE_ONLY,post
    citra,Citra Ruizal,WITHHELD,post`,
  events: `id,title__en,type,status,level,format,start,source
    first,First meeting,FGD,,LOCAL,ONLINE,2024-01-10,post
    second,Second meeting,HEARING,PLANNED,NATIONAL,IN_PERSON,2024-03,post
    third,Third,,,,,,post`,
  issues: `id,name__en,broader,claim,scheme,source
    labour,Labour,,,topics,post
    wages,Wages,labour,,topics,post
    raise,Raise wages,wages,true,claims,post
    sea,Sea,,,,post`,
  outputs: `id,kind,text__en,date,source
    rest,RECOMMENDATION,Rest,2024-01-11,post
    pay,RECOMMENDATION,Pay,2024-05,post
    finding,FINDING,Found,2024-02-01,post`,
  participations: `event,agent,on_behalf_of,source
    first,organisation:alpha,,post
    first,person:ana,beta,post
    second,person:budi,alpha,post`,
  memberships: `member,organisation,kind,source
    person:citra,gamma,MEMBER,post`,
  topics: `subject,issue,source
    event:first,wages,post
    event:second,sea,post
    output:rest,raise,post
    output:pay,labour,post
    output:finding,sea,post`,
  parties: `output,agent,role,source
    rest,organisation:alpha,ISSUER,post
    rest,organisation:beta,ADDRESSEE,post
    pay,organisation:beta,ISSUER,post
    finding,person:ana,ISSUER,post`,
};

/** List, `where`, and the slugs of what is listed, sorted. */
const CASES: [list: string, where: string, slugs: string][] = [
  ['organisations', 'nameContains: "BETA"', 'beta'],
  ['organisations', 'nameContains: "jaringan"', 'beta'],
  ['organisations', 'sectors: [LABOUR, CSO]', 'alpha beta'],
  ['organisations', 'forms: [NETWORK]', 'beta'],
  ['organisations', 'levels: [NATIONAL]', 'alpha'],
  ['organisations', 'countries: ["ID", "SG"]', 'alpha'],
  ['organisations', 'events: ["event:second"]', 'alpha'],
  ['organisations', 'events: ["event:second", "event:first"]', 'alpha beta'],
  ['organisations', 'events: ["event:first"], sectors: [CSO]', 'beta'],
  ['organisations', 'events: ["event:third"]', ''],
  ['persons', 'nameContains: "ruiz"', 'ana'],
  ['persons', 'organisations: ["organisation:beta"]', 'ana'],
  ['persons', 'organisations: ["organisation:beta", "organisation:gamma"]', 'ana'],
  ['persons', 'visibilities: [PUBLIC]', 'ana'],
  ['persons', 'visibilities: [ROLE_ONLY, WITHHELD]', 'budi'],
  ['persons', 'visibilities: [WITHHELD]', ''],
  ['events', 'nameContains: "meeting"', 'first second'],
  ['events', 'nameContains: "of old"', 'third'],
  ['events', 'eventTypes: [FGD, AUDIENCE]', 'first'],
  ['events', 'eventStatuses: [HELD]', 'first third'],
  ['events', 'eventStatuses: [PLANNED]', 'second'],
  ['events', 'levels: [LOCAL]', 'first'],
  ['events', 'formats: [IN_PERSON]', 'second'],
  ['events', 'from: "2024-02"', 'second'],
  ['events', 'to: "2024-01"', 'first'],
  ['events', 'issues: ["issue:labour"]', 'first'],
  ['events', 'issues: ["issue:labour", "issue:sea"]', 'first second'],
  ['events', 'issues: ["issue:raise"]', ''],
  ['events', 'agents: ["organisation:alpha"]', 'first second'],
  ['events', 'agents: ["organisation:beta", "person:ana"]', 'first'],
  ['events', 'agents: ["organisation:alpha"], issues: ["issue:sea"], nameContains: "second"', 'second'],
  ['events', 'agents: ["organisation:alpha"], eventTypes: [FGD]', 'first'],
  ['issues', 'nameContains: "wages"', 'raise wages'],
  ['issues', 'schemes: ["claims", "nothing"]', 'raise'],
  ['issues', 'claim: true', 'raise'],
  ['issues', 'claim: false', 'labour sea wages'],
  ['issues', 'broader: ["issue:labour"]', 'wages'],
  ['issues', 'broader: ["issue:labour", "issue:wages"]', 'raise wages'],
  [
    'recommendations',
    'from: "2024-01", to: "2024-06", issues: ["issue:labour"], agents: ["organisation:beta"], partyRoles: [ISSUER]',
    'pay',
  ],
  ['recommendations', 'agents: ["person:ana"]', ''],
  ['outputs', 'from: "2024-02-02"', 'pay'],
  ['outputs', 'to: "2024-01-31"', 'rest'],
  ['outputs', 'issues: ["issue:wages"]', 'rest'],
  ['outputs', 'issues: ["issue:wages", "issue:labour"]', 'pay rest'],
  ['outputs', 'agents: ["organisation:beta"]', 'pay rest'],
  ['outputs', 'agents: ["person:ana"]', 'finding'],
  ['outputs', 'agents: ["organisation:beta"], partyRoles: [ISSUER]', 'pay'],
  ['outputs', 'agents: ["organisation:beta", "organisation:alpha"], partyRoles: [ISSUER, ENDORSER]', 'pay rest'],
  ['outputs', 'outputKinds: [FINDING, ACTION]', 'finding'],
  ['sources', 'from: "2024-01-11"', 'minutes'],
  ['sources', 'to: "2024-01-31"', 'post'],
  ['sources', 'sourceKinds: [ARTICLE, OTHER]', 'post'],
  ['sources', 'textKinds: [EXCERPT]', 'minutes'],
  ['sources', 'languages: ["id", "fr"]', 'post'],
  ['sources', 'publishers: ["organisation:alpha"]', 'post'],
  ['sources', 'publishers: ["organisation:alpha", "organisation:beta"]', 'minutes post'],
];

let api: Api;
/** Slug by the id that a person is shown under. */
const slugs = new Map<string, string>();

beforeAll(async () => {
  const database = await emptiedDatabase();
  const tables = Object.entries(TABLES).map(([name, text]) => [name, text.replace(/^ +/gm, '')] as const);
  await importFolder(database, packageOf(Object.fromEntries(tables)));
  api = new Api(database);
  for (const slug of ['budi', 'citra']) slugs.set(api.services.pseudonyms.person(`person:${slug}`), slug);
});

test.each(CASES)('%s(where: {%s}): %s', async (list, where, expected) => {
  const query = `{ list: ${list}(where: {${where}}) { totalCount nodes { id } } }`;
  const { list: found } = await api.data<{ list: { totalCount: number; nodes: { id: string }[] } }>(query);
  const listed = found.nodes.map(({ id }) => slugs.get(id) ?? id.slice(id.indexOf(':') + 1));
  expect(listed.sort().join(' ')).toBe(expected);
  expect(found.totalCount).toBe(listed.length);
});

/** The fields of `where` of each list. */
async function whereFields(): Promise<[list: string, field: string, isList: boolean][]> {
  const lists = Object.values((await createSchema()).getQueryType()!.getFields());
  return lists.flatMap(({ name, args }) => {
    const where = getNamedType(args.find((argument) => argument.name === 'where')?.type);
    if (!isInputObjectType(where)) return [];
    const fields = Object.values(where.getFields());
    return fields.map(
      (field) => [name, field.name, isListType(getNullableType(field.type))] as [string, string, boolean],
    );
  });
}

test('every field of every `where` has a case', async () => {
  const fields = await whereFields();
  expect(new Set(fields.map(([list]) => list)).size).toBe(7);
  const tested = new Set(
    CASES.flatMap(([list, where]) => [...where.matchAll(/(\w+):/g)].map(([, f]) => `${list} ${f}`)),
  );
  expect(fields.map(([list, field]) => `${list} ${field}`).filter((field) => !tested.has(field))).toEqual([]);
});

test('an empty list matches nothing', async () => {
  const lists = (await whereFields()).filter(([, , isList]) => isList);
  expect(lists.length).toBeGreaterThan(20);
  for (const [list, field] of lists) {
    const agents = field === 'partyRoles' ? 'agents: ["organisation:alpha"], ' : '';
    const query = `{ list: ${list}(where: {${agents}${field}: []}) { totalCount } }`;
    expect([list, field, await api.data(query)]).toEqual([list, field, { list: { totalCount: 0 } }]);
  }
});

test('nor does one of a scope; only what is excluded, and roles beside the host side, may be nothing', async () => {
  const scope = (await createSchema()).getType('Scope');
  const fields = isInputObjectType(scope) ? Object.values(scope.getFields()) : [];
  const lists = fields.filter(({ type }) => isListType(getNullableType(type))).map(({ name }) => name);
  expect(lists.length).toBeGreaterThan(12);
  const facts = async (asked: string): Promise<number> => {
    const query = `{ attendance(scope: {hosts: INCLUDE, statuses: [UNKNOWN], ${asked}}) { basis { factCount } } }`;
    return (await api.data<{ attendance: { basis: { factCount: number } } }>(query)).attendance.basis.factCount;
  };
  for (const field of lists.filter((name) => name !== 'statuses' && name !== 'excludeSources')) {
    expect([field, await facts(`${field}: []`)]).toEqual([field, 0]);
  }
  expect(await facts('excludeSources: []')).toBe(2);
});

test('what stands with no agent is refused, not overlooked', async () => {
  const { errors } = await api.ask('{ outputs(where: {partyRoles: [ISSUER]}) { totalCount } }');
  expect(errors).toMatchObject([{ code: 'BAD_ARGUMENT' }]);
});

test('a window that ends before it begins is refused', async () => {
  const lists = (await whereFields())
    .filter(([, field]) => field === 'from')
    .map(([list]) => list)
    .sort();
  expect(lists).toEqual(['events', 'outputs', 'recommendations', 'sources']);
  for (const list of lists) {
    const { errors } = await api.ask(`{ ${list}(where: {from: "2024-03", to: "2024-01"}) { totalCount } }`);
    expect([list, errors]).toMatchObject([list, [{ code: 'BAD_ARGUMENT' }]]);
    expect(errors[0]!.message).toBe('where: the window from 2024-03 to 2024-01 ends before it begins.');
  }
});

test.each([
  ['maxEventSize: 0', 'scope.maxEventSize is 0: it must be from 1 to 1000000.'],
  ['minEventSize: -1', 'scope.minEventSize is -1: it must be from 1 to 1000000.'],
  ['minEventSize: 5, maxEventSize: 4', 'scope.minEventSize is 5, more than scope.maxEventSize, 4.'],
])('so is a scope of events of no size: %s', async (scope, message) => {
  // Also of a question that does not use it.
  for (const field of ['attendance(scope: {%}) { density }', 'congruence(scope: {%}) { basis { agentCount } }']) {
    const { errors } = await api.ask(`{ ${field.replace('%', scope)} }`);
    expect(errors).toMatchObject([{ code: 'BAD_SCOPE', message }]);
  }
});

test('a dataset that there is not is refused, with the nearest', async () => {
  const { errors } = await api.ask('{ attendance(scope: {datasets: ["demos"]}) { density } }');
  expect(errors).toMatchObject([
    { code: 'UNKNOWN_ID', message: 'scope.datasets: there is no dataset "demos". Did you mean demo?' },
  ]);
});

test('a blank text is as none', async () => {
  const count = async (list: string, where: string): Promise<number> =>
    (await api.data<{ list: { totalCount: number } }>(`{ list: ${list}${where} { totalCount } }`)).list.totalCount;
  for (const list of ['organisations', 'persons', 'events', 'issues']) {
    expect([list, await count(list, '(where: {nameContains: " "})')]).toEqual([list, await count(list, '')]);
  }
});
