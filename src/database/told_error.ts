import { Foreseen, type Foretold } from '../texts/foreseen.js';

/** An error as it goes from thread to thread, where it loses its class. */
export interface ToldError {
  name: string;
  message: string;
  foretold?: Foretold;
}

type ForeseenClass = new (...foretold: [Foretold['reason'], Foretold['values']]) => Foreseen;

export function toldError(error: unknown): ToldError {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const foretold = error instanceof Foreseen ? { reason: error.reason, values: error.values } : undefined;
  return { name, message, foretold };
}

/** The error again: of its class, where it is one of these. */
export function errorTold({ name, message, foretold }: ToldError, classes: readonly ForeseenClass[]): Error {
  const Class = classes.find((each) => each.name === name);
  return Class && foretold ? new Class(foretold.reason, foretold.values) : new Error(message);
}
