import {
  AsyncByteQueue,
  Bool,
  Field,
  Float64,
  Int32,
  makeData,
  RecordBatch,
  RecordBatchFileWriter,
  Schema,
  Struct,
  Utf8,
  vectorFromArray,
  type DataType,
  type TypeMap,
} from 'apache-arrow';
import { aboutTexts } from './about.js';
import { inBatches } from './chunks.js';
import type { AttributeType, Network } from './network.js';
import { nodeTable, tieTable, type Row, type Table } from './tables.js';

// Few enough that what else the process does waits for some milliseconds only.
const ROWS = 1_024;

const TYPES: Readonly<Record<AttributeType, () => DataType>> = {
  string: () => new Utf8(),
  integer: () => new Int32(),
  double: () => new Float64(),
  boolean: () => new Bool(),
};

/** The nodes as an Arrow file (Feather, version 2). The schema's metadata hold what the file says of itself. */
export function writeNodesArrow(network: Network): Iterable<Uint8Array> {
  return arrowTable(network, nodeTable(network));
}

/** The ties as an Arrow file: the ids of `source` and `target`, and the attributes. */
export function writeTiesArrow(network: Network): Iterable<Uint8Array> {
  return arrowTable(network, tieTable(network));
}

/** Holds what the writer wrote until it is taken. The library's own streams write everything before anything is read. */
class WrittenBytes extends AsyncByteQueue {
  private parts: Uint8Array[] = [];

  override write(part: Uint8Array): void {
    this.parts.push(part);
  }

  take(): Uint8Array {
    const bytes = Buffer.concat(this.parts);
    this.parts = [];
    return bytes;
  }
}

function* arrowTable(network: Network, { columns, rows }: Table): Iterable<Uint8Array> {
  const fields = columns.map(
    ({ name, type, title }) => new Field(name, TYPES[type](), true, new Map([['title', title]])),
  );
  const schema = new Schema<TypeMap>(fields, new Map(aboutTexts(network)));
  const written = new WrittenBytes();
  const writer = new RecordBatchFileWriter().reset(written, schema);
  for (const batch of inBatches(rows, ROWS)) {
    writer.write(recordBatch(schema, batch));
    yield written.take();
  }
  writer.close();
  yield written.take();
}

function recordBatch(schema: Schema, rows: readonly Row[]): RecordBatch {
  const children = schema.fields.map(({ type }, place) => {
    const values = rows.map((row) => row[place]);
    return vectorFromArray(values, type as DataType).data[0]!;
  });
  return new RecordBatch(schema, makeData({ type: new Struct(schema.fields), length: rows.length, children }));
}
