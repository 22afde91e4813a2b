import { Component, type ReactNode } from 'react';
import { mended } from './address/mended.js';
import { AddressProblem } from './address/read.js';
import { Notice } from './answer/asked_view.js';
import { Heading } from './heading.js';
import { Page, type PageContext } from './page_context.js';

interface BoundaryProps {
  /** Of the page: at another one, the page is tried again. */
  address: string;
  children: ReactNode;
}

interface BoundaryState {
  error: Error | null;
  address: string;
}

/** Shows an address that no page can have, and faults of the page itself, in place of the page. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  static override contextType = Page;
  declare context: PageContext;
  override state: BoundaryState = { error: null, address: this.props.address };

  static getDerivedStateFromError(error: Error): Partial<BoundaryState> {
    return { error };
  }

  static getDerivedStateFromProps({ address }: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return address === state.address ? null : { error: null, address };
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
        <p>{sentenceOf(error, say)}</p>
        {meant !== undefined && (
          <p>
            {say('did-you-mean', { meant })}{' '}
            <a href={`${location.pathname}?${mended(location.search, key, value, meant)}`}>{say('mend-address')}</a>
          </p>
        )}
      </>
    );
  }
}

function sentenceOf({ key, value }: AddressProblem, say: PageContext['say']): string {
  if (value === undefined) return say('unknown-key', { key });
  return value === '' ? say('no-value', { key }) : say('unknown-value', { key, value });
}
