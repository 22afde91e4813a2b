import type { MeasureText } from '../shared/basis/measure_text.js';
import { OF_ATTENDANCE } from '../shared/scope/scope_use.js';

export const MANUAL: MeasureText = {
  name: 'addressing',
  question: 'Who recommends to whom, and who answers?',
  formula:
    'w_ij = Σ_r I[i,r]·D[j,r]: I[i,r] = 1 if i issues recommendation r, D[j,r] = 1 if j is an addressee of it; answered share = recommendations of these that j answered / w_ij; reciprocity = arcs i → j with j → i too / arcs.',
  citation: 'Wasserman & Faust 1994, Social Network Analysis, ch. 4 and 13',
  caveats: [
    'A response of any kind is an answer, a rejection too; recommendationOutcomes tells the kinds apart.',
    'A response counts whenever it was given, with or without a day, but not where it is known to be wholly before the recommendation: as in recommendationOutcomes. The window of time is asked of the recommendation.',
    'Recommendations of which no source says whom they address have no arc: ADDRESSEES_UNKNOWN.',
    'followSuccessors: what a successor answers, not known to be before the succession, counts for whom it succeeded; the successions are in the evidence.',
    'Not answered means that no source of the scope tells of an answer.',
    'Addressees that are described and not named ("the ministries") have no arc.',
  ],
  scopeUse: { unused: [...OF_ATTENDANCE, 'onBehalfOf'], ofResponses: true },
};
