import type { ReactNode } from 'react';
import { Link } from '../link.js';
import { usePage } from '../page_context.js';
import { EntityName } from './entity_name.js';
import { isNamed, isOfEntities, NAMED, OPTIONS, type useOptions } from './named.js';

interface ChipProps {
  /** The argument, and its value as an address has it. */
  name: string;
  value: string;
  options: ReturnType<typeof useOptions>;
  /** Whether the answer of this view takes it into account. */
  isUsed: boolean;
  /** The same page without it. */
  without: string;
}

/** An argument that is not at its default, by the names of its values where they have some, to be taken away. */
export function Chip({ name, value, options, isUsed, without }: ChipProps): ReactNode {
  const { say } = usePage();
  const called = isNamed(name) ? say(NAMED[name]) : isOfEntities(name) ? say(OPTIONS[name].text) : undefined;
  const labelOf = (one: string): ReactNode =>
    isNamed(name) ? (
      <bdi>{options[name].find((known) => known.value === one)?.label ?? one}</bdi>
    ) : (
      <EntityName id={one} />
    );
  return (
    <li>
      {called === undefined ? (
        <code>
          {name}={value}
        </code>
      ) : (
        <>
          {called}:{' '}
          {value.split(',').map((one, place) => (
            <span key={one}>
              {place > 0 && ', '}
              {labelOf(one)}
            </span>
          ))}
        </>
      )}{' '}
      {!isUsed && <span className="quiet">({say('unused-here')}) </span>}
      <Link to={without} aria-label={say('take-away', { name: called ?? name })}>
        ×
      </Link>
    </li>
  );
}
