import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { readEntries } from '../../../audit/read.js';
import type { Candidate } from '../../../curation/candidates/candidate.js';
import type { CandidateKind } from '../../../curation/candidates/kinds.js';
import { whyInWords } from '../../../curation/candidates/why.js';
import { kindAbout } from '../../../curation/find/candidates.js';
import { idsOf } from '../../../curation/find/ids_of.js';
import { pairNow } from '../../../curation/find/pair.js';
import { shownOf } from '../../../curation/find/shown.js';
import { readJudgements } from '../../../curation/judge/judgements.js';
import { CurationRefused } from '../../../curation/refused.js';
import { argumentError } from '../../../graph/errors.js';
import { checkPageSize } from '../../../graph/lists/connection.js';
import { isPersonId } from '../../../privacy/persons.js';
import type { CurationContext } from '../context.js';
import { pairShown } from './pair_shown.js';
import { CandidateKinds, CandidatePair, HeldJudgement, LogEntry, Pair } from './types.js';
import { Viewer } from './viewer.js';

/** (It may have been revoked since: whoever goes on from the beginning must know that it is the beginning.) */
const NO_JUDGEMENT = { problem: 'No judgement of this list has the id: begin again without it.', known: null };

const FIRST = 'How many at most: 1 to 100.';

@Resolver()
export class CurationQueries {
  @Query(() => [CandidatePair], {
    description: 'Pairs that may be one and that nobody has judged, the likeliest first. Nothing merges by itself.',
  })
  async candidates(
    @Arg('kind', () => CandidateKinds, { nullable: true, description: 'What is compared: organisations, if not said.' })
    kind: CandidateKind | null,
    @Arg('about', () => ID, { nullable: true, description: 'Only pairs that this one is part of.' })
    about: string | null,
    @Arg('first', () => Int, { defaultValue: 20, description: FIRST })
    first: number,
    @Ctx() context: CurationContext,
  ): Promise<CandidatePair[]> {
    checkPageSize('Query.candidates', first);
    const viewer = await Viewer.of(context);
    viewer.requirePrivate('candidates', kind === 'person' ? 'person:' : null, about);
    const { database, pseudonyms } = context.services;
    const id = about ? viewer.real('about', about) : undefined;
    const of = kind ?? (id === undefined ? 'organisation' : asArgument('about', () => kindAbout(id)));
    const query = { kind: of, about: id };
    const found = await context.candidates.find(database, query, context.signal).catch(badArgument('about'));
    const listed = found.slice(0, first);
    const known = await shownOf(database, idsOf(listed));
    return Promise.all(
      listed.map(async (candidate) => {
        const now = { a: known.get(candidate.a)!, b: known.get(candidate.b)!, verdict: null };
        const isHidden = (await viewer.hides(now.a)) || (await viewer.hides(now.b));
        const told = inWords(candidate, isHidden);
        return Object.assign(new CandidatePair(), await pairShown(now, viewer, pseudonyms), told);
      }),
    );
  }

  @Query(() => Pair, {
    nullable: true,
    description: 'Any two of one kind as they are now. Null: one of them is not there.',
  })
  async pair(
    @Arg('a', () => ID, { description: 'Id of one.' }) a: string,
    @Arg('b', () => ID, { description: 'Id of the other.' }) b: string,
    @Ctx() context: CurationContext,
  ): Promise<Pair | null> {
    const viewer = await Viewer.of(context);
    viewer.requirePrivate('pair', a, b);
    const now = await pairNow(context, viewer.real('a', a), viewer.real('b', b)).catch(badArgument('b'));
    return now ? pairShown(now, viewer, context.services.pseudonyms) : null;
  }

  @Query(() => [HeldJudgement], { description: 'The judgements that hold, the latest first.' })
  async judgements(
    @Arg('about', () => ID, { nullable: true, description: 'Only those that name this one.' })
    about: string | null,
    @Arg('before', () => ID, { nullable: true, description: 'Only those behind the one with this id.' })
    before: string | null,
    @Arg('first', () => Int, { defaultValue: 20, description: FIRST })
    first: number,
    @Ctx() context: CurationContext,
  ): Promise<HeldJudgement[]> {
    checkPageSize('Query.judgements', first);
    const viewer = await Viewer.of(context);
    viewer.requirePrivate('judgements', about);
    const id = about ? viewer.real('about', about) : undefined;
    const all = (await readJudgements(context)).reverse();
    const listed = all
      .filter(({ a, b }) => (viewer.isPrivate || !isPersonId(a)) && (id === undefined || a === id || b === id))
      .map((judgement) => {
        const { a, b, verdict, reason, recordedBy, recordedAt } = judgement;
        return Object.assign(new HeldJudgement(), {
          id: viewer.factId(judgement.id, [a, b]),
          a: viewer.id(a),
          b: viewer.id(b),
          verdict,
          reason: reason === null ? null : viewer.text(reason),
          by: recordedBy,
          recordedAt,
        });
      });
    if (!before) return listed.slice(0, first);
    const at = listed.findIndex((judgement) => judgement.id === before);
    if (at < 0) throw argumentError('BAD_ARGUMENT', 'BAD_VALUE', { name: 'before', found: before, ...NO_JUDGEMENT });
    return listed.slice(at + 1, at + 1 + first);
  }

  @Query(() => [LogEntry], { description: 'What was decided, the first first.' })
  auditLog(
    @Arg('after', () => Int, { defaultValue: 0, description: 'Only entries behind the one with this number.' })
    after: number,
    @Arg('first', () => Int, { defaultValue: 20, description: FIRST })
    first: number,
    @Ctx() context: CurationContext,
  ): Promise<LogEntry[]> {
    checkPageSize('Query.auditLog', first);
    return readEntries(context, after, first);
  }
}

/** @param isHidden whether one of their names is not shown: the words that differ may be words of it */
const inWords = (candidate: Candidate, isHidden: boolean): Partial<CandidatePair> => ({
  score: candidate.score,
  proposal: candidate.proposal,
  why: whyInWords(candidate),
  differing: isHidden ? null : candidate.differing,
});

function asArgument<T>(field: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    return badArgument(field)(error);
  }
}

/** Says of what a curator asked wrongly that an argument is wrong. */
function badArgument(name: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof CurationRefused)) throw error;
    throw argumentError('BAD_ARGUMENT', 'BAD_VALUE', { name, found: null, problem: error.message, known: null });
  };
}
