import type { MeasureText } from '../shared/basis/measure_text.js';

export const MANUAL: MeasureText = {
  name: 'absences',
  question: 'Who was there, who was not, and of whom does nobody know?',
  formula:
    'For each organisation that a source names at the event, or that took part in others on its issues (or narrower ones) within ± `months`: HOSTED, ATTENDED, INVITED, INVITED_ABSENT or DECLINED by what sources say of it; else NOT_INVITED where a source calls the list of those invited complete, NOT_PRESENT where one calls the list of participants complete, and UNKNOWN. Of an event that was not held, only HOSTED, DECLINED, INVITED, NOT_INVITED and UNKNOWN.',
  citation:
    'Rasmussen & Gross 2015, Biased access? Exploring selection to advisory committees, doi 10.1017/S1755773914000228; Halpin & Fraussen 2017, Conceptualising the policy engagement of interest groups, doi 10.1111/1475-6765.12194',
  caveats: [
    'Not seen on an open list is UNKNOWN: "among others" means that there were others.',
    'Who is active on an issue and in no source of the graph is not listed.',
    'A network’s presence is not its members’, nor theirs its own: "members of X came" leaves X UNKNOWN.',
    'The states say nothing of why somebody was not there.',
  ],
  scopeUse: { unused: ['universe', 'population'], settled: { hosts: 'INCLUDE' } },
};
