import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type Example, examples } from './examples';

/** The worked examples, each to be opened in a tab of its own. */
export function ExampleList() {
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
