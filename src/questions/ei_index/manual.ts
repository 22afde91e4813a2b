import type { MeasureText } from '../shared/basis/measure_text.js';

export const MANUAL: MeasureText = {
  name: 'eiIndex',
  question: 'How inward-looking is each camp?',
  formula:
    'On the ties of coAttendance: (E − I)/(E + I), E the ties between groups, I those within; weighted: their weights. Of a group with each tie within it counted once (eiEdges) or at both ends (eiEnds: 2I). expected: the index of the complete network of these group sizes, which is its mean over random assignments of the groups. p: share of assignments as extreme, all of them where there are at most `permutations`, else (1 + extreme)/(1 + drawn).',
  citation:
    'Krackhardt & Stern 1988, Social Psychology Quarterly 51:123–140; Everett & Borgatti 2012, Social Networks 34:562–569',
  caveats: [
    'Sizes of groups bound the index: compare it with `expected`, and groups of different sizes with care.',
    'Communities are inward-looking by construction: with by: COMMUNITY the p value does not say that camps exist.',
    'The permutations take agents as exchangeable. Agents who come together because one organisation invites them are not.',
    'Agents in no group are left out with their ties: UNGROUPED counts them.',
  ],
};
