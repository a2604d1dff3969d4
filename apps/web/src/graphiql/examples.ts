/** A worked example of the API, as apps/server/examples has it. */
export interface Example {
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
