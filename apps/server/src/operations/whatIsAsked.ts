import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** What a document asks for that decides how it is handled. */
export interface WhatIsAsked {
  /** Something that is read in the documents of sources, which may have megabytes. */
  readonly documents: boolean;
  /** Something that changes without an entry in the log. */
  readonly beyondTheLog: boolean;
}

const inDocuments = new Set(['Citation.quote', 'Citation.before', 'Citation.after']);
/** It finds what came about past the log. */
const beyondTheLog = new Set(['Query.integrity']);

const known = new WeakMap<DocumentNode, WhatIsAsked>();

/** What a valid document asks for, by the fields that it selects. */
export function whatIsAsked(schema: GraphQLSchema, document: DocumentNode): WhatIsAsked {
  const earlier = known.get(document);
  if (earlier) return earlier;
  const selected = new Set<string>();
  const types = new TypeInfo(schema);
  const Field = (): void => {
    selected.add(`${types.getParentType()?.name}.${types.getFieldDef()?.name}`);
  };
  visit(document, visitWithTypeInfo(types, { Field }));
  const asked = {
    documents: [...inDocuments].some((field) => selected.has(field)),
    beyondTheLog: [...beyondTheLog].some((field) => selected.has(field)),
  };
  known.set(document, asked);
  return asked;
}
