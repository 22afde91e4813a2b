import { plainWord } from '../../../../model/identity/spelling.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/,\s*/).map(plainWord));

/** Words for nothing. */
const NOTHING = words(
  'na, n/a, n.a., #n/a, null, nan, none, nil, nil return, no, tbc, tbd, tba, unknown, kosong, blank, ' +
    'tidak ada, tidak diketahui, tidak tahu, belum diketahui, belum ada, xxx, (blank), <na>, \\n, nihil, (kosong), empty, ' +
    'undefined, test',
);
/** Words for nobody in particular. */
const NOBODY = words(
  'anonymous, anonim, tanpa organisasi, tanpa nama, no name, pribadi, umum, mahasiswa, individu, perorangan, ' +
    'perseorangan, masyarakat, masyarakat umum, warga, peserta, freelance, dll, dll., dst, dst., etc, etc., dkk, dkk., ' +
    'lain-lain, lainnya, dan lain-lain, other, others, mandiri, independen',
);
/** Errors of spreadsheet programs. */
const ERROR = /^#[\p{Lu}\d/ ]+[!?]?$/u;
const DITTOS = words('idem, sda, s.d.a, s.d.a., sda., ditto, dito, sama, same, same as above, sama dengan di atas');
const TOTAL = /^\W*(?:grand\s+|sub[\s-]?)?(?:total|jumlah)(?![\p{L}])/iu;

/** So long is a text at most that says nothing: longer ones need no look. */
const LONGEST = 24;

const isNothing = (text: string): boolean =>
  NOTHING.has(plainWord(text)) || ERROR.test(text) || (!/[\p{L}\p{N}]/u.test(text) && !isDitto(text));

/** Whether a text stands for a name that is not there. */
export const isPlaceholder = (text: string): boolean => isNothing(text) || NOBODY.has(plainWord(text));

/** Truth values, decimals, days and addresses of the web. */
const VALUE = /^(?:true|false|[-+]?\d+[.,]\d+|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|(?:https?:\/\/|www\.)\S+)$/iu;
/** What stands below a list: where and when it was signed, by whom, and notes. */
const FOOT =
  /^(?:(?:mengetahui|menyetujui|ttd|nip|nrp)(?!\p{L})|(?:catatan|keterangan|notes?)\s*(?::|$))|,\s*\d{1,2}\s+\p{L}+\s+\d{4}$/iu;

/** Whether a text names nobody: it is another value, or what stands below a list. */
export const isNoName = (text: string): boolean => VALUE.test(text) || FOOT.test(text);

/** What items of a list begin with. (A capital letter with a full stop is an initial, CV. a legal form.) */
const NUMBER =
  /^(?:\(?(?:\d{1,3}|\p{L}|[IVX]{2,5}|[ivx]{2,5})\)\s*|\d{1,3}\.(?:\s+|(?=\p{Lu}))|(?:[IVX]{2,5}|[ivx]{2,5}|\p{Ll})\.\s+)(?=[\p{L}"'“‘])/u;

/** The name behind the number of an item in a list; undefined where there is no number. */
export function numbered(text: string): string | undefined {
  const [number] = NUMBER.exec(text) ?? [];
  return number && text.slice(number.length);
}

const ABSENCE =
  /[-–—,:(]\s*(?:tidak hadir|batal(?: hadir)?|absen|izin|ijin|sakit|berhalangan(?: hadir)?|absent|cancelled|canceled|declined|no[ -]?show|did not attend|not attending|regrets|apologies)\)?$/iu;
/** Longer than any words for absence: what stands before them needs no look. */
const LONGEST_ABSENCE = 40;

/** The name before words that say that somebody did not come; undefined where there are none. */
export function absentee(text: string): string | undefined {
  const found = ABSENCE.exec(text.slice(-LONGEST_ABSENCE))?.[0];
  const name = found && text.slice(0, -found.length).replace(/(?<![\s–—,:(-])[\s–—,:(-]+$/u, '');
  return name && /\p{L}/u.test(name) ? name : undefined;
}

/** Whether a text stands for the one above it. */
export const isDitto = (text: string): boolean =>
  DITTOS.has(plainWord(text)) || (/^["'〃”″-]+$/u.test(text) && /["〃”″]/u.test(text));

/** What is to be asked of a text that is no name. */
export function doubtOnText(text: string): 'PLACEHOLDER_NAME' | 'DITTO' | undefined {
  if (text.length > LONGEST) return undefined;
  return isDitto(text) ? 'DITTO' : isNothing(text) ? 'PLACEHOLDER_NAME' : undefined;
}

/** Whether a row that begins so is one of totals. */
export const isTotal = (text: string): boolean => TOTAL.test(text);

const AWAITING =
  /(?<!\p{L})(?:undangan|diundang|invited|invitees?|invitations?|registration|registrants|registered|registrasi|pendaftar|pendaftaran|terdaftar|rsvp|calon|akan hadir|(?:daftar|waiting) (?:tunggu|list)|planned|expected|rencana(?!\s+(?:aksi|kerja|tindak|strategis|pembangunan|induk))|tidak (?:hadir|datang)|absen|absent|absentees|no[ -]?shows?)(?!\p{L})/iu;

/** Whether the name of a file, sheet or column, or a title, speaks of invitations, registrations, plans or absence. */
export const isAwaiting = (text: string): boolean => AWAITING.test(text.replace(/[_\d]/gu, ' '));
