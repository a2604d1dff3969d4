import type { Request } from 'playwright-core';

/** Where the page asks the API, by GET where a question fits into an address, else by POST. */
export const graphqlAddress = /\/graphql(?:\?|$)/u;

/** What a request asks, as the body that it has or would have by POST; empty where it asks nothing. */
export function askedBy(request: Request): string {
  if (request.method() !== 'GET') return request.postData() ?? '';
  const { searchParams } = new URL(request.url());
  const query = searchParams.get('query');
  if (query === null) return '';
  const variables: unknown = JSON.parse(searchParams.get('variables') ?? '{}');
  return JSON.stringify({ operationName: searchParams.get('operationName') ?? undefined, query, variables });
}

/** What a request is sent on with, to ask something else. */
export function askingInstead(
  request: Request,
  change: (body: string) => string,
): { readonly url?: string; readonly postData?: string } {
  const asked = askedBy(request);
  if (asked === '') return {};
  const body = change(asked);
  if (request.method() !== 'GET') return { postData: body };
  const { query, variables } = JSON.parse(body) as { query: string; variables: object };
  const url = new URL(request.url());
  url.searchParams.set('query', query);
  url.searchParams.set('variables', JSON.stringify(variables));
  return { url: url.href };
}
