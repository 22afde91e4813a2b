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

/** Which agents are counted. */
export type Population =
  /** Those who are counted at some event of the scope. */
  | 'PARTICIPATED'
  /** Those, and all others of whom the scope’s datasets and sources speak, with no event: not named is not absent. Whoever is named at an event, and not counted there, is not among them. */
  | 'LISTED';

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
  /** Only what these datasets say: their names. */
  datasets?: Array<string | number> | null | undefined;
  /** Only events of these statuses; who was to come, and who declined, is asked with PLANNED and CANCELLED. Without it, participations count at events that were HELD, and stances, steps and responses whatever became of their event. */
  eventStatuses?: Array<EventStatus> | null | undefined;
  /** Only events of these types. */
  eventTypes?: Array<EventType> | null | undefined;
  /** Only these events. */
  events?: Array<string | number> | null | undefined;
  /** Not what these sources say, nor what is derived from them (reprints, translations). */
  excludeSources?: Array<string | number> | null | undefined;
  /** Whether the members of that day of a network or confederation count beside it, one level. */
  expandNetworks?: boolean;
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

/** Which events are counted in N. */
export type Universe =
  /** Events of the scope with a counted participation. */
  | 'PARTICIPATED'
  /** All events of the scope. */
  | 'LISTED';

/** Which events a window of time takes in. */
export type WindowRule =
  /** Events that share at least one possible day with the window. */
  | 'OVERLAPS'
  /** Events whose every possible day lies in the window. */
  | 'WITHIN';

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
