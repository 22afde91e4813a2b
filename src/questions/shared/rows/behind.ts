/** Methods of an answer that fields were made of: a list before it is paged, the index of an entity before it is read. */
const BEHIND = new WeakMap<object, () => unknown>();

/** Notes the method that the resolver of a field was made of. */
export function standsBehind(resolver: object, method: () => unknown): void {
  BEHIND.set(resolver, method);
}

/** The method that a resolver was made of, if it was made of one. */
export function methodBehind(resolver: object): (() => unknown) | undefined {
  return BEHIND.get(resolver);
}
