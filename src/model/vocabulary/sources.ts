import { enumeration, type ValueOf } from './enumeration.js';

export const SourceKind = enumeration('SourceKind', 'What kind of document a source is.', {
  ARTICLE: 'A press release, news item or web page.',
  MINUTES: 'Minutes or a report of a meeting.',
  ATTENDANCE_SHEET: 'A list of those present.',
  DATA_FILE: 'A table of coded data.',
  OTHER: 'None of the others.',
});
export type SourceKind = ValueOf<typeof SourceKind>;

export const TextKind = enumeration('TextKind', 'How the text that was coded relates to the document.', {
  ORIGINAL: 'The document’s own words.',
  TRANSLATION: 'A translation of them.',
  PARAPHRASE: 'Their content in other words: it is never shown in quotation marks.',
  EXCERPT: 'A part of the document.',
});
export type TextKind = ValueOf<typeof TextKind>;

export const SourceAccess = enumeration('SourceAccess', 'Whether anybody may read a source.', {
  PUBLIC: 'Anybody may.',
  RESTRICTED: 'Not everybody may, as with minutes of a closed meeting: no quote or place in it is shown.',
});
export type SourceAccess = ValueOf<typeof SourceAccess>;

export const Inference = enumeration('Inference', 'How the source supports what is coded.', {
  STATED: 'The source says so.',
  IMPLIED: 'It follows from what the source says.',
  CODER_KNOWLEDGE: 'The coder knows it; the named source does not say so in these words.',
});
export type Inference = ValueOf<typeof Inference>;

export const Method = enumeration('Method', 'How the assertion was made.', {
  HUMAN: 'Coded by a person.',
  RULE: 'Made by a fixed rule or program.',
  MODEL: 'Made by a language model or other statistical model.',
});
export type Method = ValueOf<typeof Method>;
