import type { ApolloServerOptionsWithStaticSchema } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

type DocumentStore = NonNullable<ApolloServerOptionsWithStaticSchema<object>['documentStore']>;

/**
 * Characters of the documents that are kept. With what is known of it, a document takes a hundred and more bytes for
 * each of its characters: Apollo's own store, which allows 30 MB of JSON, came to hold 150 MB of them.
 */
export const KEPT_CHARACTERS = 250_000;

/** Keeps documents that were parsed and found valid: those that were asked last, and so many that memory stays small. */
export function createDocumentStore(): DocumentStore {
  const kept = new LRUCache<string, DocumentNode>({
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: ({ loc }) => 1 + (loc?.source.body.length ?? KEPT_CHARACTERS),
  });
  return {
    get: (key) => Promise.resolve(kept.get(key)),
    set: (key, document) => {
      kept.set(key, document);
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(kept.delete(key)),
  };
}
