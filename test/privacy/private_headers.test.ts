import { TABLES } from '../../src/model/tables/index.js';
import { plainColumns } from '../../src/dataset/read/plain/columns.js';
import { packageColumns } from '../../src/dataset/read/header.js';
import { isPrivateHeader } from '../../src/privacy/private_headers.js';

test.each([
  ...['NIK', 'No. KTP', 'HP', 'no_hp', 'NoHP', 'Telepon', 'No Telp.', 'phone number', 'E-mail', 'email', 'Surel'],
  ...['Alamat', 'alamat rumah', 'Address', 'Tanggal Lahir', 'tgl_lahir', 'date of birth', 'DOB', 'AGAMA', 'Religion'],
])('%j is a private header', (header) => {
  expect(isPrivateHeader(header)).toBe(true);
});

test.each(['addressee', 'Nama', 'tanggal', 'Date', 'technique', 'place', 'phonetics', 'birth of a union', ''])(
  '%j is none',
  (header) => {
    expect(isPrivateHeader(header)).toBe(false);
  },
);

test('no column of a table is private', () => {
  const names = TABLES.flatMap((table) => [...packageColumns(table), ...plainColumns(table)]).map(({ name }) => name);
  expect(names.filter(isPrivateHeader)).toEqual([]);
});
