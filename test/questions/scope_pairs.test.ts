import type { Visibility } from '../../src/graph/privacy/visibility.js';
import { GivenNodes } from '../../src/questions/shared/scope/given_nodes.js';
import { scopeOf, type ScopeInput } from '../../src/questions/shared/scope/scope_input.js';
import type { Snapshot } from '../../src/snapshot/facts/snapshot.js';
import { View } from '../../src/snapshot/facts/view.js';
import { DEFAULT_SCOPE, type Scope } from '../../src/snapshot/selection/scope.js';
import { select } from '../../src/snapshot/selection/selection.js';
import { INLINE } from '../support/api.js';
import { importFolder, packageOf, withPackage } from '../support/packages.js';
import { FIELD } from './support/field.js';
import { countedBy, rowsOf, type Counted, type Rules, type Tables } from './support/scope_rules.js';

const RECORDED = '2025-01-01T00:00:00.000Z';

/**
 * The invented field, with an event that nobody is known to have attended, a participation that is implied only, and
 * organisations that are dead or unborn at the events: parent, unit, network and member.
 */
const TABLES: Record<string, string> = {
  ...FIELD,
  organisations: FIELD.organisations
    .replaceAll('\n', ',,\n')
    .replace('source,,\n', 'source,founded,dissolved\n')
    .concat(',,\nold-ministry,SINGLE,STATE,press,2000,2020-06\nold-bureau,UNIT,STATE,press,2001,')
    .concat('\nold-network,NETWORK,CSO,press,2000,2024-01-20\nunion-c,SINGLE,LABOUR,press,2024-01-15,'),
  memberships: FIELD.memberships
    .concat('\norganisation:old-bureau,old-ministry,UNIT,,,press')
    .concat('\norganisation:union-c,federation,MEMBER,,,press\norganisation:union-c,old-network,MEMBER,,,press')
    .concat('\norganisation:legal-aid,old-network,MEMBER,,,press'),
  events: FIELD.events.concat(
    '\nquiet,2024-04-01,WORKSHOP,LOCAL,,HELD,news,\nlate,2024-05-01,WORKSHOP,LOCAL,,HELD,news,' +
      '\ncalled-off,2024-01-20,FGD,LOCAL,,CANCELLED,news,\ncalled-off,2024-01-20,,,,PLANNED,press,',
  ),
  participations: FIELD.participations
    .replaceAll('\n', ',\n')
    .replace('source,\n', 'source,inference\n')
    .concat(',\nhearing,organisation:bureau,,OBSERVER,ATTENDED,DELEGATE,news,IMPLIED')
    .concat('\nhearing,organisation:old-bureau,,,ATTENDED,,press,\nlate,organisation:old-network,,,ATTENDED,,news,')
    .concat('\nhearing,organisation:old-network,,,ATTENDED,,news,\nundated,organisation:old-network,,,ATTENDED,,press,')
    .concat('\nundated,person:ani,federation,SPEAKER,ATTENDED,,news,STATED')
    .concat('\nundated,person:ani,,SPEAKER,ATTENDED,,press,\nlate,person:ani,,,ATTENDED,,press,')
    .concat('\nplanned,organisation:ministry,,HOST,,,news,\nplanned,organisation:union-b,,,INVITED,,press,')
    .concat('\ncalled-off,organisation:union-a,,,INVITED,,news,\ncalled-off,organisation:bureau,,CO_HOST,,,news,'),
};
/** What another dataset says of the same field. */
const OTHER: Record<string, string> = {
  organisations: 'id,form,sector,source\nunion-a,SINGLE,LABOUR,news',
  participations: [
    'event,agent,on_behalf_of,roles,status,capacity,source',
    'hearing,organisation:legal-aid,,SPEAKER,ATTENDED,,press',
    'late,organisation:union-a,,,ATTENDED,,news',
  ].join('\n'),
};
const tablesOf = (tables: Record<string, string>, dataset: string): Tables =>
  Object.fromEntries(
    Object.entries(tables).map(([table, text]) => [table, rowsOf(text).map((row) => ({ ...row, dataset }))]),
  );
const rows = tablesOf(TABLES, 'demo');
for (const [table, more] of Object.entries(tablesOf(OTHER, 'other'))) rows[table]!.push(...more);

/** One value of each field of the scope that is not its default. */
const FIELDS: { [K in keyof Rules]?: Rules[K] }[] = [
  { events: ['hearing', 'audience'] },
  { eventTypes: ['HEARING', 'WORKSHOP'] },
  { levels: ['NATIONAL'] },
  { attendanceLists: ['PARTIAL'] },
  { eventStatuses: ['PLANNED'] },
  { eventStatuses: ['HELD', 'PLANNED', 'CANCELLED'] },
  { issues: ['rights'] },
  { from: '2024-01-01', to: '2024-01-31' },
  { from: '2024-01-10', windowRule: 'WITHIN' },
  { organisations: ['legal-aid', 'ministry', 'union-a'] },
  { sectors: ['LABOUR', 'STATE'] },
  { forms: ['SINGLE', 'UNIT'] },
  { unit: 'PERSON' },
  { unit: 'EITHER' },
  { roles: ['SPEAKER', 'SPONSOR'] },
  { hosts: 'EXCLUDE' },
  { hosts: 'INCLUDE' },
  { hosts: 'ONLY' },
  { statuses: ['ATTENDED', 'INVITED'] },
  { capacities: ['MEMBER', 'UNSTATED'] },
  { onBehalfOf: false },
  { rollUpUnits: true },
  { expandNetworks: true },
  { universe: 'LISTED' },
  { population: 'LISTED', datasets: ['demo'] },
  { sources: ['press', 'reprint'] },
  { excludeSources: ['press'] },
  { excludeSources: ['news'] },
  { inference: ['STATED'] },
  { asOf: '2024-12-31T00:00:00.000Z' },
  { datasets: ['demo'] },
  { datasets: ['other'] },
  { minEventSize: 3 },
  { maxEventSize: 2 },
];
const PAIRS = FIELDS.flatMap((one, i) => FIELDS.slice(i).map((other) => ({ ...one, ...other })));

let snapshot: Snapshot;
beforeAll(async () => {
  const database = await withPackage(TABLES, { recordedAt: RECORDED });
  await importFolder(database, packageOf(OTHER, 'other'), { recordedAt: RECORDED });
  snapshot = await INLINE.load(database);
});

/** Nobody is hidden from the scope here: ids are as they are coded. */
const OPEN = { resolve: (id: string) => id, withoutFullNames: (name: string) => name } as Visibility;

function counted(rules: Rules): Counted {
  const ids = (kind: string, slugs: string[] | undefined): string[] | undefined =>
    slugs?.map((slug) => `${kind}:${slug}`);
  const input = {
    ...rules,
    windowRule: rules.windowRule ?? 'OVERLAPS',
    events: ids('event', rules.events),
    issues: ids('issue', rules.issues),
    organisations: ids('organisation', rules.organisations),
    sources: ids('source', rules.sources),
    excludeSources: ids('source', rules.excludeSources),
    asOf: rules.asOf ? new Date(rules.asOf) : undefined,
  } as ScopeInput;
  const scope: Scope = scopeOf(input, new GivenNodes(snapshot, OPEN, input.asOf !== undefined));
  const selection = select(new View(snapshot.columns, scope), scope);
  const { incidence, agents, events, outsideLifetime: outside, namedNotCounted } = selection;
  const slug = (node: number): string => snapshot.ids[node]!.split(':')[1]!;
  const pairs = [...events.node].flatMap((event, e) =>
    [...incidence.byEvent.items.subarray(incidence.byEvent.offset[e], incidence.byEvent.offset[e + 1])].map(
      (agent) => `${slug(event)} ${slug(agents[agent]!)}`,
    ),
  );
  const { offset } = incidence.byAgent;
  const listed = [...agents].filter((_, i) => offset[i] === offset[i + 1]).map(slug);
  return { pairs: pairs.sort(), events: events.node.length, outside, listed: listed.sort(), namedNotCounted };
}

const DEFAULTS = DEFAULT_SCOPE as unknown as Rules;

test('each field of the scope changes what is counted', () => {
  const plain = JSON.stringify(counted(DEFAULTS));
  for (const field of FIELDS)
    expect([field, JSON.stringify(counted({ ...DEFAULTS, ...field }))]).not.toEqual([field, plain]);
});

test(`the fields of the scope, alone and in pairs, count as the rules say (${PAIRS.length} scopes)`, () => {
  for (const fields of PAIRS) {
    const rules = { ...DEFAULTS, ...fields };
    expect([fields, counted(rules)]).toEqual([fields, countedBy(rows, RECORDED, rules)]);
  }
});
