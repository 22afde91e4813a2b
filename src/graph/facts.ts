import type { ById } from '../database/batch.js';
import { statement } from '../database/statement.js';
import type { FactLabel } from '../identity/fact_key.js';
import { Assessment } from './assessment.js';
import type { Context } from './context.js';
import { EventLink } from './event_link.js';
import { isUnshown, type Fact } from './fact.js';
import { Identifier } from './identifier.js';
import { Membership } from './membership.js';
import { Name } from './name.js';
import { Participation } from './participation.js';
import { Party } from './party.js';
import { Response } from './response.js';
import type { FactRow } from './rows.js';
import { Stance } from './stance.js';
import { Step } from './step.js';
import { Topic } from './topic.js';
import type { Visibility } from './visibility.js';

const byId = statement('fact/by_id') as ById<{ fact: FactRow }>;

const MAKE: Record<FactLabel, (row: FactRow, visibility: Visibility) => Fact> = {
  Participation: (row, visibility) => new Participation(row, visibility),
  Name: (row, visibility) => new Name(row, visibility),
  Identifier: (row, visibility) => new Identifier(row, visibility),
  Membership: (row, visibility) => new Membership(row, visibility),
  EventLink: (row, visibility) => new EventLink(row, visibility),
  Topic: (row, visibility) => new Topic(row, visibility),
  Step: (row, visibility) => new Step(row, visibility),
  Party: (row, visibility) => new Party(row, visibility),
  Response: (row, visibility) => new Response(row, visibility),
  Assessment: (row, visibility) => new Assessment(row, visibility),
  Stance: (row, visibility) => new Stance(row, visibility),
};

/** The GraphQL object of a fact by its real id; null where it is not live, or tells a hidden person’s name. */
export async function loadFact(context: Context, id: string): Promise<Fact | null> {
  const [row, visibility] = await Promise.all([context.load(byId, id, {}), context.visibility()]);
  if (!row || isUnshown(row.fact, visibility)) return null;
  return MAKE[id.slice(0, id.indexOf(':')) as FactLabel](row.fact, visibility);
}
