import type { MeasureText } from '../shared/basis/measure_text.js';
import { OF_ATTENDANCE } from '../shared/scope/scope_use.js';

export const MANUAL: MeasureText = {
  name: 'followUps',
  question: 'Which actions were to follow, who is responsible, and what is known of them?',
  formula: 'Outputs of kind ACTION with the agents that are RESPONSIBLE for them, and their steps in order of time.',
  citation: 'McMahon 2012, The Universal Periodic Review: a work in progress, Friedrich-Ebert-Stiftung',
  caveats: [
    'Without a responsible agent, no source names one; somebody may have taken it on all the same.',
    'That nothing is known of an action does not say that nothing was done: look at followUpSource.',
  ],
  scopeUse: { unused: [...OF_ATTENDANCE, 'onBehalfOf'] },
};
