import type { ReactNode } from 'react';
import { usePage } from '../page_context.js';
import { contradictions, type StatingAssertion } from './contradictions.js';
import { Quote } from './quote.js';

/** Something that sources speak of. */
export interface SpokenOf {
  name: string;
  assertions: readonly StatingAssertion[];
}

/** Values in conflict side by side, each with the sources that state it. */
export function Contradicting({ of }: { of: readonly SpokenOf[] }): ReactNode {
  const { say } = usePage();
  const found = of.flatMap(({ name, assertions }) => contradictions(assertions).map((one) => ({ name, ...one })));
  if (found.length === 0) return <p>{say('no-contradiction')}</p>;
  return found.map(({ name, field, values }) => (
    <section key={`${name} ${field}`}>
      <h3>
        {name}: <code>{field}</code>
      </h3>
      <ul className="side-by-side">
        {values.map(({ value, assertions }) => (
          <li key={value}>
            <p>
              <strong>{value}</strong>
            </p>
            {assertions.map((assertion, i) => (
              <Quote key={i} assertion={assertion} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  ));
}
