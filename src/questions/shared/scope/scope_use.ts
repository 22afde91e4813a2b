import { DEFAULT_SCOPE } from '../../../snapshot/selection/scope.js';
import type { ScopeInput } from './scope_input.js';

export type ScopeField = keyof ScopeInput;

/** What a question makes of the scope; without it, it uses every field as it is given. */
export interface ScopeUse {
  /** Fields that change nothing in the answer, though they do in that of most questions. */
  unused?: readonly ScopeField[];
  /** Whether it matches responses with those whom they answer for. */
  ofResponses?: true;
  /** Fields that the question settles, whatever is given. */
  settled?: Partial<ScopeInput>;
  /** Whether hosts count by their role, whatever their status is, unless they were ABSENT or DECLINED. */
  hostsByRole?: true;
}

/** Fields that speak of attendance: questions on other facts do not use them. */
export const OF_ATTENDANCE = [
  ...[
    'roles',
    'hosts',
    'statuses',
    'capacities',
    'expandNetworks',
    'universe',
    'population',
    'minEventSize',
    'maxEventSize',
  ],
] as const satisfies readonly ScopeField[];

/** The values of fields that are not given, as GraphQL fills them in. */
export const DEFAULTS = { ...DEFAULT_SCOPE, windowRule: 'OVERLAPS' } as unknown as ScopeInput;

/** All fields that change nothing in the answer. */
export const unusedIn = ({ unused = [], ofResponses }: ScopeUse): readonly ScopeField[] =>
  ofResponses ? unused : [...unused, 'followSuccessors'];

/** The scope that an answer rests on: what is unused stands at its default, whatever was given. */
export function usedScope(given: ScopeInput, use: ScopeUse): ScopeInput {
  const plain = Object.fromEntries(unusedIn(use).map((field) => [field, DEFAULTS[field]]));
  return { ...given, ...plain, ...use.settled };
}

/** The scope as an answer repeats it: with its defaults, without what was not asked and what is not used. */
export function parametersOf(used: ScopeInput, use: ScopeUse): Record<string, unknown> {
  const unused = unusedIn(use);
  return Object.fromEntries(
    Object.entries(used).filter(
      ([field, value]) => value !== undefined && value !== null && !unused.includes(field as ScopeField),
    ),
  );
}

/** Fields that were given another value than their default or the one that is used. */
export function givenInVain(given: ScopeInput, use: ScopeUse): ScopeField[] {
  const used = usedScope(given, use);
  const fields = [...unusedIn(use), ...(Object.keys(use.settled ?? {}) as ScopeField[])];
  return fields.filter((field) => {
    const value = comparable(given[field]);
    return value !== undefined && value !== comparable(DEFAULTS[field]) && value !== comparable(used[field]);
  });
}

/** Lists are sets here; null is as if it were not given. */
function comparable(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  return JSON.stringify(Array.isArray(value) ? value.toSorted() : value);
}
