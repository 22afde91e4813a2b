import { contactData } from '../../privacy/contact_data.js';

/** A text that is told of a file: without control characters, and without contact data, which nobody prints. */
export function plain(text: string): string {
  return withoutContact(text.replace(/"[^"]*"/g, (quoted) => withoutContact(quoted))).replace(/\p{Cc}/gu, '\uFFFD');
}

function withoutContact(text: string): string {
  const contact = contactData(text);
  return contact === undefined ? text : `(${contact}: not shown)`;
}
