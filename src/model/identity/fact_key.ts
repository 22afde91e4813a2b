import { digest } from './digest.js';

/** Labels of the facts that the API shows: everything that a document can support. */
export const SHOWN_FACT_LABELS = [
  'Participation',
  'Name',
  'Identifier',
  'Membership',
  'EventLink',
  'OutputLink',
  'Topic',
  'Step',
  'Party',
  'Response',
  'Assessment',
  'Stance',
] as const;
export type ShownFactLabel = (typeof SHOWN_FACT_LABELS)[number];

/** Labels of all facts. A judgement is one too: what a curator says of two entities. */
export type FactLabel = ShownFactLabel | 'Judgement';

export const SEPARATOR = '\u001f';

/** The key of a fact: its label and the parts of its key, an absent part empty. */
export function factKey(label: FactLabel, parts: readonly string[]): string {
  return [label, ...parts].join(SEPARATOR);
}

/** The parts of a fact's key, without the label. */
export function keyParts(key: string): string[] {
  return key.split(SEPARATOR).slice(1);
}

/** The id of a fact: its label and 128 bits of its key's SHA-256. */
export function factId(key: string): string {
  return `${key.slice(0, key.indexOf(SEPARATOR))}:${digest(key)}`;
}

/** Whether an id is that of a fact that the API shows. */
export function isFactId(id: string): boolean {
  return SHOWN_FACT_LABELS.some((label) => id.startsWith(`${label}:`));
}
