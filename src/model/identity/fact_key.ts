import { digest } from './digest.js';

/** Labels of the facts: everything that a source can support. */
export const FACT_LABELS = [
  'Participation',
  'Name',
  'Identifier',
  'Membership',
  'EventLink',
  'Topic',
  'Step',
  'Party',
  'Response',
  'Assessment',
  'Stance',
] as const;
export type FactLabel = (typeof FACT_LABELS)[number];

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

export function isFactId(id: string): boolean {
  return FACT_LABELS.some((label) => id.startsWith(`${label}:`));
}
