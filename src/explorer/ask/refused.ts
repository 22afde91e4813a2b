import type { MessageValues, TextLanguage } from '../../texts/message_text.js';
import { isRefusalReason, refusalText } from '../../texts/refusal_text.js';

/** An error as the API answers it. */
export interface AnswerError {
  message: string;
  extensions?: { code?: string; reason?: string; values?: MessageValues };
}

/** What a refusal says, and in which language. */
export interface RefusalSaid {
  text: string;
  lang: TextLanguage;
}

/** Something that was asked and not answered, with what the server says of it. */
export class Refused extends Error {
  /** As the API documents it. */
  readonly code: string;

  constructor(private readonly error: AnswerError) {
    super(error.message);
    this.code = error.extensions?.code ?? 'INTERNAL';
  }

  /** What to change: in the language asked for where the server says why, else in its own words. */
  in(lang: TextLanguage): RefusalSaid {
    const { reason, values = {} } = this.error.extensions ?? {};
    return isRefusalReason(reason)
      ? { text: refusalText(reason, values, lang), lang }
      : { text: this.message, lang: 'en' };
  }
}

/** No server answered. */
export class Offline extends Error {}
