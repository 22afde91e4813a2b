import { messageTexts } from './message_text.js';
import en from './refusals.en.json' with { type: 'json' };
import id from './refusals.id.json' with { type: 'json' };

/** Why arguments are refused: which of the sentences of an error's code it is. */
export type RefusalReason = keyof typeof en;

/**
 * Why arguments are refused: to whoever asks the API or the command line in English, on the pages in their language.
 * @throws Error where a value is missing
 */
export const refusalText = messageTexts<RefusalReason>({ en, id });

export const isRefusalReason = (reason: unknown): reason is RefusalReason =>
  typeof reason === 'string' && Object.hasOwn(en, reason);
