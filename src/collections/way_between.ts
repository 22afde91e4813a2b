/** The shortest way along edges, both ends included; undefined where there is none. @param next by vertex */
export function wayBetween(
  next: ReadonlyMap<string, ReadonlySet<string>>,
  start: string,
  end: string,
): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[start, undefined]]);
  for (const at of cameFrom.keys()) {
    if (at === end) {
      const way = [at];
      for (let back = cameFrom.get(at); back !== undefined; back = cameFrom.get(back)) way.unshift(back);
      return way;
    }
    for (const to of next.get(at) ?? []) if (!cameFrom.has(to)) cameFrom.set(to, at);
  }
  return undefined;
}
