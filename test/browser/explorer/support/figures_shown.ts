import type { Page } from 'playwright-core';

/** A figure that a page shows or says. */
export interface Figure {
  /** As it is written: `12`, `two`. */
  figure: string;
  /** The text that it stands in, without names, dates and quotes. */
  text: string;
  /** What it opens: an address, or the word `summary` or `button`; null: it stands in no control. */
  opens: string | null;
  /** Which of the controls of the page that is. */
  control: number;
  /** Where it stands, as selectors of the elements around it. */
  at: string;
  /** What its column is called, where it stands in a table. */
  column: string | null;
}

/**
 * All figures of the main part of a page, in texts and in names that are read out; what is folded away is unfolded.
 * Without those of quotes, titles, dates, addresses and identifiers.
 * @param names what entities are called, the longest first @param exempt selectors of what is not looked at
 */
export const figuresShown = (page: Page, names: readonly string[], exempt: readonly string[]): Promise<Figure[]> =>
  page.evaluate(`(${program})(${JSON.stringify(names)}, ${JSON.stringify(exempt)})`);

/** What a figure may stand in, to open what it is made of. */
export const CONTROLS = 'a[href], summary, button';

/** Words of others, names, days, addresses: what is not a figure of the page. */
const NO_FIGURES = 'blockquote, cite, bdi, time, code, .locator, .as-written, option, datalist, input, script';

// The text of a program, for it runs in the browser.
const program = String.raw`(names, exempt) => {
  const main = document.querySelector('main');
  for (const folded of main.querySelectorAll('details')) folded.open = true;
  const DATE = /\d{4}-\d{2}(-\d{2})?|\d{1,2} \p{L}+ (19|20)\d{2}|\b(19|20)\d{2}\b/gu;
  // (“Both” counts nothing: it takes up two that are named.)
  const FIGURE = /\d[\d.,]*|\b(two|three|four|five|six|seven|eight|nine|ten)\b/giu;
  const controls = [...main.querySelectorAll('${CONTROLS}')];
  const masked = (text) => names.reduce((rest, name) => rest.replaceAll(name, '…'), text).replace(DATE, '…');
  const found = [];
  const read = (element, text) => {
    if (element.closest('${NO_FIGURES}') || exempt.some((selector) => element.closest(selector))) return;
    const control = element.closest('${CONTROLS}');
    const opens = control && (control.getAttribute('href') ?? control.localName);
    const cell = element.closest('td');
    const column = cell && cell.closest('table').querySelector('thead tr').cells[cell.cellIndex].textContent;
    const rest = masked(text);
    const at = [];
    for (let of = element; of !== main && at.length < 5; of = of.parentElement)
      at.unshift(of.localName + (of.getAttribute('class') ? '.' + of.getAttribute('class') : '') + (of.id ? '#' + of.id : ''));
    for (const [figure] of rest.matchAll(FIGURE))
      found.push({ figure: figure.replace(/[.,]+$/, ''), text: rest, opens, control: controls.indexOf(control), at: at.join(' > '), column });
  };
  for (const element of main.querySelectorAll('*')) {
    if (!element.checkVisibility()) continue;
    for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
      if (element.hasAttribute(name)) read(element, element.getAttribute(name));
    for (const child of element.childNodes) if (child.nodeType === Node.TEXT_NODE) read(element, child.data);
  }
  return found;
}`;
