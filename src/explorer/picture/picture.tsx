import type { ReactNode } from 'react';
import { fitsGrid, GRID_COLUMNS, GRID_ROWS } from '../../drawing/grid/scene.js';
import { usePage } from '../page_context.js';
import { Grid } from './draw/grid.js';
import { TieMap } from './draw/map.js';

/** A network as a grid where it has two modes, else as a map. */
export function Picture({ subject, open, found }: Parameters<typeof TieMap>[0]): ReactNode {
  const { say } = usePage();
  const { agents, nodes, ties } = subject;
  if (ties.length === 0) return <p>{say('nothing-to-draw')}</p>;
  if (agents === undefined) return <TieMap subject={subject} open={open} found={found} />;
  if (!fitsGrid(agents, nodes.length - agents))
    return (
      <p>{say('grid-too-large', { agents, events: nodes.length - agents, rows: GRID_ROWS, columns: GRID_COLUMNS })}</p>
    );
  return <Grid subject={subject} open={open} found={found} />;
}
