import type { Conversion } from '../../conversion.js';
import type { JsonRecord } from '../../input/json_record.js';

/** A membership, and the ends of it that follow from where it is nested. */
export interface NestedMembership {
  record: JsonRecord;
  person?: string;
  organisation?: string;
  post?: string;
}

/** The records of a Popolo document, wherever they are nested. */
export interface Gathered {
  persons: JsonRecord[];
  organisations: JsonRecord[];
  posts: { record: JsonRecord; organisation?: string }[];
  memberships: NestedMembership[];
  events: { record: JsonRecord; parent?: string }[];
}

/** Finds records in one another. What is nested with nothing but its id is a reference. */
export class Gatherer {
  readonly found: Gathered = { persons: [], organisations: [], posts: [], memberships: [], events: [] };

  constructor(private readonly conversion: Conversion) {}

  person(record: JsonRecord): void {
    this.found.persons.push(record);
    const person = this.#id(record);
    for (const one of record.list('memberships', 'membership')) this.membership(one, { person });
  }

  organisation(record: JsonRecord): void {
    this.found.organisations.push(record);
    const organisation = this.#id(record);
    this.#child(record, 'parent', 'organization', (parent) => this.organisation(parent));
    for (const post of record.list('posts', 'post')) this.post(post, organisation);
    for (const one of record.list('memberships', 'membership')) this.membership(one, { organisation });
  }

  post(record: JsonRecord, organisation?: string): void {
    this.found.posts.push({ record, organisation });
    const post = this.#id(record);
    this.#child(record, 'organization', 'organization', (one) => this.organisation(one));
    for (const one of record.list('memberships', 'membership')) this.membership(one, { post, organisation });
  }

  membership(record: JsonRecord, nested: Omit<NestedMembership, 'record'> = {}): void {
    this.found.memberships.push({ record, ...nested });
    this.#child(record, 'person', 'person', (one) => this.person(one));
    this.#child(record, 'member', 'member', (one) => this.#member(one));
    this.#child(record, 'organization', 'organization', (one) => this.organisation(one));
    this.#child(record, 'on_behalf_of', 'organization', (one) => this.organisation(one));
    this.#child(record, 'post', 'post', (one) => this.post(one));
  }

  event(record: JsonRecord, parent?: string): void {
    this.found.events.push({ record, parent });
    const event = this.#id(record);
    this.#child(record, 'parent', 'event', (one) => this.event(one));
    this.#child(record, 'organization', 'organization', (one) => this.organisation(one));
    for (const attendee of record.list('attendees', 'person')) {
      if (!isReference(attendee)) this.person(attendee);
    }
    for (const child of record.list('children', 'event')) this.event(child, event);
  }

  /** A member may be a person or an organisation: where it is nested with more than its id, `@type` tells. */
  #member(record: JsonRecord): void {
    const type = record.text('@type');
    if (type === 'Person') this.person(record);
    else if (type === 'Organization') this.organisation(record);
    else {
      this.conversion.problem(
        record.pointer,
        'it does not say whether it is a person or an organization. Use person or organization instead of member.',
      );
    }
  }

  #child(of: JsonRecord, field: string, what: string, take: (record: JsonRecord) => unknown): void {
    const child = of.child(field, what);
    if (child && !isReference(child)) take(child);
  }

  /** Its id, without which nothing could refer to it, nor the next version of the file be compared. */
  #id(record: JsonRecord): string {
    return record.text('id') ?? this.conversion.fail(record.pointer, `a ${record.what} has no id. Give it one.`);
  }
}

const isReference = ({ object }: JsonRecord): boolean =>
  'id' in object && Object.keys(object).every((field) => field === 'id' || field.startsWith('@'));
