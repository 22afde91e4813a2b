declare module 'edtf' {
  /** Any of the library's date objects; `min` and `max` are milliseconds of the epoch, infinite or null when open. */
  interface ExtendedDate {
    readonly min: number | null;
    readonly max: number | null;
    readonly edtf: string;
  }
  /** Throws where the text is not EDTF. */
  export default function edtf(text: string): ExtendedDate;
}
