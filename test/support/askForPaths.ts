import { expect } from '@jest/globals';
import { ActorKind, RelationType, Stance } from '@entente/model';
import type { Page } from 'playwright-core';
import { someGraph } from './someGraph.js';
import { type StartedExplorer } from './startExplorer.js';
import type { TestServer } from './testServer.js';

/**
 * From Aland to Cland there are two chains: by Bland, of which one step has a single source, and by Dland, of which one is contested. What ties
 * Bland to Cland was published in November, the rest in September. Eland and Aland have an envoy in common and nothing else; Gland stands alone.
 */
export async function recordChains({ store, corner }: TestServer): Promise<void> {
  const make = someGraph(corner);
  const source = (name: string, published: string) =>
    make.source(name, { published: make.date(published), publisher: name });
  const tie = (name: string, from: string, to: string, type: RelationType, sources: readonly string[]) => {
    const relation = make.relation(name, from, to, { type, occurred: make.date('2020-08') });
    return sources.map((paper) => ({ relation, claim: make.claim(`${name}.${paper}`, [paper]) }));
  };
  const siding = make.relation('siding', 'dland', 'cland', { type: RelationType.SUPPORT });
  const batch = {
    actors: [
      ...['aland', 'bland', 'cland', 'dland', 'eland', 'gland'].map((name) => make.state(name)),
      { ...make.state('envoy'), kind: ActorKind.OFFICIAL },
    ],
    sources: [source('paper', '2020-09-01'), source('post', '2020-09-02'), source('later', '2020-11-20')],
    claims: [
      ...tie('arms', 'aland', 'bland', RelationType.ARMS_SUPPLY, ['paper', 'post']),
      ...tie('pact', 'bland', 'cland', RelationType.AGREEMENT, ['later']),
      ...tie('aid', 'aland', 'dland', RelationType.AID, ['paper', 'post']),
      ...tie('post', 'envoy', 'aland', RelationType.OFFICE, ['paper', 'post']),
      ...tie('seat', 'envoy', 'eland', RelationType.OFFICE, ['paper', 'post']),
      { relation: siding, claim: make.claim('siding.said', ['paper'], { stance: Stance.REPORTED }) },
      {
        relation: siding,
        claim: make.claim('siding.denied', ['post'], {
          stance: Stance.DENIED,
          voice: make.speaker('dland'),
        }),
      },
    ],
  };
  const { refused } = await store.importBatch(batch, { atomic: true, dryRun: false }, corner.writer);
  expect(refused).toEqual([]);
}

/** What suites about paths share: how they are asked for, and what is answered. */
export function pathHelpers(explorer: () => StartedExplorer) {
  const named = (name: string) => `${name} ${explorer().server.corner.mark}`;

  /** Asks by keyboard alone, as far as the two actors go. */
  async function ask(page: Page, from: string, to: string): Promise<void> {
    await page.getByRole('button', { name: 'Paths' }).press('Enter');
    for (const [field, name] of [
      ['First actor', from],
      ['Second actor', to],
    ] as const) {
      // Whoever chose the first goes on with the second.
      await page.waitForFunction(
        (wanted) => document.activeElement?.getAttribute('aria-label') === wanted,
        field,
      );
      await page.keyboard.insertText(name);
      await page.locator('[role=option][data-combobox-selected]', { hasText: name }).waitFor();
      await page.keyboard.press('Enter');
    }
  }

  const chains = (page: Page) => page.getByRole('list', { name: /^Path \d/u });

  /** Opens a link that asks already. */
  const asks = async (path: string): Promise<Page> => (await explorer().visit(path)).page;

  async function asked(path = '/'): Promise<Page> {
    const { page } = await explorer().visit(path);
    await ask(page, named('aland'), named('cland'));
    await chains(page).first().waitFor();
    return page;
  }

  return { named, ask, chains, asks, asked };
}
