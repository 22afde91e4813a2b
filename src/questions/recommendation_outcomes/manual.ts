import type { MeasureText } from '../shared/basis/measure_text.js';
import { OF_ATTENDANCE } from '../shared/scope/scope_use.js';

export const MANUAL: MeasureText = {
  name: 'recommendationOutcomes',
  question: 'What became of recommendations: who responded, how soon, and how was implementation judged?',
  formula:
    'The unit is recommendation × named addressee. ANSWERED: a live response of the kinds asked for by the addressee, dated or not, that is not known to be after observedUntil or wholly before the recommendation; else OPEN. Days from the recommendation to the first dated response; S(t) = ∏ over days t_s ≤ t of (1 − answered_s/atRisk_s), median = first t with S(t) ≤ 1/2; open cases are censored at observedUntil. A response without a day lies between the recommendation and the earliest publication that tells of it: medianDaysLowest and medianDaysHighest are the least and the greatest median of all such days. Shares: cases by their latest response, and by the latest assessment by the addressee itself, by other bodies of the state and by others, over all cases of the group.',
  citation:
    'Kaplan & Meier 1958, Journal of the American Statistical Association 53:457–481, doi 10.1080/01621459.1958.10501452; Turnbull 1976, Journal of the Royal Statistical Society B 38:290–295, doi 10.1111/j.2517-6161.1976.tb01597.x; McMahon 2012, The Universal Periodic Review: a work in progress, Friedrich-Ebert-Stiftung',
  caveats: [
    'A response is what an addressee said, an assessment what somebody judges that it did: they are never added up.',
    'That a response came after a recommendation does not say that it came of it.',
    'Addressees that are described and not named give no case: UNNAMED_PARTICIPANTS.',
    'A rough date counts from its first possible day, so days may be more than they seem.',
    'medianDays leaves out answers without a day, so it can lie beyond the bounds, which count them.',
    'followSuccessors: a response by a successor, or an assessment of it, that is not known to be before the succession counts for the addressee that it succeeded, and where a successor judges, the addressee does; the successions are in the evidence. After a split each successor answers for the whole.',
    'Whoever assesses has a view of its own: the three columns are never added up, and ASSESSORS_DIFFER counts where they part.',
    'NO_FOLLOW_UP_SOURCE: silence of our sources is not silence of the addressee.',
  ],
  scopeUse: { unused: [...OF_ATTENDANCE, 'onBehalfOf'], ofResponses: true },
};
