import { figures } from './figures.js';
import { sameAgain } from './same_again.js';
import { describePages } from './support/describe_pages.js';

// @takes 100 s

describePages('what a browser finds by going through all pages', (running) => {
  describe('every figure', () => figures(running));
  describe('every address', () => sameAgain(running));
});
