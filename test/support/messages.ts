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
