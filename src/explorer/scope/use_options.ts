import { Sector } from '../../model/vocabulary/agents.js';
import { graph } from '../ask/ask.js';
import { useAsked } from '../ask/use_asked.js';
import { codeText } from '../facts/code.js';
import { IssuesDocument } from '../generated/documents.js';
import { usePage } from '../page_context.js';
import type { TextKey } from '../texts/text.js';
import { useFrame } from '../use_frame.js';
import type { Option } from './picker.js';

/** Arguments that people know by the names of their values, with what the page calls them. */
export const NAMED = {
  'scope.datasets': 'datasets',
  'scope.issues': 'issues',
  'scope.sectors': 'sectors',
} as const satisfies Record<string, TextKey>;

export type NamedArgument = keyof typeof NAMED;

export const isNamed = (name: string): name is NamedArgument => Object.hasOwn(NAMED, name);

export interface Options {
  of: Readonly<Record<NamedArgument, readonly Option[]>>;
  /** Issues that are not among those, for there are more than a list is read of at once. */
  moreIssues: number;
}

/**
 * The values of arguments that have names.
 * @param withIssues whether those are needed, which have to be asked for
 */
export function useOptions(withIssues: boolean): Options {
  const { say, lang } = usePage();
  const datasets = useFrame()?.datasets ?? [];
  const asked = useAsked(withIssues ? `issues ${lang}` : null, graph(IssuesDocument, { lang }));
  const issues = asked?.state === 'answered' ? asked.value.issues : undefined;
  return {
    of: {
      'scope.datasets': datasets.map(({ name, title }) => ({ value: name, label: title ?? name })),
      'scope.issues': (issues?.nodes ?? []).map(({ id, label }) => ({
        value: id,
        label: label.text,
        lang: label.lang,
      })),
      'scope.sectors': Sector.values.map((value) => ({ value, label: codeText(say, value) })),
    },
    moreIssues: issues ? issues.totalCount - issues.nodes.length : 0,
  };
}
