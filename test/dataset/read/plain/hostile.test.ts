import { nothingDiffersInSilence } from './hostile.js';
import { noFactDiffersInSilence } from './sheets_of_facts.js';

test('tables of any cells are read as they were written, or refused', () => nothingDiffersInSilence(500));

test('attendance lists as people keep them are read as they were meant, or stopped', () => noFactDiffersInSilence(300));
