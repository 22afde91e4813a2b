import type { MeasureText } from '../shared/basis/measure_text.js';

export const MANUAL: MeasureText = {
  name: 'interlocks',
  question: 'Which persons tie organisations together?',
  formula:
    'p_ij = public persons who acted for both i and j, or are tied to both by acting or by a post or membership; no unit with what it is part of. Weights as of coAttendance: persons take the place of events, n_i = persons of i, d = organisations of a person. CONCURRENT: the ties of a person to both share a possible day, or an event; SEQUENTIAL: none do. Repeat-delegate share of i = pairs of a person and an event, of persons who acted for i at two events or more / all such pairs of i.',
  citation: 'Mintz & Schwartz 1985, The Power Structure of American Business; Breiger 1974, Social Forces 53:181–190',
  caveats: [
    'Only persons who are PUBLIC link; PERSONS_WITHHELD says how many others would.',
    'A post without an end is taken as lasting, one without any day is UNDATED.',
    'That a person sits in two organisations does not say that these act together.',
    'Organisations send persons whom no source names: what is not seen is no tie.',
  ],
  scopeUse: { unused: ['unit', 'expandNetworks', 'universe', 'population'] },
};
