import { useRef, useState, type ReactNode } from 'react';
import { query } from '../ask/ask.js';
import type { NetworkFile } from '../ask/network_file.js';
import { EntityLink } from '../entity_link.js';
import { Link } from '../link.js';
import { usePage } from '../page_context.js';
import { useOneStop } from './keyboard.js';
import { sentenceOf } from './tie/sentence.js';

interface CountedProps {
  file: NetworkFile;
  question: string;
  /** Arguments as an address has them. */
  args: Readonly<Record<string, string>>;
}

type Nodes = NetworkFile['nodes'];

/** What a network answers, in a sentence that opens to what its figures count: the nodes by name, the way to the ties. */
export function Counted({ file, question, args }: CountedProps): ReactNode {
  const { say } = usePage();
  const { agents, strongest } = file.attributes;
  const isEvent = ({ key }: Nodes[number]): boolean => key.startsWith('event:');
  const isCut = strongest !== undefined && strongest.all > strongest.shown;
  return (
    <details className="counted">
      <summary>{sentenceOf(file, say)}</summary>
      <p className="control">
        <Link to={`/ties/${question}?${query({ ...args, 'view.tab': 'table' })}`}>{say('table')}</Link>
        {isCut && (
          <>
            {' · '}
            <a href={`/export/${question}.ties.csv?${query(args)}`} download>
              {say('all-ties-file', { count: strongest.all })}
            </a>
          </>
        )}
      </p>
      {agents === undefined ? (
        <List nodes={file.nodes} />
      ) : (
        <>
          <List nodes={file.nodes.filter((node) => !isEvent(node))} />
          <h2>{say('nav-events')}</h2>
          <List nodes={file.nodes.filter(isEvent)} />
        </>
      )}
    </details>
  );
}

/** Nodes that are shown before more are asked for. */
const FIRST = 100;

function List({ nodes }: { nodes: Nodes }): ReactNode {
  const { say } = usePage();
  const list = useRef<HTMLUListElement>(null);
  const [all, setAll] = useState(false);
  const shown = all ? nodes : nodes.slice(0, FIRST);
  useOneStop(list, shown.length);
  return (
    <>
      <ul ref={list}>
        {shown.map(({ key, attributes }) => (
          <li key={key}>
            <EntityLink id={key} label={{ text: String(attributes['label']) }} />
          </li>
        ))}
      </ul>
      {shown.length < nodes.length && (
        <button type="button" onClick={() => setAll(true)}>
          {say('show-all', { count: nodes.length })}
        </button>
      )}
    </>
  );
}
