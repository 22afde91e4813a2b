/** What is known already is given at once, so that nothing waits for it. */
export type OrPromise<T> = T | Promise<T>;

/** All values: at once where all are there, else when the last is. */
export function allOf<T>(values: readonly OrPromise<T>[]): OrPromise<T[]> {
  return values.some((value) => value instanceof Promise)
    ? Promise.all(values.map((value) => Promise.resolve(value)))
    : (values as T[]);
}

/** What follows from a value: at once where it is known, else when it is. */
export function whenKnown<T, U>(value: OrPromise<T>, next: (known: T) => OrPromise<U>): OrPromise<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** A value that perhaps nobody waits for: if it fails unheard, that is no fault of the program. */
export function perhapsUnheard<T>(value: OrPromise<T>): OrPromise<T> {
  if (value instanceof Promise) value.catch(() => undefined);
  return value;
}
