import type { Subject } from '#src/curation/candidates/subject.js';
import type { DirtyName } from './dirty_names.js';

/** Spellings as entities of the graph, with what their rows state. */
export const subjectsOf = (names: readonly DirtyName[]): Subject[] =>
  names.map(({ id, text, translation, register }) => ({
    id,
    names: [text, ...(translation === undefined ? [] : [translation])].map((each) => ({ text: each, isShort: false })),
    identifiers: register === undefined ? [] : [{ scheme: 'register', value: register }],
  }));
