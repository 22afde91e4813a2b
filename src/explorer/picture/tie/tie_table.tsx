import { useRef, useState, type ReactNode } from 'react';
import type { DrawnNode } from '../../../drawing/subject.js';
import { VIEW_KEYS } from '../../address/address.js';
import { withView } from '../../address/write.js';
import type { NetworkFile } from '../../ask/network_file.js';
import { EntityLink } from '../../entity_link.js';
import { Link } from '../../link.js';
import { usePage } from '../../page_context.js';
import type { TextKey } from '../../texts/text.js';
import type { PageAddress } from '../../use_address.js';
import { useOneStop } from '../keyboard.js';
import type { TieValues } from '../subject.js';
import { inOrder } from './in_order.js';

interface TieTableProps {
  file: NetworkFile;
  page: PageAddress;
  claim: (a: DrawnNode, b: DrawnNode, values: TieValues) => string;
  named: ReadonlyMap<string, DrawnNode>;
}

/** Rows that are shown before more are asked for. */
const FIRST = 100;

/** The ties as a table, the strongest first: each opens to its quotes. */
export function TieTable({ file, page, claim, named }: TieTableProps): ReactNode {
  const { say } = usePage();
  const body = useRef<HTMLTableSectionElement>(null);
  const [all, setAll] = useState(false);
  const { address, to } = page;
  const columns = VIEW_KEYS.sort.filter((name) => file.edges[0]?.attributes[name] !== undefined);
  const { sort } = address.view;
  const sorted = inOrder(file.edges, sort);
  const shown = all ? sorted : sorted.slice(0, FIRST);
  useOneStop(body, shown);
  return (
    <div className="picture table-region" role="region" aria-label={say('table')} tabIndex={-1}>
      <table className="rows stacked">
        <thead>
          <tr>
            <th scope="col">{say('end-a')}</th>
            <th scope="col">{say('end-b')}</th>
            {columns.map((name) => (
              <th key={name} scope="col" aria-sort={sort === name ? 'descending' : undefined}>
                <Link to={to(withView(address, { sort: name }))}>{say(`column-${name}`)}</Link>
              </th>
            ))}
            <th scope="col">{say('evidence')}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {shown.map(({ source, target, attributes }) => {
            const [a, b] = [named.get(source)!, named.get(target)!];
            const opened = to(withView(address, { open: `${source},${target}` }));
            return (
              <tr key={`${source} ${target}`}>
                <th scope="row">
                  <EntityLink id={a.id} label={{ text: a.name }} />
                </th>
                <td data-label={say('end-b')}>
                  <EntityLink id={b.id} label={{ text: b.name }} />
                </td>
                {columns.map((name) => (
                  <td
                    key={name}
                    data-label={say(`column-${name}`)}
                    className={typeof attributes[name] === 'number' ? 'number' : undefined}
                  >
                    <Cell value={attributes[name]} to={opened} />
                  </td>
                ))}
                <td>
                  <Link to={opened} title={claim(a, b, attributes)}>
                    {say('quotes')}
                  </Link>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {shown.length < sorted.length && (
        <button type="button" onClick={() => setAll(true)}>
          {say('show-all', { count: sorted.length })}
        </button>
      )}
    </div>
  );
}

/** A value of a tie; a figure opens what it is made of. */
function Cell({ value, to }: { value: TieValues[string]; to: string }): ReactNode {
  const { say } = usePage();
  if (value === null || value === undefined) return '–';
  if (typeof value === 'number') return <Link to={to}>{Number(value.toPrecision(6))}</Link>;
  return String(value)
    .split(' ')
    .map((code) => say(`code-${code}` as TextKey))
    .join(', ');
}
