import type { Request } from 'playwright-core';

/** Where the page asks the API, by GET where a question fits into an address, else by POST. */
export const graphqlAddress = /\/graphql(?:\?|$)/u;

/** The GraphQL that a request asks; empty where it asks none. */
export function askedBy(request: Request): string {
  if (request.method() === 'GET') return new URL(request.url()).searchParams.get('query') ?? '';
  return bodyOf(request).query ?? '';
}

/** What a request is sent on with, to ask something else. */
export function askingInstead(
  request: Request,
  change: (query: string) => string,
): { readonly url: string; readonly postData?: string } {
  const query = change(askedBy(request));
  const url = new URL(request.url());
  if (request.method() !== 'GET') {
    return { url: url.href, postData: JSON.stringify({ ...bodyOf(request), query }) };
  }
  if (query !== '') url.searchParams.set('query', query);
  return { url: url.href };
}

const bodyOf = (request: Request): { readonly query?: string } =>
  JSON.parse(request.postData() ?? '{}') as { query?: string };
