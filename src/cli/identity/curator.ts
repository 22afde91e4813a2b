import { userInfo } from 'node:os';
import type { Curator } from '../../curation/judge/rows.js';

/** Who judges, now. @param by as it was given; without it the user of this machine */
export const curatorOf = (by: string = userInfo().username): Curator => ({ by, at: new Date().toISOString() });
