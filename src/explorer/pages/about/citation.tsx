import type { ReactNode } from 'react';
import { citableServer } from '../../address/citable.js';
import { usePage } from '../../page_context.js';
import type { Dataset } from './datasets.js';

interface CitationProps {
  /** Of the data. */
  version: string;
  datasets: readonly Dataset[];
}

/** What to write in a reference: the product, the data, their version and licences. English, as references are. */
export function Citation({ version, datasets }: CitationProps): ReactNode {
  const { say } = usePage();
  const data = datasets.map(({ name, title, licence }) => `${title ?? name} (${licence ?? 'no licence stated'})`);
  const server = citableServer();
  const today = new Date().toISOString().slice(0, 10);
  return (
    <>
      <p>{say('cite')}</p>
      <blockquote lang="en">
        The Jejaring contributors. Jejaring: a knowledge graph of civil society with a source for every fact, version{' '}
        {VERSION}. Licence: Apache-2.0.
      </blockquote>
      <blockquote lang="en">
        Data: {data.join('; ')}. Version {version} of the data, read on {today}
        {server !== undefined && ` at ${server}`}.
      </blockquote>
    </>
  );
}
