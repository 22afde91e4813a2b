/** A pure function of one argument that keeps its results: for few arguments, asked for often. */
export function remember<K, V>(compute: (key: K) => V): (key: K) => V {
  const results = new Map<K, V>();
  return (key) => {
    let result = results.get(key);
    if (result === undefined) results.set(key, (result = compute(key)));
    return result;
  };
}

/** The same for objects, whose results go when they go. */
export function rememberFor<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const results = new WeakMap<K, { result: V }>();
  return (key) => {
    let kept = results.get(key);
    if (!kept) results.set(key, (kept = { result: compute(key) }));
    return kept.result;
  };
}
