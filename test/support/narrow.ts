import type { Page } from 'playwright-core';
import { askingInstead, graphqlAddress } from './graphqlRequests.js';

/**
 * Cuts what the page asks for first down to the relations of some actors, on its way to the real server: other suites write to the same
 * store.
 */
export async function narrow(page: Page, actorIds: readonly string[]): Promise<void> {
  await page.route(graphqlAddress, (route) =>
    route.continue(askingInstead(route.request(), (body) => narrowed(body, actorIds))),
  );
}

/** The body of a question of the page, about the relations of some actors alone. */
export function narrowed(body: string, actorIds: readonly string[]): string {
  if (/query (OverviewOf|OverviewYears|PassingGraph|Contradictions)\b/u.test(body)) {
    const asked = JSON.parse(body) as { variables: { filter?: object } };
    const filter = { actorIds, ...asked.variables.filter };
    return JSON.stringify({ ...asked, variables: { ...asked.variables, filter } });
  }
  if (/query LikelyDuplicates\b/u.test(body)) {
    const asked = JSON.parse(body) as { variables: { after: string | null } };
    const [first = ''] = [...actorIds].sort();
    const before = Buffer.from(`after ${first}:${first}`).toString('base64url');
    return JSON.stringify({ ...asked, variables: { after: asked.variables.after ?? before } });
  }
  const filter = JSON.stringify({ actorIds })
    .replace(/"actorIds"/u, 'actorIds')
    .replaceAll('"', '\\"');
  const cut = body.replace(/subgraph\(limit: ?2000\)/u, `subgraph(limit: 2000, filter: ${filter})`);
  return /query GraphSize\b/u.test(body)
    ? cut.replace(/relations\(first: ?1\)/u, `relations(first: 1, filter: ${filter})`)
    : cut;
}
