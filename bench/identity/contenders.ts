import { jaroWinkler } from '@skyra/jaro-winkler';
import type { Candidate } from '#src/curation/candidates/candidate.js';
import { candidatesAmong } from '#src/curation/candidates/candidates.js';
import { groupBy } from '#src/collections/group_by.js';
import { fold } from '#src/model/identity/folding.js';
import type { DirtyName } from './dirty_names.js';
import { subjectsOf } from './subjects.js';

/** A way to find names that may be of one body, the likeliest first. */
export interface Contender {
  name: string;
  candidates(names: readonly DirtyName[]): Candidate[];
}

/** Pairs of Jaro–Winkler beyond these are never asked about. */
const MOST = 5_000;
/** A similarity of 0.9 is no likelihood of 0.9: by this power they are asked about nearly in order of similarity. */
const STEEPNESS = 40;

export const JEJARING = 'jejaring';

export const CONTENDERS: readonly Contender[] = [
  { name: JEJARING, candidates: (names) => candidatesAmong(subjectsOf(names)) },
  { name: 'Jaro–Winkler (1990)', candidates: bySimilarity },
  { name: 'fingerprint, as OpenRefine makes it', candidates: (names) => byKey(names, fingerprint) },
  { name: 'folding: case, diacritics, spaces', candidates: (names) => byKey(names, fold) },
];

function byKey(names: readonly DirtyName[], key: (text: string) => string): Candidate[] {
  const groups = groupBy(names, ({ text }) => key(text));
  return Array.from(groups.values()).flatMap((group) =>
    group.flatMap((a, i) => group.slice(i + 1).map((b) => pair(a, b, 1))),
  );
}

function bySimilarity(names: readonly DirtyName[]): Candidate[] {
  const texts = names.map(({ text }) => fold(text));
  const all = names.flatMap((a, i) =>
    names.slice(i + 1).map((b, j) => pair(a, b, jaroWinkler(texts[i]!, texts[i + 1 + j]!) ** STEEPNESS)),
  );
  return all.sort((x, y) => y.score - x.score).slice(0, MOST);
}

/** Lower case, without marks and punctuation, the words in order and each once. */
function fingerprint(text: string): string {
  const words = fold(text)
    .replace(/[\p{P}\p{S}]/gu, '')
    .split(/\s+/u);
  return [...new Set(words)].sort().join(' ');
}

const pair = (a: DirtyName, b: DirtyName, score: number): Candidate => ({
  a: a.id,
  b: b.id,
  score,
  proposal: 'SAME',
  reasons: [],
  differing: [[], []],
});
