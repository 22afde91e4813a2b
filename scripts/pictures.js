const FIRST_CASE = ['--question', 'attendance', '--datasets', 'women-homeworkers', '--hosts', 'INCLUDE'];

/** The pictures that docs/ keeps: their file there, the examples that they are made of, and how `jejaring ask` is asked. */
export const PICTURES = [
  { file: 'pictures/first-case.svg', examples: ['women-homeworkers'], words: FIRST_CASE },
  { file: 'first-case.html', examples: ['women-homeworkers'], words: FIRST_CASE },
  {
    file: 'pictures/riverside.svg',
    examples: ['women-homeworkers', 'riverside'],
    words: ['--question', 'coAttendance', '--datasets', 'riverside'],
  },
];

/** Bytes of a picture, at most: pages that show it are to load at once. */
export const LARGEST = 300_000;

/** The words of `jejaring ask` that make a picture. */
export const askedFor = ({ file, words }) => ['ask', ...words, '--format', file.slice(file.lastIndexOf('.') + 1)];
