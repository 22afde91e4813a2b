import { wordsOf } from './words.js';

/** What one calls a person by, before the name. */
const HONORIFICS = new Set(
  (
    'ibu bu bapak bapa pak mbak mba mas kak kakak bang abang adik dik sdr sdri saudara saudari tuan nyonya ny nona ' +
    'h hj haji hajah hajjah kh kyai kiai nyai gus ning ustaz ustad ustadz ustazah ustadzah habib buya romo pastor pendeta ' +
    'pdt suster bruder dr drs dra drg drh ir prof profesor professor doktor doctor insinyur mr mrs ms miss mx sir dame ' +
    'lord lady rev reverend fr father sister brother hon honourable rt raden'
  ).split(' '),
);

/** Degrees as they stand behind a name, without their full stops. */
const DEGREES = new Set(
  (
    'sh mh se st sp spd sag sos ssos sip ssi skom skm sked sps spsi sik si stp skep ners mm ma mba mpd mag msi mt mkes mhum ' +
    'mkom mpsi msc msos mip mpp mpa llb llm jd lc bsc bs ba beng meng md phd dphil edd scd esq jr sr ak ca cpa cfa'
  ).split(' '),
);

/** S.H., M.Si., Ph.D. */
const DOTTED = /^\p{L}{1,4}(?:\.\p{L}{1,5})+\.?$/u;
/** Written as abbreviations are: SH, MSi. */
const ABBREVIATED = /^\p{Lu}.*\p{Lu}/u;

/** Whether a word, by its spellings, is what one calls a person by. */
export const isHonorific = (keys: readonly string[]): boolean => keys.some((key) => HONORIFICS.has(key));

/**
 * The words of a person’s name, each in its spellings, without titles and degrees. Apostrophes divide nothing. Where
 * nothing else is left, titles are the name.
 */
export function wordsOfName(name: string): (readonly string[])[] {
  const isShouted = name === name.toUpperCase();
  const isDegree = (word: string): boolean => {
    const letters = word.replaceAll('.', '').toLowerCase();
    return letters === '' || (DEGREES.has(letters) && (DOTTED.test(word) || (!isShouted && ABBREVIATED.test(word))));
  };
  const written = name
    .replace(/['’‘ʼʻ`´]/gu, '')
    .split(/[\s,]+/u)
    .filter((word) => !isDegree(word));
  const words = written.flatMap((word) => wordsOf(word).map(({ keys }) => keys));
  const start = words.findIndex((word) => !isHonorific(word));
  return start < 0 ? words : words.slice(start);
}
