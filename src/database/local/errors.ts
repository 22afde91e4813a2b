/** The local Neo4j cannot be had: what was looked for and found, and what to do. Its text is fit to be shown. */
export class LocalNeo4jError extends Error {
  override readonly name = 'LocalNeo4jError';
}

/**
 * An error for somebody who has no database yet: what was found, and three ways on.
 * @param found what was looked for and found, in whole sentences
 * @param remedy the first way: how to put just that right, as an order
 */
export function noLocalNeo4j(found: string, remedy: string, cause?: unknown): LocalNeo4jError {
  const ways = [
    remedy,
    'Or use a Neo4j 5 server that you have, Aura included: set NEO4J_URI (neo4j+s://… or bolt://…) and NEO4J_PASSWORD.',
    'Or, where there is Docker: jejaring database start --docker; or everything in containers: docker compose up (docs/operations.md).',
  ];
  return new LocalNeo4jError(`${found}\n${ways.map((way, i) => `  ${i + 1}. ${way}`).join('\n')}`, { cause });
}

/** An error of the file system, told apart from faults of our own. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
