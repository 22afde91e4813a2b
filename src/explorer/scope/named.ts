import { Sector } from '../../model/vocabulary/agents.js';
import { codeText } from '../facts/code.js';
import { EventOptionsDocument, IssueOptionsDocument, OrganisationOptionsDocument } from '../generated/documents.js';
import { usePage } from '../page_context.js';
import type { TextKey } from '../texts/text.js';
import { useFrame } from '../use_frame.js';
import type { Option } from './picker.js';

/** Arguments that take ids of entities: what the page calls them, and the list that those are picked from. */
export const OPTIONS = {
  'scope.issues': { text: 'issues', document: IssueOptionsDocument },
  'scope.organisations': { text: 'nav-organisations', document: OrganisationOptionsDocument },
  'scope.events': { text: 'nav-events', document: EventOptionsDocument },
} as const satisfies Record<string, { text: TextKey; document: unknown }>;

export type EntityArgument = keyof typeof OPTIONS;

export const isOfEntities = (name: string): name is EntityArgument => Object.hasOwn(OPTIONS, name);

/** Arguments whose values are few and have names, with what the page calls them. */
export const NAMED = { 'scope.datasets': 'datasets', 'scope.sectors': 'sectors' } as const satisfies Record<
  string,
  TextKey
>;

export type NamedArgument = keyof typeof NAMED;

export const isNamed = (name: string): name is NamedArgument => Object.hasOwn(NAMED, name);

/** The values of the arguments whose values are few. */
export function useOptions(): Readonly<Record<NamedArgument, readonly Option[]>> {
  const { say } = usePage();
  const datasets = useFrame()?.datasets ?? [];
  return {
    'scope.datasets': datasets.map(({ name, title }) => ({ value: name, label: title ?? name })),
    'scope.sectors': Sector.values.map((value) => ({ value, label: codeText(say, value) })),
  };
}
