import { kindOf } from '../../identity/entity_id.js';
import { shown, type ProblemList } from '../problems/index.js';
import type { Gathered } from '../read/gathered.js';
import { didYouMean } from '../read/suggestion.js';
import type { KnownEntities } from './known_entities.js';

/** Whatever is referred to has a row in the dataset, or is in the graph. */
export function checkReferences({ mentions, declared }: Gathered, known: KnownEntities, problems: ProblemList): void {
  for (const { id, text, place, times } of mentions) {
    if (known.exists(id)) continue;
    const kind = kindOf(id);
    const candidates = [...declared].filter((other) => kindOf(other) === kind);
    problems.add('UNKNOWN_REFERENCE', place, shown(text), didYouMean(id, candidates), times - 1);
  }
}
