import { enumeration, type ValueOf } from '../../model/vocabulary/enumeration.js';

export const TieWeight = enumeration(
  'TieWeight',
  'How strongly two agents are tied by the events that both took part in: n is an agent’s number of events, d an event’s number of participants, p the number of events that both took part in.',
  {
    COUNT: 'p, the number of events that both took part in (Breiger 1974, Social Forces 53:181–190).',
    NEWMAN: 'The sum over shared events of 1 / (d − 1) (Newman 2001, Physical Review E 64:016132).',
    FRACTIONAL: 'The sum over shared events of 1 / d.',
    PAIR_SHARE: 'The sum over shared events of 1 / (d(d − 1) / 2): each event gives 1 in all, divided over its pairs.',
    JACCARD: 'p / (n of one + n of the other − p): shared events over the events of either.',
    COSINE: 'p / √(n of one × n of the other) (Salton; Ochiai).',
    OVERLAP: 'p / the smaller n (Szymkiewicz–Simpson).',
    AVERAGE: 'p / the mean of both n (Dice; average activity in discourse network analysis).',
  },
);
export type TieWeight = ValueOf<typeof TieWeight>;
