import { Component, type ReactNode } from 'react';
import { AddressProblem } from './address/read.js';
import { Notice } from './answer/asked_view.js';
import { Heading } from './heading.js';
import { Page, type PageContext } from './page_context.js';

interface BoundaryState {
  error: Error | null;
}

/** Shows an address that no page can have, and faults of the page itself, in place of the page. */
export class Boundary extends Component<{ children: ReactNode }, BoundaryState> {
  static override contextType = Page;
  declare context: PageContext;
  override state: BoundaryState = { error: null };

  static getDerivedStateFromError(error: Error): BoundaryState {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const { say } = this.context;
    if (!(error instanceof AddressProblem)) {
      return (
        <>
          <Heading>{say('broken')}</Heading>
          <Notice title={say('broken')} retry={() => location.reload()}>
            {error.message}
          </Notice>
        </>
      );
    }
    const { key, value, meant } = error;
    return (
      <>
        <Heading>{say('address-problem')}</Heading>
        <p>{value === undefined ? say('unknown-key', { key }) : say('unknown-value', { key, value })}</p>
        {meant !== undefined && (
          <p>
            {say('did-you-mean', { meant })} <a href={mended(key, value, meant)}>{say('mend-address')}</a>
          </p>
        )}
      </>
    );
  }
}

/** The address with what was probably meant. */
function mended(key: string, value: string | undefined, meant: string): string {
  const { pathname, search } = location;
  const given = [...new URLSearchParams(search)].map(([name, text]): [string, string] => {
    if (name !== key) return [name, text];
    return value === undefined
      ? [meant, text]
      : [
          name,
          text
            .split(',')
            .map((one) => (one === value ? meant : one))
            .join(','),
        ];
  });
  return `${pathname}?${new URLSearchParams(given).toString()}`;
}
