import type { MeasureText } from '../shared/basis/measure_text.js';

export const MANUAL: MeasureText = {
  name: 'change',
  question: 'Is the field stable, and when did it turn?',
  formula:
    'For each window t with agents S_t and weights w_t: density Σ A/(agents × events); turnover 1 − |S_t ∩ S_t−1|/|S_t ∪ S_t−1|; newcomers: in no window before; returners: not in t − 1, but in one before; distance Σ|w_t − w_t−1|/Σ max(w_t, w_t−1) over pairs; persistence: normalised mutual information 2I/(H + H) of the communities (Louvain) of t and t − 1 over the agents in both.',
  citation:
    'Jaccard 1912, New Phytologist 11:37–50; Danon et al. 2005, doi 10.1088/1742-5468/2005/09/P09008; Blondel et al. 2008, doi 10.1088/1742-5468/2008/10/P10008',
  caveats: [
    'A change of the field may be a change of meetings, or of what the sources cover: look at eventTypes and sourceCount beside.',
    'A window in which nothing is seen gives null, not 0: our sources are silent.',
    'Nobody is new in the first window, for nothing is known of the time before it.',
    'With windowRule OVERLAPS, an event with a rough date or of several days may be in two windows; WITHIN puts it in one or none.',
    'Communities may differ by chance between equally good partitions: persistence below 1 is no proof of change.',
  ],
  scopeUse: { unused: ['population'] },
};
