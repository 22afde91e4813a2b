import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { element } from '../../src/drawing/element.js';
import { toText, valueText } from '../../src/drawing/to_text.js';

/** @throws where it is not well formed */
const parsed = (text: string) =>
  new DOMParser({
    onError: (level, message) => {
      // That there is U+FFFD is a warning.
      if (level !== 'warning') throw new Error(message);
    },
  }).parseFromString(text, 'text/xml');

/** What a parser makes of line ends, and of what XML cannot hold. */
const expected = (text: string): string =>
  text
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/\r\n?/g, '\n');

it('writes any text so that it is read back, and nothing of it is markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const root = parsed(toText(element('g', { class: 'a' }, element('title', {}, `x${text}x`)))).documentElement!;
      expect(root.childNodes).toHaveLength(1);
      expect(root.firstChild!.textContent).toBe(`x${expected(text)}x`);
    }),
  );
});

it.each(['</title><script>alert(1)</script>', '"><a href="javascript:alert(1)">', '&amp; ]]> <!--', 'عربي \u202E abc'])(
  'keeps %p apart from markup in texts and attributes',
  (hostile) => {
    const root = parsed(toText(element('g', { 'aria-label': hostile }, hostile))).documentElement!;
    expect([root.getAttribute('aria-label'), root.textContent, root.childNodes.length]).toEqual([hostile, hostile, 1]);
  },
);

it('writes numbers to a tenth', () => {
  expect([0.04, -0.04, 1.25, 3, -2.349].map(valueText)).toEqual(['0', '0', '1.3', '3', '-2.3']);
});
