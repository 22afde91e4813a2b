import { createContext, useContext } from 'react';
import type { Language } from './address/address.js';
import type { Asked } from './ask/use_asked.js';
import type { FrameQuery } from './generated/documents.js';
import type { Say, Tell } from './texts/text.js';

export interface PageContext {
  lang: Language;
  say: Say;
  tell: Tell;
  /** The same path, with the language that this page’s address says. */
  inLanguage: (to: string) => string;
  /** Says it to those who listen to the page. */
  announce: (text: string) => void;
  /** What is said of the data as a whole, asked once for all parts. */
  frame: Asked<FrameQuery> | null;
}

export const Page = createContext<PageContext | null>(null);

/** What every part of a page needs: its language, its texts. */
export function usePage(): PageContext {
  const page = useContext(Page);
  if (!page) throw new Error('There is no page around this.');
  return page;
}
