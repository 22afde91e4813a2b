import { readFileSync } from 'node:fs';
import { filesBelow, ROOT } from '../support/files.js';

/** Parts of the program that read and write what somebody names. */
const FOLDERS = [
  'src/cli',
  'src/dataset',
  'src/curation',
  'src/audit',
  'src/pictures',
  'src/networks',
  'src/questions',
];

/** Ways past `src/files`, and who goes them: after it has looked at the file, or in a folder of its own making. */
const PAST =
  /\b(?:createReadStream|createWriteStream|readFile|readFileSync|writeFile|writeFileSync|appendFile|open|openSync)\b(?=[\w ,}]*(?:from 'node:fs|,|\}))/;
const ALLOWED = [
  'src/curation/rows/read_row.ts',
  'src/dataset/read/plain/mapping/mapping_file.ts',
  'src/dataset/read/records/bytes.ts',
  'src/pictures/font.ts',
];

test('what is no file is refused and what is half is not left wherever files are read and written', () => {
  const past = FOLDERS.flatMap((folder) => filesBelow(folder, '.ts')).filter((file) => {
    const imports =
      readFileSync(ROOT + file, 'utf8').match(/^import \{[^}]*\} from 'node:fs(?:\/promises)?';/gmu) ?? [];
    return imports.some((line) => PAST.test(line));
  });
  expect(past.sort()).toEqual(ALLOWED);
});
