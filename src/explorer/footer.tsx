import type { ReactNode } from 'react';
import { useFrame } from './use_frame.js';
import { usePage } from './page_context.js';

/** Which version of the data is shown, and under which licences. */
export function Footer(): ReactNode {
  const { say } = usePage();
  const frame = useFrame();
  const data = frame?.state === 'answered' ? frame.value.dataset : undefined;
  return (
    <footer>
      {data && (
        <p>
          {say('data-version', { version: data.version })}
          {data.licences.length > 0 && ` · ${say('licence', { licences: data.licences.join(', ') })}`}
          {data.importing && ` · ${say('importing')}`}
        </p>
      )}
    </footer>
  );
}
