/** How keys of curators begin (`curation/keys`). */
const KEY = /jej_[0-9a-f]{8}_/i;

/** Whether a text that is logged, or kept, holds a key of a curator: then it is not taken. */
export const holdsKey = (text: string): boolean => KEY.test(text);
