import type { Conversion } from '../conversion.js';
import type { Format } from '../format.js';
import { readJson } from '../input/json.js';
import { isObject, JsonRecord } from '../input/json_record.js';
import type { ConvertedKind } from '../rows.js';
import { convertOrganisation, convertPerson } from './popolo/agents.js';
import { convertEvent } from './popolo/events.js';
import { Gatherer, type Gathered } from './popolo/gather.js';
import { convertMembership, type Post } from './popolo/memberships.js';
import { referenceOf } from './popolo/origins.js';

/**
 * Popolo, the Open Civic Data standard for persons, organisations, posts, memberships and events: JSON, records nested
 * in one another or referring to each other by id. Source: https://www.popoloproject.com/specs/
 */
export const popolo: Format = {
  name: 'popolo',
  title: 'Popolo JSON',
  takes: 'one .json file',
  files: 1,
  options: [],
  async convert([path], conversion) {
    const document = await readJson(path!, conversion);
    if (!isObject(document))
      return conversion.fail('the whole file', 'a Popolo document is an object with lists of records.');
    const found = gather(new JsonRecord(conversion, 'document', document, ''), conversion);
    registerIds(found, conversion);
    for (const record of found.organisations) convertOrganisation(record, conversion);
    for (const record of found.persons) convertPerson(record, conversion);
    for (const { record, parent } of found.events) convertEvent(record, parent, conversion);
    const posts = postsOf(found, conversion);
    for (const membership of found.memberships) convertMembership(membership, posts, conversion);
    for (const { record, isHeld } of posts.values()) {
      if (!isHeld) conversion.leftOut.note('RECORD', 'post that nobody holds', record.pointer);
    }
  },
};

const COLLECTIONS = ['persons', 'organizations', 'posts', 'memberships', 'events'];

function gather(document: JsonRecord, conversion: Conversion): Gathered {
  const gatherer = new Gatherer(conversion);
  for (const record of document.list('organizations', 'organization')) gatherer.organisation(record);
  for (const record of document.list('persons', 'person')) gatherer.person(record);
  for (const record of document.list('posts', 'post')) gatherer.post(record);
  for (const record of document.list('memberships', 'membership')) gatherer.membership(record);
  for (const record of document.list('events', 'event')) gatherer.event(record);
  if (Object.values(gatherer.found).every((records: readonly unknown[]) => records.length === 0)) {
    conversion.fail('the whole file', `there is no record in ${COLLECTIONS.join(', ')}.`);
  }
  leaveCollections(document, conversion);
  return gatherer.found;
}

/** All ids first, so that a record may refer to one that comes after it. */
function registerIds({ organisations, persons, events }: Gathered, conversion: Conversion): void {
  const register = (kind: ConvertedKind, record: JsonRecord): unknown =>
    conversion.id(kind, record.text('id')!, record.pointer);
  for (const record of organisations) register('organisation', record);
  for (const record of persons) register('person', record);
  for (const { record } of events) register('event', record);
}

/** Areas, motions, votes, speeches and whatever else is listed beside: each record counts. */
function leaveCollections({ object }: JsonRecord, { leftOut }: Conversion): void {
  for (const [field, value] of Object.entries(object)) {
    if (COLLECTIONS.includes(field)) continue;
    if (!Array.isArray(value)) leftOut.note('FIELD', `document.${field}`, `/${field}`);
    else value.forEach((_, index) => leftOut.note('RECORD', field, `/${field}/${index}`));
  }
}

function postsOf({ posts }: Gathered, conversion: Conversion): Map<string, Post> {
  const byId = new Map<string, Post>();
  for (const { record, organisation } of posts) {
    const [label, role] = [record.text('label'), record.text('role')];
    const named = referenceOf(record, 'organization') ?? organisation;
    byId.set(record.text('id')!, { role: label ?? role, organisation: named, record, isHeld: false });
    if (label !== undefined && role !== undefined && label !== role) {
      conversion.leftOut.note('FIELD', 'post.role', record.at('role'));
    }
    record.leaveRest();
  }
  return byId;
}
