import { GraphQLEnumType } from 'graphql';
import type { Parameter } from '../parameters/parameters.js';

/** What a network file is to hold, besides what the question answers. */
export interface FileOptions {
  /** Whether the citations of ties name events and documents, or only count them. */
  citations?: 'ids' | 'counts' | undefined;
}

const CITATIONS = new GraphQLEnumType({ name: 'Citations', values: { ids: {}, counts: {} } });

/** The same as parameters: of an address, and of the command line. */
export const FILE_PARAMETERS: readonly Parameter[] = [
  {
    name: 'citations',
    path: ['citations'],
    type: CITATIONS,
    list: false,
    json: false,
    description:
      'Of a network file: whether its ties name the events and documents that they rest on, or only count them. Without it large networks count them.',
    default: undefined,
  },
];

/** Tells what the file is to hold from the arguments of the question. @param values of both, as `inputOf` returns them */
export function fileAsked({ citations, ...input }: Record<string, unknown>): FileOptions & {
  input: Record<string, unknown>;
} {
  return { citations: citations as FileOptions['citations'], input };
}
