/** Something that was asked and not answered, with what the server says of it. */
export class Refused extends Error {
  /** @param code as the API documents them; @param message a sentence that says what to change */
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** No server answered. */
export class Offline extends Error {}
