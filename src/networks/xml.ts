const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text as the content of an element or the value of an attribute in double quotation marks. Tabs and line breaks are
 * written as references, for a parser makes spaces of them in attributes and drops carriage returns everywhere; so are
 * the line breaks of XML 1.1, which some parsers heed in any document. The text holds no character that XML forbids (`prepared.ts`).
 */
export function escaped(text: string): string {
  return text.replace(
    /[&<>"\t\n\r\u0085\u2028]/g,
    (character) => ENTITIES[character] ?? `&#${character.charCodeAt(0)};`,
  );
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
