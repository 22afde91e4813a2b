import type { Element } from './element.js';

/** Elements of HTML that have no end tag. */
const VOID = new Set(['meta', 'link', 'br', 'col']);

// What XML 1.0 cannot hold, half of a surrogate pair included.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** An element as text that is well formed both as XML and as HTML; characters that neither can hold are U+FFFD. */
export function toText({ tag, attributes, children }: Element): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(valueText(value))}"`);
  const start = `<${tag}${written.join('')}`;
  if (VOID.has(tag)) return `${start}/>`;
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : toText(child)));
  return `${start}>${inside.join('')}</${tag}>`;
}

/** A value of an attribute: numbers to 0.1, as no screen shows more. */
export const valueText = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10 || 0) : value;

const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"]/g, (character) => MARKS[character]!);
