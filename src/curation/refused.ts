/** Why what a curator asked for cannot be done, for programs. */
export const REFUSALS = {
  REFUSED: 'It does not fit what is there; the message says why.',
  ALREADY_SAID: 'It is said, or holds, already.',
  SHOWS_MORE: 'More of a person would be shown than is shown now.',
  NOT_YOURS: 'A column that the server fills in itself.',
  REQUEST_REUSED: 'The requestId was used for something else before.',
} as const;
export type RefusalCode = keyof typeof REFUSALS;

/** What a curator asked for cannot be done; nothing was changed. Its text says why, and what to do. */
export class CurationRefused extends Error {
  override readonly name = 'CurationRefused';

  constructor(
    message: string,
    readonly code: RefusalCode = 'REFUSED',
  ) {
    super(message);
  }
}
