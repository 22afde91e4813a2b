/** A piece of a picture or of a page, whatever paints it: a file as text, a page by React. */
export interface Element {
  tag: string;
  /** Lengths and positions are rounded to 0.1 where they are written. */
  attributes: Readonly<Record<string, string | number>>;
  children: readonly (Element | string)[];
}

/** @param attributes those that are undefined are left out */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly (Element | string)[]
): Element {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return { tag, attributes: Object.fromEntries(given) as Record<string, string | number>, children };
}
