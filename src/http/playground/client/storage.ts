import type { Storage } from '@graphiql/toolkit';

/** Differs between versions of the product, the editor or the examples; `scripts/bundle_playground.js` fills it in. */
declare const BUILD: string;

const PRODUCT = 'jejaring:';
const NAMESPACE = `${PRODUCT}${BUILD}:`;

const keys = (): string[] => Object.keys(localStorage);

/**
 * Where the playground keeps its tabs and history: under a name of this build. What an earlier version kept (questions
 * that its schema understood) is thrown away, for it would be shown in place of the new examples.
 */
export const storage: Storage = {
  getItem: (key) => localStorage.getItem(NAMESPACE + key),
  setItem: (key, value) => localStorage.setItem(NAMESPACE + key, value),
  removeItem: (key) => localStorage.removeItem(NAMESPACE + key),
  clear: () =>
    keys()
      .filter((key) => key.startsWith(NAMESPACE))
      .forEach((key) => localStorage.removeItem(key)),
  get length() {
    return keys().filter((key) => key.startsWith(NAMESPACE)).length;
  },
};

for (const key of keys()) {
  if (key.startsWith(PRODUCT) && !key.startsWith(NAMESPACE)) localStorage.removeItem(key);
}
