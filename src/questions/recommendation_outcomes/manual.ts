import type { MeasureText } from '../shared/basis/measure_text.js';
import { OF_ATTENDANCE } from '../shared/scope/scope_use.js';

export const MANUAL: MeasureText = {
  name: 'recommendationOutcomes',
  question: 'What became of recommendations: who responded, how soon, and how was implementation judged?',
  formula:
    'The unit is recommendation × named addressee. Days from the recommendation to its addressee’s first response of the kinds asked for; S(t) = ∏ over days t_s ≤ t of (1 − answered_s/atRisk_s), median = first t with S(t) ≤ 1/2; cases without a response are censored at observedUntil, undated ones left out and counted. Shares: cases by their latest response, and by their latest assessment, over all cases of the group.',
  citation:
    'Kaplan & Meier 1958, Journal of the American Statistical Association 53:457–481, doi 10.1080/01621459.1958.10501452; McMahon 2012, The Universal Periodic Review: a work in progress, Friedrich-Ebert-Stiftung',
  caveats: [
    'A response is what an addressee said, an assessment what somebody judges that it did: they are never added up.',
    'That a response came after a recommendation does not say that it came of it.',
    'Addressees that are described and not named give no case: UNNAMED_PARTICIPANTS.',
    'A rough date counts from its first possible day, so days may be more than they seem.',
    'NO_FOLLOW_UP_SOURCE: silence of our sources is not silence of the addressee.',
  ],
  scopeUse: { unused: [...OF_ATTENDANCE, 'onBehalfOf'] },
};
