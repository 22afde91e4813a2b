import type { MeasureText } from '../shared/basis/measure_text.js';

export const MANUAL: MeasureText = {
  name: 'brokerage',
  question: 'Who brokers between camps?',
  formula:
    'ONE_MODE: open two-paths a–b–c (p_ab, p_bc ≥ minShared, p_ac < minShared), by the groups of a, b, c: coordinator AAA, itinerant ABA, gatekeeper or representative AAB, liaison ABC. expected: with d the share of pairs that are tied and P the pairs {a, c} possible in the role, P d²(1 − d); z = (count − expected)/sd, sd² = P q(1 − q) + 2S d³(1 − d)³, q = d²(1 − d), S the pairs of such pairs with one end in common. TWO_MODE: pairs of events e, f whose only common participant is b, and the chains a–e–b–f–c through them by the groups of a, b, c.',
  citation: 'Gould & Fernandez 1989, Sociological Methodology 19:89–126; Jasny & Lubell 2015, Social Networks 41:36–47',
  caveats: [
    'Co-attendance has no direction: a pair {a, c} counts once, and gatekeeper and representative are one role. (R’s sna counts ordered pairs: halve its w_I, w_O, b_O and t, not b_IO.)',
    'A broker’s place may be made by leaving the host side out: see HOSTS_EXCLUDED, and ask with hosts: INCLUDE.',
    'Standing between two camps is an opportunity: it does not say that anything was passed on.',
    'Where lists are partial, a and c may have met without being seen: then nobody stood between them.',
    'Agents in no group are neither brokers nor ends: UNGROUPED counts them.',
  ],
};
