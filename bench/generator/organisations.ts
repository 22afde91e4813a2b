import { Random } from './random.js';
import type { Shape } from './sizes.js';
import { acronymOf, inventedWord, numbered } from './words.js';

const KINDS = [
  ['Jaringan', 'Network', 'NETWORK', 'CSO'],
  ['Serikat', 'Union', 'SINGLE', 'LABOUR'],
  ['Konfederasi', 'Confederation', 'CONFEDERATION', 'LABOUR'],
  ['Yayasan', 'Foundation', 'SINGLE', 'CSO'],
  ['Lembaga', 'Institute', 'SINGLE', 'RESEARCH'],
  ['Direktorat', 'Directorate', 'UNIT', 'STATE'],
  ['Kementerian', 'Ministry', 'SINGLE', 'STATE'],
  ['Komisi', 'Commission', 'SINGLE', 'NHRI'],
  ['Asosiasi', 'Association', 'SINGLE', 'BUSINESS'],
  ['Forum', 'Forum', 'COLLECTIVE', 'MULTI_STAKEHOLDER'],
  ['Warta', 'Gazette', 'SINGLE', 'MEDIA'],
] as const;

export interface Organisation {
  id: string;
  name__id: string;
  name__en?: string;
  acronym?: string;
  form: string;
  sector: string;
  level: string;
  country: string;
  founded?: string;
}

/** Invented organisations, of which the first will be the busiest. */
export function organisations({ organisations: count }: Shape, seed: number): Organisation[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, i) => {
    const [inIndonesian, inEnglish, form, sector] = random.pick(KINDS);
    const words = `${inventedWord(random)} ${inventedWord(random)}`;
    const name = `${inIndonesian} ${words}`;
    return {
      id: numbered('organisation', i),
      name__id: name,
      name__en: random.chance(0.2) ? `${words} ${inEnglish}` : undefined,
      acronym: random.chance(0.3) ? acronymOf(name) : undefined,
      form,
      sector,
      level: random.weighted({ NATIONAL: 5, LOCAL: 3, REGIONAL: 1, INTERNATIONAL: 1 }),
      country: random.weighted({ ID: 8, MY: 1, PH: 1 }),
      founded: random.chance(0.5) ? String(1950 + random.below(45)) : undefined,
    };
  });
}
