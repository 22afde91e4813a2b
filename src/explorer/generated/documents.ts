// Written by `npm run schema` from the .graphql files of the pages.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What is counted: organisations, persons, or either. */
export type AgentUnit =
  /** Organisations; a person who acts on behalf of one counts as it. */
  | 'ORGANISATION'
  /** Persons who are PUBLIC. */
  | 'PERSON'
  /** Organisations, and persons who are PUBLIC and act for none; who acts for one at an event counts there as that only. */
  | 'EITHER';

/** For whom an agent came. */
export type Capacity =
  /** Sent by the organisation to speak for it. */
  | 'DELEGATE'
  /** As members: "members of X attended" is not X attending. */
  | 'MEMBER'
  /** No source says. */
  | 'UNSTATED';

/** How people met. */
export type EventFormat =
  /** In one place. */
  | 'IN_PERSON'
  /** By video or telephone only. */
  | 'ONLINE'
  /** Both. */
  | 'HYBRID';

/** How one event relates to another. */
export type EventLinkKind =
  /** The earlier event prepares the later one ("follow-up of" is the same fact). */
  | 'FEEDS_INTO'
  /** The event is a part of the other. */
  | 'PART_OF';

/** Whether an event took place. Questions count HELD ones unless their scope says otherwise. */
export type EventStatus =
  /** Announced; no source says that it took place. */
  | 'PLANNED'
  /** Took place. The default where no source states a status. */
  | 'HELD'
  /** Did not take place. */
  | 'CANCELLED';

/** What kind of meeting an event is. */
export type EventType =
  /** Focus group discussion. */
  | 'FGD'
  /** Consultation: views are asked for on a matter. */
  | 'CONSULTATION'
  /** Audience: one party receives another. */
  | 'AUDIENCE'
  /** Dialogue on policy with those who decide. */
  | 'POLICY_DIALOGUE'
  /** Meeting of allies to agree on a common line. */
  | 'CONSOLIDATION'
  /** Formal hearing, as before a parliament or a commission. */
  | 'HEARING'
  /** Workshop or training. */
  | 'WORKSHOP'
  /** Public campaign action. */
  | 'CAMPAIGN'
  /** Founding meeting of an organisation or network. */
  | 'FOUNDING'
  /** Conference, congress or seminar. */
  | 'CONFERENCE'
  /** Event at the side of a conference. */
  | 'SIDE_EVENT'
  /** None of the others. */
  | 'OTHER';

/** Which events are listed: those that match every field given. A list matches any of its values; an empty list matches nothing. */
export type EventWhere = {
  /** Only events in which one of these agents took part or was spoken for, whatever the role and status. */
  agents?: Array<string | number> | null | undefined;
  /** Only events of these statuses. An event whose status no source states is HELD. */
  eventStatuses?: Array<EventStatus> | null | undefined;
  /** Only events of these types. */
  eventTypes?: Array<EventType> | null | undefined;
  /** Only events of these formats. */
  formats?: Array<EventFormat> | null | undefined;
  /** Begins a window of time: what ends before its first day, and what is undated, is left out. */
  from?: string | null | undefined;
  /** Only events on these issues or narrower ones. */
  issues?: Array<string | number> | null | undefined;
  /** Only events of these levels. */
  levels?: Array<Level> | null | undefined;
  /** Its title or another of its names contains this text, whatever the case and diacritics, and without the spaces at its ends; a blank text filters nothing. It has at most 200 characters, as it is written and as it is compared. A name that is shown with a part withheld never matches. */
  nameContains?: string | null | undefined;
  /** Ends a window of time: what begins after its last day, and what is undated, is left out. */
  to?: string | null | undefined;
};

/** Whether the host side of an event is counted. */
export type HostRule =
  /** Only where fewer than two other organisations remain, as in an audience; persons always. */
  | 'WHEN_BILATERAL'
  /** Never. */
  | 'EXCLUDE'
  /** Always. */
  | 'INCLUDE'
  /** Nobody but the host side: networks of co-hosts. */
  | 'ONLY';

/** How the source supports what is coded. */
export type Inference =
  /** The source says so. */
  | 'STATED'
  /** It follows from what the source says. */
  | 'IMPLIED'
  /** The coder knows it; the named source does not say so in these words. */
  | 'CODER_KNOWLEDGE';

/** The reach of an organisation or event. */
export type Level =
  /** A village, town, district or province. */
  | 'LOCAL'
  /** One country. */
  | 'NATIONAL'
  /** Several countries of a world region. */
  | 'REGIONAL'
  /** Beyond one world region. */
  | 'INTERNATIONAL';

/** Whether the sources give everybody. EXHAUSTIVE only where a quote declares it. */
export type ListCompleteness =
  /** A source declares the list to be complete. */
  | 'EXHAUSTIVE'
  /** A source says that there were others ("among others"). */
  | 'PARTIAL'
  /** No source says either. */
  | 'UNKNOWN';

/** How an agent belongs to an organisation. */
export type MembershipKind =
  /** Member of a network, confederation or association. */
  | 'MEMBER'
  /** A part of the organisation. */
  | 'UNIT'
  /** A person holds a post in the organisation. */
  | 'POST'
  /** Succeeds the organisation. */
  | 'SUCCESSOR';

/** What kind of name a text is. */
export type NameKind =
  /** The full name or title. */
  | 'FULL'
  /** An acronym or initials. */
  | 'ACRONYM'
  /** A short form in use. */
  | 'SHORT'
  /** A name no longer in use. */
  | 'FORMER'
  /** A translation of the name. */
  | 'TRANSLATION'
  /** The name just as a source or table writes it. */
  | 'AS_WRITTEN';

/** What kind of body an organisation is. */
export type OrganisationForm =
  /** One organisation by itself. */
  | 'SINGLE'
  /** A network of organisations or groups. */
  | 'NETWORK'
  /** A confederation or federation of organisations, such as trade unions. */
  | 'CONFEDERATION'
  /** A part of another organisation: a division, a working group, a secretariat. */
  | 'UNIT'
  /** Described but not named ("various ministries"): shown, never counted in a measure. */
  | 'COLLECTIVE';

/** Which organisations are listed: those that match every field given. A list matches any of its values; an empty list matches nothing. */
export type OrganisationWhere = {
  /** Only organisations of these countries. */
  countries?: Array<string> | null | undefined;
  /** Only organisations that took part in one of these events, whatever the role and status. */
  events?: Array<string | number> | null | undefined;
  /** Only organisations of these forms. */
  forms?: Array<OrganisationForm> | null | undefined;
  /** Only organisations of these levels. */
  levels?: Array<Level> | null | undefined;
  /** One of its names contains this text, whatever the case and diacritics, and without the spaces at its ends; a blank text filters nothing. It has at most 200 characters, as it is written and as it is compared. A name that is shown with a part withheld never matches. */
  nameContains?: string | null | undefined;
  /** Only organisations of these sectors. */
  sectors?: Array<Sector> | null | undefined;
};

/** What a meeting or an organisation produced. */
export type OutputKind =
  /** A policy recommendation. */
  | 'RECOMMENDATION'
  /** A finding of research or monitoring. */
  | 'FINDING'
  /** An understanding between participants. */
  | 'AGREEMENT'
  /** A follow-up that somebody is to take. */
  | 'ACTION'
  /** A paper, report or statement. */
  | 'DOCUMENT';

/** What is known of an agent’s presence. */
export type ParticipationStatus =
  /** Was invited. */
  | 'INVITED'
  /** Signed up. */
  | 'REGISTERED'
  /** Was there. */
  | 'ATTENDED'
  /** Was not there. */
  | 'ABSENT'
  /** Refused the invitation. */
  | 'DECLINED'
  /** No source says. */
  | 'UNKNOWN';

/** An agent’s relation to an output. */
export type PartyRole =
  /** Issues it. */
  | 'ISSUER'
  /** Stands behind it. */
  | 'ENDORSER'
  /** Is asked to act on it. */
  | 'ADDRESSEE'
  /** Has taken on to carry it out. */
  | 'RESPONSIBLE'
  /** Is to gain from it. */
  | 'BENEFICIARY';

/** Which agents are counted. */
export type Population =
  /** Those who are counted at some event of the scope. */
  | 'PARTICIPATED'
  /** Those, and all others of whom the scope’s datasets and sources speak, with no event: not named is not absent. Whoever is named at an event, and not counted there, is not among them. */
  | 'LISTED';

/** What is known of an organisation at an event. */
export type Presence =
  /** Is on the host side. */
  | 'HOSTED'
  /** Was there. */
  | 'ATTENDED'
  /** Was invited or signed up; whether it came is not known. */
  | 'INVITED'
  /** Was asked or expected, and was not there. */
  | 'INVITED_ABSENT'
  /** Refused the invitation. */
  | 'DECLINED'
  /** Is not on the list of those invited, which a source calls complete. */
  | 'NOT_INVITED'
  /** Is not on the list of participants, which a source calls complete. */
  | 'NOT_PRESENT'
  /** No source says. */
  | 'UNKNOWN';

/** Why an organisation is in a state. */
export type PresenceReason =
  /** A source gives it, or somebody who acts for it, a role of the host side. */
  | 'HOST_ROLE'
  /** A source names it, or somebody who acts for it, as having been there. */
  | 'NAMED_PRESENT'
  /** A source says that it declined. */
  | 'NAMED_DECLINED'
  /** Sources say that it was invited or signed up, and that it was not there. */
  | 'INVITED_AND_ABSENT'
  /** A source says that it was not there; none says in so many words that it was invited. */
  | 'NAMED_ABSENT'
  /** A source says that it was invited or signed up, and it is not among the participants, whose list a source calls complete. */
  | 'INVITED_NOT_ON_COMPLETE_LIST'
  /** A source says that it was invited or signed up; none says whether it came. */
  | 'INVITED_ONLY'
  /** Sources call the lists of those invited and of participants complete, and it is on neither. */
  | 'OFF_BOTH_COMPLETE_LISTS'
  /** A source calls the list of those invited complete, and it is not on it. */
  | 'OFF_COMPLETE_INVITATIONS'
  /** A source calls the list of participants complete, and it is not on it. */
  | 'OFF_COMPLETE_ATTENDANCE'
  /** A source names it at the event, but only in a capacity or role that the scope does not count, as when members of it came. */
  | 'NAMED_OTHERWISE'
  /** A source names it at the event; none says whether it was there. */
  | 'NAMED_WITHOUT_STATUS'
  /** A source says that it was invited or signed up; as the sources have it, the event was not, or not yet, held. */
  | 'INVITED_NOT_HELD'
  /** A source names it, and not as invited; as the sources have it, the event was not, or not yet, held. */
  | 'NAMED_NOT_HELD'
  /** No source names it at the event, which, as the sources have it, was not, or not yet, held. */
  | 'UNNAMED_NOT_HELD'
  /** No source names it at the event, and sources say that there were others than those named. */
  | 'OFF_OPEN_LIST'
  /** No source names it at the event, and none says whether the list of participants is complete. */
  | 'OFF_UNKNOWN_LIST';

/** An addressee’s answer to a recommendation. */
export type ResponseKind =
  /** Accepted as it stands. */
  | 'ACCEPTED'
  /** Accepted in part. */
  | 'PARTLY_ACCEPTED'
  /** Noted, neither accepted nor rejected. */
  | 'NOTED'
  /** Rejected. */
  | 'REJECTED'
  /** A step was promised. */
  | 'PROMISED';

/** What an agent did at an event. */
export type Role =
  /** Invited and led the event. Host side. */
  | 'HOST'
  /** One of several hosts. Host side. */
  | 'CO_HOST'
  /** Organised the event for its host. Host side. */
  | 'ORGANISING_UNIT'
  /** Chaired the meeting. */
  | 'CHAIR'
  /** Guided the discussion. */
  | 'FACILITATOR'
  /** Moderated a session or panel. */
  | 'MODERATOR'
  /** Presented a prepared paper or finding. */
  | 'PRESENTER'
  /** Spoke on the programme. */
  | 'SPEAKER'
  /** Was there. The default where no source states a role. */
  | 'ATTENDEE'
  /** Was there without a part in the discussion. */
  | 'OBSERVER'
  /** Paid for the event or part of it. */
  | 'SPONSOR';

/** The filter under which a question is asked: the same for every question. A list matches any of its values; an empty list matches nothing, except that an empty `excludeSources` leaves nothing out, and an empty `roles` leaves the host side as `hosts` says. */
export type Scope = {
  /** What had been recorded, and not taken back, by this moment, or by the end of this day (UTC). */
  asOf?: string | null | undefined;
  /** Only events whose attendance list is so complete; EXHAUSTIVE: those where not seen is not there. */
  attendanceLists?: Array<ListCompleteness> | null | undefined;
  /** For whom an agent has to have come. */
  capacities?: Array<Capacity>;
  /** Only what these datasets say: their names. What a source is (date, publisher, original) any dataset may say. */
  datasets?: Array<string | number> | null | undefined;
  /** Only events of these statuses; who was to come, and who declined, is asked with PLANNED and CANCELLED. Without it, participations count at events that were HELD, in every question (`absences` takes its own event whatever became of it). Stances, steps, responses and memberships count whatever became of an event: in `congruence`, `issueOverlap`, `communities` (its stances), `recommendationTrail`, `recommendationOutcomes`, `addressing`, `followUps` and `interlocks` (memberships). */
  eventStatuses?: Array<EventStatus> | null | undefined;
  /** Only events of these types. */
  eventTypes?: Array<EventType> | null | undefined;
  /** Only these events. */
  events?: Array<string | number> | null | undefined;
  /** Not what these sources say, nor what is derived from them (reprints, translations). */
  excludeSources?: Array<string | number> | null | undefined;
  /** Whether the members of that day of a network or confederation count beside it, one level. */
  expandNetworks?: boolean;
  /** Whether what a successor answers, from the day of the succession on, is an answer of the organisation addressed too, and so with assessments: in `recommendationOutcomes` and `addressing`. */
  followSuccessors?: boolean;
  /** Only organisations of these forms. */
  forms?: Array<OrganisationForm> | null | undefined;
  /** Begin of the window of time: its first possible day. */
  from?: string | null | undefined;
  /** Whether the host side is counted. */
  hosts?: HostRule;
  /** Only what is supported in these ways. */
  inference?: Array<Inference> | null | undefined;
  /** Only events on these issues or narrower ones. */
  issues?: Array<string | number> | null | undefined;
  /** Only events of these levels. */
  levels?: Array<Level> | null | undefined;
  /** Leave out events with more counted agents than this. Applied last. */
  maxEventSize?: number | null | undefined;
  /** Leave out events with fewer counted agents than this. Applied last. */
  minEventSize?: number | null | undefined;
  /** Whether who acts on behalf of an organisation counts as that organisation. */
  onBehalfOf?: boolean;
  /** Only these organisations. */
  organisations?: Array<string | number> | null | undefined;
  /** Which agents are counted. LISTED needs `datasets`, `organisations`, `sectors` or `forms`, which bound whom it takes in. */
  population?: Population;
  /** Roles of those not on the host side, at least one of which a participation has to have. */
  roles?: Array<Role>;
  /** Whether a unit counts as the organisation that it is part of on that day, up to the top. */
  rollUpUnits?: boolean;
  /** Only organisations of these sectors. */
  sectors?: Array<Sector> | null | undefined;
  /** Only what these sources say. */
  sources?: Array<string | number> | null | undefined;
  /** What has to be known of an agent’s presence. */
  statuses?: Array<ParticipationStatus>;
  /** End of the window of time: its last possible day. */
  to?: string | null | undefined;
  /** What is counted. */
  unit?: AgentUnit;
  /** Which events are counted in N. */
  universe?: Universe;
  /** What the data held in this version, a `dataVersion` that an answer gave: no import since then counts. Names and texts, judgements, and who may be named are those of today. */
  version?: string | number | null | undefined;
  /** Which events the window takes in. */
  windowRule?: WindowRule;
};

/** How a name matches the text that was searched for, the best first. */
export type SearchTier =
  /** The name is the text, but for case and diacritics. */
  | 'EXACT'
  /** The name holds all words of the text. */
  | 'ALL_TERMS'
  /** For each word of the text the name holds one that begins with it. */
  | 'PREFIX'
  /** For each word of the text the name holds one that is nearly it: one letter off up to five letters, two above. */
  | 'FUZZY';

/** The part of society an organisation belongs to. */
export type Sector =
  /** Government, ministries, state agencies, parliament, courts. */
  | 'STATE'
  /** National human rights institution. */
  | 'NHRI'
  /** Trade unions and other workers’ organisations. */
  | 'LABOUR'
  /** Civil society organisation. */
  | 'CSO'
  /** Companies and business associations. */
  | 'BUSINESS'
  /** Universities and research institutes. */
  | 'RESEARCH'
  /** Press, broadcasters, online media. */
  | 'MEDIA'
  /** Professional associations. */
  | 'PROFESSIONAL'
  /** Religious organisations. */
  | 'FAITH'
  /** Foundations and development donors. */
  | 'DONOR'
  /** Organisations of states, such as the UN and its agencies. */
  | 'INTERGOVERNMENTAL'
  /** Bodies that join several sectors by design. */
  | 'MULTI_STAKEHOLDER'
  /** None of the others. */
  | 'OTHER';

/** How an output moved. */
export type StepKind =
  /** Made public by its issuer. */
  | 'ISSUED'
  /** Presented at an event. */
  | 'PRESENTED'
  /** Discussed at an event. */
  | 'DISCUSSED'
  /** Handed to somebody. */
  | 'CONVEYED'
  /** Adopted by a meeting. */
  | 'ADOPTED';

/** Which events are counted in N. */
export type Universe =
  /** Events of the scope with a counted participation. */
  | 'PARTICIPATED'
  /** All events of the scope. */
  | 'LISTED';

/** What an answer does not say, or rests on too little to say. */
export type WarningCode =
  /** Some event’s attendance list is not known to be complete: not seen is not absent. */
  | 'PARTIAL_LISTS'
  /** All counted facts rest on one original document. */
  | 'SINGLE_SOURCE'
  /** The counted facts rest on several documents of one publisher. */
  | 'SINGLE_PUBLISHER'
  /** Some event is known only from what its own host side published. */
  | 'HOST_IS_PUBLISHER'
  /** Sources contradict each other in a field that the answer used. One source that states two values of a field contradicts no other: the import warns of it. */
  | 'CONFLICTING_SOURCES'
  /** Of some event no host is known: the host may be among those counted. */
  | 'HOSTS_UNKNOWN'
  /** Some event counts as held, and all that is published about it was published before its day. */
  | 'EVENT_AFTER_SOURCES'
  /** The host side was left out of the count. */
  | 'HOSTS_EXCLUDED'
  /** Participants that are described but not named are not counted. */
  | 'UNNAMED_PARTICIPANTS'
  /** Persons who act for no organisation are not counted among organisations, nor where organisations are asked for. */
  | 'PERSONS_DROPPED'
  /** Agents who are named at events and counted at none are not among those of a LISTED population. */
  | 'NAMED_NOT_COUNTED'
  /** Persons who are not public are not counted and not named. */
  | 'PERSONS_WITHHELD'
  /** Events without a known day were left out by the window of time. */
  | 'UNDATED_EVENTS'
  /** Units were not rolled up, or members not added, at events before or after the life of one of the two. */
  | 'OUTSIDE_LIFETIME'
  /** One event is counted: every pair has the same weight, and the projection says nothing. */
  | 'ONE_EVENT'
  /** Ties of agents with too few events: even the greatest overlap could be chance. */
  | 'NOT_TESTABLE'
  /** The benchmark holds the participants because they take part, or nobody else. */
  | 'CIRCULAR_BENCHMARK'
  /** The event has no known issue: nobody else can be known to be active on it. */
  | 'NO_ISSUES'
  /** Some agent’s latest stances on one target have one date and differ. */
  | 'UNDECIDED_STANCES'
  /** Stances of which only a data file tells: in which documents they stand is not known. */
  | 'DOCUMENTS_UNKNOWN'
  /** Stances that were taken at no known event count nothing where events are counted. */
  | 'EVENTS_UNKNOWN'
  /** Groups that rest on co-attendance alone: no stance is known that shows shared beliefs. */
  | 'CO_ATTENDANCE_ONLY'
  /** Agents in no group are left out, with their ties. */
  | 'UNGROUPED'
  /** Random networks of the same degrees have as much of a core. */
  | 'NO_CORE'
  /** The network does not settle eigenvector centrality, or it was found roughly only. */
  | 'EIGENVECTOR_UNSETTLED'
  /** No source is later than some recommendation or action: what followed cannot be known. */
  | 'NO_FOLLOW_UP_SOURCE'
  /** No source, step, response or assessment has a known day: how long things took is not known. */
  | 'NO_END_OF_OBSERVATION'
  /** Assessors judge differently what an addressee did about a recommendation. */
  | 'ASSESSORS_DIFFER'
  /** No source says whom some recommendation addresses. */
  | 'ADDRESSEES_UNKNOWN'
  /** A field of the scope was given that the question does not use. */
  | 'SCOPE_FIELD_UNUSED'
  /** An import was ended before it was done: the answer is of the last whole version of the data. */
  | 'IMPORT_UNFINISHED';

/** Which events a window of time takes in. */
export type WindowRule =
  /** Events that share at least one possible day with the window. */
  | 'OVERLAPS'
  /** Events whose every possible day lies in the window. */
  | 'WITHIN';

export type AssertionPartsFragment = {
  quote: string | null;
  locator: string | null;
  valueAsWritten: string | null;
  inference: Inference;
  withheld: boolean;
  stated: Record<string, unknown>;
  source: {
    id: string;
    publisher: string | null;
    language: string | null;
    url: string | null;
    archiveUrl: string | null;
    published: string | null;
    title: { text: string } | null;
  };
};

export type EventLineFragment = {
  id: string;
  start: string | null;
  end: string | null;
  firstDay: string | null;
  dateAsWritten: string | null;
  label: { text: string; lang: string | null };
};

type AgentLine_Organisation_Fragment = { id: string; label: { text: string; lang: string | null } };

type AgentLine_Person_Fragment = { id: string; label: { text: string; lang: string | null } };

export type AgentLineFragment = AgentLine_Organisation_Fragment | AgentLine_Person_Fragment;

type OutputLine_OtherOutput_Fragment = {
  id: string;
  outputKind: OutputKind | null;
  label: { text: string; lang: string | null };
};

type OutputLine_Recommendation_Fragment = {
  id: string;
  outputKind: OutputKind | null;
  label: { text: string; lang: string | null };
};

export type OutputLineFragment = OutputLine_OtherOutput_Fragment | OutputLine_Recommendation_Fragment;

export type NamePartsFragment = {
  id: string;
  nameKind: NameKind;
  from: string | null;
  to: string | null;
  text: { text: string; lang: string | null } | null;
  assertions: {
    totalCount: number;
    nodes: Array<{
      quote: string | null;
      locator: string | null;
      valueAsWritten: string | null;
      inference: Inference;
      withheld: boolean;
      stated: Record<string, unknown>;
      source: {
        id: string;
        publisher: string | null;
        language: string | null;
        url: string | null;
        archiveUrl: string | null;
        published: string | null;
        title: { text: string } | null;
      };
    }>;
  };
};

export type ParticipationPartsFragment = {
  id: string;
  roles: Array<Role>;
  participationStatus: ParticipationStatus;
  capacity: Capacity;
  agent:
    | { id: string; label: { text: string; lang: string | null } }
    | { id: string; label: { text: string; lang: string | null } };
  onBehalfOf: { id: string; label: { text: string; lang: string | null } } | null;
  assertions: {
    totalCount: number;
    nodes: Array<{
      quote: string | null;
      locator: string | null;
      valueAsWritten: string | null;
      inference: Inference;
      withheld: boolean;
      stated: Record<string, unknown>;
      source: {
        id: string;
        publisher: string | null;
        language: string | null;
        url: string | null;
        archiveUrl: string | null;
        published: string | null;
        title: { text: string } | null;
      };
    }>;
  };
};

export type FrameQueryVariables = Exact<{ [key: string]: never }>;

export type FrameQuery = {
  dataset: {
    version: string;
    importing: boolean;
    licences: Array<string>;
    datasets: Array<{ name: string; title: string | null; licence: string | null }>;
    counts: Array<{ kind: string; count: number }>;
  };
};

export type AbsencesQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;

export type AbsencesQuery = {
  dataset: { version: string };
  absences: {
    from: string | null;
    to: string | null;
    counts: Array<{ presence: Presence; organisationCount: number }>;
    rows: {
      nodes: Array<{
        presence: Presence;
        reason: PresenceReason;
        organisation: { id: string; label: { text: string; lang: string | null } };
        facts: {
          totalCount: number;
          nodes: Array<{
            id: string;
            event: {
              id: string;
              start: string | null;
              end: string | null;
              firstDay: string | null;
              dateAsWritten: string | null;
              label: { text: string; lang: string | null };
            } | null;
            assertions: {
              totalCount: number;
              nodes: Array<{
                quote: string | null;
                locator: string | null;
                valueAsWritten: string | null;
                inference: Inference;
                withheld: boolean;
                stated: Record<string, unknown>;
                source: {
                  id: string;
                  publisher: string | null;
                  language: string | null;
                  url: string | null;
                  archiveUrl: string | null;
                  published: string | null;
                  title: { text: string } | null;
                };
              }>;
            };
          }>;
        };
      }>;
    };
    basis: { warnings: Array<{ code: WarningCode; values: Record<string, unknown> }> };
  };
};

export type EventQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
  after?: string | null | undefined;
}>;

export type EventQuery = {
  dataset: { version: string };
  event: {
    eventType: EventType | null;
    typeAsWritten: string | null;
    format: EventFormat | null;
    place: string | null;
    level: Level | null;
    eventStatus: EventStatus;
    attendanceList: ListCompleteness;
    organisationsReported: number | null;
    participantsReported: number | null;
    assertionCount: number;
    sourceCount: number;
    id: string;
    start: string | null;
    end: string | null;
    firstDay: string | null;
    dateAsWritten: string | null;
    theme: { text: string; lang: string | null } | null;
    names: {
      totalCount: number;
      nodes: Array<{
        id: string;
        nameKind: NameKind;
        from: string | null;
        to: string | null;
        text: { text: string; lang: string | null } | null;
        assertions: {
          totalCount: number;
          nodes: Array<{
            quote: string | null;
            locator: string | null;
            valueAsWritten: string | null;
            inference: Inference;
            withheld: boolean;
            stated: Record<string, unknown>;
            source: {
              id: string;
              publisher: string | null;
              language: string | null;
              url: string | null;
              archiveUrl: string | null;
              published: string | null;
              title: { text: string } | null;
            };
          }>;
        };
      }>;
    };
    assertions: {
      totalCount: number;
      nodes: Array<{
        quote: string | null;
        locator: string | null;
        valueAsWritten: string | null;
        inference: Inference;
        withheld: boolean;
        stated: Record<string, unknown>;
        source: {
          id: string;
          publisher: string | null;
          language: string | null;
          url: string | null;
          archiveUrl: string | null;
          published: string | null;
          title: { text: string } | null;
        };
      }>;
    };
    topics: {
      totalCount: number;
      nodes: Array<{
        id: string;
        issue: { id: string; label: { text: string; lang: string | null } };
        assertions: {
          totalCount: number;
          nodes: Array<{
            quote: string | null;
            locator: string | null;
            valueAsWritten: string | null;
            inference: Inference;
            withheld: boolean;
            stated: Record<string, unknown>;
            source: {
              id: string;
              publisher: string | null;
              language: string | null;
              url: string | null;
              archiveUrl: string | null;
              published: string | null;
              title: { text: string } | null;
            };
          }>;
        };
      }>;
    };
    hosts: {
      totalCount: number;
      nodes: Array<{
        id: string;
        roles: Array<Role>;
        agent:
          | { id: string; label: { text: string; lang: string | null } }
          | { id: string; label: { text: string; lang: string | null } };
      }>;
    };
    label: { text: string; lang: string | null };
    participations: {
      totalCount: number;
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
      nodes: Array<{
        id: string;
        roles: Array<Role>;
        participationStatus: ParticipationStatus;
        capacity: Capacity;
        agent:
          | { id: string; label: { text: string; lang: string | null } }
          | { id: string; label: { text: string; lang: string | null } };
        onBehalfOf: { id: string; label: { text: string; lang: string | null } } | null;
        assertions: {
          totalCount: number;
          nodes: Array<{
            quote: string | null;
            locator: string | null;
            valueAsWritten: string | null;
            inference: Inference;
            withheld: boolean;
            stated: Record<string, unknown>;
            source: {
              id: string;
              publisher: string | null;
              language: string | null;
              url: string | null;
              archiveUrl: string | null;
              published: string | null;
              title: { text: string } | null;
            };
          }>;
        };
      }>;
    };
    links: {
      totalCount: number;
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
      nodes: Array<{
        id: string;
        eventLinkKind: EventLinkKind;
        fromEvent: {
          id: string;
          start: string | null;
          end: string | null;
          firstDay: string | null;
          dateAsWritten: string | null;
          label: { text: string; lang: string | null };
        };
        toEvent: {
          id: string;
          start: string | null;
          end: string | null;
          firstDay: string | null;
          dateAsWritten: string | null;
          label: { text: string; lang: string | null };
        };
        assertions: {
          totalCount: number;
          nodes: Array<{
            quote: string | null;
            locator: string | null;
            valueAsWritten: string | null;
            inference: Inference;
            withheld: boolean;
            stated: Record<string, unknown>;
            source: {
              id: string;
              publisher: string | null;
              language: string | null;
              url: string | null;
              archiveUrl: string | null;
              published: string | null;
              title: { text: string } | null;
            };
          }>;
        };
      }>;
    };
    steps: {
      totalCount: number;
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
      nodes: Array<{
        id: string;
        stepKind: StepKind;
        date: string | null;
        firstDay: string | null;
        output:
          | { id: string; outputKind: OutputKind | null; label: { text: string; lang: string | null } }
          | { id: string; outputKind: OutputKind | null; label: { text: string; lang: string | null } };
        byAgent:
          | { id: string; label: { text: string; lang: string | null } }
          | { id: string; label: { text: string; lang: string | null } }
          | null;
        toAgent:
          | { id: string; label: { text: string; lang: string | null } }
          | { id: string; label: { text: string; lang: string | null } }
          | null;
        assertions: {
          totalCount: number;
          nodes: Array<{
            quote: string | null;
            locator: string | null;
            valueAsWritten: string | null;
            inference: Inference;
            withheld: boolean;
            stated: Record<string, unknown>;
            source: {
              id: string;
              publisher: string | null;
              language: string | null;
              url: string | null;
              archiveUrl: string | null;
              published: string | null;
              title: { text: string } | null;
            };
          }>;
        };
      }>;
    };
  } | null;
};

export type FurtherOfEventQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
  after?: string | null | undefined;
  participations?: boolean | null | undefined;
  links?: boolean | null | undefined;
  steps?: boolean | null | undefined;
}>;

export type FurtherOfEventQuery = {
  dataset: { version: string };
  event:
    | ({
        participations?: {
          totalCount: number;
          pageInfo: { endCursor: string | null; hasNextPage: boolean };
          nodes: Array<{
            id: string;
            roles: Array<Role>;
            participationStatus: ParticipationStatus;
            capacity: Capacity;
            agent:
              | { id: string; label: { text: string; lang: string | null } }
              | { id: string; label: { text: string; lang: string | null } };
            onBehalfOf: { id: string; label: { text: string; lang: string | null } } | null;
            assertions: {
              totalCount: number;
              nodes: Array<{
                quote: string | null;
                locator: string | null;
                valueAsWritten: string | null;
                inference: Inference;
                withheld: boolean;
                stated: Record<string, unknown>;
                source: {
                  id: string;
                  publisher: string | null;
                  language: string | null;
                  url: string | null;
                  archiveUrl: string | null;
                  published: string | null;
                  title: { text: string } | null;
                };
              }>;
            };
          }>;
        };
      } & {
        links?: {
          totalCount: number;
          pageInfo: { endCursor: string | null; hasNextPage: boolean };
          nodes: Array<{
            id: string;
            eventLinkKind: EventLinkKind;
            fromEvent: {
              id: string;
              start: string | null;
              end: string | null;
              firstDay: string | null;
              dateAsWritten: string | null;
              label: { text: string; lang: string | null };
            };
            toEvent: {
              id: string;
              start: string | null;
              end: string | null;
              firstDay: string | null;
              dateAsWritten: string | null;
              label: { text: string; lang: string | null };
            };
            assertions: {
              totalCount: number;
              nodes: Array<{
                quote: string | null;
                locator: string | null;
                valueAsWritten: string | null;
                inference: Inference;
                withheld: boolean;
                stated: Record<string, unknown>;
                source: {
                  id: string;
                  publisher: string | null;
                  language: string | null;
                  url: string | null;
                  archiveUrl: string | null;
                  published: string | null;
                  title: { text: string } | null;
                };
              }>;
            };
          }>;
        };
      } & {
        steps?: {
          totalCount: number;
          pageInfo: { endCursor: string | null; hasNextPage: boolean };
          nodes: Array<{
            id: string;
            stepKind: StepKind;
            date: string | null;
            firstDay: string | null;
            output:
              | { id: string; outputKind: OutputKind | null; label: { text: string; lang: string | null } }
              | { id: string; outputKind: OutputKind | null; label: { text: string; lang: string | null } };
            byAgent:
              | { id: string; label: { text: string; lang: string | null } }
              | { id: string; label: { text: string; lang: string | null } }
              | null;
            toAgent:
              | { id: string; label: { text: string; lang: string | null } }
              | { id: string; label: { text: string; lang: string | null } }
              | null;
            assertions: {
              totalCount: number;
              nodes: Array<{
                quote: string | null;
                locator: string | null;
                valueAsWritten: string | null;
                inference: Inference;
                withheld: boolean;
                stated: Record<string, unknown>;
                source: {
                  id: string;
                  publisher: string | null;
                  language: string | null;
                  url: string | null;
                  archiveUrl: string | null;
                  published: string | null;
                  title: { text: string } | null;
                };
              }>;
            };
          }>;
        };
      })
    | Record<PropertyKey, never>
    | null;
};

export type EventParticipationsFragment = {
  participations: {
    totalCount: number;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    nodes: Array<{
      id: string;
      roles: Array<Role>;
      participationStatus: ParticipationStatus;
      capacity: Capacity;
      agent:
        | { id: string; label: { text: string; lang: string | null } }
        | { id: string; label: { text: string; lang: string | null } };
      onBehalfOf: { id: string; label: { text: string; lang: string | null } } | null;
      assertions: {
        totalCount: number;
        nodes: Array<{
          quote: string | null;
          locator: string | null;
          valueAsWritten: string | null;
          inference: Inference;
          withheld: boolean;
          stated: Record<string, unknown>;
          source: {
            id: string;
            publisher: string | null;
            language: string | null;
            url: string | null;
            archiveUrl: string | null;
            published: string | null;
            title: { text: string } | null;
          };
        }>;
      };
    }>;
  };
};

export type EventLinksFragment = {
  links: {
    totalCount: number;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    nodes: Array<{
      id: string;
      eventLinkKind: EventLinkKind;
      fromEvent: {
        id: string;
        start: string | null;
        end: string | null;
        firstDay: string | null;
        dateAsWritten: string | null;
        label: { text: string; lang: string | null };
      };
      toEvent: {
        id: string;
        start: string | null;
        end: string | null;
        firstDay: string | null;
        dateAsWritten: string | null;
        label: { text: string; lang: string | null };
      };
      assertions: {
        totalCount: number;
        nodes: Array<{
          quote: string | null;
          locator: string | null;
          valueAsWritten: string | null;
          inference: Inference;
          withheld: boolean;
          stated: Record<string, unknown>;
          source: {
            id: string;
            publisher: string | null;
            language: string | null;
            url: string | null;
            archiveUrl: string | null;
            published: string | null;
            title: { text: string } | null;
          };
        }>;
      };
    }>;
  };
};

export type EventStepsFragment = {
  steps: {
    totalCount: number;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    nodes: Array<{
      id: string;
      stepKind: StepKind;
      date: string | null;
      firstDay: string | null;
      output:
        | { id: string; outputKind: OutputKind | null; label: { text: string; lang: string | null } }
        | { id: string; outputKind: OutputKind | null; label: { text: string; lang: string | null } };
      byAgent:
        | { id: string; label: { text: string; lang: string | null } }
        | { id: string; label: { text: string; lang: string | null } }
        | null;
      toAgent:
        | { id: string; label: { text: string; lang: string | null } }
        | { id: string; label: { text: string; lang: string | null } }
        | null;
      assertions: {
        totalCount: number;
        nodes: Array<{
          quote: string | null;
          locator: string | null;
          valueAsWritten: string | null;
          inference: Inference;
          withheld: boolean;
          stated: Record<string, unknown>;
          source: {
            id: string;
            publisher: string | null;
            language: string | null;
            url: string | null;
            archiveUrl: string | null;
            published: string | null;
            title: { text: string } | null;
          };
        }>;
      };
    }>;
  };
};

export type EventsQueryVariables = Exact<{
  lang?: string | null | undefined;
  where?: EventWhere | null | undefined;
  after?: string | null | undefined;
}>;

export type EventsQuery = {
  dataset: { version: string };
  events: {
    totalCount: number;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    nodes: Array<{
      id: string;
      start: string | null;
      end: string | null;
      firstDay: string | null;
      dateAsWritten: string | null;
      eventType: EventType | null;
      eventStatus: EventStatus;
      attendanceList: ListCompleteness;
      label: { text: string; lang: string | null };
      participations: { totalCount: number };
    }>;
  };
};

export type LatestEventsQueryVariables = Exact<{ [key: string]: never }>;

export type LatestEventsQuery = {
  dataset: { version: string };
  events: {
    nodes: Array<{
      id: string;
      firstDay: string | null;
      participations: { totalCount: number };
      links: {
        nodes: Array<{
          eventLinkKind: EventLinkKind;
          toEvent: { id: string; firstDay: string | null };
          assertions: { nodes: Array<{ dataset: string }> };
        }>;
      };
    }>;
  };
};

export type PairQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  lang: string;
  first: Scope;
  second: Scope;
  both: Scope;
  grid: Scope;
}>;

export type PairQuery = {
  dataset: { version: string };
  from: {
    id: string;
    eventType: EventType | null;
    start: string | null;
    firstDay: string | null;
    attendanceList: ListCompleteness;
    title: { text: string; lang: string | null } | null;
  } | null;
  to: {
    id: string;
    eventType: EventType | null;
    start: string | null;
    firstDay: string | null;
    attendanceList: ListCompleteness;
    title: { text: string; lang: string | null } | null;
  } | null;
  first: { basis: { agentCount: number } };
  second: {
    basis: { agentCount: number };
    rows: {
      totalCount: number;
      nodes: Array<{ countedAs: { sector: Sector | null; id: string } | { id: string } | null }>;
    };
  };
  both: {
    rows: {
      totalCount: number;
      nodes: Array<{
        capacity: Capacity;
        hostSide: boolean;
        event: { id: string };
        countedAs:
          | {
              acronym: string | null;
              id: string;
              label: { text: string; lang: string | null };
              names: { nodes: Array<{ nameKind: NameKind; text: { text: string; lang: string | null } | null }> };
            }
          | {
              id: string;
              label: { text: string; lang: string | null };
              names: { nodes: Array<{ nameKind: NameKind; text: { text: string; lang: string | null } | null }> };
            }
          | null;
      }>;
    };
  };
  grid: { basis: { agentCount: number; eventCount: number } };
};

export type PairEventFragment = {
  id: string;
  eventType: EventType | null;
  start: string | null;
  firstDay: string | null;
  attendanceList: ListCompleteness;
  title: { text: string; lang: string | null } | null;
};

export type OrganisationQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
  after?: string | null | undefined;
}>;

export type OrganisationQuery = {
  dataset: { version: string };
  organisation: {
    acronym: string | null;
    sector: Sector | null;
    form: OrganisationForm | null;
    level: Level | null;
    country: string | null;
    founded: string | null;
    dissolved: string | null;
    assertionCount: number;
    sourceCount: number;
    id: string;
    description: { text: string; lang: string | null } | null;
    names: {
      totalCount: number;
      nodes: Array<{
        id: string;
        nameKind: NameKind;
        from: string | null;
        to: string | null;
        text: { text: string; lang: string | null } | null;
        assertions: {
          totalCount: number;
          nodes: Array<{
            quote: string | null;
            locator: string | null;
            valueAsWritten: string | null;
            inference: Inference;
            withheld: boolean;
            stated: Record<string, unknown>;
            source: {
              id: string;
              publisher: string | null;
              language: string | null;
              url: string | null;
              archiveUrl: string | null;
              published: string | null;
              title: { text: string } | null;
            };
          }>;
        };
      }>;
    };
    assertions: {
      totalCount: number;
      nodes: Array<{
        quote: string | null;
        locator: string | null;
        valueAsWritten: string | null;
        inference: Inference;
        withheld: boolean;
        stated: Record<string, unknown>;
        source: {
          id: string;
          publisher: string | null;
          language: string | null;
          url: string | null;
          archiveUrl: string | null;
          published: string | null;
          title: { text: string } | null;
        };
      }>;
    };
    identifiers: {
      totalCount: number;
      nodes: Array<{
        id: string;
        identifierScheme: string;
        value: string;
        assertions: {
          totalCount: number;
          nodes: Array<{
            quote: string | null;
            locator: string | null;
            valueAsWritten: string | null;
            inference: Inference;
            withheld: boolean;
            stated: Record<string, unknown>;
            source: {
              id: string;
              publisher: string | null;
              language: string | null;
              url: string | null;
              archiveUrl: string | null;
              published: string | null;
              title: { text: string } | null;
            };
          }>;
        };
      }>;
    };
    label: { text: string; lang: string | null };
    participations: {
      totalCount: number;
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
      nodes: Array<{
        id: string;
        roles: Array<Role>;
        participationStatus: ParticipationStatus;
        capacity: Capacity;
        event: {
          eventStatus: EventStatus;
          id: string;
          start: string | null;
          end: string | null;
          firstDay: string | null;
          dateAsWritten: string | null;
          label: { text: string; lang: string | null };
        } | null;
        agent:
          | { id: string; label: { text: string; lang: string | null } }
          | { id: string; label: { text: string; lang: string | null } };
        onBehalfOf: { id: string; label: { text: string; lang: string | null } } | null;
        assertions: {
          totalCount: number;
          nodes: Array<{
            quote: string | null;
            locator: string | null;
            valueAsWritten: string | null;
            inference: Inference;
            withheld: boolean;
            stated: Record<string, unknown>;
            source: {
              id: string;
              publisher: string | null;
              language: string | null;
              url: string | null;
              archiveUrl: string | null;
              published: string | null;
              title: { text: string } | null;
            };
          }>;
        };
      }>;
    };
    memberships: {
      totalCount: number;
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
      nodes: Array<{
        id: string;
        membershipKind: MembershipKind;
        membershipRole: string | null;
        from: string | null;
        to: string | null;
        observedOn: string | null;
        member:
          | { id: string; label: { text: string; lang: string | null } }
          | { id: string; label: { text: string; lang: string | null } };
        organisation: { id: string; label: { text: string; lang: string | null } };
        assertions: {
          totalCount: number;
          nodes: Array<{
            quote: string | null;
            locator: string | null;
            valueAsWritten: string | null;
            inference: Inference;
            withheld: boolean;
            stated: Record<string, unknown>;
            source: {
              id: string;
              publisher: string | null;
              language: string | null;
              url: string | null;
              archiveUrl: string | null;
              published: string | null;
              title: { text: string } | null;
            };
          }>;
        };
      }>;
    };
    members: {
      totalCount: number;
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
      nodes: Array<{
        id: string;
        membershipKind: MembershipKind;
        membershipRole: string | null;
        from: string | null;
        to: string | null;
        observedOn: string | null;
        member:
          | { id: string; label: { text: string; lang: string | null } }
          | { id: string; label: { text: string; lang: string | null } };
        organisation: { id: string; label: { text: string; lang: string | null } };
        assertions: {
          totalCount: number;
          nodes: Array<{
            quote: string | null;
            locator: string | null;
            valueAsWritten: string | null;
            inference: Inference;
            withheld: boolean;
            stated: Record<string, unknown>;
            source: {
              id: string;
              publisher: string | null;
              language: string | null;
              url: string | null;
              archiveUrl: string | null;
              published: string | null;
              title: { text: string } | null;
            };
          }>;
        };
      }>;
    };
  } | null;
};

export type FurtherOfOrganisationQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
  after?: string | null | undefined;
  participations?: boolean | null | undefined;
  memberships?: boolean | null | undefined;
  members?: boolean | null | undefined;
  stances?: boolean | null | undefined;
  parties?: boolean | null | undefined;
  responses?: boolean | null | undefined;
}>;

export type FurtherOfOrganisationQuery = {
  dataset: { version: string };
  organisation:
    | ({
        participations?: {
          totalCount: number;
          pageInfo: { endCursor: string | null; hasNextPage: boolean };
          nodes: Array<{
            id: string;
            roles: Array<Role>;
            participationStatus: ParticipationStatus;
            capacity: Capacity;
            event: {
              eventStatus: EventStatus;
              id: string;
              start: string | null;
              end: string | null;
              firstDay: string | null;
              dateAsWritten: string | null;
              label: { text: string; lang: string | null };
            } | null;
            agent:
              | { id: string; label: { text: string; lang: string | null } }
              | { id: string; label: { text: string; lang: string | null } };
            onBehalfOf: { id: string; label: { text: string; lang: string | null } } | null;
            assertions: {
              totalCount: number;
              nodes: Array<{
                quote: string | null;
                locator: string | null;
                valueAsWritten: string | null;
                inference: Inference;
                withheld: boolean;
                stated: Record<string, unknown>;
                source: {
                  id: string;
                  publisher: string | null;
                  language: string | null;
                  url: string | null;
                  archiveUrl: string | null;
                  published: string | null;
                  title: { text: string } | null;
                };
              }>;
            };
          }>;
        };
      } & {
        memberships?: {
          totalCount: number;
          pageInfo: { endCursor: string | null; hasNextPage: boolean };
          nodes: Array<{
            id: string;
            membershipKind: MembershipKind;
            membershipRole: string | null;
            from: string | null;
            to: string | null;
            observedOn: string | null;
            member:
              | { id: string; label: { text: string; lang: string | null } }
              | { id: string; label: { text: string; lang: string | null } };
            organisation: { id: string; label: { text: string; lang: string | null } };
            assertions: {
              totalCount: number;
              nodes: Array<{
                quote: string | null;
                locator: string | null;
                valueAsWritten: string | null;
                inference: Inference;
                withheld: boolean;
                stated: Record<string, unknown>;
                source: {
                  id: string;
                  publisher: string | null;
                  language: string | null;
                  url: string | null;
                  archiveUrl: string | null;
                  published: string | null;
                  title: { text: string } | null;
                };
              }>;
            };
          }>;
        };
      } & {
        members?: {
          totalCount: number;
          pageInfo: { endCursor: string | null; hasNextPage: boolean };
          nodes: Array<{
            id: string;
            membershipKind: MembershipKind;
            membershipRole: string | null;
            from: string | null;
            to: string | null;
            observedOn: string | null;
            member:
              | { id: string; label: { text: string; lang: string | null } }
              | { id: string; label: { text: string; lang: string | null } };
            organisation: { id: string; label: { text: string; lang: string | null } };
            assertions: {
              totalCount: number;
              nodes: Array<{
                quote: string | null;
                locator: string | null;
                valueAsWritten: string | null;
                inference: Inference;
                withheld: boolean;
                stated: Record<string, unknown>;
                source: {
                  id: string;
                  publisher: string | null;
                  language: string | null;
                  url: string | null;
                  archiveUrl: string | null;
                  published: string | null;
                  title: { text: string } | null;
                };
              }>;
            };
          }>;
        };
      } & {
        stances?: {
          totalCount: number;
          pageInfo: { endCursor: string | null; hasNextPage: boolean };
          nodes: Array<{
            id: string;
            polarity: number;
            date: string | null;
            agent:
              | { id: string; label: { text: string; lang: string | null } }
              | { id: string; label: { text: string; lang: string | null } };
            target:
              | { id: string; label: { text: string; lang: string | null } }
              | { id: string; label: { text: string; lang: string | null } }
              | { id: string; label: { text: string; lang: string | null } };
            event: {
              id: string;
              start: string | null;
              end: string | null;
              firstDay: string | null;
              dateAsWritten: string | null;
              label: { text: string; lang: string | null };
            } | null;
            assertions: {
              totalCount: number;
              nodes: Array<{
                quote: string | null;
                locator: string | null;
                valueAsWritten: string | null;
                inference: Inference;
                withheld: boolean;
                stated: Record<string, unknown>;
                source: {
                  id: string;
                  publisher: string | null;
                  language: string | null;
                  url: string | null;
                  archiveUrl: string | null;
                  published: string | null;
                  title: { text: string } | null;
                };
              }>;
            };
          }>;
        };
      } & {
        parties?: {
          totalCount: number;
          pageInfo: { endCursor: string | null; hasNextPage: boolean };
          nodes: Array<{
            id: string;
            partyRole: PartyRole;
            output:
              | {
                  date: string | null;
                  id: string;
                  outputKind: OutputKind | null;
                  label: { text: string; lang: string | null };
                }
              | {
                  date: string | null;
                  id: string;
                  outputKind: OutputKind | null;
                  label: { text: string; lang: string | null };
                };
            assertions: {
              totalCount: number;
              nodes: Array<{
                quote: string | null;
                locator: string | null;
                valueAsWritten: string | null;
                inference: Inference;
                withheld: boolean;
                stated: Record<string, unknown>;
                source: {
                  id: string;
                  publisher: string | null;
                  language: string | null;
                  url: string | null;
                  archiveUrl: string | null;
                  published: string | null;
                  title: { text: string } | null;
                };
              }>;
            };
          }>;
        };
      } & {
        responses?: {
          totalCount: number;
          pageInfo: { endCursor: string | null; hasNextPage: boolean };
          nodes: Array<{
            id: string;
            responseKind: ResponseKind;
            date: string | null;
            text: { text: string; lang: string | null } | null;
            recommendation: { id: string; outputKind: OutputKind | null; label: { text: string; lang: string | null } };
            event: {
              id: string;
              start: string | null;
              end: string | null;
              firstDay: string | null;
              dateAsWritten: string | null;
              label: { text: string; lang: string | null };
            } | null;
            assertions: {
              totalCount: number;
              nodes: Array<{
                quote: string | null;
                locator: string | null;
                valueAsWritten: string | null;
                inference: Inference;
                withheld: boolean;
                stated: Record<string, unknown>;
                source: {
                  id: string;
                  publisher: string | null;
                  language: string | null;
                  url: string | null;
                  archiveUrl: string | null;
                  published: string | null;
                  title: { text: string } | null;
                };
              }>;
            };
          }>;
        };
      })
    | Record<PropertyKey, never>
    | null;
};

export type OrganisationParticipationsFragment = {
  participations: {
    totalCount: number;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    nodes: Array<{
      id: string;
      roles: Array<Role>;
      participationStatus: ParticipationStatus;
      capacity: Capacity;
      event: {
        eventStatus: EventStatus;
        id: string;
        start: string | null;
        end: string | null;
        firstDay: string | null;
        dateAsWritten: string | null;
        label: { text: string; lang: string | null };
      } | null;
      agent:
        | { id: string; label: { text: string; lang: string | null } }
        | { id: string; label: { text: string; lang: string | null } };
      onBehalfOf: { id: string; label: { text: string; lang: string | null } } | null;
      assertions: {
        totalCount: number;
        nodes: Array<{
          quote: string | null;
          locator: string | null;
          valueAsWritten: string | null;
          inference: Inference;
          withheld: boolean;
          stated: Record<string, unknown>;
          source: {
            id: string;
            publisher: string | null;
            language: string | null;
            url: string | null;
            archiveUrl: string | null;
            published: string | null;
            title: { text: string } | null;
          };
        }>;
      };
    }>;
  };
};

export type OrganisationMembershipsFragment = {
  memberships: {
    totalCount: number;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    nodes: Array<{
      id: string;
      membershipKind: MembershipKind;
      membershipRole: string | null;
      from: string | null;
      to: string | null;
      observedOn: string | null;
      member:
        | { id: string; label: { text: string; lang: string | null } }
        | { id: string; label: { text: string; lang: string | null } };
      organisation: { id: string; label: { text: string; lang: string | null } };
      assertions: {
        totalCount: number;
        nodes: Array<{
          quote: string | null;
          locator: string | null;
          valueAsWritten: string | null;
          inference: Inference;
          withheld: boolean;
          stated: Record<string, unknown>;
          source: {
            id: string;
            publisher: string | null;
            language: string | null;
            url: string | null;
            archiveUrl: string | null;
            published: string | null;
            title: { text: string } | null;
          };
        }>;
      };
    }>;
  };
};

export type OrganisationMembersFragment = {
  members: {
    totalCount: number;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    nodes: Array<{
      id: string;
      membershipKind: MembershipKind;
      membershipRole: string | null;
      from: string | null;
      to: string | null;
      observedOn: string | null;
      member:
        | { id: string; label: { text: string; lang: string | null } }
        | { id: string; label: { text: string; lang: string | null } };
      organisation: { id: string; label: { text: string; lang: string | null } };
      assertions: {
        totalCount: number;
        nodes: Array<{
          quote: string | null;
          locator: string | null;
          valueAsWritten: string | null;
          inference: Inference;
          withheld: boolean;
          stated: Record<string, unknown>;
          source: {
            id: string;
            publisher: string | null;
            language: string | null;
            url: string | null;
            archiveUrl: string | null;
            published: string | null;
            title: { text: string } | null;
          };
        }>;
      };
    }>;
  };
};

export type MembershipPartsFragment = {
  id: string;
  membershipKind: MembershipKind;
  membershipRole: string | null;
  from: string | null;
  to: string | null;
  observedOn: string | null;
  member:
    | { id: string; label: { text: string; lang: string | null } }
    | { id: string; label: { text: string; lang: string | null } };
  organisation: { id: string; label: { text: string; lang: string | null } };
  assertions: {
    totalCount: number;
    nodes: Array<{
      quote: string | null;
      locator: string | null;
      valueAsWritten: string | null;
      inference: Inference;
      withheld: boolean;
      stated: Record<string, unknown>;
      source: {
        id: string;
        publisher: string | null;
        language: string | null;
        url: string | null;
        archiveUrl: string | null;
        published: string | null;
        title: { text: string } | null;
      };
    }>;
  };
};

export type PartnersQueryVariables = Exact<{
  ego: string | number;
  lang?: string | null | undefined;
}>;

export type PartnersQuery = {
  dataset: { version: string };
  coAttendance: {
    ties: {
      totalCount: number;
      nodes: Array<{
        shared: number;
        a:
          | { id: string; label: { text: string; lang: string | null } }
          | { id: string; label: { text: string; lang: string | null } };
        b:
          | { id: string; label: { text: string; lang: string | null } }
          | { id: string; label: { text: string; lang: string | null } };
      }>;
    };
    basis: { warnings: Array<{ code: WarningCode; values: Record<string, unknown> }> };
  };
};

export type PositionsQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
  after?: string | null | undefined;
}>;

export type PositionsQuery = {
  dataset: { version: string };
  organisation: {
    stances: {
      totalCount: number;
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
      nodes: Array<{
        id: string;
        polarity: number;
        date: string | null;
        agent:
          | { id: string; label: { text: string; lang: string | null } }
          | { id: string; label: { text: string; lang: string | null } };
        target:
          | { id: string; label: { text: string; lang: string | null } }
          | { id: string; label: { text: string; lang: string | null } }
          | { id: string; label: { text: string; lang: string | null } };
        event: {
          id: string;
          start: string | null;
          end: string | null;
          firstDay: string | null;
          dateAsWritten: string | null;
          label: { text: string; lang: string | null };
        } | null;
        assertions: {
          totalCount: number;
          nodes: Array<{
            quote: string | null;
            locator: string | null;
            valueAsWritten: string | null;
            inference: Inference;
            withheld: boolean;
            stated: Record<string, unknown>;
            source: {
              id: string;
              publisher: string | null;
              language: string | null;
              url: string | null;
              archiveUrl: string | null;
              published: string | null;
              title: { text: string } | null;
            };
          }>;
        };
      }>;
    };
    parties: {
      totalCount: number;
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
      nodes: Array<{
        id: string;
        partyRole: PartyRole;
        output:
          | {
              date: string | null;
              id: string;
              outputKind: OutputKind | null;
              label: { text: string; lang: string | null };
            }
          | {
              date: string | null;
              id: string;
              outputKind: OutputKind | null;
              label: { text: string; lang: string | null };
            };
        assertions: {
          totalCount: number;
          nodes: Array<{
            quote: string | null;
            locator: string | null;
            valueAsWritten: string | null;
            inference: Inference;
            withheld: boolean;
            stated: Record<string, unknown>;
            source: {
              id: string;
              publisher: string | null;
              language: string | null;
              url: string | null;
              archiveUrl: string | null;
              published: string | null;
              title: { text: string } | null;
            };
          }>;
        };
      }>;
    };
    responses: {
      totalCount: number;
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
      nodes: Array<{
        id: string;
        responseKind: ResponseKind;
        date: string | null;
        text: { text: string; lang: string | null } | null;
        recommendation: { id: string; outputKind: OutputKind | null; label: { text: string; lang: string | null } };
        event: {
          id: string;
          start: string | null;
          end: string | null;
          firstDay: string | null;
          dateAsWritten: string | null;
          label: { text: string; lang: string | null };
        } | null;
        assertions: {
          totalCount: number;
          nodes: Array<{
            quote: string | null;
            locator: string | null;
            valueAsWritten: string | null;
            inference: Inference;
            withheld: boolean;
            stated: Record<string, unknown>;
            source: {
              id: string;
              publisher: string | null;
              language: string | null;
              url: string | null;
              archiveUrl: string | null;
              published: string | null;
              title: { text: string } | null;
            };
          }>;
        };
      }>;
    };
  } | null;
};

export type OrganisationStancesFragment = {
  stances: {
    totalCount: number;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    nodes: Array<{
      id: string;
      polarity: number;
      date: string | null;
      agent:
        | { id: string; label: { text: string; lang: string | null } }
        | { id: string; label: { text: string; lang: string | null } };
      target:
        | { id: string; label: { text: string; lang: string | null } }
        | { id: string; label: { text: string; lang: string | null } }
        | { id: string; label: { text: string; lang: string | null } };
      event: {
        id: string;
        start: string | null;
        end: string | null;
        firstDay: string | null;
        dateAsWritten: string | null;
        label: { text: string; lang: string | null };
      } | null;
      assertions: {
        totalCount: number;
        nodes: Array<{
          quote: string | null;
          locator: string | null;
          valueAsWritten: string | null;
          inference: Inference;
          withheld: boolean;
          stated: Record<string, unknown>;
          source: {
            id: string;
            publisher: string | null;
            language: string | null;
            url: string | null;
            archiveUrl: string | null;
            published: string | null;
            title: { text: string } | null;
          };
        }>;
      };
    }>;
  };
};

export type OrganisationPartiesFragment = {
  parties: {
    totalCount: number;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    nodes: Array<{
      id: string;
      partyRole: PartyRole;
      output:
        | {
            date: string | null;
            id: string;
            outputKind: OutputKind | null;
            label: { text: string; lang: string | null };
          }
        | {
            date: string | null;
            id: string;
            outputKind: OutputKind | null;
            label: { text: string; lang: string | null };
          };
      assertions: {
        totalCount: number;
        nodes: Array<{
          quote: string | null;
          locator: string | null;
          valueAsWritten: string | null;
          inference: Inference;
          withheld: boolean;
          stated: Record<string, unknown>;
          source: {
            id: string;
            publisher: string | null;
            language: string | null;
            url: string | null;
            archiveUrl: string | null;
            published: string | null;
            title: { text: string } | null;
          };
        }>;
      };
    }>;
  };
};

export type OrganisationResponsesFragment = {
  responses: {
    totalCount: number;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    nodes: Array<{
      id: string;
      responseKind: ResponseKind;
      date: string | null;
      text: { text: string; lang: string | null } | null;
      recommendation: { id: string; outputKind: OutputKind | null; label: { text: string; lang: string | null } };
      event: {
        id: string;
        start: string | null;
        end: string | null;
        firstDay: string | null;
        dateAsWritten: string | null;
        label: { text: string; lang: string | null };
      } | null;
      assertions: {
        totalCount: number;
        nodes: Array<{
          quote: string | null;
          locator: string | null;
          valueAsWritten: string | null;
          inference: Inference;
          withheld: boolean;
          stated: Record<string, unknown>;
          source: {
            id: string;
            publisher: string | null;
            language: string | null;
            url: string | null;
            archiveUrl: string | null;
            published: string | null;
            title: { text: string } | null;
          };
        }>;
      };
    }>;
  };
};

export type OrganisationsQueryVariables = Exact<{
  lang?: string | null | undefined;
  where?: OrganisationWhere | null | undefined;
  after?: string | null | undefined;
}>;

export type OrganisationsQuery = {
  dataset: { version: string };
  organisations: {
    totalCount: number;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    nodes: Array<{
      id: string;
      acronym: string | null;
      sector: Sector | null;
      form: OrganisationForm | null;
      label: { text: string; lang: string | null };
      original: { text: string; lang: string | null };
      participations: { totalCount: number };
    }>;
  };
};

export type SearchQueryVariables = Exact<{
  text: string;
  after?: string | null | undefined;
  lang: string;
}>;

export type SearchQuery = {
  dataset: { version: string };
  search: {
    totalCount: number;
    isComplete: boolean;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      tier: SearchTier;
      name: { text: string; lang: string | null };
      entity:
        | { __typename: 'Event'; id: string; label: { text: string; lang: string | null } }
        | { __typename: 'Issue'; id: string; label: { text: string; lang: string | null } }
        | {
            __typename: 'Organisation';
            id: string;
            participations: { nodes: Array<{ event: { id: string } | null }> };
            label: { text: string; lang: string | null };
          }
        | { __typename: 'OtherOutput'; id: string; label: { text: string; lang: string | null } }
        | { __typename: 'Person'; id: string; label: { text: string; lang: string | null } }
        | { __typename: 'Recommendation'; id: string; label: { text: string; lang: string | null } }
        | { __typename: 'Source'; id: string; label: { text: string; lang: string | null } };
    }>;
  };
};

export type EventLinksQueryVariables = Exact<{
  scope?: Scope | null | undefined;
}>;

export type EventLinksQuery = {
  dataset: { version: string };
  attendance: {
    basis: {
      events: {
        nodes: Array<{
          id: string;
          links: { nodes: Array<{ eventLinkKind: EventLinkKind; toEvent: { id: string } }> };
        }>;
      };
    };
  };
};

export type IssueOptionsQueryVariables = Exact<{
  lang: string;
  text: string;
  after?: string | null | undefined;
}>;

export type IssueOptionsQuery = {
  dataset: { version: string };
  list: {
    totalCount: number;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    nodes: Array<{
      id: string;
      label: { text: string; lang: string | null };
      original: { text: string; lang: string | null };
    }>;
  };
};

export type OrganisationOptionsQueryVariables = Exact<{
  lang: string;
  text: string;
  after?: string | null | undefined;
}>;

export type OrganisationOptionsQuery = {
  dataset: { version: string };
  list: {
    totalCount: number;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    nodes: Array<{
      id: string;
      label: { text: string; lang: string | null };
      original: { text: string; lang: string | null };
    }>;
  };
};

export type EventOptionsQueryVariables = Exact<{
  lang: string;
  text: string;
  after?: string | null | undefined;
}>;

export type EventOptionsQuery = {
  dataset: { version: string };
  list: {
    totalCount: number;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    nodes: Array<{
      id: string;
      label: { text: string; lang: string | null };
      original: { text: string; lang: string | null };
    }>;
  };
};

export type SourceOptionsQueryVariables = Exact<{
  lang: string;
  after?: string | null | undefined;
}>;

export type SourceOptionsQuery = {
  dataset: { version: string };
  list: {
    totalCount: number;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    nodes: Array<{
      id: string;
      label: { text: string; lang: string | null };
      original: { text: string; lang: string | null };
    }>;
  };
};

export type EntityNameQueryVariables = Exact<{
  id: string | number;
  lang: string;
}>;

export type EntityNameQuery = {
  dataset: { version: string };
  node:
    | { id: string }
    | { id: string }
    | { id: string; label: { text: string; lang: string | null } }
    | { id: string }
    | { id: string }
    | { id: string; label: { text: string; lang: string | null } }
    | { id: string }
    | { id: string }
    | { id: string; label: { text: string; lang: string | null } }
    | { id: string; label: { text: string; lang: string | null } }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string; label: { text: string; lang: string | null } }
    | { id: string; label: { text: string; lang: string | null } }
    | { id: string }
    | { id: string; label: { text: string; lang: string | null } }
    | { id: string }
    | { id: string }
    | { id: string }
    | null;
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AssertionPartsFragmentDoc = new TypedDocumentString(
  `
    fragment AssertionParts on Assertion {
  quote
  locator
  valueAsWritten
  inference
  withheld
  stated
  source {
    id
    title {
      text
    }
    publisher
    language
    url
    archiveUrl
    published
  }
}
    `,
  { fragmentName: 'AssertionParts' },
) as unknown as TypedDocumentString<AssertionPartsFragment, unknown>;
export const NamePartsFragmentDoc = new TypedDocumentString(
  `
    fragment NameParts on Name {
  id
  nameKind
  text {
    text
    lang
  }
  from
  to
  assertions(first: 5) {
    totalCount
    nodes {
      ...AssertionParts
    }
  }
}
    fragment AssertionParts on Assertion {
  quote
  locator
  valueAsWritten
  inference
  withheld
  stated
  source {
    id
    title {
      text
    }
    publisher
    language
    url
    archiveUrl
    published
  }
}`,
  { fragmentName: 'NameParts' },
) as unknown as TypedDocumentString<NamePartsFragment, unknown>;
export const AgentLineFragmentDoc = new TypedDocumentString(
  `
    fragment AgentLine on Agent {
  id
  label(lang: $lang) {
    text
    lang
  }
}
    `,
  { fragmentName: 'AgentLine' },
) as unknown as TypedDocumentString<AgentLineFragment, unknown>;
export const ParticipationPartsFragmentDoc = new TypedDocumentString(
  `
    fragment ParticipationParts on Participation {
  id
  agent {
    ...AgentLine
  }
  onBehalfOf {
    id
    label(lang: $lang) {
      text
      lang
    }
  }
  roles
  participationStatus
  capacity
  assertions(first: 5) {
    totalCount
    nodes {
      ...AssertionParts
    }
  }
}
    fragment AssertionParts on Assertion {
  quote
  locator
  valueAsWritten
  inference
  withheld
  stated
  source {
    id
    title {
      text
    }
    publisher
    language
    url
    archiveUrl
    published
  }
}
fragment AgentLine on Agent {
  id
  label(lang: $lang) {
    text
    lang
  }
}`,
  { fragmentName: 'ParticipationParts' },
) as unknown as TypedDocumentString<ParticipationPartsFragment, unknown>;
export const EventParticipationsFragmentDoc = new TypedDocumentString(
  `
    fragment EventParticipations on Event {
  participations(first: 100, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...ParticipationParts
    }
  }
}
    fragment AssertionParts on Assertion {
  quote
  locator
  valueAsWritten
  inference
  withheld
  stated
  source {
    id
    title {
      text
    }
    publisher
    language
    url
    archiveUrl
    published
  }
}
fragment AgentLine on Agent {
  id
  label(lang: $lang) {
    text
    lang
  }
}
fragment ParticipationParts on Participation {
  id
  agent {
    ...AgentLine
  }
  onBehalfOf {
    id
    label(lang: $lang) {
      text
      lang
    }
  }
  roles
  participationStatus
  capacity
  assertions(first: 5) {
    totalCount
    nodes {
      ...AssertionParts
    }
  }
}`,
  { fragmentName: 'EventParticipations' },
) as unknown as TypedDocumentString<EventParticipationsFragment, unknown>;
export const EventLineFragmentDoc = new TypedDocumentString(
  `
    fragment EventLine on Event {
  id
  label(lang: $lang) {
    text
    lang
  }
  start
  end
  firstDay
  dateAsWritten
}
    `,
  { fragmentName: 'EventLine' },
) as unknown as TypedDocumentString<EventLineFragment, unknown>;
export const EventLinksFragmentDoc = new TypedDocumentString(
  `
    fragment EventLinks on Event {
  links(first: 50, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      eventLinkKind
      fromEvent {
        ...EventLine
      }
      toEvent {
        ...EventLine
      }
      assertions(first: 3) {
        totalCount
        nodes {
          ...AssertionParts
        }
      }
    }
  }
}
    fragment AssertionParts on Assertion {
  quote
  locator
  valueAsWritten
  inference
  withheld
  stated
  source {
    id
    title {
      text
    }
    publisher
    language
    url
    archiveUrl
    published
  }
}
fragment EventLine on Event {
  id
  label(lang: $lang) {
    text
    lang
  }
  start
  end
  firstDay
  dateAsWritten
}`,
  { fragmentName: 'EventLinks' },
) as unknown as TypedDocumentString<EventLinksFragment, unknown>;
export const OutputLineFragmentDoc = new TypedDocumentString(
  `
    fragment OutputLine on Output {
  id
  label(lang: $lang) {
    text
    lang
  }
  outputKind
}
    `,
  { fragmentName: 'OutputLine' },
) as unknown as TypedDocumentString<OutputLineFragment, unknown>;
export const EventStepsFragmentDoc = new TypedDocumentString(
  `
    fragment EventSteps on Event {
  steps(first: 50, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      stepKind
      date
      firstDay
      output {
        ...OutputLine
      }
      byAgent {
        ...AgentLine
      }
      toAgent {
        ...AgentLine
      }
      assertions(first: 3) {
        totalCount
        nodes {
          ...AssertionParts
        }
      }
    }
  }
}
    fragment AssertionParts on Assertion {
  quote
  locator
  valueAsWritten
  inference
  withheld
  stated
  source {
    id
    title {
      text
    }
    publisher
    language
    url
    archiveUrl
    published
  }
}
fragment AgentLine on Agent {
  id
  label(lang: $lang) {
    text
    lang
  }
}
fragment OutputLine on Output {
  id
  label(lang: $lang) {
    text
    lang
  }
  outputKind
}`,
  { fragmentName: 'EventSteps' },
) as unknown as TypedDocumentString<EventStepsFragment, unknown>;
export const PairEventFragmentDoc = new TypedDocumentString(
  `
    fragment PairEvent on Event {
  id
  eventType
  start
  firstDay
  attendanceList
  title(lang: $lang) {
    text
    lang
  }
}
    `,
  { fragmentName: 'PairEvent' },
) as unknown as TypedDocumentString<PairEventFragment, unknown>;
export const OrganisationParticipationsFragmentDoc = new TypedDocumentString(
  `
    fragment OrganisationParticipations on Organisation {
  participations(first: 100, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...ParticipationParts
      event {
        ...EventLine
        eventStatus
      }
    }
  }
}
    fragment AssertionParts on Assertion {
  quote
  locator
  valueAsWritten
  inference
  withheld
  stated
  source {
    id
    title {
      text
    }
    publisher
    language
    url
    archiveUrl
    published
  }
}
fragment EventLine on Event {
  id
  label(lang: $lang) {
    text
    lang
  }
  start
  end
  firstDay
  dateAsWritten
}
fragment AgentLine on Agent {
  id
  label(lang: $lang) {
    text
    lang
  }
}
fragment ParticipationParts on Participation {
  id
  agent {
    ...AgentLine
  }
  onBehalfOf {
    id
    label(lang: $lang) {
      text
      lang
    }
  }
  roles
  participationStatus
  capacity
  assertions(first: 5) {
    totalCount
    nodes {
      ...AssertionParts
    }
  }
}`,
  { fragmentName: 'OrganisationParticipations' },
) as unknown as TypedDocumentString<OrganisationParticipationsFragment, unknown>;
export const MembershipPartsFragmentDoc = new TypedDocumentString(
  `
    fragment MembershipParts on Membership {
  id
  membershipKind
  membershipRole
  from
  to
  observedOn
  member {
    ...AgentLine
  }
  organisation {
    ...AgentLine
  }
  assertions(first: 5) {
    totalCount
    nodes {
      ...AssertionParts
    }
  }
}
    fragment AssertionParts on Assertion {
  quote
  locator
  valueAsWritten
  inference
  withheld
  stated
  source {
    id
    title {
      text
    }
    publisher
    language
    url
    archiveUrl
    published
  }
}
fragment AgentLine on Agent {
  id
  label(lang: $lang) {
    text
    lang
  }
}`,
  { fragmentName: 'MembershipParts' },
) as unknown as TypedDocumentString<MembershipPartsFragment, unknown>;
export const OrganisationMembershipsFragmentDoc = new TypedDocumentString(
  `
    fragment OrganisationMemberships on Organisation {
  memberships(first: 50, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...MembershipParts
    }
  }
}
    fragment AssertionParts on Assertion {
  quote
  locator
  valueAsWritten
  inference
  withheld
  stated
  source {
    id
    title {
      text
    }
    publisher
    language
    url
    archiveUrl
    published
  }
}
fragment AgentLine on Agent {
  id
  label(lang: $lang) {
    text
    lang
  }
}
fragment MembershipParts on Membership {
  id
  membershipKind
  membershipRole
  from
  to
  observedOn
  member {
    ...AgentLine
  }
  organisation {
    ...AgentLine
  }
  assertions(first: 5) {
    totalCount
    nodes {
      ...AssertionParts
    }
  }
}`,
  { fragmentName: 'OrganisationMemberships' },
) as unknown as TypedDocumentString<OrganisationMembershipsFragment, unknown>;
export const OrganisationMembersFragmentDoc = new TypedDocumentString(
  `
    fragment OrganisationMembers on Organisation {
  members(first: 50, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...MembershipParts
    }
  }
}
    fragment AssertionParts on Assertion {
  quote
  locator
  valueAsWritten
  inference
  withheld
  stated
  source {
    id
    title {
      text
    }
    publisher
    language
    url
    archiveUrl
    published
  }
}
fragment AgentLine on Agent {
  id
  label(lang: $lang) {
    text
    lang
  }
}
fragment MembershipParts on Membership {
  id
  membershipKind
  membershipRole
  from
  to
  observedOn
  member {
    ...AgentLine
  }
  organisation {
    ...AgentLine
  }
  assertions(first: 5) {
    totalCount
    nodes {
      ...AssertionParts
    }
  }
}`,
  { fragmentName: 'OrganisationMembers' },
) as unknown as TypedDocumentString<OrganisationMembersFragment, unknown>;
export const OrganisationStancesFragmentDoc = new TypedDocumentString(
  `
    fragment OrganisationStances on Organisation {
  stances(first: 50, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      polarity
      date
      agent {
        ...AgentLine
      }
      target {
        ... on Entity {
          id
          label(lang: $lang) {
            text
            lang
          }
        }
      }
      event {
        ...EventLine
      }
      assertions(first: 3) {
        totalCount
        nodes {
          ...AssertionParts
        }
      }
    }
  }
}
    fragment AssertionParts on Assertion {
  quote
  locator
  valueAsWritten
  inference
  withheld
  stated
  source {
    id
    title {
      text
    }
    publisher
    language
    url
    archiveUrl
    published
  }
}
fragment EventLine on Event {
  id
  label(lang: $lang) {
    text
    lang
  }
  start
  end
  firstDay
  dateAsWritten
}
fragment AgentLine on Agent {
  id
  label(lang: $lang) {
    text
    lang
  }
}`,
  { fragmentName: 'OrganisationStances' },
) as unknown as TypedDocumentString<OrganisationStancesFragment, unknown>;
export const OrganisationPartiesFragmentDoc = new TypedDocumentString(
  `
    fragment OrganisationParties on Organisation {
  parties(first: 50, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      partyRole
      output {
        ...OutputLine
        date
      }
      assertions(first: 3) {
        totalCount
        nodes {
          ...AssertionParts
        }
      }
    }
  }
}
    fragment AssertionParts on Assertion {
  quote
  locator
  valueAsWritten
  inference
  withheld
  stated
  source {
    id
    title {
      text
    }
    publisher
    language
    url
    archiveUrl
    published
  }
}
fragment OutputLine on Output {
  id
  label(lang: $lang) {
    text
    lang
  }
  outputKind
}`,
  { fragmentName: 'OrganisationParties' },
) as unknown as TypedDocumentString<OrganisationPartiesFragment, unknown>;
export const OrganisationResponsesFragmentDoc = new TypedDocumentString(
  `
    fragment OrganisationResponses on Organisation {
  responses(first: 50, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      responseKind
      date
      text {
        text
        lang
      }
      recommendation {
        ...OutputLine
      }
      event {
        ...EventLine
      }
      assertions(first: 3) {
        totalCount
        nodes {
          ...AssertionParts
        }
      }
    }
  }
}
    fragment AssertionParts on Assertion {
  quote
  locator
  valueAsWritten
  inference
  withheld
  stated
  source {
    id
    title {
      text
    }
    publisher
    language
    url
    archiveUrl
    published
  }
}
fragment EventLine on Event {
  id
  label(lang: $lang) {
    text
    lang
  }
  start
  end
  firstDay
  dateAsWritten
}
fragment OutputLine on Output {
  id
  label(lang: $lang) {
    text
    lang
  }
  outputKind
}`,
  { fragmentName: 'OrganisationResponses' },
) as unknown as TypedDocumentString<OrganisationResponsesFragment, unknown>;
export const FrameDocument = new TypedDocumentString(`
    query Frame {
  dataset {
    version
    importing
    licences
    datasets {
      name
      title
      licence
    }
    counts {
      kind
      count
    }
  }
}
    `) as unknown as TypedDocumentString<FrameQuery, FrameQueryVariables>;
export const AbsencesDocument = new TypedDocumentString(`
    query Absences($id: ID!, $lang: Language) {
  dataset {
    version
  }
  absences(event: $id) {
    from
    to
    counts {
      presence
      organisationCount
    }
    rows(first: 100) {
      nodes {
        organisation {
          id
          label(lang: $lang) {
            text
            lang
          }
        }
        presence
        reason
        facts(first: 2) {
          totalCount
          nodes {
            id
            event {
              ...EventLine
            }
            assertions(first: 2) {
              totalCount
              nodes {
                ...AssertionParts
              }
            }
          }
        }
      }
    }
    basis {
      warnings {
        code
        values
      }
    }
  }
}
    fragment AssertionParts on Assertion {
  quote
  locator
  valueAsWritten
  inference
  withheld
  stated
  source {
    id
    title {
      text
    }
    publisher
    language
    url
    archiveUrl
    published
  }
}
fragment EventLine on Event {
  id
  label(lang: $lang) {
    text
    lang
  }
  start
  end
  firstDay
  dateAsWritten
}`) as unknown as TypedDocumentString<AbsencesQuery, AbsencesQueryVariables>;
export const EventDocument = new TypedDocumentString(`
    query Event($id: ID!, $lang: Language, $after: String) {
  dataset {
    version
  }
  event(id: $id) {
    ...EventLine
    eventType
    typeAsWritten
    format
    place
    level
    eventStatus
    attendanceList
    organisationsReported
    participantsReported
    assertionCount
    sourceCount
    theme(lang: $lang) {
      text
      lang
    }
    names(first: 20) {
      totalCount
      nodes {
        ...NameParts
      }
    }
    assertions(first: 20) {
      totalCount
      nodes {
        ...AssertionParts
      }
    }
    topics(first: 20) {
      totalCount
      nodes {
        id
        issue {
          id
          label(lang: $lang) {
            text
            lang
          }
        }
        assertions(first: 3) {
          totalCount
          nodes {
            ...AssertionParts
          }
        }
      }
    }
    hosts(first: 20) {
      totalCount
      nodes {
        id
        agent {
          ...AgentLine
        }
        roles
      }
    }
    ...EventParticipations
    ...EventLinks
    ...EventSteps
  }
}
    fragment AssertionParts on Assertion {
  quote
  locator
  valueAsWritten
  inference
  withheld
  stated
  source {
    id
    title {
      text
    }
    publisher
    language
    url
    archiveUrl
    published
  }
}
fragment EventLine on Event {
  id
  label(lang: $lang) {
    text
    lang
  }
  start
  end
  firstDay
  dateAsWritten
}
fragment AgentLine on Agent {
  id
  label(lang: $lang) {
    text
    lang
  }
}
fragment OutputLine on Output {
  id
  label(lang: $lang) {
    text
    lang
  }
  outputKind
}
fragment NameParts on Name {
  id
  nameKind
  text {
    text
    lang
  }
  from
  to
  assertions(first: 5) {
    totalCount
    nodes {
      ...AssertionParts
    }
  }
}
fragment ParticipationParts on Participation {
  id
  agent {
    ...AgentLine
  }
  onBehalfOf {
    id
    label(lang: $lang) {
      text
      lang
    }
  }
  roles
  participationStatus
  capacity
  assertions(first: 5) {
    totalCount
    nodes {
      ...AssertionParts
    }
  }
}
fragment EventParticipations on Event {
  participations(first: 100, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...ParticipationParts
    }
  }
}
fragment EventLinks on Event {
  links(first: 50, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      eventLinkKind
      fromEvent {
        ...EventLine
      }
      toEvent {
        ...EventLine
      }
      assertions(first: 3) {
        totalCount
        nodes {
          ...AssertionParts
        }
      }
    }
  }
}
fragment EventSteps on Event {
  steps(first: 50, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      stepKind
      date
      firstDay
      output {
        ...OutputLine
      }
      byAgent {
        ...AgentLine
      }
      toAgent {
        ...AgentLine
      }
      assertions(first: 3) {
        totalCount
        nodes {
          ...AssertionParts
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<EventQuery, EventQueryVariables>;
export const FurtherOfEventDocument = new TypedDocumentString(`
    query FurtherOfEvent($id: ID!, $lang: Language, $after: String, $participations: Boolean = false, $links: Boolean = false, $steps: Boolean = false) {
  dataset {
    version
  }
  event(id: $id) {
    ...EventParticipations @include(if: $participations)
    ...EventLinks @include(if: $links)
    ...EventSteps @include(if: $steps)
  }
}
    fragment AssertionParts on Assertion {
  quote
  locator
  valueAsWritten
  inference
  withheld
  stated
  source {
    id
    title {
      text
    }
    publisher
    language
    url
    archiveUrl
    published
  }
}
fragment EventLine on Event {
  id
  label(lang: $lang) {
    text
    lang
  }
  start
  end
  firstDay
  dateAsWritten
}
fragment AgentLine on Agent {
  id
  label(lang: $lang) {
    text
    lang
  }
}
fragment OutputLine on Output {
  id
  label(lang: $lang) {
    text
    lang
  }
  outputKind
}
fragment ParticipationParts on Participation {
  id
  agent {
    ...AgentLine
  }
  onBehalfOf {
    id
    label(lang: $lang) {
      text
      lang
    }
  }
  roles
  participationStatus
  capacity
  assertions(first: 5) {
    totalCount
    nodes {
      ...AssertionParts
    }
  }
}
fragment EventParticipations on Event {
  participations(first: 100, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...ParticipationParts
    }
  }
}
fragment EventLinks on Event {
  links(first: 50, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      eventLinkKind
      fromEvent {
        ...EventLine
      }
      toEvent {
        ...EventLine
      }
      assertions(first: 3) {
        totalCount
        nodes {
          ...AssertionParts
        }
      }
    }
  }
}
fragment EventSteps on Event {
  steps(first: 50, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      stepKind
      date
      firstDay
      output {
        ...OutputLine
      }
      byAgent {
        ...AgentLine
      }
      toAgent {
        ...AgentLine
      }
      assertions(first: 3) {
        totalCount
        nodes {
          ...AssertionParts
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<FurtherOfEventQuery, FurtherOfEventQueryVariables>;
export const EventsDocument = new TypedDocumentString(`
    query Events($lang: Language, $where: EventWhere, $after: String) {
  dataset {
    version
  }
  events(first: 50, after: $after, orderBy: LATEST_FIRST, where: $where) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      label(lang: $lang) {
        text
        lang
      }
      start
      end
      firstDay
      dateAsWritten
      eventType
      eventStatus
      attendanceList
      participations(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const LatestEventsDocument = new TypedDocumentString(`
    query LatestEvents {
  dataset {
    version
  }
  events(first: 100) {
    nodes {
      id
      firstDay
      participations(first: 1) {
        totalCount
      }
      links(direction: FROM, first: 20) {
        nodes {
          eventLinkKind
          toEvent {
            id
            firstDay
          }
          assertions(first: 1) {
            nodes {
              dataset
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LatestEventsQuery, LatestEventsQueryVariables>;
export const PairDocument = new TypedDocumentString(`
    query Pair($from: ID!, $to: ID!, $lang: Language!, $first: Scope!, $second: Scope!, $both: Scope!, $grid: Scope!) {
  dataset {
    version
  }
  from: event(id: $from) {
    ...PairEvent
  }
  to: event(id: $to) {
    ...PairEvent
  }
  first: attendance(scope: $first) {
    basis {
      agentCount
    }
  }
  second: attendance(scope: $second) {
    basis {
      agentCount
    }
    rows(first: 100) {
      totalCount
      nodes {
        countedAs {
          id
          ... on Organisation {
            sector
          }
        }
      }
    }
  }
  both: attendance(scope: $both) {
    rows(first: 100) {
      totalCount
      nodes {
        event {
          id
        }
        countedAs {
          id
          label(lang: $lang) {
            text
            lang
          }
          ... on Organisation {
            acronym
          }
          names(first: 10) {
            nodes {
              nameKind
              text {
                text
                lang
              }
            }
          }
        }
        capacity
        hostSide
      }
    }
  }
  grid: attendance(scope: $grid) {
    basis {
      agentCount
      eventCount
    }
  }
}
    fragment PairEvent on Event {
  id
  eventType
  start
  firstDay
  attendanceList
  title(lang: $lang) {
    text
    lang
  }
}`) as unknown as TypedDocumentString<PairQuery, PairQueryVariables>;
export const OrganisationDocument = new TypedDocumentString(`
    query Organisation($id: ID!, $lang: Language, $after: String) {
  dataset {
    version
  }
  organisation(id: $id) {
    ...AgentLine
    acronym
    sector
    form
    level
    country
    founded
    dissolved
    description(lang: $lang) {
      text
      lang
    }
    assertionCount
    sourceCount
    names(first: 50) {
      totalCount
      nodes {
        ...NameParts
      }
    }
    assertions(first: 20) {
      totalCount
      nodes {
        ...AssertionParts
      }
    }
    identifiers(first: 20) {
      totalCount
      nodes {
        id
        identifierScheme
        value
        assertions(first: 5) {
          totalCount
          nodes {
            ...AssertionParts
          }
        }
      }
    }
    ...OrganisationParticipations
    ...OrganisationMemberships
    ...OrganisationMembers
  }
}
    fragment AssertionParts on Assertion {
  quote
  locator
  valueAsWritten
  inference
  withheld
  stated
  source {
    id
    title {
      text
    }
    publisher
    language
    url
    archiveUrl
    published
  }
}
fragment EventLine on Event {
  id
  label(lang: $lang) {
    text
    lang
  }
  start
  end
  firstDay
  dateAsWritten
}
fragment AgentLine on Agent {
  id
  label(lang: $lang) {
    text
    lang
  }
}
fragment NameParts on Name {
  id
  nameKind
  text {
    text
    lang
  }
  from
  to
  assertions(first: 5) {
    totalCount
    nodes {
      ...AssertionParts
    }
  }
}
fragment ParticipationParts on Participation {
  id
  agent {
    ...AgentLine
  }
  onBehalfOf {
    id
    label(lang: $lang) {
      text
      lang
    }
  }
  roles
  participationStatus
  capacity
  assertions(first: 5) {
    totalCount
    nodes {
      ...AssertionParts
    }
  }
}
fragment OrganisationParticipations on Organisation {
  participations(first: 100, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...ParticipationParts
      event {
        ...EventLine
        eventStatus
      }
    }
  }
}
fragment OrganisationMemberships on Organisation {
  memberships(first: 50, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...MembershipParts
    }
  }
}
fragment OrganisationMembers on Organisation {
  members(first: 50, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...MembershipParts
    }
  }
}
fragment MembershipParts on Membership {
  id
  membershipKind
  membershipRole
  from
  to
  observedOn
  member {
    ...AgentLine
  }
  organisation {
    ...AgentLine
  }
  assertions(first: 5) {
    totalCount
    nodes {
      ...AssertionParts
    }
  }
}`) as unknown as TypedDocumentString<OrganisationQuery, OrganisationQueryVariables>;
export const FurtherOfOrganisationDocument = new TypedDocumentString(`
    query FurtherOfOrganisation($id: ID!, $lang: Language, $after: String, $participations: Boolean = false, $memberships: Boolean = false, $members: Boolean = false, $stances: Boolean = false, $parties: Boolean = false, $responses: Boolean = false) {
  dataset {
    version
  }
  organisation(id: $id) {
    ...OrganisationParticipations @include(if: $participations)
    ...OrganisationMemberships @include(if: $memberships)
    ...OrganisationMembers @include(if: $members)
    ...OrganisationStances @include(if: $stances)
    ...OrganisationParties @include(if: $parties)
    ...OrganisationResponses @include(if: $responses)
  }
}
    fragment AssertionParts on Assertion {
  quote
  locator
  valueAsWritten
  inference
  withheld
  stated
  source {
    id
    title {
      text
    }
    publisher
    language
    url
    archiveUrl
    published
  }
}
fragment EventLine on Event {
  id
  label(lang: $lang) {
    text
    lang
  }
  start
  end
  firstDay
  dateAsWritten
}
fragment AgentLine on Agent {
  id
  label(lang: $lang) {
    text
    lang
  }
}
fragment OutputLine on Output {
  id
  label(lang: $lang) {
    text
    lang
  }
  outputKind
}
fragment ParticipationParts on Participation {
  id
  agent {
    ...AgentLine
  }
  onBehalfOf {
    id
    label(lang: $lang) {
      text
      lang
    }
  }
  roles
  participationStatus
  capacity
  assertions(first: 5) {
    totalCount
    nodes {
      ...AssertionParts
    }
  }
}
fragment OrganisationParticipations on Organisation {
  participations(first: 100, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...ParticipationParts
      event {
        ...EventLine
        eventStatus
      }
    }
  }
}
fragment OrganisationMemberships on Organisation {
  memberships(first: 50, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...MembershipParts
    }
  }
}
fragment OrganisationMembers on Organisation {
  members(first: 50, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...MembershipParts
    }
  }
}
fragment MembershipParts on Membership {
  id
  membershipKind
  membershipRole
  from
  to
  observedOn
  member {
    ...AgentLine
  }
  organisation {
    ...AgentLine
  }
  assertions(first: 5) {
    totalCount
    nodes {
      ...AssertionParts
    }
  }
}
fragment OrganisationStances on Organisation {
  stances(first: 50, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      polarity
      date
      agent {
        ...AgentLine
      }
      target {
        ... on Entity {
          id
          label(lang: $lang) {
            text
            lang
          }
        }
      }
      event {
        ...EventLine
      }
      assertions(first: 3) {
        totalCount
        nodes {
          ...AssertionParts
        }
      }
    }
  }
}
fragment OrganisationParties on Organisation {
  parties(first: 50, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      partyRole
      output {
        ...OutputLine
        date
      }
      assertions(first: 3) {
        totalCount
        nodes {
          ...AssertionParts
        }
      }
    }
  }
}
fragment OrganisationResponses on Organisation {
  responses(first: 50, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      responseKind
      date
      text {
        text
        lang
      }
      recommendation {
        ...OutputLine
      }
      event {
        ...EventLine
      }
      assertions(first: 3) {
        totalCount
        nodes {
          ...AssertionParts
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<FurtherOfOrganisationQuery, FurtherOfOrganisationQueryVariables>;
export const PartnersDocument = new TypedDocumentString(`
    query Partners($ego: ID!, $lang: Language) {
  dataset {
    version
  }
  coAttendance(ego: $ego) {
    ties(first: 20) {
      totalCount
      nodes {
        a {
          ...AgentLine
        }
        b {
          ...AgentLine
        }
        shared
      }
    }
    basis {
      warnings {
        code
        values
      }
    }
  }
}
    fragment AgentLine on Agent {
  id
  label(lang: $lang) {
    text
    lang
  }
}`) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const PositionsDocument = new TypedDocumentString(`
    query Positions($id: ID!, $lang: Language, $after: String) {
  dataset {
    version
  }
  organisation(id: $id) {
    ...OrganisationStances
    ...OrganisationParties
    ...OrganisationResponses
  }
}
    fragment AssertionParts on Assertion {
  quote
  locator
  valueAsWritten
  inference
  withheld
  stated
  source {
    id
    title {
      text
    }
    publisher
    language
    url
    archiveUrl
    published
  }
}
fragment EventLine on Event {
  id
  label(lang: $lang) {
    text
    lang
  }
  start
  end
  firstDay
  dateAsWritten
}
fragment AgentLine on Agent {
  id
  label(lang: $lang) {
    text
    lang
  }
}
fragment OutputLine on Output {
  id
  label(lang: $lang) {
    text
    lang
  }
  outputKind
}
fragment OrganisationStances on Organisation {
  stances(first: 50, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      polarity
      date
      agent {
        ...AgentLine
      }
      target {
        ... on Entity {
          id
          label(lang: $lang) {
            text
            lang
          }
        }
      }
      event {
        ...EventLine
      }
      assertions(first: 3) {
        totalCount
        nodes {
          ...AssertionParts
        }
      }
    }
  }
}
fragment OrganisationParties on Organisation {
  parties(first: 50, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      partyRole
      output {
        ...OutputLine
        date
      }
      assertions(first: 3) {
        totalCount
        nodes {
          ...AssertionParts
        }
      }
    }
  }
}
fragment OrganisationResponses on Organisation {
  responses(first: 50, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      responseKind
      date
      text {
        text
        lang
      }
      recommendation {
        ...OutputLine
      }
      event {
        ...EventLine
      }
      assertions(first: 3) {
        totalCount
        nodes {
          ...AssertionParts
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<PositionsQuery, PositionsQueryVariables>;
export const OrganisationsDocument = new TypedDocumentString(`
    query Organisations($lang: Language, $where: OrganisationWhere, $after: String) {
  dataset {
    version
  }
  organisations(first: 50, after: $after, orderBy: NAME, where: $where) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      label(lang: $lang) {
        text
        lang
      }
      original: label {
        text
        lang
      }
      acronym
      sector
      form
      participations(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $after: String, $lang: Language!) {
  dataset {
    version
  }
  search(text: $text, after: $after, first: 8) {
    totalCount
    isComplete
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      tier
      name {
        text
        lang
      }
      entity {
        __typename
        id
        label(lang: $lang) {
          text
          lang
        }
        ... on Organisation {
          participations(first: 1) {
            nodes {
              event {
                id
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const EventLinksDocument = new TypedDocumentString(`
    query EventLinks($scope: Scope) {
  dataset {
    version
  }
  attendance(scope: $scope) {
    basis {
      events(first: 100) {
        nodes {
          id
          links(direction: FROM, first: 20) {
            nodes {
              eventLinkKind
              toEvent {
                id
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EventLinksQuery, EventLinksQueryVariables>;
export const IssueOptionsDocument = new TypedDocumentString(`
    query IssueOptions($lang: Language!, $text: String!, $after: String) {
  dataset {
    version
  }
  list: issues(first: 20, after: $after, where: {nameContains: $text}) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      label(lang: $lang) {
        text
        lang
      }
      original: label {
        text
        lang
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IssueOptionsQuery, IssueOptionsQueryVariables>;
export const OrganisationOptionsDocument = new TypedDocumentString(`
    query OrganisationOptions($lang: Language!, $text: String!, $after: String) {
  dataset {
    version
  }
  list: organisations(first: 20, after: $after, where: {nameContains: $text}) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      label(lang: $lang) {
        text
        lang
      }
      original: label {
        text
        lang
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationOptionsQuery, OrganisationOptionsQueryVariables>;
export const EventOptionsDocument = new TypedDocumentString(`
    query EventOptions($lang: Language!, $text: String!, $after: String) {
  dataset {
    version
  }
  list: events(
    first: 20
    after: $after
    orderBy: LATEST_FIRST
    where: {nameContains: $text}
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      label(lang: $lang) {
        text
        lang
      }
      original: label {
        text
        lang
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EventOptionsQuery, EventOptionsQueryVariables>;
export const SourceOptionsDocument = new TypedDocumentString(`
    query SourceOptions($lang: Language!, $after: String) {
  dataset {
    version
  }
  list: sources(first: 20, after: $after, orderBy: LATEST_FIRST) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      label(lang: $lang) {
        text
        lang
      }
      original: label {
        text
        lang
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourceOptionsQuery, SourceOptionsQueryVariables>;
export const EntityNameDocument = new TypedDocumentString(`
    query EntityName($id: ID!, $lang: Language!) {
  dataset {
    version
  }
  node(id: $id) {
    id
    ... on Entity {
      label(lang: $lang) {
        text
        lang
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EntityNameQuery, EntityNameQueryVariables>;
