/** A picture that docs/ keeps. */
export interface KeptPicture {
  /** Below docs/. */
  file: string;
  /** The examples that are imported before, in this order. */
  examples: ('women-homeworkers' | 'riverside')[];
  words: string[];
}

export const PICTURES: readonly KeptPicture[];
export function askedFor(picture: KeptPicture): string[];

/** Bytes of a picture, at most. */
export const LARGEST: number;
