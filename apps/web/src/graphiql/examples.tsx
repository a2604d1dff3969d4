import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';

/** A worked example of the API, as apps/server/examples has it. */
interface Example {
  /** The question that it answers, or what it does. */
  readonly title: string;
  readonly explanation: string;
  readonly query: string;
  /** JSON. */
  readonly variables: string;
}

const folder = '../../../server/examples/';
const queries = import.meta.glob<string>('../../../server/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variables = import.meta.glob<string>('../../../server/examples/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** All of them, in the order of their names. The header of a file is its title, its explanation, and the command that runs it. */
export const examples: readonly Example[] = Object.entries(queries)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, query]) => {
    const header = query.slice(0, query.search(/^[^#]/mu)).trimEnd().split('\n');
    const [title = '', , ...rest] = header.map((line) => line.replace(/^# ?/u, ''));
    const name = path.slice(folder.length).replace(/\.graphql$/u, '');
    return {
      title,
      explanation: rest.slice(0, -2).join(' '),
      query,
      variables: variables[`${folder}${name}.variables.json`] ?? '',
    };
  });

/** The worked examples, each to be opened in a tab of its own. */
function ExampleList() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const actions = useGraphiQLActions();
  const open = ({ query, variables }: Example): void => {
    actions.addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
  };
  return (
    <section aria-label="Examples" className="entente-examples">
      <div className="graphiql-doc-explorer-title">Examples</div>
      <p>
        They run on the sample graph; put ids of your own into the variables. The first lines of each have the
        command that asks the same without a browser.
      </p>
      <ol>
        {examples.map((example) => (
          <li key={example.title}>
            <button type="button" onClick={() => open(example)}>
              {example.title}
            </button>
            <p>{example.explanation}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

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
