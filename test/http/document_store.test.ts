import { parse, type DocumentNode } from 'graphql';
import { createDocumentStore, KEPT_CHARACTERS } from '../../src/http/document_store.js';

/** A document of so many characters. */
const documentOf = (length: number): DocumentNode => parse('{ a }'.padEnd(length, '#'));

test('keeps the documents that were asked last, up to so many characters', async () => {
  const store = createDocumentStore();
  const [length, count] = [1_000, 400];
  for (let i = 0; i < count; i++) await store.set(String(i), documentOf(length));
  const kept = await Promise.all(Array.from({ length: count }, (_, i) => store.get(String(i))));
  const isKept = kept.map((document) => document !== undefined);
  const fit = Math.floor(KEPT_CHARACTERS / (length + 1));
  expect(isKept).toEqual(Array.from({ length: count }, (_, i) => i >= count - fit));
});

test('leaves out a document that is larger than all that are kept, for its sake nothing goes', async () => {
  const store = createDocumentStore();
  await store.set('small', documentOf(100));
  await store.set('large', documentOf(KEPT_CHARACTERS));
  expect(await store.get('large')).toBeUndefined();
  expect(await store.get('small')).toBeDefined();
});
