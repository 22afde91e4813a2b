import type { ReactNode } from 'react';
import { usePage } from '../../page_context.js';

const COMMANDS = [
  ['import-example', 'npx jejaring import examples/women-homeworkers'],
  ['import-own', 'npx jejaring import attendance.csv --dataset mine'],
] as const;

/** How to bring data into an empty graph. */
export function NoData(): ReactNode {
  const { say } = usePage();
  return (
    <>
      <p>{say('no-data')}</p>
      <dl>
        {COMMANDS.map(([what, command]) => (
          <div key={what}>
            <dt>{say(what)}</dt>
            <dd>
              <code>{command}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {say('import-docs')} <code>docs/data-format.md</code>
      </p>
    </>
  );
}
