import { useMemo, type ReactNode } from 'react';
import { element } from '../../../drawing/element.js';
import { legendItems, legendList } from '../../../drawing/legend.js';
import { mapElements } from '../../../drawing/map/elements.js';
import type { MapScene } from '../../../drawing/map/scene.js';
import type { Subject } from '../../../drawing/subject.js';
import { usePage } from '../../page_context.js';
import { foundInMap } from '../find/found.js';
import { opened } from '../tie/opened.js';
import { Region } from './region.js';
import { toReact } from './to_react.js';
import { drawingWords } from './words.js';
import { useLayout } from './use_layout.js';

interface PictureProps {
  subject: Subject;
  /** Ids of the ends of the tie whose evidence is open. */
  open: readonly [string, string] | null;
  /** Id of the node that was searched for and found. */
  found: string | null;
}

/** A network as a map whose lines open. Position means nothing, and it says so. */
export function TieMap({ subject, open, found }: PictureProps): ReactNode {
  const { say } = usePage();
  const scene = useLayout(subject);
  const legend = useMemo(() => legendList(legendItems(subject, false, drawingWords(say))), [subject, say]);
  const picture = useMemo(
    () => scene && foundInMap(svgOf(scene, say('map')), subject, found),
    [scene, subject, found, say],
  );
  const drawn = useMemo(() => picture && opened(picture, subject, open), [picture, subject, open]);
  return (
    <>
      <p className="quiet">{say('position-means-nothing')}</p>
      <Region className="map-region" name={say('map')} drawn={drawn} found={found}>
        <div className="skeleton" role="status">
          {say('laying-out')}
        </div>
      </Region>
      {toReact(legend)}
    </>
  );
}

function svgOf(scene: MapScene, name: string): ReturnType<typeof element> {
  const [width, height] = [Math.ceil(scene.width), Math.ceil(scene.height)];
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  return element('svg', { ...size, 'font-kerning': 'none', role: 'group', 'aria-label': name }, ...mapElements(scene));
}
