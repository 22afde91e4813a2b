/** What is known already is given at once, so that nothing waits for it. */
export type OrPromise<T> = T | Promise<T>;
