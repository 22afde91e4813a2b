import {
  EventFormat,
  EventStatus,
  EventType,
  Level,
  ListCompleteness,
  OrganisationForm,
  OutputKind,
  Sector,
  SourceKind,
  TextKind,
  Visibility,
} from '../../vocabulary/index.js';
import { EVENT_STATUS_RANK, LIST_RANK } from '../../resolution/ranks.js';
import type { Column } from './column.js';
import type { EntityTable } from './table.js';

const id = (description: string, example: string): Column => ({
  name: 'id',
  part: 'id',
  type: 'slug',
  required: true,
  description,
  example,
});

export const sources: EntityTable = {
  name: 'sources',
  entity: 'source',
  description: 'Documents: articles, minutes, attendance sheets, data files.',
  columns: [
    id('Slug of the source.', 'komnas-2025-11-10'),
    { name: 'url', part: 'value', type: 'uri', description: 'Address of the document.', example: 'https://example.org/a' },
    { name: 'title', part: 'value', type: 'text', description: 'Title as the document has it.', example: 'Siaran pers' },
    {
      name: 'publisher',
      part: 'value',
      type: 'text',
      description: 'Who published it: a name, or `organisation:slug` where the publisher is in the graph.',
      example: 'organisation:komnas-perempuan',
    },
    { name: 'author', part: 'value', type: 'text', description: 'Author named by the document.', example: 'Redaksi' },
    { name: 'published', part: 'value', type: 'edtf', description: 'Date of publication.', example: '2025-11-10' },
    { name: 'retrieved_at', part: 'value', type: 'instant', description: 'When it was retrieved.', example: '2025-11-12' },
    { name: 'language', part: 'value', type: 'language', description: 'Language of the document (BCP 47).', example: 'id' },
    { name: 'kind', part: 'value', type: 'enumeration', values: SourceKind, description: 'Kind of document.', example: 'ARTICLE' },
    {
      name: 'text_kind',
      part: 'value',
      type: 'enumeration',
      values: TextKind,
      description: 'How the text that was coded relates to the document.',
      example: 'ORIGINAL',
    },
    {
      name: 'derived_from',
      part: 'value',
      type: 'reference',
      kinds: ['source'],
      description: 'For a reprint or translation: the source that it repeats. It then counts as that one.',
      example: 'komnas-2025-11-10',
    },
    { name: 'archive_url', part: 'value', type: 'uri', description: 'Address of an archived copy.', example: 'https://example.org/archive/a' },
    { name: 'licence', part: 'value', type: 'text', description: 'Licence of the document.', example: 'CC-BY-4.0' },
    {
      name: 'text_file',
      part: 'value',
      type: 'text',
      description: 'File of the package with the document’s text (UTF-8); quotes are looked up in it.',
      example: 'texts/komnas-2025-11-10.txt',
    },
    { name: 'sha256', part: 'value', type: 'text', description: 'SHA-256 of that file, in hexadecimal.', example: 'e3b0c442…' },
  ],
};

export const organisations: EntityTable = {
  name: 'organisations',
  entity: 'organisation',
  description: 'Organisations, networks, units, and collectives that are described without a name.',
  columns: [
    id('Slug of the organisation.', 'jpri'),
    { name: 'name', part: 'name', type: 'text', localised: true, description: 'Full name in the language `xx`.', example: 'Jaringan Pekerja Rumahan Indonesia' },
    { name: 'acronym', part: 'name', type: 'text', description: 'Acronym.', example: 'JPRI' },
    { name: 'form', part: 'value', type: 'enumeration', values: OrganisationForm, description: 'What kind of body it is.', example: 'NETWORK' },
    { name: 'sector', part: 'value', type: 'enumeration', values: Sector, description: 'The part of society it belongs to.', example: 'LABOUR' },
    { name: 'level', part: 'value', type: 'enumeration', values: Level, description: 'Its reach.', example: 'NATIONAL' },
    { name: 'country', part: 'value', type: 'text', description: 'Country (ISO 3166-1 alpha-2).', example: 'ID' },
    { name: 'founded', part: 'value', type: 'edtf', description: 'When it was founded.', example: '2014' },
    { name: 'dissolved', part: 'value', type: 'edtf', description: 'When it was dissolved.', example: '2020-06' },
    { name: 'description', part: 'value', type: 'text', localised: true, description: 'A sentence about it in the language `xx`.', example: 'Network of homeworkers' },
  ],
};

export const persons: EntityTable = {
  name: 'persons',
  entity: 'person',
  description: 'Persons. Without `PUBLIC` in `visibility` they are never named in an answer.',
  columns: [
    id('Slug of the person.', 'devi-rahayu'),
    { name: 'name', part: 'name', type: 'text', description: 'Name, without titles.', example: 'Devi Rahayu' },
    {
      name: 'visibility',
      part: 'value',
      type: 'enumeration',
      values: Visibility,
      description: 'PUBLIC for persons named in a public role by a public source. Blank: ROLE_ONLY.',
      example: 'PUBLIC',
    },
    { name: 'note', part: 'value', type: 'text', description: 'A note for curators; it is not shown by the API.', example: 'Commissioner 2025–2030' },
  ],
};

export const events: EntityTable = {
  name: 'events',
  entity: 'event',
  description: 'Meetings.',
  columns: [
    id('Slug of the event.', 'fgd-2025-11-10'),
    { name: 'type', part: 'value', type: 'enumeration', values: EventType, description: 'What kind of meeting.', example: 'FGD' },
    { name: 'type_as_written', part: 'value', type: 'text', description: 'The document’s word for it.', example: 'Focus Group Discussion' },
    { name: 'title', part: 'name', type: 'text', localised: true, description: 'Title in the language `xx`.', example: 'Dialog Kebijakan' },
    { name: 'theme', part: 'value', type: 'text', localised: true, description: 'Theme in the language `xx`.', example: 'Pengakuan dan perlindungan' },
    { name: 'start', part: 'value', type: 'edtf', group: 'time', description: 'First day, or the whole period.', example: '2025-11-10' },
    { name: 'end', part: 'value', type: 'edtf', group: 'time', description: 'Last day. Blank: that of `start`.', example: '2025-11-11' },
    { name: 'date_as_written', part: 'value', type: 'text', group: 'time', description: 'The date in the document’s words.', example: 'Senin (10/11/2025)' },
    { name: 'place', part: 'value', type: 'text', description: 'Where.', example: 'Jakarta' },
    { name: 'format', part: 'value', type: 'enumeration', values: EventFormat, description: 'How people met.', example: 'IN_PERSON' },
    { name: 'level', part: 'value', type: 'enumeration', values: Level, description: 'Its reach.', example: 'NATIONAL' },
    { name: 'status', part: 'value', type: 'enumeration', values: EventStatus, rank: EVENT_STATUS_RANK, description: 'Whether it took place. Stated by nobody: HELD.', example: 'HELD' },
    {
      name: 'attendance_list',
      part: 'value',
      type: 'enumeration',
      values: ListCompleteness,
      rank: LIST_RANK,
      description: 'Whether the sources name everybody who came. EXHAUSTIVE needs a quote.',
      example: 'PARTIAL',
    },
    {
      name: 'invitation_list',
      part: 'value',
      type: 'enumeration',
      values: ListCompleteness,
      rank: LIST_RANK,
      description: 'Whether the sources name everybody who was invited. EXHAUSTIVE needs a quote.',
      example: 'UNKNOWN',
    },
    { name: 'participants_reported', part: 'value', type: 'integer', minimum: 0, description: 'Number of persons that a source reports.', example: '45' },
    { name: 'organisations_reported', part: 'value', type: 'integer', minimum: 0, description: 'Number of organisations that a source reports.', example: '20' },
  ],
};

export const issues: EntityTable = {
  name: 'issues',
  entity: 'issue',
  description: 'Topics, in a tree; a claim is a topic that one can be for or against.',
  columns: [
    id('Slug of the issue.', 'homeworkers-protection'),
    { name: 'name', part: 'name', type: 'text', localised: true, description: 'Name in the language `xx`.', example: 'Perlindungan pekerja rumahan' },
    { name: 'broader', part: 'value', type: 'reference', kinds: ['issue'], description: 'The next broader issue (SKOS).', example: 'labour-rights' },
    { name: 'claim', part: 'value', type: 'boolean', description: 'Whether it is a proposition. Blank: false.', example: 'true' },
    { name: 'scheme', part: 'value', type: 'text', description: 'The thesaurus it is taken from.', example: 'own' },
  ],
};

export const outputs: EntityTable = {
  name: 'outputs',
  entity: 'output',
  description: 'What a meeting or an organisation produced: recommendations, findings, agreements, actions, documents.',
  columns: [
    id('Slug of the output.', 'homeworkers-recommendations-2025'),
    { name: 'kind', part: 'value', type: 'enumeration', values: OutputKind, description: 'What it is.', example: 'RECOMMENDATION' },
    { name: 'reference', part: 'value', type: 'text', description: 'A number or symbol it goes by.', example: 'R/1/66' },
    { name: 'text', part: 'value', type: 'text', localised: true, description: 'Its text in the language `xx`, or "not stated in the source".', example: 'Percepat pengesahan RUU PPRT' },
    { name: 'date', part: 'value', type: 'edtf', description: 'When it was made.', example: '2025-11' },
  ],
};
