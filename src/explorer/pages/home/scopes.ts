import type { Pair } from './pair.js';

type Args = Readonly<Record<string, string>>;

/** What the page asks of a pair, as addresses have it: each is the link of the figure that it yields. */
export interface Scopes {
  /** Organisations that are named at the first and at the second beside the hosts. */
  first: Args;
  second: Args;
  /** All who are named at either. */
  both: Args;
  /** The whole dataset. */
  grid: Args;
}

const EVERYBODY = { 'scope.hosts': 'INCLUDE', 'scope.capacities': 'DELEGATE,MEMBER,UNSTATED' } as const;

/** Hosts, members and the invited too: a grid tells them apart. */
export const DRAWN = { ...EVERYBODY, 'scope.statuses': 'INVITED,REGISTERED,ATTENDED' } as const;

/** @param excluded sources that are left out, as an address has them */
export function scopesOf({ from, to, dataset }: Pair, excluded: string | undefined): Scopes {
  const base = {
    ...(dataset !== undefined && { 'scope.datasets': dataset }),
    ...(excluded !== undefined && { 'scope.excludeSources': excluded }),
  };
  const beside = { ...base, 'scope.hosts': 'EXCLUDE' };
  return {
    first: { ...beside, 'scope.events': from },
    second: { ...beside, 'scope.events': to },
    both: { ...base, ...EVERYBODY, 'scope.events': `${from},${to}` },
    grid: { ...base, ...DRAWN },
  };
}
