import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { ById } from '../database/batch.js';
import { statement } from '../database/statement.js';
import { parseEntityId } from '../model/identity/entity_id.js';
import { isFactId } from '../model/identity/fact_key.js';
import type { Context } from './context.js';
import { entityByShownId } from './entities/entities.js';
import { Assertion, type AssertionRow } from './facts/assertion.js';
import type { Fact } from './facts/fact.js';
import { loadFactWithSupport } from './facts/assertion_read.js';
import { Node } from './node.js';

const assertionById = statement('assertion/by_id') as ById<{ assertion: AssertionRow }>;

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'The entity, fact or assertion with an id; null: there is none.' })
  async node(
    @Arg('id', () => ID, { description: 'Any `id` that the API gave.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Node | null> {
    const kind = parseEntityId(id)?.kind;
    if (kind) return entityByShownId(context, info, kind, id);
    const realId = context.services.pseudonyms.realId(id);
    const found = await factOrAssertion(context, info, realId);
    // What involves a hidden person is found by the id it is shown under, and not by its own, which can be guessed.
    const visibility = await context.visibility();
    return found && visibility.shownFactId(realId, found.withheld) === id ? found : null;
  }
}

async function factOrAssertion(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
): Promise<Fact | Assertion | null> {
  if (isFactId(id)) return loadFactWithSupport(context, info, id);
  if (!id.startsWith('Assertion:')) return null;
  const [row, visibility] = await Promise.all([context.load(assertionById, id, {}), context.visibility()]);
  return row ? new Assertion(row.assertion, visibility) : null;
}
