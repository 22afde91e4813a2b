import { createElement, type ReactNode } from 'react';
import type { Element } from '../../../drawing/element.js';
import { valueText } from '../../../drawing/to_text.js';

/** Names that React has for attributes, where they are not those of HTML and SVG with a capital for each hyphen. */
const NAMES: Readonly<Record<string, string>> = {
  class: 'className',
  tabindex: 'tabIndex',
  // It has none for this.
  'font-kerning': 'font-kerning',
};

/** An element of a drawing, as a page shows it: what `toText` writes into files. */
export function toReact(element: Element | string, key?: number): ReactNode {
  if (typeof element === 'string') return element;
  const { tag, attributes, children } = element;
  const own = Object.entries(attributes).map(([name, value]) => [reactName(name), valueText(value)]);
  return createElement(tag, { ...Object.fromEntries(own), key }, ...children.map((child, i) => toReact(child, i)));
}

function reactName(name: string): string {
  if (NAMES[name]) return NAMES[name];
  if (/^(aria|data)-/.test(name)) return name;
  return name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
