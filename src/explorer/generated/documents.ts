// Written by `npm run schema` from the .graphql files of the pages.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type FrameQueryVariables = Exact<{ [key: string]: never }>;

export type FrameQuery = {
  dataset: {
    version: string;
    importing: boolean;
    licences: Array<string>;
    datasets: Array<{ name: string; title: string | null; licence: string | null }>;
    counts: Array<{ kind: string; count: number }>;
  };
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const FrameDocument = new TypedDocumentString(`
    query Frame {
  dataset {
    version
    importing
    licences
    datasets {
      name
      title
      licence
    }
    counts {
      kind
      count
    }
  }
}
    `) as unknown as TypedDocumentString<FrameQuery, FrameQueryVariables>;
