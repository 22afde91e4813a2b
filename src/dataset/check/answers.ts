import { kindOf } from '../../model/identity/entity_id.js';
import type { ProblemList } from '../problems/index.js';
import type { Gathered } from '../read/gathered.js';
import type { KnownEntities } from './graph/known_entities.js';

/** Responses and assessments answer to recommendations; stances are on claims and recommendations. */
export function checkAnswers({ targets, declared }: Gathered, known: KnownEntities, problems: ProblemList): void {
  for (const { id, place } of targets.values()) {
    if (!known.exists(id)) continue; // Reported as UNKNOWN_REFERENCE.
    const stated = known.stated(id);
    const inGraph = known.inGraph(id);
    // A row of its own may correct the graph; what a plain table implies may not.
    const mayCorrect = declared.has(id);
    if (kindOf(id) === 'issue') {
      const claim = (mayCorrect && stated?.claim) || (inGraph?.claim ?? stated?.claim);
      if (!claim) problems.add('NOT_A_CLAIM', place, id);
    } else {
      const statedSo = stated?.outputKinds?.has('RECOMMENDATION');
      const kindInGraph = inGraph?.outputKind;
      const recommendation = (mayCorrect && statedSo) || (kindInGraph ? kindInGraph === 'RECOMMENDATION' : statedSo);
      if (!recommendation) problems.add('NOT_A_RECOMMENDATION', place, id);
    }
  }
}
