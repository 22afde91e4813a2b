import { fileSourceId } from '../../model/identity/entity_id.js';
import { isSlug } from '../../model/identity/slug.js';
import { ORIGIN_COLUMNS, PROVENANCE_COLUMNS, tableNamed } from '../../model/tables/index.js';
import { Inference, Method } from '../../model/vocabulary/index.js';
import { contactData } from '../../privacy/contact_data.js';
import { shown } from '../problems/index.js';
import type { BoundColumn } from './cells/bound_column.js';
import type { FileReading } from './file_reading.js';
import type { Provenance } from './provenance.js';

const LOCATOR =
  /^(char=(\d{1,9}),(\d{1,9})|page=\d{1,9}|(?:sheet=[^\n]{1,31};)?row=\d{1,9}|line=\d{1,9}|pointer=(?:\/[^\s/]*)+)$/;
const LOCATORS = 'char=120,180, page=3, row=12, sheet=Name;row=12, line=12 or pointer=/persons/3';

/** Reads the provenance columns of a file's rows, before the other cells. */
export class ProvenanceReader {
  readonly #columns: Partial<Record<string, BoundColumn>>;
  readonly #any: boolean;

  constructor(
    private readonly reading: FileReading,
    bound: readonly BoundColumn[],
  ) {
    const own = bound.filter(({ column }) => PROVENANCE_COLUMNS.includes(column) || ORIGIN_COLUMNS.includes(column));
    this.#columns = Object.fromEntries(own.map((column) => [column.column.name, column]));
    this.#any = own.length > 0;
  }

  read(cells: readonly string[]): Provenance {
    const { reading } = this;
    const { dataset, file, gathered } = reading.setting;
    const provenance: Provenance = {
      dataset,
      file,
      row: reading.number,
      source: '',
      inference: 'STATED',
      method: 'HUMAN',
      readAs: reading.readAs,
    };
    if (this.#any) this.#fill(provenance, cells);
    if (provenance.source === '') {
      provenance.source = fileSourceId(provenance.dataset, provenance.file);
      provenance.locator ??= reading.imported ? `row=${provenance.row}` : reading.locator;
      gathered.entities.add(provenance.source);
    }
    return provenance;
  }

  #fill(provenance: Provenance, cells: readonly string[]): void {
    const { reading } = this;
    const columns = this.#columns;
    const text = (name: string): string | undefined => reading.text(columns[name], cells) || undefined;
    const value = (name: string): string | undefined => reading.value(columns[name], cells) as string | undefined;
    this.#origin(provenance, text('dataset'), text('file'), reading.value(columns['row'], cells));
    provenance.named = reading.mention(columns['source'], cells);
    provenance.source = provenance.named?.id ?? '';
    provenance.quote = this.#words('quote', cells);
    provenance.locator = this.#locator(text('locator'));
    provenance.valueAsWritten = this.#words('value_as_written', cells);
    provenance.inference = (value('inference') as Inference | undefined) ?? 'STATED';
    provenance.method = (value('method') as Method | undefined) ?? 'HUMAN';
    provenance.recordedBy = text('recorded_by');
    provenance.recordedAt = value('recorded_at');
    provenance.retractedAt = value('retracted_at');
    provenance.retractedBy = text('retracted_by');
    provenance.retractedReason = text('retracted_reason');
    provenance.readAs ??= tableNamed(text('read_as') ?? '')?.name;
    const { recordedAt, retractedAt, retractedBy, retractedReason } = provenance;
    if (!retractedAt && (retractedBy ?? retractedReason) !== undefined) {
      reading.complain('RETRACTION_UNDATED', retractedBy === undefined ? 'retracted_reason' : 'retracted_by');
    }
    if (recordedAt && retractedAt && retractedAt < recordedAt) {
      reading.complain('RETRACTED_BEFORE_RECORDED', 'retracted_at', retractedAt, recordedAt);
    }
  }

  /** Words of a document, with a warning where they hold contact data. */
  #words(name: string, cells: readonly string[]): string | undefined {
    const text = this.reading.text(this.#columns[name], cells) || undefined;
    const contact = text === undefined ? undefined : contactData(text);
    if (contact) this.reading.warn('QUOTE_CONTACT_DATA', this.#columns[name]!.header, contact);
    return text;
  }

  #origin(provenance: Provenance, dataset: string | undefined, file: string | undefined, row: unknown): void {
    const given = Object.entries({ dataset, file, row }).filter(([, value]) => value !== undefined);
    if (given.length === 0) return;
    if (dataset === undefined || file === undefined || typeof row !== 'number') {
      this.reading.complain('ORIGIN_INCOMPLETE', given[0]![0], given.map(([name]) => name).join(', '));
    } else if (!isSlug(dataset)) {
      this.reading.complain('DATASET_NAME', 'dataset', shown(dataset));
    } else {
      Object.assign(provenance, { dataset, file, row });
      this.reading.imported = true;
      this.reading.setting.gathered.origins.add(dataset);
    }
  }

  #locator(text: string | undefined): string | undefined {
    if (text === undefined) return undefined;
    const [, locator, start, end] = LOCATOR.exec(text) ?? [];
    if (locator && (start === undefined || Number(start) <= Number(end))) return locator;
    this.reading.complain('INVALID_LOCATOR', 'locator', shown(text), LOCATORS);
    return undefined;
  }
}
