import { propertyName, type TableName } from '../model/tables/index.js';

/**
 * Columns whose field carries its owner: a document may ask over several types at once, and of all that an interface or
 * union may be, a field of one name has one type.
 */
const OWNED: Partial<Record<TableName, Readonly<Record<string, string>>>> = {
  events: { type: 'eventType', status: 'eventStatus' },
  outputs: { kind: 'outputKind' },
  sources: { kind: 'sourceKind', access: 'sourceAccess' },
  names: { kind: 'nameKind' },
  identifiers: { scheme: 'identifierScheme' },
  participations: { status: 'participationStatus' },
  memberships: { kind: 'membershipKind', role: 'membershipRole' },
  event_links: { kind: 'eventLinkKind' },
  output_links: { kind: 'outputLinkKind' },
  topics: { weight: 'topicWeight' },
  steps: { kind: 'stepKind' },
  parties: { role: 'partyRole' },
  responses: { kind: 'responseKind' },
  assessments: { level: 'assessmentLevel' },
};

/** The field that shows the values of a column. */
export function fieldName(table: TableName, column: string): string {
  return OWNED[table]?.[column] ?? propertyName(column);
}
