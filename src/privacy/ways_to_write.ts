import { joined } from './words.js';

/** The words of a name, each in its spellings. */
export type Words = readonly (readonly string[])[];

/** A full name written as one word is looked for if it has that many letters: shorter ones are other words. */
const SHORTEST_JOINED = 8;
/** Names of more words are also looked for with any two neighbours written as one, and not with more. */
const MOST_JOINED = 4;
/** Words of names of no more words are looked for as one in any order. */
const MOST_REORDERED = 3;

/** Of more words no name is: one that is said to be is looked for in pieces, for its ways to be written grow with its square. */
export const LONGEST_NAME = 12;

/** A name, or one that is too long for it in pieces of about one length. */
export function piecesOf(words: Words): Words[] {
  const count = Math.max(1, Math.ceil(words.length / LONGEST_NAME));
  const start = (piece: number): number => Math.floor((piece * words.length) / count);
  return Array.from({ length: count }, (_, piece) => words.slice(start(piece), start(piece + 1)));
}

/** The ways to write a name of two words or more: as it is, and with words written as one. */
export function waysToWrite(words: Words): Words[] {
  return waysToJoin(words).filter((way) => way.length > 1 || way[0]!.some(({ length }) => length >= SHORTEST_JOINED));
}

/** A name as it is, and with words written as one: where it has few words in any order, else as they stand. */
function waysToJoin(words: Words): Words[] {
  if (words.length > LONGEST_NAME) return [words, [joined(words)]];
  if (words.length > MOST_JOINED) {
    const pairs = words
      .slice(1)
      .map((_, at) => [...words.slice(0, at), joined(words.slice(at, at + 2)), ...words.slice(at + 2)]);
    return [words, ...pairs, [joined(words)]];
  }
  if (words.length > MOST_REORDERED) return neighboursJoined(words);
  const [first, second, third] = words;
  if (!third) return [words, [joinedInAnyOrder(words)]];
  const pairs = [
    [joinedInAnyOrder([first!, second!]), third],
    [joinedInAnyOrder([first!, third]), second!],
    [joinedInAnyOrder([second!, third]), first!],
  ];
  return [words, ...pairs, [joinedInAnyOrder(words)]];
}

function neighboursJoined(words: Words): Words[] {
  const [first, ...rest] = words;
  if (rest.length === 0) return [words];
  return neighboursJoined(rest).flatMap((way) => [
    [first!, ...way],
    [joined([first!, way[0]!]), ...way.slice(1)],
  ]);
}

function joinedInAnyOrder(words: Words): string[] {
  return orders(words).flatMap((order) => joined(order));
}

function orders(words: Words): Words[] {
  if (words.length < 2) return [words];
  return words.flatMap((word, at) => orders(words.filter((_, other) => other !== at)).map((rest) => [word, ...rest]));
}
