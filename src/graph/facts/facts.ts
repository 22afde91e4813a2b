import type { ById } from '../../database/batch.js';
import { statement } from '../../database/statement.js';
import type { ShownFactLabel } from '../../model/identity/fact_key.js';
import type { Context, Versioned } from '../context.js';
import type { FactRow, Properties } from '../lists/rows.js';
import type { Selection } from '../lists/selection.js';
import type { Visibility } from '../privacy/visibility.js';
import { Assessment } from './assessment.js';
import { EventLink } from './event_link.js';
import { isUnshown, type Fact } from './fact.js';
import { Identifier } from './identifier.js';
import { Membership } from './membership.js';
import { Name } from './name.js';
import { OutputLink } from './output_link.js';
import { Participation } from './participation.js';
import { participationFields } from './participation_read.js';
import { Party } from './party.js';
import { Response } from './response.js';
import { Stance } from './stance.js';
import { Step } from './step.js';
import { Topic } from './topic.js';

/** What statements return of a fact: its properties by name, or those that were asked for by place; and its ends. */
export interface FoundFact extends Versioned {
  id: string;
  /** Id of the fact that it is one with, which stands for all; else its own. */
  factId: string;
  values: Properties | unknown[];
  ends: FactRow['ends'];
  /** Where it was read too: on how much it rests. */
  support?: FactRow['support'];
}

const byId = statement('fact/by_id') as ById<FoundFact, { fields: readonly string[] | null }>;

const MAKE: Record<ShownFactLabel, (row: FactRow, visibility: Visibility) => Fact> = {
  Participation: (row, visibility) => new Participation(row, visibility),
  Name: (row, visibility) => new Name(row, visibility),
  Identifier: (row, visibility) => new Identifier(row, visibility),
  Membership: (row, visibility) => new Membership(row, visibility),
  EventLink: (row, visibility) => new EventLink(row, visibility),
  OutputLink: (row, visibility) => new OutputLink(row, visibility),
  Topic: (row, visibility) => new Topic(row, visibility),
  Step: (row, visibility) => new Step(row, visibility),
  Party: (row, visibility) => new Party(row, visibility),
  Response: (row, visibility) => new Response(row, visibility),
  Assessment: (row, visibility) => new Assessment(row, visibility),
  Stance: (row, visibility) => new Stance(row, visibility),
};

/** The properties that a selection below a fact asks for; null: all. */
export function factFieldsAsked(id: string, selection: Selection): readonly string[] | null {
  return labelOf(id) === 'Participation' ? participationFields(selection) : null;
}

/**
 * The GraphQL object of a fact by its real id; null where it is not live, or tells a hidden person’s name.
 * @param fields the properties to read; null: all
 */
export async function loadFact(
  context: Context,
  id: string,
  fields: readonly string[] | null = null,
): Promise<Fact | null> {
  const loading = context.load(byId, id, { fields });
  context.versionFrom(loading);
  const [found, visibility] = await Promise.all([loading, context.visibility()]);
  if (!found) return null;
  const row = factRow(found, fields);
  return isUnshown(row, visibility) ? null : MAKE[labelOf(id)](row, visibility);
}

/** Has a fact that another statement is reading: `loadFact` then waits for it, where it is asked for the same. */
export function knowFact(
  context: Context,
  id: string,
  fields: readonly string[] | null,
  found: Promise<FoundFact | undefined>,
): void {
  context.know(byId, id, { fields }, found);
}

function factRow({ factId, values, ends, support }: FoundFact, fields: readonly string[] | null): FactRow {
  const row: FactRow = { id: factId, ends, support };
  if (fields === null) return Object.assign(row, values);
  fields.forEach((field, i) => (row[field] = (values as unknown[])[i]));
  return row;
}

const labelOf = (id: string): ShownFactLabel => id.slice(0, id.indexOf(':')) as ShownFactLabel;
