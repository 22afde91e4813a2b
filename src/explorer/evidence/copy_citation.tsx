import { useState, type ReactNode } from 'react';
import { citableServer } from '../address/citable.js';
import { shownVersion } from '../ask/versions.js';
import type { SourceAnswer } from '../../drawing/evidence/rows.js';
import { usePage } from '../page_context.js';
import { citationOf } from './citation.js';

interface CopyCitationProps {
  claim: string;
  sources: readonly SourceAnswer[];
  /** Of the query, on the server. */
  path: string;
}

/** Copies the claim with its sources, and shows what was copied. */
export function CopyCitation({ claim, sources, path }: CopyCitationProps): ReactNode {
  const { say, announce } = usePage();
  const [made, setMade] = useState<{ text: string; isCopied: boolean } | null>(null);
  const copy = async (): Promise<void> => {
    const text = citationOf(claim, sources, { path, server: citableServer(), version: shownVersion() });
    const isCopied = await copied(text);
    setMade({ text, isCopied });
    announce(say(isCopied ? 'copied' : 'copy-by-hand'));
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {say('copy-citation')}
      </button>
      {made && (
        <label className="citation">
          {say(made.isCopied ? 'copied' : 'copy-by-hand')}
          <textarea readOnly rows={5} value={made.text} onFocus={({ target }) => target.select()} />
        </label>
      )}
    </>
  );
}

/** Browsers give no clipboard to pages that come without encryption from another computer, and ask about others. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
