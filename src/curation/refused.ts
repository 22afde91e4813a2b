/** What a curator asked for cannot be done; nothing was changed. Its text says why, and what to do. */
export class CurationRefused extends Error {
  override readonly name = 'CurationRefused';
}
