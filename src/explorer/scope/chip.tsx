import type { ReactNode } from 'react';
import { Link } from '../link.js';
import { usePage } from '../page_context.js';
import { isNamed, NAMED, type Options } from './use_options.js';

interface ChipProps {
  /** The argument, and its value as an address has it. */
  name: string;
  value: string;
  options: Options;
  /** The same page without it. */
  without: string;
}

/** An argument that is not at its default, by the names of its values where they have some, to be taken away. */
export function Chip({ name, value, options, without }: ChipProps): ReactNode {
  const { say } = usePage();
  return (
    <li>
      {isNamed(name) ? (
        <>
          {say(NAMED[name])}:{' '}
          {value.split(',').map((one, place) => {
            const option = options.of[name].find((known) => known.value === one);
            return (
              <span key={one}>
                {place > 0 && ', '}
                <bdi lang={option?.lang ?? undefined}>{option?.label ?? one}</bdi>
              </span>
            );
          })}
        </>
      ) : (
        <code>
          {name}={value}
        </code>
      )}{' '}
      <Link to={without} aria-label={say('take-away', { name: isNamed(name) ? say(NAMED[name]) : name })}>
        ×
      </Link>
    </li>
  );
}
