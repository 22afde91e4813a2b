import { citation } from './citation.js';
import { everyPage } from './every_page.js';
import { downloads } from './downloads.js';
import { firstMinute } from './first_minute.js';
import { focus } from './focus.js';
import { print } from './print.js';
import { scope } from './scope.js';
import { describePages } from './support/describe_pages.js';

// @takes 130 s

describePages('the pages in a browser', (running) => {
  describe('the first minute', () => firstMinute(running));
  describe('the focus', () => focus(running));
  describe('citations', () => citation(running));
  describe('what is counted', () => scope(running));
  describe('files', () => downloads(running));
  describe('paper', () => print(running));
  describe('every page', () => everyPage(running));
});
