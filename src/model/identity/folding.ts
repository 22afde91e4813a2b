/** Lower case, compatibility forms unified, Latin diacritics removed: "Réseau ＡＢＣ" → "reseau abc". Language-neutral. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
