import { GraphQLJSONObject } from 'graphql-scalars';
import { Args, ArgsType, Ctx, Field, ID, Mutation, Resolver } from 'type-graphql';
import { pairNow, shownDigest } from '../../../curation/find/pair.js';
import { decideIn } from '../../../curation/judge/decide.js';
import { DecisionVerdict } from '../../../curation/judge/decision.js';
import { revokeIn } from '../../../curation/judge/revoke.js';
import { setVisibilityIn } from '../../../curation/persons/set_visibility.js';
import { requiredWords } from '../../../curation/words.js';
import { addRowIn } from '../../../curation/rows/add_row.js';
import { retractIn, derivedSources, type Retracted as What } from '../../../dataset/retract/retract.js';
import { argumentError } from '../../../graph/errors.js';
import { Edtf } from '../../../graph/scalars.js';
import { Visibility } from '../../../model/vocabulary/index.js';
import type { CurationContext } from '../context.js';
import { cellsOf, meantBy, tableGiven } from './arguments.js';
import { deciding, PairChanged } from './deciding.js';
import { pairShown } from './pair_shown.js';
import {
  Added,
  Adding,
  Conflict,
  Judging,
  Protected,
  Protecting,
  Retracted,
  Retracting,
  Revoking,
  Taken,
} from './types.js';
import { Viewer } from './viewer.js';
import { requireRetractable, requireShownJudgement } from './shown_only.js';

@ArgsType()
class Request {
  @Field(() => ID, {
    description:
      'What the client calls this decision: chosen once for each, of up to 64 letters, digits and -_. . Sent again, it is answered as the first time.',
  })
  requestId!: string;
}

@ArgsType()
class JudgeArguments extends Request {
  @Field(() => ID, { description: 'Id of one.' })
  a!: string;

  @Field(() => ID, { description: 'Id of the other.' })
  b!: string;

  @Field(() => DecisionVerdict.object, { description: 'What is said of them.' })
  verdict!: DecisionVerdict;

  @Field(() => String, { nullable: true, description: 'Why; kept, and in no public answer.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'What was shown for and against it; kept with the judgement.' })
  features?: string | null;

  @Field(() => Edtf, {
    nullable: true,
    description: 'Since when: of RENAMED, which needs it, UNIT, MEMBER and SUCCESSOR.',
  })
  since?: string | null;

  @Field(() => String, { description: 'Digest of what was shown of the two (`shown`).' })
  expected!: string;
}

@ArgsType()
class RevokeArguments extends Request {
  @Field(() => ID, { description: 'Id of the judgement.' })
  id!: string;

  @Field(() => String, { description: 'Why; kept, and in no public answer.' })
  reason!: string;
}

@ArgsType()
class RetractArguments extends Request {
  @Field(() => ID, { nullable: true, description: 'Id of an assertion; or give a source.' })
  assertion?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of a source: all that it says is taken back.' })
  source?: string | null;

  @Field(() => String, { description: 'Why; kept, and in no public answer.' })
  reason!: string;
}

@ArgsType()
class VisibilityArguments extends Request {
  @Field(() => ID, { description: 'Id of the person, as it is shown.' })
  person!: string;

  @Field(() => Visibility.object, { description: 'ROLE_ONLY or WITHHELD.' })
  visibility!: Visibility;

  @Field(() => String, { description: 'Why; kept with what is said of the person, and in no answer.' })
  reason!: string;
}

@ArgsType()
class RowArguments extends Request {
  @Field(() => String, { description: 'Name of the table, as in a package: `participations`.' })
  table!: string;

  @Field(() => GraphQLJSONObject, { description: 'The cells, by the headers of their columns.' })
  row!: Record<string, unknown>;

  @Field(() => [String], { nullable: true, description: 'Doubts that are meant, by their codes.' })
  accept?: string[] | null;
}

@Resolver()
export class CurationMutations {
  @Mutation(() => Judging, { description: 'Judges two entities, if they are still as they were shown.' })
  async judge(
    @Args(() => JudgeArguments) asked: JudgeArguments,
    @Ctx() context: CurationContext,
  ): Promise<typeof Judging> {
    (await Viewer.of(context)).requirePrivate('judge', asked.a, asked.b);
    const judged = deciding(context, 'judge', Taken, asked, async ({ graph, lease, decider, viewer }) => {
      const [a, b] = [viewer.real('a', asked.a), viewer.real('b', asked.b)];
      const now = await pairNow(graph, a, b);
      if (now && shownDigest(now, decider.pseudonyms) !== asked.expected) {
        throw new PairChanged(await pairShown(now, viewer, decider.pseudonyms));
      }
      const { verdict } = asked;
      const [reason, features, since] = [asked.reason, asked.features, asked.since].map((text) => text ?? undefined);
      const { entries } = await decideIn(graph, lease, [{ a, b, verdict, reason, features, since }], decider);
      return { entries };
    });
    return judged.catch((error: unknown) => {
      if (error instanceof PairChanged) return Object.assign(new Conflict(), { now: error.now });
      throw error;
    });
  }

  @Mutation(() => Revoking, { description: 'Revokes a judgement: what it made one is two again.' })
  revokeJudgement(
    @Args(() => RevokeArguments) asked: RevokeArguments,
    @Ctx() context: CurationContext,
  ): Promise<typeof Revoking> {
    return deciding(context, 'revokeJudgement', Taken, asked, async ({ graph, lease, decider, viewer }) => {
      const id = viewer.real('id', asked.id);
      await requireShownJudgement(graph, viewer, { id, given: asked.id });
      const { entries } = await revokeIn(graph, lease, { id }, { ...decider, reason: asked.reason });
      return { entries };
    });
  }

  @Mutation(() => Retracting, { description: 'Takes back an assertion, or all that a source says.' })
  retract(
    @Args(() => RetractArguments) asked: RetractArguments,
    @Ctx() context: CurationContext,
  ): Promise<typeof Retracting> {
    const { assertion, source, reason } = asked;
    if (!assertion === !source) {
      throw argumentError('BAD_ARGUMENT', 'ASSERTION_OR_SOURCE');
    }
    return deciding(context, 'retract', Retracted, asked, async ({ graph, lease, decider, viewer }) => {
      const what: What = assertion
        ? { assertion: viewer.real('assertion', assertion) }
        : { source: viewer.real('source', source!) };
      await requireRetractable(graph, viewer, what, assertion ?? source!);
      const { summary, entries } = await retractIn(graph, lease, what, {
        ...decider,
        reason: requiredWords('reason', reason),
      });
      const derived = 'source' in what ? await derivedSources(graph, what.source) : [];
      return { entries, assertions: summary.retractedCount, derivedSources: derived.length };
    });
  }

  @Mutation(() => Protecting, {
    description: 'Protects a person. It never shows more; what others say stands, and the most protective value holds.',
  })
  setVisibility(
    @Args(() => VisibilityArguments) asked: VisibilityArguments,
    @Ctx() context: CurationContext,
  ): Promise<typeof Protecting> {
    return deciding(context, 'setVisibility', Protected, asked, async ({ graph, lease, decider, viewer }) => {
      const { visibility } = asked;
      const reason = requiredWords('reason', asked.reason);
      const person = viewer.real('person', asked.person);
      const set = await setVisibilityIn(graph, lease, { person, visibility, reason }, decider);
      const stated = Visibility.values.flatMap((value) => {
        const rows = set.stated.filter((each) => each.value === value).length;
        return rows > 0 ? [{ visibility: value, rows }] : [];
      });
      return { entries: set.entries, visibility: set.visibility, stated };
    });
  }

  @Mutation(() => Adding, {
    description:
      'Adds a row to the dataset of curators, through all checks of an import. Nothing that was said before is changed.',
  })
  async addAssertion(
    @Args(() => RowArguments) asked: RowArguments,
    @Ctx() context: CurationContext,
  ): Promise<typeof Adding> {
    const table = tableGiven(asked.table);
    const cells = cellsOf(asked.row);
    const accept = meantBy(asked.accept ?? []);
    const isOnPersons = table === 'persons' || Object.values(cells).some((cell) => /person\s*:/i.test(cell));
    (await Viewer.of(context)).requirePrivate('addAssertion', isOnPersons ? 'person:' : null);
    return deciding(context, 'addAssertion', Added, asked, async ({ graph, lease, decider }) => {
      const act = { action: 'ADD_ASSERTION' as const, said: table, asked: { table, cells } };
      const { entries, count } = await addRowIn(graph, lease, { table, cells, accept }, decider, act);
      return { entries, assertions: count };
    });
  }
}
