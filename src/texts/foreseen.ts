import type { MessageValues } from './message_text.js';
import { refusalText, type RefusalReason } from './refusal_text.js';

/** Why a question is not answered, as it goes to whoever asked and from thread to thread. */
export interface Foretold {
  reason: RefusalReason;
  values: MessageValues;
}

/** An error that is foreseen: its text is fit to be shown, and the pages say it in their language. */
export abstract class Foreseen extends Error implements Foretold {
  constructor(
    readonly reason: RefusalReason,
    readonly values: MessageValues = {},
    options?: ErrorOptions,
  ) {
    super(refusalText(reason, values, 'en'), options);
  }
}
