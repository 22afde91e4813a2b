/**
 * Words by which a name says that its bearer is a part of another, Indonesian and English: "cabang", "DPW", "chapter".
 * Who differs from another by one of them, and what follows it, is proposed as its unit, never as the same.
 */
export const BRANCH_WORDS: ReadonlySet<string> = new Set(
  (
    'cabang ranting wilayah daerah komisariat korwil korda kantor perwakilan unit seksi bidang divisi kanwil ' +
    'dpw dpd dpc dpp dpn pw pc pd pwnu pcnu pdm pwm mwc pac pk ' +
    'branch chapter regional region district province provincial local office division department section subsidiary'
  ).split(' '),
);
