import { nothingDiffersInSilence } from './hostile.js';
import { noFactDiffersInSilence } from './sheets_of_facts.js';

// @takes 100 s

test('ten thousand tables of any cells', () => nothingDiffersInSilence(10_000), 600_000);

test('three thousand attendance lists as people keep them', () => noFactDiffersInSilence(3_000), 600_000);
