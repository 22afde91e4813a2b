import type { TypedDocumentString } from '../generated/documents.js';
import type { TieRow } from '../../drawing/evidence/rows.js';
import { encoded } from '../address/write.js';
import type { NetworkFile } from './network_file.js';
import { Offline, Refused, type AnswerError } from './refused.js';
import { seen } from './versions.js';

interface GraphAnswer<D> {
  data?: D | null;
  errors?: AnswerError[];
}

/** What can be asked for, and stopped. */
export type Asking<T> = (signal: AbortSignal) => Promise<T>;

/**
 * An operation of the API.
 * @throws Refused, Offline; VersionChanged where the data are no longer those that the page shows
 */
export function graph<D extends { dataset: { version: string } }, V>(
  document: TypedDocumentString<D, V>,
  variables: V,
): Asking<D> {
  return async (signal) => {
    const body = JSON.stringify({ query: document.toString(), variables });
    const headers = { 'content-type': 'application/json' };
    const { data, errors } = (await fetched('/graphql', { method: 'POST', headers, body, signal })) as GraphAnswer<D>;
    const [error] = errors ?? [];
    if (error) throw new Refused(error);
    seen(data!.dataset.version);
    return data!;
  };
}

/**
 * A question’s answer as a network.
 * @param args as an address has them, and of the file: `strongest`, `with`
 * @throws as `graph` does
 */
export function network(question: string, args: Readonly<Record<string, string>>, lang: string): Asking<NetworkFile> {
  return async (signal) => {
    const address = `/export/${question}.graphology.json?${query({ ...args, lang })}`;
    const file = (await fetched(address, { signal })) as NetworkFile;
    seen(file.attributes.dataVersion);
    return file;
  };
}

export interface OpenedTie {
  /** The rows that join both ends: one, or several participations. */
  rows: TieRow[];
}

/** One tie with the facts and quotes that it rests on. @throws as `graph` does */
export function tie(
  question: string,
  args: Readonly<Record<string, string>>,
  [a, b]: readonly [string, string],
  lang: string,
): Asking<OpenedTie> {
  return async (signal) => {
    const headers = { accept: 'application/json' };
    const address = `/ties/${question}?${query({ a, b, ...args, lang })}`;
    const { data } = (await fetched(address, { headers, signal })) as GraphAnswer<Record<string, TieAnswer>>;
    const answer = data![question]!;
    seen(answer.basis.dataVersion);
    return { rows: (answer.ties ?? answer.arcs ?? answer.rows)!.nodes };
  };
}

interface TieAnswer {
  basis: { dataVersion: string };
  ties?: { nodes: TieRow[] };
  arcs?: { nodes: TieRow[] };
  rows?: { nodes: TieRow[] };
}

export const query = (args: Readonly<Record<string, string>>): string =>
  Object.entries(args)
    .map(([name, value]) => `${name}=${encoded(value)}`)
    .join('&');

/** The JSON that an address holds. */
async function fetched(address: string, options: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(address, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    throw new Offline('No server answers.', { cause: error });
  }
  const body = (await response.json().catch(() => undefined)) as GraphAnswer<unknown> | undefined;
  options.signal?.throwIfAborted();
  if (body === undefined) throw new Offline(`The server answered ${response.status} without saying more.`);
  const [error] = response.ok ? [] : (body.errors ?? []);
  if (error) throw new Refused(error);
  return body;
}
