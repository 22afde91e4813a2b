/** What an analysis has to work through, as `TOO_COSTLY` names it. */
export const WORKS = [
  'SELECTING',
  'FACTS',
  'EGO_TIES',
  'TESTS',
  'TIE_PAIRS',
  'TARGET_PAIRS',
  'PARTICIPANT_PAIRS',
  'SOURCES_LEFT_OUT',
  'TIE_SEARCHES',
  'PARTICIPATION_SEARCHES',
  'BROKERS',
  'EVENT_PAIRS',
  'HOST_PAIRS',
  'DISTANCES',
  'ISSUER_PAIRS',
  'HOLDER_PAIRS',
  'MEASURES',
  'APPEARANCES',
  'WINDOWS',
  'PAIRS_IN_WINDOWS',
  'COMMUNITIES_OF_WINDOWS',
  'CORE',
  'PERMUTATIONS',
] as const;

export type Work = (typeof WORKS)[number];
