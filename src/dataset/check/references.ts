import { didYouMean } from '../../collections/nearest.js';
import { kindOf } from '../../model/identity/entity_id.js';
import { shown, type ProblemList } from '../problems/index.js';
import type { Gathered } from '../read/gathered.js';
import type { KnownEntities } from './graph/known_entities.js';

/** So many suggestions are looked for: each is compared with all ids of its kind. */
const SUGGESTIONS = 100;

/** Whatever is referred to has a row in the dataset, or is in the graph. */
export function checkReferences({ mentions, declared }: Gathered, known: KnownEntities, problems: ProblemList): void {
  const unknown = mentions.filter(({ id }) => !known.exists(id) || known.isAssumed(id));
  unknown.forEach(({ id, text, place, times }, i) => {
    const candidates = i < SUGGESTIONS ? [...declared].filter((other) => kindOf(other) === kindOf(id)) : [];
    const code = known.isAssumed(id) ? 'REFERENCE_NOT_CHECKED' : 'UNKNOWN_REFERENCE';
    problems.add(code, place, shown(text), didYouMean(id, candidates), times - 1);
  });
}
