import type { Capacity, Role } from '../../../../model/vocabulary/index.js';

/** What a name begins with that is none of it. */
export interface RoleInName {
  name: string;
  capacity?: Capacity;
  role?: Role;
}

const BEGINNINGS: readonly (readonly [words: string, is: Omit<RoleInName, 'name'>])[] = [
  ['perwakilan|utusan|delegasi|wakil|representatives?|delegates?|rep', { capacity: 'DELEGATE' }],
  ['anggota|members?', { capacity: 'MEMBER' }],
  ['narasumber|presenter', { role: 'PRESENTER' }],
  ['pembicara|speaker', { role: 'SPEAKER' }],
  ['moderator', { role: 'MODERATOR' }],
  ['fasilitator|facilitator', { role: 'FACILITATOR' }],
  ['staf|staff|ketua|direktur|sekretaris|koordinator|pengurus|chair|director|head', {}],
];
const PATTERNS = BEGINNINGS.map(
  ([words, is]) =>
    [new RegExp(`^(?:${words})\\.?\\s*(?:\\b(?:dari|of|from|the)\\b\\s*|:\\s*|-\\s+)*\\s(?=\\S)`, 'iu'), is] as const,
);
/** English words of a role need "of": "Members Union" begins with none. */
const NEEDS_OF =
  /^(?:representatives?|delegates?|rep|members?|presenter|speaker|moderator|facilitator|staff|chair|director|head)\.?\s+(?!of\b|from\b|:)/iu;

/** Words that begin an office: what stands before them belongs to it. */
const OFFICE =
  /^(?:presiden|wakil|menteri|ketua|gubernur|bupati|wali ?kota|khusus|direktur|dirjen|sekretaris|sekjen|bendahara|kepala|deputi|rektor|jenderal|umum|president|vice|deputy|minister|chair(?:man|woman|person)?|director|secretary|treasurer|governor|mayor|head|general|special|executive)(?!\p{L})/iu;
/** Words for people without a body of their own: whoever stands for them is described, not named. */
const DESCRIBED =
  /^(?:para\s+)?(?:pekerja|buruh|petani|nelayan|masyarakat|warga|perempuan|anak|mahasiswa|media|korban|keluarga|pemerintah|workers|farmers|women|children|students|citizens|victims|families|civil society)(?:\s+\p{Ll}+)*$/iu;

/**
 * The role that a name begins with; undefined where it begins with none. A post has neither role nor capacity, nor has
 * what stands before an office: "Wakil Ketua KASBI" is a post of KASBI, "Wakil Presiden" no role of "Presiden".
 */
export function roleInName(text: string): RoleInName | undefined {
  if (NEEDS_OF.test(text)) return undefined;
  for (const [pattern, is] of PATTERNS) {
    const beginning = pattern.exec(text)?.[0];
    if (beginning === undefined) continue;
    const name = text.slice(beginning.length).trim();
    if (DESCRIBED.test(name)) return undefined;
    if (!OFFICE.test(name)) return { name, ...is };
    const of = roleInName(name);
    return of && { name: of.name };
  }
  return undefined;
}
