import { assertEqual } from '../equal.js';
import { THREE_LEVELS, type Case } from './cases/cases.js';
import type { Contender } from './contenders/contender.js';

/**
 * Asks all contenders a case and makes sure that they mean the same. Ours and the driver's answers are equal but for
 * the pseudonyms of persons who may not be named and of what tells of them. The mappings of `@neo4j/graphql` have other shapes: theirs are held
 * against ours by the ids in them, as far as a mapping can give them.
 * @param contenders the driver, ours, and then the mappings
 * @returns bytes of the body by the name of the contender, of those that can answer the case
 * @throws Error showing the first difference
 */
export async function checkAnswers(which: Case, contenders: readonly Contender[]): Promise<Map<string, number>> {
  const bodies = await Promise.all(contenders.map(async (contender) => contender.asks(which)?.(0)));
  const answers = bodies.map((body) => (body === undefined ? undefined : withoutPseudonyms(JSON.parse(body))));
  const [driver, ours, ...mapped] = answers;
  assertEqual(which.title, { driver, jejaring: ours });
  for (const [i, answer] of mapped.entries()) {
    if (answer !== undefined) compareIds(`${which.title}, ${contenders[i + 2]!.name}`, which, ours, answer);
  }
  return new Map(
    contenders.flatMap(({ name }, i) =>
      bodies[i] === undefined ? [] : [[name, Buffer.byteLength(bodies[i])] as const],
    ),
  );
}

const PSEUDONYM = /^(person:|[A-Za-z]+:withheld-)[0-9a-f]{32}$/;

function withoutPseudonyms(value: unknown): unknown {
  if (typeof value === 'string') return PSEUDONYM.test(value) ? 'hidden' : value;
  if (Array.isArray(value)) return value.map(withoutPseudonyms);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutPseudonyms(inner)]));
}

/**
 * The mapping on fact nodes cannot follow "by the agent or on its behalf" in one list, so it leaves out where an
 * organisation was only spoken for; the one on the shortcut cannot tell such organisations from those that came.
 */
function compareIds(what: string, { name }: Case, ours: unknown, theirs: unknown): void {
  const [expected, found] = [idsIn(ours), idsIn(theirs)];
  if (name === 'filter' || name === 'nested' || name === THREE_LEVELS) {
    // What the list is of: participations, or where there are none, events.
    const isOfFacts = found.some((id) => id.startsWith('Participation:'));
    const listed = (ids: string[]): string[] =>
      ids.filter((id) => id.startsWith(isOfFacts ? 'Participation:' : 'event:'));
    assertEqual(`${what} (list)`, startsOf(listed(expected), listed(found)));
    if (name === THREE_LEVELS) compareParticipants(what, ours, theirs);
  } else {
    assertEqual(what, { jejaring: expected, mapped: found });
  }
}

/** Of events whose lists are whole: one that is cut off holds others where it is not ordered by name. */
function compareParticipants(what: string, ours: unknown, theirs: unknown): void {
  const organisations = (ids: string[]): string[] => [...new Set(ids)].filter((id) => id.startsWith('organisation:'));
  const expected = new Map(participants(ours));
  for (const [event, found] of participants(theirs)) {
    const all = expected.get(event) ?? [];
    if (all.length === 0 || all.length === CUT_OFF || found.length >= CUT_OFF) continue;
    const known = organisations(found).filter((id) => all.includes(id));
    assertEqual(`${what} (${event})`, { jejaring: organisations(all).sort(), mapped: known.sort() });
  }
}

const CUT_OFF = 10;

/** Ids of those who took part, by event. */
function* participants(value: unknown): Generator<[string, string[]]> {
  if (typeof value !== 'object' || value === null) return;
  if ('id' in value && String(value.id).startsWith('event:')) yield [String(value.id), idsIn(value).slice(1)];
  else for (const inner of Object.values(value)) yield* participants(inner);
}

/** What both lists hold, as the first so many of each: what only one of them can have is passed over. */
function startsOf(ours: string[], theirs: string[]): Record<string, string[]> {
  const common = ours.filter((id) => theirs.includes(id));
  return { jejaring: common, mapped: theirs.slice(0, common.length) };
}

/** All ids in an answer, in the order in which they stand. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'id' || key === 'totalCount') && typeof inner !== 'object' ? [String(inner)] : idsIn(inner),
  );
}
