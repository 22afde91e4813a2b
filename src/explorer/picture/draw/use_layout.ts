import { useEffect, useState } from 'react';
import type { MapScene } from '../../../drawing/map/scene.js';
import type { Subject } from '../../../drawing/subject.js';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL: (url: string) => string;
  };
}

/** The page trusts the one script that it was built with; browsers that know no trusted types take its address as it is. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('jejaring', {
  createScriptURL: (url) => {
    if (url !== LAYOUT_WORKER) throw new Error(`Not a script of this page: ${url}`);
    return url;
  },
});

/** The map of a network; null while it is laid out. */
export function useLayout(subject: Subject): MapScene | null {
  const [laid, setLaid] = useState<{ subject: Subject; scene: MapScene } | null>(null);
  useEffect(() => {
    const worker = new Worker(policy?.createScriptURL(LAYOUT_WORKER) ?? LAYOUT_WORKER);
    worker.addEventListener('message', ({ data }: MessageEvent<MapScene>) => setLaid({ subject, scene: data }));
    worker.postMessage(subject);
    return () => worker.terminate();
  }, [subject]);
  return laid?.subject === subject ? laid.scene : null;
}
