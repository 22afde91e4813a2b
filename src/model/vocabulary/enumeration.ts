/** A closed list of values with a sentence for each: the one source for GraphQL enums, validation, and documentation. */
export interface Enumeration<V extends string = string> {
  readonly name: string;
  readonly description: string;
  readonly values: readonly V[];
  /** What each value means, in one sentence. */
  readonly meanings: Readonly<Record<V, string>>;
  /** `{HELD: 'HELD', …}`: the object that type-graphql registers. */
  readonly object: { readonly [K in V]: K };
  /** Position of each value in `values`; typed arrays store it. */
  readonly code: Readonly<Record<V, number>>;
}

export type ValueOf<E> = E extends Enumeration<infer V> ? V : never;

export function enumeration<V extends string>(
  name: string,
  description: string,
  meanings: Record<V, string>,
): Enumeration<V> {
  const values = Object.keys(meanings) as V[];
  return {
    name,
    description,
    values,
    meanings,
    object: Object.fromEntries(values.map((v) => [v, v])) as { [K in V]: K },
    code: Object.fromEntries(values.map((v, i) => [v, i])) as Record<V, number>,
  };
}
