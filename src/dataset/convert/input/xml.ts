import type { Element } from '@xmldom/xmldom';
import type { Conversion } from '../conversion.js';
import { readText } from './text.js';

/** The root of an XML file. Entities of a document type are not read. */
export async function readXml(path: string, root: string, conversion: Conversion): Promise<Element> {
  const text = await readText(path, conversion);
  const found = await parsed(text, conversion);
  if (found?.localName === root) return found;
  return conversion.fail(
    'the whole file',
    `it is no ${root} file: its root is ${found ? found.localName : 'missing'}.`,
  );
}

/** (The parser is loaded where it is needed: no other command waits for it.) */
async function parsed(text: string, conversion: Conversion): Promise<Element | null> {
  const { DOMParser } = await import('@xmldom/xmldom');
  try {
    const onError = (_: string, message: string): never => {
      throw new Error(message);
    };
    return new DOMParser({ onError }).parseFromString(text, 'text/xml').documentElement;
  } catch (error) {
    return conversion.fail('the whole file', `it is not XML (${(error as Error).message.split('\n', 1)[0]}).`);
  }
}

/** The elements right below one, with this name or with any. */
export function below(element: Element, name?: string): Element[] {
  const elements: Element[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (name === undefined || node.localName === name)) elements.push(node as Element);
  }
  return elements;
}

export const lineOf = (element: Element): string => `line=${element.lineNumber ?? 1}`;

/** An attribute that is there and not blank. */
export const attributeOf = (element: Element, name: string): string | undefined =>
  element.getAttribute(name)?.trim() || undefined;
