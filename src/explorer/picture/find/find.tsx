import { useId, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import type { Subject } from '../../../drawing/subject.js';
import { usePage } from '../../page_context.js';
import { nodeNamed } from './found.js';

interface FindProps {
  subject: Subject;
  /** Takes the id of what was found; null: nothing. */
  onFound: (id: string | null) => void;
}

/** Finds a node of a picture by its name. */
export function Find({ subject, onFound }: FindProps): ReactNode {
  const { say, announce } = usePage();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [missed, setMissed] = useState<string | null>(null);
  const find = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const name = box.current!.value.trim();
    const node = name === '' ? undefined : nodeNamed(name, subject.nodes);
    setMissed(node || name === '' ? null : name);
    onFound(node?.id ?? null);
    if (name !== '') announce(node ? say('find-found', { name: node.name }) : say('find-missed', { name }));
  };
  return (
    <form role="search" className="look" onSubmit={find}>
      <label htmlFor={id}>{say('find')}</label>
      <input id={id} ref={box} type="search" list={`${id}-names`} autoComplete="off" />
      <datalist id={`${id}-names`}>
        {subject.nodes.map((node) => (
          <option key={node.id} value={node.name} />
        ))}
      </datalist>
      <button type="submit">{say('search-button')}</button>
      {missed !== null && <span>{say('find-missed', { name: missed })}</span>}
    </form>
  );
}
