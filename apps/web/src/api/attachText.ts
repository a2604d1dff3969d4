import { graphql } from './graphql';

/** Hands over the document of a source that was only referred to. */
export const attachText = graphql(`
  mutation AttachText($sourceId: ID!, $text: String!) {
    attachText(sourceId: $sourceId, text: $text) {
      id
      held
    }
  }
`);
