/** The data changed while a page was read: what is shown and what has come now do not belong together. */
export class VersionChanged extends Error {
  constructor(
    readonly from: string,
    readonly to: string,
  ) {
    super(`Version ${from} of the data is now ${to}.`);
  }
}

let current: string | undefined;

/** Whether answers on the page are of this version, and of no other. @throws VersionChanged */
export function seen(version: string): void {
  current ??= version;
  if (current !== version) throw new VersionChanged(current, version);
}

/** The version that the page shows; undefined: none yet. */
export const shownVersion = (): string | undefined => current;
