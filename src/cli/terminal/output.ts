/** Progress and remarks go to standard error, so that standard output holds the answer alone. */
export function tell(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** One line of an answer. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
