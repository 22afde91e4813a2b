import { entityId } from '../../../../model/identity/entity_id.js';
import type { Conversion } from '../../conversion.js';
import type { Cells, ConvertedKind } from '../../rows.js';
import type { FtmOrigins } from './origins.js';
import type { FtmEntity } from './statement.js';
import { valuesOf } from './columns.js';

/** An interval that links two entities, and what it becomes. */
interface Link {
  from: string;
  to: string;
  kind: 'MEMBER' | 'POST' | 'SUCCESSOR';
  /** Who may stand at `from`. */
  of: readonly ConvertedKind[];
}

export const LINKS: Readonly<Record<string, Link>> = {
  Membership: { from: 'member', to: 'organization', kind: 'MEMBER', of: ['person', 'organisation'] },
  Directorship: { from: 'director', to: 'organization', kind: 'POST', of: ['person'] },
  Employment: { from: 'employee', to: 'employer', kind: 'POST', of: ['person'] },
  // (Its post is an organisation's by then: `withPositions`.)
  Occupancy: { from: 'holder', to: 'organization', kind: 'POST', of: ['person'] },
  Succession: { from: 'successor', to: 'predecessor', kind: 'SUCCESSOR', of: ['organisation'] },
};

const TAKEN = ['role', 'startDate', 'endDate', 'sourceUrl', 'id'];

/** What a reference of a file leads to. */
export class FtmReferences {
  constructor(
    private readonly conversion: Conversion,
    /** The schemata of all entities of the file, those that are left out too. */
    private readonly schemata: ReadonlyMap<string, ReadonlySet<string>>,
  ) {}

  /** Its id; undefined where it leads to what was left out, which is counted, or to nothing, which is a problem. */
  resolve(id: string, kinds: readonly ConvertedKind[], what: string, place: string): string | undefined {
    const [kind] = this.conversion.kindsOf(id, kinds);
    if (kind) return entityId(kind, this.conversion.reference(kind, id, place)!);
    const schemata = this.schemata.get(id);
    if (schemata) this.conversion.leftOut.note('RECORD', `${what} that is a ${[...schemata].join(', ')}`, place);
    else this.conversion.problem(place, `there is no entity "${id}" in the file. Add it, or take the reference out.`);
    return undefined;
  }
}

/** An interval → `memberships`: each of those at one end with each at the other, in each role. */
export function convertLink(
  entity: FtmEntity,
  schema: string,
  origins: FtmOrigins,
  references: FtmReferences,
  conversion: Conversion,
): void {
  const { from, to, kind, of } = LINKS[schema]!;
  const [first] = entity.statements;
  const base = entity.statements.find(({ prop }) => prop === from) ?? first!;
  const ends = (prop: string, kinds: readonly ConvertedKind[]): string[] =>
    valuesOf(entity, [prop]).flatMap((id) => references.resolve(id, kinds, `${schema}.${prop}`, base.locator) ?? []);
  const [members, organisations] = [ends(from, of), ends(to, ['organisation'])];
  for (const [prop, known] of [
    [from, members],
    [to, organisations],
  ] as const) {
    if (valuesOf(entity, [prop]).length === 0) {
      conversion.problem(base.locator, `a ${schema} has no ${prop}. Add it, or take the entity out.`);
    } else if (known.length === 0) return;
  }
  const roles = valuesOf(entity, ['role']);
  const dates = { from: dateOf(entity, 'startDate', conversion), to: dateOf(entity, 'endDate', conversion) };
  for (const member of members) {
    for (const organisation of organisations) {
      for (const role of roles.length > 0 ? roles : [undefined]) {
        const cells: Cells = { member, organisation: organisation.slice('organisation:'.length), kind, role, ...dates };
        conversion.add('memberships', cells, origins.of({ ...base, original: undefined }, entity));
      }
    }
  }
  for (const { prop, locator } of entity.statements) {
    if (prop !== from && prop !== to && !TAKEN.includes(prop))
      conversion.leftOut.note('FIELD', `${schema}.${prop}`, locator);
  }
}

/** The one value of a date; of several, none. */
function dateOf(entity: FtmEntity, prop: string, conversion: Conversion): string | undefined {
  const values = new Set(valuesOf(entity, [prop]));
  const [value] = values;
  const what = `${[...entity.schemata].join(', ')}.${prop}`;
  const place = entity.statements.find((statement) => statement.prop === prop)?.locator ?? '';
  if (values.size <= 1) return conversion.date(value, what, place);
  conversion.leftOut.note('VALUE', `${what}, one of several`, place);
  return undefined;
}

/** `parent` of an organisation → it is a unit of it. */
export function convertParents(
  entity: FtmEntity,
  origins: FtmOrigins,
  references: FtmReferences,
  conversion: Conversion,
): void {
  const member = entityId(
    'organisation',
    conversion.reference('organisation', entity.id, entity.statements[0]!.locator)!,
  );
  for (const statement of entity.statements) {
    if (statement.prop !== 'parent') continue;
    const parent = references.resolve(
      statement.value,
      ['organisation'],
      `${statement.schema}.parent`,
      statement.locator,
    );
    if (parent === undefined) continue;
    const cells = { member, organisation: parent.slice('organisation:'.length), kind: 'UNIT' };
    conversion.add('memberships', cells, origins.of({ ...statement, original: undefined }, entity));
  }
}

/** `organizer` → HOST; `involved` → takes part in a way that is not told. */
export function convertEventLinks(
  entity: FtmEntity,
  origins: FtmOrigins,
  references: FtmReferences,
  conversion: Conversion,
): void {
  const event = conversion.reference('event', entity.id, entity.statements[0]!.locator);
  for (const statement of entity.statements) {
    const { prop, value, locator } = statement;
    if (prop !== 'organizer' && prop !== 'involved') continue;
    const agent = references.resolve(value, ['person', 'organisation'], `Event.${prop}`, locator);
    const cells = { event, agent, roles: prop === 'organizer' ? 'HOST' : undefined };
    if (agent) conversion.add('participations', cells, origins.of({ ...statement, original: undefined }, entity));
  }
}
