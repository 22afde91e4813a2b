import { useMemo, type ReactNode } from 'react';
import { gridScene } from '../../../drawing/grid/scene.js';
import { gridTable } from '../../../drawing/grid/table.js';
import { legendItems, legendList } from '../../../drawing/legend.js';
import type { Subject } from '../../../drawing/subject.js';
import { usePage } from '../../page_context.js';
import { foundInGrid } from '../find/found.js';
import { opened } from '../tie/opened.js';
import { Region } from './region.js';
import { toReact } from './to_react.js';
import { drawingWords } from './words.js';

interface PictureProps {
  subject: Subject;
  /** Ids of the ends of the tie whose evidence is open. */
  open: readonly [string, string] | null;
  /** Id of the node that was searched for and found. */
  found: string | null;
}

/** Who was at which event, as a table whose marks open. @param subject of two modes, which `fitsGrid` */
export function Grid({ subject, open, found }: PictureProps): ReactNode {
  const { say } = usePage();
  const scene = useMemo(() => gridScene(subject), [subject]);
  const table = useMemo(() => foundInGrid(gridTable(scene, drawingWords(say)), scene, found), [scene, found, say]);
  const legend = useMemo(
    () => legendList(legendItems({ ...subject, links: [] }, true, drawingWords(say))),
    [subject, say],
  );
  const drawn = useMemo(() => opened(table, subject, open), [table, subject, open]);
  return (
    <>
      <Region className="grid-region" name={say('grid')} drawn={drawn} found={found} />
      {toReact(legend)}
    </>
  );
}
