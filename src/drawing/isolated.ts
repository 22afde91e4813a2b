/** Letters that are written from right to left. */
const FROM_RIGHT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EEF1}]/u;
/** Signs that are not seen and turn the direction of what follows, beyond the end of a name. */
const TURNING = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A name within a sentence: in whatever direction it is written, what stands around it keeps its order. */
export function isolated(name: string): string {
  const bare = name.replace(TURNING, '');
  return FROM_RIGHT.test(bare) ? `\u2068${bare}\u2069` : bare;
}
