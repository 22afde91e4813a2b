import { fold } from '../../../../model/identity/folding.js';
import type { ResponseKind } from '../../../../model/vocabulary/index.js';

/** Headers by column, as the databases of the review and the registers of others write them. */
export const HEADERS = {
  id: ['id', 'recommendation id'],
  reference: ['paragraph', 'paragraph number', 'number', 'reference'],
  text: ['recommendation', 'text'],
  recommending: ['recommending state', 'recommending states', 'recommended by'],
  reviewed: ['state under review', 'sur', 'reviewed state'],
  response: ['response', 'position', 'position of the state under review'],
  session: ['session', 'upr session'],
  date: ['date'],
  themes: ['themes', 'theme', 'issues', 'issue'],
} as const;
export type UprColumn = keyof typeof HEADERS;

const RESPONSES: readonly (readonly [ResponseKind, readonly string[]])[] = [
  ['ACCEPTED', ['accepted', 'supported', 'enjoys support', 'diterima', 'didukung']],
  ['PARTLY_ACCEPTED', ['partly accepted', 'partially accepted', 'accepted in part', 'supported in part']],
  ['NOTED', ['noted', 'dicatat']],
  ['REJECTED', ['rejected', 'not accepted', 'ditolak']],
];

/** Undefined where it is no answer that the table has a word for: pending, no clear position. */
export const responseOf = (word: string): ResponseKind | undefined =>
  RESPONSES.find(([, words]) => words.includes(fold(word).replace(/[/_-]/g, ' ')))?.[0];
