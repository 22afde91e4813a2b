import { nothingDiffersInSilence } from './hostile.js';

test(
  'ten thousand hostile tables are read as they were written, or a problem says so',
  () => nothingDiffersInSilence(10_000),
  600_000,
);
