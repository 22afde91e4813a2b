import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

/** @throws where it is not well formed */
export const parsed = (text: string): Document => new DOMParser().parseFromString(text, 'text/xml');

export const all = (document: Document | Element, tag: string): Element[] => [...document.getElementsByTagName(tag)];

export const textOf = (element: Element | undefined): string => element?.textContent ?? '';

/** The groups of a class, in the order of the document. */
export const groups = (document: Document | Element, name: string): Element[] =>
  all(document, 'g').filter((group) => group.getAttribute('class') === name);

/** The ties of a drawing: what has a title and a description. */
export const tiesOf = (document: Document): Element[] =>
  all(document, 'desc')
    .map((description) => description.parentNode as Element)
    .filter(({ tagName }) => tagName !== 'svg');
