import { CurationRefused } from '../../../curation/refused.js';
import { DecisionsRefused } from '../../../curation/judge/decide.js';
import { ImportRunning } from '../../../dataset/import/lease/lease.js';
import { ImportUnfinished } from '../../../dataset/import/lease/require_finished.js';
import { DatasetProblems } from '../../../dataset/problems/index.js';
import { RetractionRefused } from '../../../dataset/retract/refused.js';
import { Refused, type Obstacle } from './types.js';
import type { Viewer } from './viewer.js';

/** The refusal that an error says; undefined of any other error, which is a fault. */
export function refusalOf(error: unknown, viewer: Viewer): Refused | undefined {
  const obstacles = obstaclesOf(error);
  if (!obstacles) return undefined;
  const shown = obstacles.map((obstacle) => ({ ...obstacle, message: viewer.text(obstacle.message) }));
  const code = error instanceof DatasetProblems ? 'PROBLEMS' : shown[0]!.code;
  return Object.assign(new Refused(), {
    code,
    message: shown.map(({ message }) => message).join(' '),
    obstacles: shown,
  });
}

function obstaclesOf(error: unknown): Obstacle[] | undefined {
  if (error instanceof DatasetProblems) {
    const stopping = error.problems.filter(({ severity }) => severity === 'ERROR' || severity === 'DOUBT');
    return stopping.map(({ code, severity, message, column = null }) => ({
      code,
      message: severity === 'DOUBT' ? `${message} If this is meant: accept: ["${code}"].` : message,
      column,
    }));
  }
  if (error instanceof DecisionsRefused) {
    return error.refusals.map(({ why }) => ({ code: error.code, message: why, column: null }));
  }
  for (const [kind, code] of KINDS) {
    if (error instanceof kind)
      return [{ code: code ?? (error as CurationRefused).code, message: error.message, column: null }];
  }
  return undefined;
}

const KINDS = [
  [CurationRefused, undefined],
  [RetractionRefused, 'REFUSED'],
  [ImportRunning, 'BUSY'],
  [ImportUnfinished, 'UNFINISHED'],
] as const;
