import { userInfo } from 'node:os';
import type { Decider } from '../../audit/append.js';
import { requiredWords } from '../../curation/words.js';
import { readPersonKey } from '../../privacy/person_key.js';
import { Pseudonyms } from '../../privacy/pseudonyms.js';
import type { Settings } from '../../settings.js';

/** Who decides at the command line, now. @param by as it was given; without it the user of this machine */
export const curatorOf = (settings: Settings, by: string = userInfo().username): Decider => ({
  by: requiredWords('name of the curator (--by)', by),
  at: new Date().toISOString(),
  pseudonyms: new Pseudonyms(readPersonKey(settings)),
});
