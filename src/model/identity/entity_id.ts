import { isSlug } from './slug.js';

/** The kinds of entity, as ids and table columns spell them (`event:fgd-2025-11-10`). */
export const ENTITY_KINDS = ['organisation', 'person', 'event', 'issue', 'output', 'source'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const AGENT_KINDS: readonly EntityKind[] = ['organisation', 'person'];

/** Of which two may be judged to be one. */
export const JUDGED_KINDS: readonly EntityKind[] = ['organisation', 'person', 'event', 'issue', 'output'];

/** Graph label of each kind. Every entity carries `:Entity` too, organisations and persons also `:Agent`. */
export const ENTITY_LABELS: Readonly<Record<EntityKind, string>> = {
  organisation: 'Organisation',
  person: 'Person',
  event: 'Event',
  issue: 'Issue',
  output: 'Output',
  source: 'Source',
};

export interface EntityId {
  kind: EntityKind;
  slug: string;
}

export function entityId(kind: EntityKind, slug: string): string {
  return `${kind}:${slug}`;
}

/** The id of a data file that is its own source: rows that name no source rest on it. */
export function fileSourceId(dataset: string, file: string): string {
  return `source:${dataset}/${file}`;
}

/** Splits `kind:slug`; undefined where the text is not of that form. A file source's slug is `dataset/path`. */
export function parseEntityId(text: string): EntityId | undefined {
  const colon = text.indexOf(':');
  const kind = ENTITY_KINDS.find((k) => k === text.slice(0, colon));
  const slug = text.slice(colon + 1);
  if (!kind || slug === '') return undefined;
  return isSlug(slug) || (kind === 'source' && isFileSource(slug)) ? { kind, slug } : undefined;
}

/** `dataset/path`, as the `source` column writes a data file that is its own source. */
export function isFileSource(slug: string): boolean {
  const slash = slug.indexOf('/');
  return slash > 0 && isSlug(slug.slice(0, slash)) && slug.length > slash + 1;
}

export function kindOf(id: string): EntityKind | undefined {
  return ENTITY_KINDS.find((kind) => id.startsWith(`${kind}:`));
}
