import type { Visibility } from '../../../graph/privacy/visibility.js';
import type { Attribute, AttributeValue, TieCitations } from '../../../networks/network.js';
import { assertionsOn, type FactReference } from '../../../snapshot/facts/fact_list.js';
import { Stamps } from '../../../snapshot/facts/stamps.js';
import type { View } from '../../../snapshot/facts/view.js';
import { addOriginals } from '../../../snapshot/selection/evidence.js';
import { factIdOf } from '../evidence/fact_references.js';
import type { Asked } from '../scope/asked.js';
import type { FileOptions } from './file_parameters.js';

/** Ids of one kind that stand at a tie, at most. */
const MOST_IDS = 20;

const COUNTS: readonly Attribute[] = [
  { name: 'eventCount', type: 'integer', title: 'Events of the facts that the tie rests on' },
  { name: 'sourceCount', type: 'integer', title: 'Original documents that the tie rests on' },
];
const IDS: readonly Attribute[] = [
  { name: 'eventIds', type: 'string', title: `Ids of these events: ${MOST_IDS} at most, then + and how many more` },
  { name: 'sourceIds', type: 'string', title: `Ids of these documents: ${MOST_IDS} at most, then + and how many more` },
];
const FACT_IDS: Attribute = {
  name: 'factIds',
  type: 'string',
  title: `Ids of the facts that the tie rests on: ${MOST_IDS} at most, then + and how many more`,
};
const ADDRESS: Attribute = { name: 'address', type: 'string', title: 'Where the tie opens to its facts and quotes' };

/**
 * Ties of which a file names events and documents unasked: with the ids of more it would be larger than most programs
 * open. `docs/networks.md` says what was measured.
 */
export const MOST_TIES_WITH_IDS = 100_000;

/** Whether the citations of a network name events and documents, and what its file says of that. */
export function citationsOf(
  tieCount: number,
  { citations }: Pick<FileOptions, 'citations'>,
): { withIds: boolean; said: string } {
  if (citations !== undefined) return { withIds: citations === 'ids', said: citations };
  if (tieCount <= MOST_TIES_WITH_IDS) return { withIds: true, said: 'ids' };
  const said = `counts: of more than ${MOST_TIES_WITH_IDS} ties ids are left out unless citations=ids asks for them`;
  return { withIds: false, said };
}

/** What the citations of ties are made of. */
export interface Citing {
  asked: Asked;
  visibility: Visibility;
  /** The facts that tie `i` rests on. */
  factsOf: (i: number) => Iterable<FactReference>;
  /** Whether facts are named where events and documents are. */
  citesFacts?: true | undefined;
  /** Where tie `i` opens. */
  addressOf: (i: number) => string;
}

/** @param withIds whether events and documents are named, and not only counted */
export function tieCitations(
  { asked, visibility, factsOf, citesFacts, addressOf }: Citing,
  withIds: boolean,
): TieCitations {
  const { view, snapshot } = asked;
  const cited = new CitedNodes(view);
  const shown = new Map<number, string>();
  const idOf = (node: number): string => {
    let id = shown.get(node);
    if (id === undefined) shown.set(node, (id = visibility.shownId(snapshot.ids[node]!)));
    return id;
  };
  const factIdAt = (reference: FactReference): string =>
    visibility.shownFactId(factIdOf(snapshot, reference), visibility.involvesHidden(asked.endsOf(reference)));
  const namesFacts = withIds && citesFacts === true;
  return {
    attributes: [...COUNTS, ...(withIds ? IDS : []), ...(namesFacts ? [FACT_IDS] : []), ADDRESS],
    of: (i): AttributeValue[] => {
      const facts = [...factsOf(i)];
      const { events, sources } = cited.by(facts);
      const ids = withIds ? [firstIds(events, idOf), firstIds(sources, idOf)] : [];
      const factIds = namesFacts ? [firstIds(facts, factIdAt)] : [];
      return [events.length, sources.length, ...ids, ...factIds, addressOf(i)];
    },
  };
}

/** The ids of the first ones, and how many more there are; null where there is none. */
export function firstIds<T>(all: readonly T[], idOf: (one: T) => string): string | null {
  const ids = all.slice(0, MOST_IDS).map(idOf);
  if (all.length > MOST_IDS) ids.push(`+${all.length - MOST_IDS}`);
  return ids.length === 0 ? null : ids.join(' ');
}

/** Finds the events and the originals behind facts, for one tie after the other. */
class CitedNodes {
  readonly #events: Stamps;
  readonly #sources: Stamps;

  constructor(private readonly view: View) {
    const { length } = view.columns.entities.kind;
    [this.#events, this.#sources] = [new Stamps(length), new Stamps(length)];
  }

  /** Canonical node indices: events in the order of the facts, originals by id; each once. */
  by(facts: Iterable<FactReference>): { events: number[]; sources: number[] } {
    const { view } = this;
    const [events, sources]: [number[], number[]] = [[], []];
    const originals = { add: (node: number) => this.#sources.add(node) && sources.push(node) };
    this.#events.clear();
    this.#sources.clear();
    for (const reference of facts) {
      const event = eventOf(view, reference);
      if (event >= 0 && this.#events.add(event)) events.push(event);
      addOriginals(view, assertionsOn(view.columns, reference.kind), reference.fact, originals);
    }
    return { events, sources: sources.sort((a, b) => a - b) };
  }
}

/** Canonical node index of the event of a fact; −1: it has none. */
function eventOf({ columns: { entities, participations, facts } }: View, { kind, fact }: FactReference): number {
  const events = kind === 'participations' ? participations.event : facts[kind].ends['event'];
  const node = events?.[fact] ?? -1;
  return node < 0 ? -1 : entities.canonical[node]!;
}
