import type { Decider } from '../../src/audit/append.js';
import { Pseudonyms } from '../../src/privacy/pseudonyms.js';
import { PERSON_KEY } from './person_key.js';

/** Somebody who decides at the command line. */
export const deciderOf = (by = 'desk', at = new Date().toISOString()): Decider => ({
  by,
  at,
  pseudonyms: new Pseudonyms(PERSON_KEY),
});
