import { fold } from '../model/identity/folding.js';

/** Words of headers, in Indonesian and English, over what nobody needs to know of a person. */
const PRIVATE =
  /^(?:no|nomor|nomer)?(?:nik|ktp|hp|handphone|telepon|telp|tlp|whatsapp|phone|telephone|mobile|email|emails|surel|alamat|address|addresses|agama|religion|birthday|birthdate|birthplace|dob)$/;
/** The same in more than one word. */
const PHRASES = /\b(?:e mail|(?:tanggal|tgl|tempat) lahir|(?:date|place) of birth|birth (?:date|day|place))\b/;

/** Whether a header is of a column of contact data, identity numbers, birth or religion; case and signs do not matter. */
export function isPrivateHeader(header: string): boolean {
  const words = fold(header)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.some((word) => PRIVATE.test(word)) || PHRASES.test(words.join(' '));
}
