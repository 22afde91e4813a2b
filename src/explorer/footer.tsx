import type { ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import { citableServer } from './address/citable.js';
import { VersionChanged } from './ask/versions.js';
import { usePage } from './page_context.js';

/** Which version of the data is shown, and under which licences; or why that is not known. On paper, of which page. */
export function Footer(): ReactNode {
  const { frame } = usePage();
  const [path] = useLocation();
  const search = useSearch();
  return (
    <footer>
      <div className="printed">
        {citableServer()}
        {path}
        {search && `?${search}`}
      </div>
      {frame?.state === 'answered' && <Data data={frame.value.dataset} />}
      {(frame?.state === 'failed' || frame?.state === 'cancelled') && (
        <Unknown again={frame.again} error={frame.state === 'failed' ? frame.error : undefined} />
      )}
    </footer>
  );
}

interface DataProps {
  data: { version: string; licences: readonly string[]; importing: boolean };
}

function Data({ data }: DataProps): ReactNode {
  const { say } = usePage();
  return (
    <p>
      {say('data-version', { version: data.version })}
      {data.licences.length > 0 && ` · ${say('licence', { licences: data.licences.join(', ') })}`}
      {data.importing && ` · ${say('importing')}`}
    </p>
  );
}

function Unknown({ error, again }: { error: Error | undefined; again: () => void }): ReactNode {
  const { say } = usePage();
  const isChanged = error instanceof VersionChanged;
  return (
    <p>
      {isChanged ? say('data-changed', { from: error.from, to: error.to }) : say('version-unknown')}{' '}
      <button type="button" onClick={isChanged ? () => location.reload() : again}>
        {say(isChanged ? 'reload' : 'again')}
      </button>
    </p>
  );
}
