import type { EntityKind } from '../model/identity/entity_id.js';
import type { Sector } from '../model/vocabulary/agents.js';
import type { TieForm } from './form.js';

/** What pictures say in words. */
export type Word =
  | Sector
  | Exclude<EntityKind, 'source'>
  | TieForm
  | 'sector-not-stated'
  | 'weight'
  | 'certain'
  | 'loose'
  | 'not'
  | 'host-side'
  | 'feeds-into'
  | 'others'
  | 'open-list'
  | 'unknown-list'
  | 'not-known'
  | 'not-present'
  | 'no-day';

export type Words = Readonly<Record<Word, string>>;

/** Those of files. */
export const ENGLISH: Words = {
  STATE: 'state',
  NHRI: 'human rights institution',
  LABOUR: 'labour',
  CSO: 'civil society',
  BUSINESS: 'business',
  RESEARCH: 'research',
  MEDIA: 'media',
  PROFESSIONAL: 'professional',
  FAITH: 'faith',
  DONOR: 'donor',
  INTERGOVERNMENTAL: 'intergovernmental',
  MULTI_STAKEHOLDER: 'multi-stakeholder',
  OTHER: 'other sector',
  organisation: 'organisation',
  person: 'person',
  event: 'event',
  issue: 'issue',
  output: 'output',
  'several-sources': 'tie that rests on several sources',
  'one-source': 'tie that rests on one source',
  'not-testable': 'tie that no overlap could show to be more than chance',
  'sector-not-stated': 'sector not stated',
  weight: 'weight',
  certain: 'was there',
  loose: 'members were there, or invited, registered, not known',
  not: 'absent or declined',
  'host-side': 'of the host side',
  'feeds-into': 'feeds into',
  others: 'others, not named',
  'open-list': 'There were others, whom the sources do not name.',
  'unknown-list': 'No source says whether there were others.',
  'not-known': 'not known',
  'not-present': 'not present: a source calls the list complete',
  'no-day': 'no day',
};
