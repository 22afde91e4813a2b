import type { MeasureText } from '../shared/basis/measure_text.js';

export const MANUAL: MeasureText = {
  name: 'recommendationTrail',
  question: 'What became of a recommendation, step by step?',
  formula:
    'Its steps, responses and assessments by first possible day, undated ones last; a fact without a date has the days of its event; daysAfter = first day − first day of the recommendation.',
  citation: 'McMahon 2012, The Universal Periodic Review: a work in progress, Friedrich-Ebert-Stiftung',
  caveats: [
    'What came after came later; this does not say that it came of the recommendation.',
    'Issuers and endorsers stand behind it; who took part in an event where it was moved need not.',
    'A response is what an addressee said, an assessment what somebody judges that it did.',
    'NO_FOLLOW_UP_SOURCE: silence of our sources is not silence of the addressee.',
  ],
  scopeUse: { unused: ['universe', 'population'] },
};
