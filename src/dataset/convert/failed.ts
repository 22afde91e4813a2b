/** So many problems of a file are listed; the rest is counted. */
const LISTED = 50;

/** A file that cannot be converted: what is wrong, where, and what to do. Nothing was written. */
export class ConversionFailed extends Error {
  override readonly name = 'ConversionFailed';

  constructor(problems: readonly string[]) {
    const further = problems.length - LISTED;
    super([...problems.slice(0, LISTED), ...(further > 0 ? [`… and ${further} more.`] : [])].join('\n'));
  }
}
