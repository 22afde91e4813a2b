import { fileURLToPath } from 'node:url';

/** Folder of the project, seen from `dist/bench/`. Ends in a slash. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What the bench makes once and keeps between runs: data, databases, the Python environment. Ends in a slash. */
export const KEPT = `${ROOT}.bench/`;
