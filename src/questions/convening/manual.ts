import type { MeasureText } from '../shared/basis/measure_text.js';

export const MANUAL: MeasureText = {
  name: 'convening',
  question: 'Who calls whom together?',
  formula:
    'w_ij = Σ_e H[i,e]·P[j,e]: H[i,e] = 1 if i is on the host side of event e, P[j,e] = 1 if j takes part and is not; out-degree, in-degree and the sums of weights; reciprocity = arcs i → j with j → i too / arcs.',
  citation:
    'Breiger 1974, Social Forces 53:181–190, doi 10.2307/2576011; Wasserman & Faust 1994, Social Network Analysis, ch. 4 and 13',
  caveats: [
    'The host side is counted whatever `hosts` says, whoever has a host role whatever `statuses` says, unless ABSENT or DECLINED; `minEventSize` and `maxEventSize` count both sides.',
    'Hosts of one event are not tied to each other; ask coAttendance with hosts: ONLY for that.',
    'That somebody came does not say that the host chose or invited them: events may be open to all.',
    'Events of which no host is known give no arc: `eventsWithoutHost`.',
  ],
  scopeUse: { settled: { hosts: 'INCLUDE' }, hostsByRole: true },
};
