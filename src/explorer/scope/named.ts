import { Sector } from '../../model/vocabulary/agents.js';
import { graph, type Asking } from '../ask/ask.js';
import { codeText } from '../facts/code.js';
import {
  EventOptionsDocument,
  IssueOptionsDocument,
  OrganisationOptionsDocument,
  SourceOptionsDocument,
  type SourceOptionsQuery,
} from '../generated/documents.js';
import { usePage } from '../page_context.js';
import type { TextKey } from '../texts/text.js';
import { useFrame } from '../use_frame.js';
import type { Option } from './picker.js';

/** What is asked of a list to pick from. */
interface AskedList {
  lang: string;
  /** What a name contains. */
  text: string;
  after: string | null;
}

/** Arguments that take ids: what the page calls them, and the list that those are picked from. */
export const OPTIONS = {
  'scope.issues': { text: 'issues', list: (asked: AskedList) => graph(IssueOptionsDocument, asked), isSearched: true },
  'scope.organisations': {
    text: 'nav-organisations',
    list: (asked: AskedList) => graph(OrganisationOptionsDocument, asked),
    isSearched: true,
  },
  'scope.events': {
    text: 'nav-events',
    list: (asked: AskedList) => graph(EventOptionsDocument, asked),
    isSearched: true,
  },
  'scope.sources': { text: 'sources', list: listOfSources, isSearched: false },
  'scope.excludeSources': { text: 'sources-left-out', list: listOfSources, isSearched: false },
} as const satisfies Record<string, { text: TextKey; list: unknown; isSearched: boolean }>;

/** (The API finds no source by a part of its title.) */
function listOfSources({ lang, after }: AskedList): Asking<SourceOptionsQuery> {
  return graph(SourceOptionsDocument, { lang, after });
}

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
