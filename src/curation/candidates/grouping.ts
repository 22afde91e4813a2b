/** Numbers of the items by each of their keys, each number once, ascending. */
export function groupInto<T>(items: readonly T[], keys: (item: T) => Iterable<string>): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  items.forEach((item, number) => {
    for (const key of keys(item)) {
      const group = groups.get(key);
      if (!group) groups.set(key, [number]);
      else if (group.at(-1) !== number) group.push(number);
    }
  });
  return groups;
}
