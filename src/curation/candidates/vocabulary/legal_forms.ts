/**
 * Words by which a name says what its bearer is in law, Indonesian and English: "PT", "Tbk", "Ltd". Whether a source
 * writes them says next to nothing of who is meant. Words of the kind of body ("yayasan", "serikat", "union") are no
 * legal forms here: they tell bodies apart, and are as rare as they are.
 */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  (
    'pt cv tbk ud persero perum perumda pd firma fa terbatas perseroan ' +
    'ltd limited inc incorporated llc llp plc corp corporation co company gmbh ag sa bv nv pte pty sdn bhd ev'
  ).split(' '),
);
