export type Columnar = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array | Float64Array;

export interface ColumnarConstructor<T extends Columnar> {
  new (buffer: SharedArrayBuffer): T;
  readonly BYTES_PER_ELEMENT: number;
}

/** A typed array over shared memory, zeros at first: worker threads have it without a copy. */
export function sharedOf<T extends Columnar>(Type: ColumnarConstructor<T>, length: number): T {
  return new Type(new SharedArrayBuffer(length * Type.BYTES_PER_ELEMENT));
}

/** The values as a typed array over shared memory. */
export function shared<T extends Columnar>(Type: ColumnarConstructor<T>, values: ArrayLike<number>): T {
  const array = sharedOf(Type, values.length);
  array.set(values);
  return array;
}
