/** What runs in each worker thread: one task at a time. */
export { perform as default } from './perform.js';
