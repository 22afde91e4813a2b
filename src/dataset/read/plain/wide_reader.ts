import { propertyName, table } from '../../../model/tables/index.js';
import type { Value } from '../../../model/tables/assertion_row.js';
import { shown } from '../../problems/index.js';
import type { BoundColumn } from '../cells/bound_column.js';
import { ValueReader } from '../cells/value_reader.js';
import { datesAsWritten } from '../cells/written_dates.js';
import { isPerson, type FileReading } from '../file_reading.js';
import type { Implied } from '../implied.js';
import type { Mention } from '../mention.js';
import type { Provenance } from '../provenance.js';
import { ProvenanceReader } from '../provenance_reader.js';
import type { AssumedPresence } from './assumed_presence.js';
import { AGENT_COLUMNS } from './columns.js';
import { proposed } from './mapping/proposed.js';
import { WIDE_COLUMNS, type Described } from './wide_columns.js';

const PARTICIPATIONS = table('participations');
const TOPICS = table('topics');
/** What a row has to name, one of them at least. */
const NAMING = ['event', ...AGENT_COLUMNS];

interface Agents {
  agent: Mention;
  onBehalfOf?: Mention;
}

/** Rows of a plain participations table: who took part in what, and whatever else the row says of them. */
export class WideReader {
  readonly #provenance: ProvenanceReader;
  readonly #values: ValueReader;
  readonly #columns: Partial<Record<string, BoundColumn>>;
  readonly #describing: readonly { bound: BoundColumn; what: Described; property: string }[];

  constructor(
    private readonly reading: FileReading,
    bound: readonly BoundColumn[],
    private readonly implied: Implied,
    private readonly presence: AssumedPresence,
  ) {
    this.#provenance = new ProvenanceReader(reading, bound);
    this.#columns = Object.fromEntries(bound.map((column) => [column.column.name, column]));
    const wide = new Map(WIDE_COLUMNS.map(({ column, describes }) => [column, describes]));
    this.#describing = bound.flatMap((column) => {
      const describes = wide.get(column.column);
      return describes ? [{ bound: column, what: describes.what, property: propertyName(describes.column) }] : [];
    });
    this.#values = new ValueReader(
      reading,
      bound.filter(({ column }) => PARTICIPATIONS.columns.includes(column) && column.part === 'value'),
    );
  }

  row(cells: readonly string[]): void {
    const { reading, implied } = this;
    if (NAMING.every((name) => (this.#columns[name]?.raw(cells) ?? '').trim() === '')) {
      return reading.warn('ROW_NAMES_NOTHING', undefined);
    }
    const provenance = this.#provenance.read(cells);
    const event = reading.mention(this.#columns['event'], cells);
    const agents = this.#agents(cells);
    const issue = reading.mention(this.#columns['issue'], cells);
    const host = reading.mention(this.#columns['host'], cells);
    const title = reading.text(this.#columns['event_title'], cells);
    const values = this.#values.read(cells);
    const described = agents && this.#described(cells, event, agents);
    if (reading.failed || !event || !agents || !described) return;
    const { agent, onBehalfOf } = agents;
    reading.assert(PARTICIPATIONS, [agent.id, event.id, onBehalfOf?.id ?? ''], values, provenance);
    if (!reading.failed && values['status'] === undefined)
      this.presence.assume(event.id, reading.setting.gathered.rows.at(-1)!);
    for (const mention of [event, agent, onBehalfOf, issue, host]) if (mention) implied.named(mention, provenance);
    if (title !== '') implied.title(event.id, title, provenance);
    if (issue) implied.say(TOPICS, [event.id, issue.id], {}, provenance);
    if (host) implied.say(PARTICIPATIONS, [host.id, event.id, ''], { roles: ['HOST'] }, provenance);
    this.#describe(described, provenance);
    implied.fromSource(provenance);
  }

  /** Who took part, and for whom: from `agent` and `on_behalf_of`, or from `person` and `organisation`. */
  #agents(cells: readonly string[]): Agents | undefined {
    const { reading } = this;
    const of = (name: string): Mention | undefined => reading.mention(this.#columns[name], cells);
    const failedBefore = reading.failed;
    const [agent, behalf, person, organisation] = [of('agent'), of('on_behalf_of'), of('person'), of('organisation')];
    const beside = agent ? (person ?? organisation) : person && organisation && behalf;
    if (beside) {
      reading.complain(
        'AGENTS_BESIDE_EACH_OTHER',
        beside.place.column,
        shown(beside.text),
        agent ? 'agent' : 'organisation',
      );
      return undefined;
    }
    const who = agent ?? person ?? organisation;
    if (who) return { agent: who, onBehalfOf: behalf ?? (person && organisation) };
    const columns = ['organisation', 'person', 'agent'].filter((name) => this.#columns[name]);
    const isBlank = columns.every((name) => !this.#columns[name]?.raw(cells).trim());
    if (reading.failed === failedBefore && (isBlank || !failedBefore)) {
      const header = this.#columns[columns[0]!]!.header;
      const skip = proposed(reading.setting.way!, { skip: { [header]: [''] } });
      const skipping = `; to leave out rows where it is blank: ${skip}`;
      reading.complain('VALUE_MISSING', columns[0], '', `who took part, in ${columns.join(' or ')}${skipping}`);
    }
    return undefined;
  }

  /** What the row states of the entities that it names. */
  #described(
    cells: readonly string[],
    event: Mention | undefined,
    { agent, onBehalfOf }: Agents,
  ): Map<string, Record<string, Value>> {
    const organisation = onBehalfOf ?? (isPerson(agent.id) ? undefined : agent);
    const entities = { event, organisation, person: isPerson(agent.id) ? agent : undefined };
    const described = new Map<string, Record<string, Value>>();
    for (const { bound, what, property } of this.#describing) {
      const value = this.reading.value(bound, cells);
      const id = entities[what]?.id;
      if (value === undefined) continue;
      if (id !== undefined) {
        const dateAsWritten = datesAsWritten([bound], cells);
        described.set(id, { ...described.get(id), [property]: value, ...(dateAsWritten && { dateAsWritten }) });
      }
      if (id === undefined && what !== 'event' && bound.isFilled(cells)) {
        this.reading.warn('NOTHING_TO_DESCRIBE', bound.header, shown(String(value)), `one ${what}`);
      }
    }
    return described;
  }

  #describe(described: ReadonlyMap<string, Record<string, Value>>, provenance: Provenance): void {
    for (const [id, values] of described) {
      const kind = id.slice(0, id.indexOf(':')) as Described;
      this.implied.say(table(`${kind}s`), id, values, provenance);
    }
  }
}
