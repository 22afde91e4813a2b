import { contactData } from '../../src/privacy/contact_data.js';

test.each([
  ['ani@contoh.example', 'an e-mail address'],
  ['Ani <ani.c+kerja@contoh.or.id>', 'an e-mail address'],
  ['0812-3456-7890', 'a telephone number'],
  ['call 08123456789 now', 'a telephone number'],
  ['+62 812 3456 7890', 'a telephone number'],
  ['62 813.4567.8901', 'a telephone number'],
  ['+44 20 7946 0958', 'a telephone number'],
  ['NIK 3174012345670001', 'a number of 16 digits, as on identity cards'],
])('%j holds %s', (text, found) => {
  expect(contactData(text)).toBe(found);
});

test.each([
  ...['UU No. 13/2003', '2025-11-10', 'Resolution 76/300', 'A/HRC/48/13', '1 000 000 000 people', '@jejaring', 'C190'],
  ...['ISBN 978-602-8340-10-3', '081', 'https://example.org/a@b', 'Paris Agreement, 12.12.2015', '17 + 4', '+62'],
  ...['person:a1234567890123456bcdef0123456789', '081234567890abcdefabcdefabcdef12'],
])('%j holds none', (text) => {
  expect(contactData(text)).toBeUndefined();
});
