import type { GraphiQLPlugin } from '@graphiql/react';
import { ExampleList } from './ExampleList';

/** The examples as a pane of GraphiQL. */
export const examplesPlugin: GraphiQLPlugin = {
  title: 'Examples',
  icon: () => (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M3 4h14M3 10h14M3 16h9" strokeLinecap="round" />
    </svg>
  ),
  content: ExampleList,
};
