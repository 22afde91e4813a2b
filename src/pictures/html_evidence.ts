import { element, type Element } from '../drawing/element.js';
import { isolated } from '../drawing/isolated.js';
import type { DrawnTie } from '../drawing/subject.js';
import { toText } from '../drawing/to_text.js';
import { words, type CitedFact, type Meeting, type Quote, type TieEvidence } from '../drawing/evidence/told.js';

/** Evidence that a page holds, in letters of HTML: with more, browsers are slow and mail refuses it. */
const MOST_EVIDENCE = 5_000_000;

/** An item for each tie, in their order, as many as a page holds. */
export function evidenceItems(ties: readonly DrawnTie[], evidence: readonly TieEvidence[]): Element[] {
  const items: Element[] = [];
  let letters = 0;
  for (const [i, { title }] of ties.entries()) {
    const item = tieItem(i, title, evidence[i]!);
    letters += toText(item).length;
    if (letters > MOST_EVIDENCE) break;
    items.push(item);
  }
  return items;
}

function tieItem(tie: number, title: string, { meetings, more }: TieEvidence): Element {
  const rest = more > 0 ? [element('p', {}, `… and ${more} more.`)] : [];
  return element(
    'li',
    { id: `tie-${tie + 1}` },
    element('h3', {}, title),
    ...meetings.flatMap(meetingElements),
    ...rest,
  );
}

function meetingElements({ title, day, facts }: Meeting): Element[] {
  const heading = [day, title && isolated(title)].filter((part) => part !== null).join(' · ');
  return [
    ...(heading === '' ? [] : [element('h4', {}, heading)]),
    element('ul', {}, ...facts.map((fact) => element('li', {}, ...factElements(fact)))),
  ];
}

function factElements({ text, quotes, more }: CitedFact): (Element | string)[] {
  const rest = more > 0 ? [element('p', {}, `… and ${more} more assertions.`)] : [];
  return [text, ...quotes.map(quoteElement), ...rest];
}

function quoteElement({ text, locator, inference, source: { title, publisher, day, url } }: Quote): Element {
  const name = element('bdi', {}, title);
  const named = url === null ? name : element('a', { href: url }, name);
  const about = [publisher && isolated(publisher), day, locator, words(inference)].filter(
    (part) => part !== null && part !== '',
  );
  return element(
    'div',
    { class: 'quote' },
    text === null ? element('p', {}, 'Paraphrase: no words quoted.') : element('blockquote', { dir: 'auto' }, text),
    element('p', { class: 'source' }, named, ` · ${about.join(' · ')}`),
  );
}
