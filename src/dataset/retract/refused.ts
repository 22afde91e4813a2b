/** Nothing was taken back. Its text says why. */
export class RetractionRefused extends Error {
  override readonly name = 'RetractionRefused';
}
