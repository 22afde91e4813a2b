import type { MeasureText } from '../shared/basis/measure_text.js';

export const MANUAL: MeasureText = {
  name: 'venues',
  question: 'Who appears on the same issue in several venues?',
  formula:
    'A venue is who hosts, co-hosts jointly, with `by` also the type or level of the event. For each agent and issue: the venues of the events on it, or on narrower ones, in which the agent takes part, the host side included; entropy H = −Σ p_v ln p_v, p_v = share of venue v in these events.',
  citation:
    'Baumgartner & Jones 1993, Agendas and Instability in American Politics; Jourdain, Hug & Varone 2017; Fried, Hamilton & Berardo 2022',
  caveats: [
    '"Appears in", not "chose": who is invited does not choose the venue.',
    'The host side is counted whatever `hosts` says, whoever has a host role whatever `statuses` says, unless ABSENT or DECLINED; `ownEvents` tells how often an agent hosted itself.',
    'An event of which no host is known is at no venue: `eventsWithoutHost`.',
    'An event on a narrower issue counts for the broader ones too.',
  ],
  scopeUse: { settled: { hosts: 'INCLUDE' }, hostsByRole: true },
};
