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
  const whole = wholeVersion(version);
  current ??= whole;
  if (current !== whole) throw new VersionChanged(current, whole);
}

/**
 * The version that answers are of: while an import runs, and after one that was ended, the data have an odd version, and
 * questions are answered of the last whole one, the even before it.
 */
export function wholeVersion(version: string): string {
  const number = Number(version);
  return String(number - (number % 2));
}

/** The version that the page shows; undefined: none yet. */
export const shownVersion = (): string | undefined => current;
