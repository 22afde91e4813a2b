import { useId, useRef, type ReactNode, type SubmitEvent } from 'react';
import type { Argument } from '../../address/argument.js';
import { withArgs } from '../../address/write.js';
import { EmptyGraph } from '../../answer/empty_graph.js';
import { Heading } from '../../heading.js';
import { usePage } from '../../page_context.js';
import { useAddress } from '../../use_address.js';
import { Hits } from './hits.js';

const KNOWN: readonly Argument[] = [{ name: 'text', type: 'String', list: false, json: false }];

/** Letters that the API takes at most. */
const LONGEST = 200;

/** Whatever has a name, by that name. */
export default function SearchPage(): ReactNode {
  const { say } = usePage();
  const { address, go } = useAddress(KNOWN);
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const text = address.args['text'];
  const search = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const written = box.current!.value.trim();
    go(withArgs(address, { text: written === '' ? undefined : written }));
  };
  return (
    <>
      <Heading>{say('nav-search')}</Heading>
      <form role="search" className="search" onSubmit={search}>
        <label htmlFor={id}>{say('search-label')}</label>
        <input
          id={id}
          ref={box}
          key={text}
          type="search"
          defaultValue={text}
          maxLength={LONGEST}
          autoComplete="off"
          autoFocus
          data-focus
        />
        <button type="submit">{say('search-button')}</button>
      </form>
      <EmptyGraph>{text !== undefined && <Hits key={text} text={text} />}</EmptyGraph>
    </>
  );
}
