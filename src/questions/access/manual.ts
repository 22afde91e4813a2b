import type { MeasureText } from '../shared/basis/measure_text.js';

export const MANUAL: MeasureText = {
  name: 'access',
  question: 'Which groups are over- or under-represented among the participants?',
  formula:
    'ratio = (participants of the group / participants) / (organisations of the group in the benchmark / benchmark). Where all lists are complete: the odds ratio of taking part, participants against the rest of the benchmark, by conditional maximum likelihood with its exact 95 % interval (Fisher).',
  citation:
    'Rasmussen & Gross 2015, Biased access? Exploring selection to advisory committees, doi 10.1017/S1755773914000228; Halpin & Fraussen 2017, Conceptualising the policy engagement of interest groups, doi 10.1111/1475-6765.12194; Fisher 1935, Journal of the Royal Statistical Society 98:39–54',
  caveats: [
    'The answer is as good as the benchmark: who is active and in no source of the graph is not in it.',
    'The host side is never among the participants, whatever `hosts` says: it gives access.',
    'Where a list is open, the ratio is that of those who are named, and no interval is given.',
    'An organisation that takes part in several events of the scope counts once.',
    'A ratio above 1 does not say why: some are not invited, others do not come.',
  ],
  scopeUse: { unused: ['population'], settled: { hosts: 'EXCLUDE' } },
};
