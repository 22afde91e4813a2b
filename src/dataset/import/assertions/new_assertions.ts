import { remember, rememberObjects } from '../../../collections/remember.js';
import { SEPARATOR } from '../../../model/identity/fact_key.js';
import type { Value } from '../../../model/tables/assertion_row.js';
import type { TableName } from '../../../model/tables/index.js';
import { valuesText } from './assertion_key.js';
import { statedDays } from '../change/derived.js';
import { Places, type EntityPlaces } from '../change/places.js';
import type { Assertion, Values } from './stored_assertion.js';

export type Cell = Value | undefined | Readonly<Record<string, Value | null>>;

/** New assertions as the statements take them. */
export interface AssertionParameters {
  /** Places of the target, of the source and of what is shared; then what is the assertion's own. */
  assertions: readonly (readonly Cell[])[];
  /** What many assertions of a batch share: provenance, and the stated values by name. */
  shared: readonly (readonly Cell[])[];
}

/**
 * Gathers the new assertions of a batch. Most of what each says is said of many others too, and sent once: names and
 * values sent with each would be half of an import.
 */
export class NewAssertions {
  readonly #assertions: Cell[][] = [];
  readonly #shared = new Places<string, Cell[]>();

  constructor(private readonly entities: EntityPlaces) {}

  /** @param target the place of what it stands on */
  add(target: number, assertion: Assertion): void {
    const { source, key, id, row, quote, locator, valueAsWritten } = assertion;
    const { dataset, file, table, inference, method, recordedBy, recordedAt, retractedAt } = assertion;
    const { version, retractedVersion, retractedBy, retractedReason, readAs, values } = assertion;
    const retracted = [retractedAt, retractedVersion, retractedBy, retractedReason];
    const recorded = [recordedBy, recordedAt, version, ...retracted, readAs];
    const provenance = [dataset, file, table, inference, method, ...recorded];
    const slot = [...provenance, valuesText(values)].join(SEPARATOR);
    const shared = this.#shared.of(slot, () => [...provenance, withDays(table)(values)]);
    this.#assertions.push([target, this.entities.of(source), shared, key, id, row, quote, locator, valueAsWritten]);
  }

  get parameters(): AssertionParameters {
    return { assertions: this.#assertions, shared: this.#shared.list };
  }
}

/** What is stated, with the days that it says, kept on its assertion so that nobody need read dates again. */
const withDays = remember((table: TableName) =>
  rememberObjects((values: Values): Record<string, Value | null> => ({ ...values, ...statedDays(table, values) })),
);
