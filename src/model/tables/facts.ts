import { AGENT_KINDS, ENTITY_KINDS, JUDGED_KINDS } from '../identity/entity_id.js';
import { CAPACITY_RANK, PARTICIPATION_STATUS_RANK } from '../resolution/ranks.js';
import {
  AssessmentLevel,
  Capacity,
  EventFormat,
  EventLinkKind,
  MembershipKind,
  NameKind,
  OutputLinkKind,
  ParticipationStatus,
  PartyRole,
  ResponseKind,
  Role,
  StepKind,
  TopicWeight,
  Verdict,
} from '../vocabulary/index.js';
import type { Column } from './column.js';
import type { FactTable } from './table.js';

type KeyReference = Pick<Column, 'name' | 'kinds' | 'wire' | 'description' | 'example'>;

const reference = (column: KeyReference): Column => ({ ...column, part: 'key', type: 'reference', required: true });
const optional = (column: KeyReference): Column => ({ ...column, part: 'key', type: 'reference' });

const date: Column = { name: 'date', part: 'key', type: 'edtf', description: 'When.', example: '2025-11-10' };

export const names: FactTable = {
  name: 'names',
  fact: 'Name',
  key: ['entity', 'text', 'lang', 'kind'],
  description:
    'Names of organisations, persons, events and issues; outputs and sources may have them too, to be found by. Name columns of other tables are kept here too.',
  columns: [
    reference({
      name: 'entity',
      kinds: ENTITY_KINDS,
      wire: 'NAME_OF',
      description: 'What is named.',
      example: 'organisation:ksbsi',
    }),
    { name: 'text', part: 'key', type: 'text', required: true, description: 'The name.', example: 'KSBSI' },
    {
      name: 'lang',
      part: 'key',
      type: 'language',
      description: 'Its language (BCP 47).',
      filling: 'Blank: not tied to one.',
      example: 'id',
    },
    {
      name: 'kind',
      part: 'key',
      type: 'enumeration',
      values: NameKind,
      description: 'What kind of name.',
      filling: 'Blank: FULL.',
      example: 'ACRONYM',
    },
    {
      name: 'from',
      part: 'value',
      type: 'edtf',
      group: 'time',
      description: 'Since when it is in use.',
      example: '2014',
    },
    {
      name: 'to',
      part: 'value',
      type: 'edtf',
      group: 'time',
      description: 'Until when it was in use.',
      example: '2020',
    },
  ],
};

export const identifiers: FactTable = {
  name: 'identifiers',
  fact: 'Identifier',
  key: ['agent', 'scheme', 'value'],
  description: 'Identifiers of agents in other systems.',
  columns: [
    reference({
      name: 'agent',
      kinds: AGENT_KINDS,
      wire: 'IDENTIFIER_OF',
      description: 'Whose identifier.',
      example: 'organisation:jpri',
    }),
    { name: 'scheme', part: 'key', type: 'text', required: true, description: 'The system.', example: 'wikidata' },
    {
      name: 'value',
      part: 'key',
      type: 'text',
      required: true,
      description: 'The identifier in that system.',
      example: 'Q42',
    },
  ],
};

export const participations: FactTable = {
  name: 'participations',
  fact: 'Participation',
  key: ['agent', 'event', 'on_behalf_of'],
  description: 'Who took part in which event.',
  columns: [
    reference({
      name: 'event',
      kinds: ['event'],
      wire: 'PARTICIPATION_AT',
      description: 'The event.',
      example: 'fgd-2025-11-10',
    }),
    reference({
      name: 'agent',
      kinds: AGENT_KINDS,
      wire: 'PARTICIPATION_BY',
      description: 'The organisation or person.',
      example: 'organisation:jpri',
    }),
    optional({
      name: 'on_behalf_of',
      kinds: ['organisation'],
      wire: 'PARTICIPATION_FOR',
      description: 'The organisation that the agent acted for.',
      example: 'komnas-perempuan',
    }),
    {
      name: 'roles',
      part: 'value',
      type: 'enumeration',
      values: Role,
      list: true,
      description: 'What the agent did. Stated by nobody: ATTENDEE.',
      example: 'SPEAKER;MODERATOR',
    },
    {
      name: 'status',
      part: 'value',
      type: 'enumeration',
      values: ParticipationStatus,
      rank: PARTICIPATION_STATUS_RANK,
      description:
        'What is known of the agent’s presence. Stated by nobody: ATTENDED on the host side of an event that was held, else UNKNOWN.',
      filling: 'Blank in a plain table: ATTENDED, unless the table says that the event was not held.',
      example: 'ATTENDED',
    },
    {
      name: 'capacity',
      part: 'value',
      type: 'enumeration',
      values: Capacity,
      rank: CAPACITY_RANK,
      description: 'For whom the agent came. Stated by nobody: UNSTATED.',
      example: 'DELEGATE',
    },
    {
      name: 'mode',
      part: 'value',
      type: 'enumeration',
      values: EventFormat,
      description: 'How the agent took part.',
      example: 'ONLINE',
    },
    {
      name: 'delegates_reported',
      part: 'value',
      type: 'integer',
      minimum: 0,
      description: 'Number of persons that came for the agent.',
      example: '3',
    },
  ],
};

export const memberships: FactTable = {
  name: 'memberships',
  fact: 'Membership',
  key: ['member', 'organisation', 'kind', 'role', 'from'],
  description: 'Membership, units, posts and succession. `role` and `from` are part of the key of a POST only.',
  columns: [
    reference({
      name: 'member',
      kinds: AGENT_KINDS,
      wire: 'MEMBERSHIP_OF',
      description: 'The member, unit, post holder or successor.',
      example: 'organisation:gkpp',
    }),
    reference({
      name: 'organisation',
      kinds: ['organisation'],
      wire: 'MEMBERSHIP_IN',
      description: 'The organisation it belongs to or succeeds.',
      example: 'komnas-perempuan',
    }),
    {
      name: 'kind',
      part: 'key',
      type: 'enumeration',
      values: MembershipKind,
      description: 'How it belongs.',
      filling: 'Blank: MEMBER.',
      example: 'UNIT',
    },
    { name: 'role', part: 'value', type: 'text', description: 'Name of the post.', example: 'Commissioner' },
    { name: 'from', part: 'value', type: 'edtf', group: 'time', description: 'Since when.', example: '2025' },
    { name: 'to', part: 'value', type: 'edtf', group: 'time', description: 'Until when.', example: '2030' },
    {
      name: 'observed_on',
      part: 'value',
      type: 'edtf',
      observation: true,
      description: 'A day on which it was seen to hold.',
      example: '2025-11-10',
    },
  ],
};

export const event_links: FactTable = {
  name: 'event_links',
  fact: 'EventLink',
  key: ['from', 'to', 'kind'],
  description: 'How events relate.',
  columns: [
    reference({
      name: 'from',
      kinds: ['event'],
      wire: 'LINK_FROM',
      description: 'The earlier event, or the part.',
      example: 'fgd-2025-11-10',
    }),
    reference({
      name: 'to',
      kinds: ['event'],
      wire: 'LINK_TO',
      description: 'The later event, or the whole.',
      example: 'dialogue-2025-11-11',
    }),
    {
      name: 'kind',
      part: 'key',
      type: 'enumeration',
      values: EventLinkKind,
      required: true,
      description: 'How they relate.',
      example: 'FEEDS_INTO',
    },
  ],
};

export const output_links: FactTable = {
  name: 'output_links',
  fact: 'OutputLink',
  key: ['from', 'to', 'kind'],
  description: 'How outputs relate. Two that are one text, or its translation, put forward once are no link but SAME.',
  columns: [
    reference({
      name: 'from',
      kinds: ['output'],
      wire: 'OUTPUT_LINK_FROM',
      description: 'The part, or the later output.',
      example: 'wage-clause-2025',
    }),
    reference({
      name: 'to',
      kinds: ['output'],
      wire: 'OUTPUT_LINK_TO',
      description: 'The whole, or the earlier output.',
      example: 'homeworkers-recommendations-2025',
    }),
    {
      name: 'kind',
      part: 'key',
      type: 'enumeration',
      values: OutputLinkKind,
      required: true,
      description: 'How they relate.',
      example: 'PART_OF',
    },
  ],
};

export const topics: FactTable = {
  name: 'topics',
  fact: 'Topic',
  key: ['subject', 'issue'],
  description: 'What events and outputs are about.',
  columns: [
    reference({
      name: 'subject',
      kinds: ['event', 'output'],
      wire: 'TOPIC_OF',
      description: 'The event or output.',
      example: 'event:fgd-2025-11-10',
    }),
    reference({
      name: 'issue',
      kinds: ['issue'],
      wire: 'TOPIC_ON',
      description: 'The issue.',
      example: 'homeworkers-protection',
    }),
    {
      name: 'weight',
      part: 'value',
      type: 'enumeration',
      values: TopicWeight,
      description: 'How central it is. Stated by nobody: null.',
      example: 'MAIN',
    },
  ],
};

export const steps: FactTable = {
  name: 'steps',
  fact: 'Step',
  key: ['output', 'kind', 'event', 'by', 'to', 'date'],
  description: 'How outputs moved.',
  columns: [
    reference({
      name: 'output',
      kinds: ['output'],
      wire: 'STEP_OF',
      description: 'The output.',
      example: 'homeworkers-recommendations-2025',
    }),
    {
      name: 'kind',
      part: 'key',
      type: 'enumeration',
      values: StepKind,
      required: true,
      description: 'What happened to it.',
      example: 'PRESENTED',
    },
    optional({
      name: 'event',
      kinds: ['event'],
      wire: 'STEP_AT',
      description: 'At which event.',
      example: 'fgd-2025-11-10',
    }),
    optional({
      name: 'by',
      kinds: AGENT_KINDS,
      wire: 'STEP_BY',
      description: 'Who moved it.',
      example: 'organisation:komnas-perempuan',
    }),
    optional({
      name: 'to',
      kinds: AGENT_KINDS,
      wire: 'STEP_TO',
      description: 'To whom.',
      example: 'organisation:kemnaker',
    }),
    date,
  ],
};

export const parties: FactTable = {
  name: 'parties',
  fact: 'Party',
  key: ['output', 'agent', 'role'],
  description: 'Who stands in what relation to an output.',
  columns: [
    reference({
      name: 'output',
      kinds: ['output'],
      wire: 'PARTY_OF',
      description: 'The output.',
      example: 'homeworkers-recommendations-2025',
    }),
    reference({
      name: 'agent',
      kinds: AGENT_KINDS,
      wire: 'PARTY_IS',
      description: 'The agent.',
      example: 'organisation:komnas-perempuan',
    }),
    {
      name: 'role',
      part: 'key',
      type: 'enumeration',
      values: PartyRole,
      required: true,
      description: 'The relation.',
      example: 'ISSUER',
    },
  ],
};

export const responses: FactTable = {
  name: 'responses',
  fact: 'Response',
  key: ['recommendation', 'agent', 'kind', 'date', 'event'],
  description: 'What addressees answered to recommendations.',
  columns: [
    reference({
      name: 'recommendation',
      kinds: ['output'],
      wire: 'RESPONSE_TO',
      description: 'The recommendation.',
      example: 'homeworkers-recommendations-2025',
    }),
    reference({
      name: 'agent',
      kinds: AGENT_KINDS,
      wire: 'RESPONSE_BY',
      description: 'Who answered.',
      example: 'organisation:kemnaker',
    }),
    {
      name: 'kind',
      part: 'key',
      type: 'enumeration',
      values: ResponseKind,
      required: true,
      description: 'The answer.',
      example: 'NOTED',
    },
    date,
    optional({
      name: 'event',
      kinds: ['event'],
      wire: 'RESPONSE_AT',
      description: 'At which event.',
      example: 'dialogue-2025-11-11',
    }),
    { name: 'text', part: 'value', type: 'text', description: 'The answer in words.', example: 'Will be studied' },
  ],
};

export const assessments: FactTable = {
  name: 'assessments',
  fact: 'Assessment',
  key: ['recommendation', 'assessor', 'addressee', 'date'],
  description: 'Implementation of recommendations as judged by someone.',
  columns: [
    reference({
      name: 'recommendation',
      kinds: ['output'],
      wire: 'ASSESSMENT_OF',
      description: 'The recommendation.',
      example: 'homeworkers-recommendations-2025',
    }),
    reference({
      name: 'assessor',
      kinds: AGENT_KINDS,
      wire: 'ASSESSMENT_BY',
      description: 'Who judged.',
      example: 'organisation:komnas-perempuan',
    }),
    optional({
      name: 'addressee',
      kinds: AGENT_KINDS,
      wire: 'ASSESSMENT_ABOUT',
      description: 'Whose implementation.',
      example: 'organisation:kemnaker',
    }),
    {
      name: 'level',
      part: 'value',
      type: 'enumeration',
      values: AssessmentLevel,
      required: true,
      description: 'How far it was carried out.',
      example: 'INITIATED',
    },
    date,
  ],
};

export const stances: FactTable = {
  name: 'stances',
  fact: 'Stance',
  key: ['agent', 'on_behalf_of', 'target', 'date', 'event', 'polarity'],
  description:
    'Who is for or against a claim or a recommendation. Each row is a statement, equal rows too; opposite ones are stances of their own.',
  columns: [
    reference({
      name: 'agent',
      kinds: AGENT_KINDS,
      wire: 'STANCE_BY',
      description: 'Whose position.',
      example: 'organisation:jpri',
    }),
    optional({
      name: 'on_behalf_of',
      kinds: ['organisation'],
      wire: 'STANCE_FOR',
      description: 'The organisation that the agent spoke for.',
      example: 'jpri',
    }),
    reference({
      name: 'target',
      kinds: ['issue', 'output'],
      wire: 'STANCE_ON',
      description: 'A claim or a recommendation.',
      example: 'issue:ratify-c177',
    }),
    {
      name: 'polarity',
      part: 'key',
      type: 'integer',
      minimum: -1,
      maximum: 1,
      required: true,
      description: '1 for, −1 against, 0 neutral.',
      example: '1',
    },
    date,
    optional({
      name: 'event',
      kinds: ['event'],
      wire: 'STANCE_AT',
      description: 'At which event.',
      example: 'hearing-2024-03-07',
    }),
  ],
};

export const judgements: FactTable = {
  name: 'judgements',
  fact: 'Judgement',
  key: ['a', 'b', 'verdict'],
  description:
    'Who is who: what curators find of two entities of one kind. `recorded_by` judged, and `retracted_at` revoked it. All that are SAME, directly or by way of others, count as one; a DIFFERENT among them is an error.',
  columns: [
    reference({
      name: 'a',
      kinds: JUDGED_KINDS,
      wire: 'JUDGES',
      description: 'One of the two: which of them comes first does not matter.',
      example: 'organisation:jpri',
    }),
    reference({
      name: 'b',
      kinds: JUDGED_KINDS,
      wire: 'JUDGES',
      description: 'The other.',
      example: 'organisation:talks-jpri',
    }),
    {
      name: 'verdict',
      part: 'key',
      type: 'enumeration',
      values: Verdict,
      required: true,
      description: 'What they are.',
      example: 'SAME',
    },
    {
      name: 'reason',
      part: 'value',
      type: 'text',
      description: 'Why.',
      filling: 'It is not shown by the API.',
      example: 'the acronym is spelt out on their letterhead',
    },
    {
      name: 'features',
      part: 'value',
      type: 'text',
      description: 'What the curator was shown of them.',
      filling: 'It is not shown by the API.',
      example: 'one is only known by a short name of the other',
    },
  ],
};
