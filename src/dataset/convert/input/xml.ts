import { DOMParser, type Element } from '@xmldom/xmldom';
import type { Conversion } from '../conversion.js';
import { readText } from './text.js';

/** The root of an XML file. Entities of a document type are not read. */
export async function readXml(path: string, root: string, conversion: Conversion): Promise<Element> {
  const text = await readText(path, conversion);
  const found = parsed(text, conversion);
  if (found?.localName === root) return found;
  return conversion.fail(
    'the whole file',
    `it is no ${root} file: its root is ${found ? found.localName : 'missing'}.`,
  );
}

function parsed(text: string, conversion: Conversion): Element | null {
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
