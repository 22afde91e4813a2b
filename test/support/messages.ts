import { refusalText, type RefusalReason } from '../../src/texts/refusal_text.js';
import type { MessageValues } from '../../src/texts/message_text.js';
import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** Names of the tags that an ICU message has. */
export function tagged(elements: readonly MessageFormatElement[]): Set<string> {
  return new Set(
    elements.flatMap((element) => {
      if (element.type === TYPE.tag) return [element.value, ...tagged(element.children)];
      const options = 'options' in element ? Object.values(element.options) : [];
      return options.flatMap(({ value }) => [...tagged(value)]);
    }),
  );
}

/** Names of the values that an ICU message has. */
export function named(elements: readonly MessageFormatElement[]): Set<string> {
  return new Set(
    elements.flatMap((element) => {
      if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
      if (element.type === TYPE.tag) return [...named(element.children)];
      const options = 'options' in element ? Object.values(element.options) : [];
      return [element.value, ...options.flatMap(({ value }) => [...named(value)])];
    }),
  );
}

/** That a refusal carries what its sentence is made of, as it came over the wire, so that it can be said in Indonesian too. */
export function expectInBothLanguages({ message, extensions }: { message: string; extensions: object }): void {
  const { reason, values } = extensions as { reason: RefusalReason; values: MessageValues };
  expect(refusalText(reason, values, 'en')).toBe(message);
  expect(refusalText(reason, values, 'id')).not.toBe(message);
}
