import { counted } from '../../collections/counted.js';
import type { Candidate } from '../../curation/candidates/candidate.js';
import { differingInWords, whyInWords } from '../../curation/candidates/why.js';
import type { Pair } from '../../curation/find/pair.js';
import { asRead, type Shown } from '../../curation/find/shown.js';
import { printable } from '../../dataset/problems/index.js';

/** How much room a terminal has. */
export interface Room {
  columns: number;
  rows: number;
}

const EVENTS = 3;

/** What a curator is shown of one side of a question: its names or texts, when and where it was, and by whom it is. */
export function sideInWords(
  id: string,
  { names = [], days = [], events = [], issuers = [], sources = 0 }: Partial<Shown> = {},
): [called: string, about: string] {
  const at = events.length > 0 ? `at ${events.slice(0, EVENTS).join(', ')}${events.length > EVENTS ? ' …' : ''}` : '';
  const by = issuers.length > 0 ? `issued by ${issuers.join(', ')}` : '';
  return [
    `  ${names.map((name) => printable(asRead(name, id))).join(' · ')}`,
    `    ${[id, days.join(' and '), counted(sources, 'source'), by, at].filter(Boolean).join(', ')}`,
  ];
}

/** The answers, as they are told below each question. */
const ANSWERS = ['s same', 'd different', 'u unsure', 'z take back', 'q quit:'];

/**
 * A question in lines, the last of which waits for an answer. Where the terminal has too few, it is told without where the
 * two were: what they are called, and why they may be one, is to be seen at once.
 * @param progress how far it is
 */
export function questionInWords(progress: string, { a, b }: Pair, candidate: Candidate, room: Room): string[] {
  const rather = candidate.proposal === 'UNIT' ? ' One may be a part of the other: then they are different.' : '';
  const differing = differingInWords(candidate);
  const sides = [a, b].map((side) => sideInWords(side.id, side));
  const lines = (told: readonly string[]): string[] => [
    ...[
      progress,
      ...told,
      `  ${whyInWords(candidate)} (score ${candidate.score.toFixed(2)}).${rather}`,
      ...(differing === '' ? [] : [`  Words that differ: ${differing}`]),
    ].flatMap((line) => wrapped(line, room.columns)),
    ...broken(ANSWERS, { between: '   ', indent: '  ', further: '  ', columns: room.columns }),
  ];
  const whole = lines(sides.flat());
  return rowsOf(whole, room) <= room.rows ? whole : lines(sides.map(([called]) => called));
}

/** A line in as many as it takes, broken between words; the further ones are indented by two more. */
export function wrapped(line: string, columns: number): string[] {
  const indent = /^ */.exec(line)![0];
  const words = line.slice(indent.length).split(' ');
  return broken(words, { between: ' ', indent, further: `${indent}  `, columns });
}

function broken(
  parts: readonly string[],
  { between, indent, further, columns }: { between: string; indent: string; further: string; columns: number },
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    const longer = line === '' ? `${lines.length === 0 ? indent : further}${part}` : `${line}${between}${part}`;
    if (line !== '' && longer.length > columns) {
      lines.push(line);
      line = `${further}${part}`;
    } else line = longer;
  }
  return [...lines, line];
}

/** How many rows lines take: the terminal breaks those that are one long word. */
const rowsOf = (lines: readonly string[], { columns }: Room): number =>
  lines.reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / columns)), 0);
