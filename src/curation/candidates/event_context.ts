import type { Candidate, Reason } from './candidate.js';
import { withOdds } from './odds.js';

/** When an event was, who was there, and who tells of it. */
export interface EventFacts {
  /** First and last possible day (ISO 8601); null where nobody states one, or where it is open. */
  firstDay: string | null;
  lastDay: string | null;
  /** Ids of its hosts, of all others who are named at it, and of the original documents (no data files) that speak of it. */
  hosts: readonly string[];
  participants: readonly string[];
  sources: readonly string[];
  /** Ids of the events that it is a part of, or that it feeds into, and the other way round. */
  linked: readonly string[];
}

/** By how much the odds change. */
const ODDS = {
  SAME_DAY: 8,
  OTHER_DAY: 0.03,
  SAME_HOST: 3,
  SAME_PARTICIPANTS: 6,
  ONE_SOURCE: 0.2,
  LINKED: 0.02,
} as const satisfies Partial<Record<Reason, number>>;

/** How likely two on one day with a host or participants in common are one, whatever they are called. */
const TOGETHER = 0.1;
/** From this share of all who are named at either on, the participants are the same (Jaccard). */
const SAME_PARTICIPANTS = 0.5;

/** Candidates among events with what is known of both: a meeting may be told of twice under two titles. */
export function eventInContext(candidate: Candidate, one: EventFacts, other: EventFacts): Candidate {
  const reasons = [...reasonsOf(candidate, one, other)];
  const isTogether = reasons.includes('SAME_DAY') && reasons.some((each) => /^SAME_(?:HOST|PARTICIPANTS)$/.test(each));
  const score = isTogether ? Math.max(candidate.score, TOGETHER) : candidate.score;
  return {
    ...candidate,
    proposal: 'SAME',
    score: reasons.reduce((likelihood, reason) => withOdds(likelihood, ODDS[reason]), score),
    reasons: [...candidate.reasons, ...reasons],
  };
}

function* reasonsOf({ b }: Candidate, one: EventFacts, other: EventFacts): Generator<keyof typeof ODDS> {
  const days = [one.firstDay, one.lastDay, other.firstDay, other.lastDay];
  if (!days.includes(null)) {
    if (one.firstDay === other.firstDay && one.lastDay === other.lastDay) yield 'SAME_DAY';
    else if (one.lastDay! < other.firstDay! || other.lastDay! < one.firstDay!) yield 'OTHER_DAY';
  }
  if (one.hosts.some((host) => other.hosts.includes(host))) yield 'SAME_HOST';
  const common = one.participants.filter((agent) => other.participants.includes(agent)).length;
  const all = one.participants.length + other.participants.length - common;
  if (common > 0 && common >= SAME_PARTICIPANTS * all) yield 'SAME_PARTICIPANTS';
  if (one.sources.some((source) => other.sources.includes(source))) yield 'ONE_SOURCE';
  if (one.linked.includes(b)) yield 'LINKED';
}
