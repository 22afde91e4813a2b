const TITLE = /^(?:ibu|bapak|bpk|pak|bu|sdri?|mr|mrs|ms|dr|prof|kh|ir|hj?)\.?\s+\p{Lu}/iu;
const LONGEST_NAME = 3;
/** Words of which the names of organisations are made. */
const ORGANISATION =
  /\b(?:aksi|action|aliansi|alliance|asosiasi|association|badan|bank|cent(?:er|re|ro)|coalition|commission|committee|council|dewan|dinas|federasi|federation|forum|foundation|gerakan|group|himpunan|institute?|international|jaringan|kementerian|koalisi|komisi|komite|komnas|konfederasi|lembaga|ministry|network|organisasi|organisation|organization|partai|partners?|partnership|perhimpunan|perkumpulan|persatuan|program(?:me)?|pusat|sciences?|serikat|society|solidaritas|solidarity|trade|trust|union|universitas|university|women|yayasan|world|global|agency|development|climate)\b/iu;

/** Whether it says an organisation and a person: "Maria (KASBI)", "KASBI (Maria)", "KASBI - Maria", "KASBI: Maria". */
export function isPersonOf(text: string, isKnown: (name: string) => boolean): boolean {
  if (TITLE.test(text)) return true;
  const [name, other] = inBrackets(text) ?? apart(text) ?? [];
  if (!name || !other) return false;
  if (isKnown(name)) return isPersonal(other) && !isMadeOf(other.toLowerCase(), name.toLowerCase());
  // One to three words before an organisation in brackets whose acronym they are not.
  if (!text.endsWith(')') || !isPersonal(name)) return false;
  const isAcronym = /^[\p{Lu}\d-]{3,}$/u.test(other);
  return (isAcronym || isKnown(other)) && !isMadeOf(other.toLowerCase(), name.toLowerCase());
}

/** What stands before brackets at the end, and in them. */
function inBrackets(text: string): [before: string, within: string] | undefined {
  const open = text.lastIndexOf('(');
  if (open < 1 || !text.endsWith(')')) return undefined;
  const within = text.slice(open + 1, -1);
  return within.includes(')') ? undefined : [text.slice(0, open).trim(), within.trim()];
}

/** What stands on both sides of a colon or of a dash with space around it. */
function apart(text: string): [before: string, after: string] | undefined {
  const { 0: sign, index } = /:\s|\s[-–—]\s/u.exec(text) ?? {};
  return index === undefined ? undefined : [text.slice(0, index).trim(), text.slice(index + sign!.length).trim()];
}

/** Whether it is one to three words as names of persons have them. */
function isPersonal(name: string): boolean {
  if (ORGANISATION.test(name)) return false;
  const words = name.split(/\s+/u);
  return words.length <= LONGEST_NAME && words.every((word) => /^\p{Lu}[\p{Ll}.'-]+$/u.test(word));
}

/** Whether the letters of an acronym come in a name in their order. */
function isMadeOf(acronym: string, name: string): boolean {
  let at = 0;
  for (const letter of acronym) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
