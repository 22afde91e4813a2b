import { kindOf } from '../../model/identity/entity_id.js';
import type { FactTable, TableName } from '../../model/tables/index.js';
import type { BoundColumn } from './cells/bound_column.js';
import { ValueReader } from './cells/value_reader.js';
import { datesAsWritten } from './cells/written_dates.js';
import { isPerson, type FileReading } from './file_reading.js';
import type { Implied } from './implied.js';
import type { Mention } from './mention.js';
import { ProvenanceReader } from './provenance_reader.js';

/** What a blank cell of a key column means. */
const BLANK: Partial<Record<string, Readonly<Record<string, string>>>> = {
  names: { kind: 'FULL' },
  memberships: { kind: 'MEMBER' },
};

/** Rows of a fact table: an assertion on the fact that their key columns make. */
export class FactReader {
  readonly #provenance: ProvenanceReader;
  readonly #values: ValueReader;
  /** The columns of the key, in its order. */
  readonly #key: readonly { name: string; bound?: BoundColumn; blank: string }[];

  constructor(
    private readonly of: FactTable,
    private readonly reading: FileReading,
    private readonly bound: readonly BoundColumn[],
    /** In a plain table: what follows from a row besides its fact. */
    private readonly implied?: Implied,
  ) {
    this.#provenance = new ProvenanceReader(reading, bound);
    this.#values = new ValueReader(
      reading,
      bound.filter(({ column }) => column.part === 'value'),
    );
    this.#key = of.key.map((name) => ({
      name,
      bound: bound.find(({ column }) => column.name === name),
      blank: BLANK[of.name]?.[name] ?? '',
    }));
  }

  row(cells: readonly string[]): void {
    const { reading } = this;
    const provenance = this.#provenance.read(cells);
    const mentions: Mention[] = [];
    const parts = this.#key.map(({ bound, blank }) => {
      if (bound?.column.type !== 'reference') return String(reading.value(bound, cells) ?? blank);
      const mention = reading.mention(bound, cells);
      if (mention) mentions.push(mention);
      return mention?.id ?? '';
    });
    const values = this.#values.read(cells);
    if (this.of.name === 'memberships' && !reading.failed) checkMembership(reading, parts);
    if (LINKS.includes(this.of.name) && !reading.failed) checkEnds(reading, parts, 'to');
    if (this.of.name === 'judgements' && !reading.failed) checkPair(reading, parts);
    if (reading.failed) return;
    provenance.valueAsWritten ??= datesAsWritten(this.bound, cells);
    reading.assert(this.of, parts, values, provenance);
    this.implied?.fromFact(this.of, parts, mentions, provenance);
  }
}

const LINKS: readonly TableName[] = ['event_links', 'output_links'];

/** Keeps role and from in the key of a POST only, and who may be what in an organisation. */
function checkMembership(reading: FileReading, parts: string[]): void {
  const [member = '', , kind = ''] = parts;
  if (kind !== 'POST') parts.fill('', 3);
  if (kind === 'POST' && !isPerson(member)) reading.complain('POST_NEEDS_PERSON', 'member', member);
  if ((kind === 'UNIT' || kind === 'SUCCESSOR') && isPerson(member)) {
    reading.complain('MEMBER_NEEDS_ORGANISATION', 'member', member, kind);
  }
  checkEnds(reading, parts, 'organisation');
}

/** Who is judged may be named in either order. */
function checkPair(reading: FileReading, parts: string[]): void {
  const [a = '', b = '', verdict = ''] = parts;
  if (kindOf(a) !== kindOf(b)) reading.complain('KINDS_DIFFER', 'b', b, a);
  checkEnds(reading, parts, 'b');
  if (a > b) parts.splice(0, 3, b, a, verdict);
}

function checkEnds(reading: FileReading, [from, to]: readonly string[], column: string): void {
  if (from === to) reading.complain('LINK_TO_ITSELF', column, from);
}
