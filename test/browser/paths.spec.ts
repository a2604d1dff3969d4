import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ActorKind, RelationType, Stance } from '@entente/model';
import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.js';
import { someGraph } from '../support/someGraph.js';
import { type StartedExplorer, startExplorer } from '../support/startExplorer.js';
import { startLimitMs } from '../support/testStore.js';
import type { TestServer } from '../support/testServer.js';
import { until } from '../support/until.js';
import { violations } from '../support/violations.js';

let explorer: StartedExplorer;
const id = (subject: 'actor' | 'relation', name: string) => explorer.server.corner.id(subject, name);
const named = (name: string) => `${name} ${explorer.server.corner.mark}`;

/**
 * From Aland to Cland there are two chains: by Bland, of which one step has a single source, and by Dland, of which one is contested. What ties
 * Bland to Cland was published in November, the rest in September. Eland and Aland have an envoy in common and nothing else; Gland stands alone.
 */
async function record({ store, corner }: TestServer): Promise<void> {
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

beforeAll(async () => {
  explorer = await startExplorer(record);
}, startLimitMs);
afterAll(() => explorer.close());

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
const asks = async (path: string): Promise<Page> => (await explorer.visit(path)).page;

async function asked(path = '/'): Promise<Page> {
  const { page } = await explorer.visit(path);
  await ask(page, named('aland'), named('cland'));
  await chains(page).first().waitFor();
  return page;
}

describe('how two actors are connected', () => {
  it('is told in chains, the strongest first, each with its weakest step explained in words', async () => {
    const page = await asked();
    await eventually(async () => {
      const texts = await chains(page).allInnerTexts();
      expect(texts).toHaveLength(2);
      expect(texts[0]).toContain(named('bland'));
      expect(texts[1]).toContain(named('dland'));
    });
    await page
      .getByText(
        `The weakest of the 2 hops is between ${named('bland')} and ${named('cland')}. It rests on`,
        { exact: false },
      )
      .waitFor();
    await page
      .getByText('Contested: 1 origin reports it, 1 denies it, in 2 documents of 2 publishers.', {
        exact: false,
      })
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('is told by strong evidence only, and as it was known on a day', async () => {
    const page = await asked();
    await page.getByLabel('Known by').fill('2020-11-01');
    await expectChains(page, [named('dland')]);
    await page
      .getByRole('combobox', { name: 'Evidence' })
      .selectOption({ label: 'Single source or stronger' });
    await page.getByText('No path under these conditions').waitFor();
    await page.getByLabel('Known by').fill('2020-12-01');
    await expectChains(page, [named('bland')]);
    await page.context().close();
  });

  it('is walked by arrow keys, and what one comes to is opened', async () => {
    const page = await asked();
    await chains(page).first().getByRole('button').first().click();
    await page.waitForURL((url) => url.searchParams.get('actor') === id('actor', 'aland'));
    await page.keyboard.press('ArrowRight');
    await page.waitForURL((url) => url.searchParams.get('relation') === id('relation', 'arms'));
    await page.keyboard.press('End');
    await page.waitForURL((url) => url.searchParams.get('actor') === id('actor', 'cland'));
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL((url) => url.searchParams.get('relation') === id('relation', 'pact'));
    await eventually(async () =>
      expect(await chains(page).first().locator('[aria-current="true"]').count()).toBe(1),
    );
    await page.context().close();
  });

  it('is laid out as of the day that was asked about, as its export is drawn', async () => {
    const page = await asked();
    await page.getByLabel('Known by').fill('2020-09-01');
    await expectChains(page, [named('dland')]);
    await page.getByRole('button', { name: /^Lay out Path 1/u }).click();
    await page.waitForURL((url) => url.searchParams.get('published') === '2020-09-01');
    // Two papers tell of the aid, one of them by then; and the siding is denied later.
    const evidence = () =>
      page.evaluate(
        (ids) => {
          const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
          return ids.map((relation) =>
            graph
              .edges()
              .filter((edge) => (edge.data('relationIds') as string[]).includes(relation))
              .map((edge) => edge.data('evidence') as string)
              .join(),
          );
        },
        [id('relation', 'aid'), id('relation', 'siding')],
      );
    await eventually(async () => expect(await evidence()).toEqual(['SINGLE_SOURCE', 'SINGLE_SOURCE']));
    await page.context().close();
  });

  it('is laid out from left to right, several beneath each other', async () => {
    const page = await asked();
    for (const place of [1, 2]) {
      await page.getByRole('button', { name: new RegExp(`^Pin to compare.*Path ${place}`, 'u') }).click();
    }
    // A question put otherwise does not take away what was kept, nor does it from whoever has the link.
    await page.getByLabel('Known by').fill('2020-11-01');
    await page.getByText('Pinned to compare (2)').waitFor();
    await page.waitForURL((url) => url.searchParams.has('chain') && url.searchParams.has('known'));
    const { pathname, search } = new URL(page.url());
    const other = await asks(pathname + search);
    await other.getByText('Pinned to compare (2)').waitFor();
    await eventually(async () =>
      expect(await other.getByRole('list', { name: /^Pinned path/u }).allInnerTexts()).toEqual(
        await page.getByRole('list', { name: /^Pinned path/u }).allInnerTexts(),
      ),
    );
    await other.context().close();
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.waitForFunction(
      ([aland, bland, cland, dland]) => {
        const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
        const at = (actor = '') => graph.getElementById(actor).position();
        return (
          at(aland).x < at(bland).x &&
          at(bland).x < at(cland).x &&
          at(bland).x === at(dland).x &&
          at(bland).y < at(dland).y
        );
      },
      ['aland', 'bland', 'cland', 'dland'].map((name) => id('actor', name)),
    );
    await page.context().close();
  });

  it('is highlighted where it is laid out, and all else until then put away', async () => {
    const page = await asked(`/?relation=${id('relation', 'siding')}`);
    const bright = (of: Page): Promise<string[]> =>
      of.evaluate(() => {
        const { graph } = (window as unknown as { entente: { graph: Core } }).entente;
        return graph
          .edges()
          .filter((edge) => !edge.hasClass('dimmed') && !edge.hasClass('faded'))
          .map((edge) => edge.data('relationIds') as string[])
          .flat();
      });
    const names = async (of = page): Promise<string[]> =>
      (await bright(of))
        .filter((relation) => relation.startsWith(id('relation', '')))
        .map((relation) => relation.replace(id('relation', ''), ''));
    await page.getByRole('button', { name: /^Lay out Path 1/u }).click();
    await page.getByText('Highlighted: 1 path laid out').waitFor();
    await until(() => names(), ['arms', 'pact']);
    const link = page.url();
    await page.getByRole('button', { name: /^Undo/u }).click();
    await until(() => names(), ['aid', 'arms', 'pact', 'post', 'seat', 'siding']);
    await eventually(async () => expect(await page.getByText('Highlighted').count()).toBe(0));
    // Whoever has the link finds the question asked, and the chain where it was laid out.
    const { pathname, search } = new URL(link);
    const other = await asks(pathname + search);
    await chains(other).first().waitFor();
    await other.getByText('Highlighted: 1 path laid out').waitFor();
    await until(() => names(other), ['arms', 'pact']);
    await other.context().close();
    await page.context().close();
  });

  it('is exported as an image of the paths and of nothing else, whatever the network shows', async () => {
    const page = await asked(`/?relation=${id('relation', 'siding')}`);
    await page.getByLabel('Known by').fill('2020-11-01');
    await page.getByText('1 path', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Brief of these' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'SVG', exact: true }).click();
    const svg = await readFile(await (await download).path(), 'utf8');
    expect(svg).toContain('Known by 1 Nov 2020.');
    for (const name of ['aland', 'dland', 'cland']) expect(svg).toContain(named(name));
    // Known by then, and no part of the one chain there was.
    expect(svg).not.toContain(id('relation', 'arms'));
    // A link in it leads to what was known then.
    expect(svg).toContain(`?relation=${id('relation', 'aid')}&amp;happened=any&amp;published=2020-11-01`);
    expect(svg).toContain('gives aid to');
    await page.context().close();
  });

  it('is what the page offers to export first while its answer stands there', async () => {
    const page = await asked();
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const first = page.getByRole('dialog').getByRole('radio').first();
    await eventually(async () => expect(await first.isChecked()).toBe(true));
    await page.getByRole('radio', { name: /^How .* are connected \(2 paths\)$/u }).waitFor();
    await page.context().close();
  });

  it('is said plainly where they are not, and where the question is not whole', async () => {
    const { page } = await explorer.visit('/');
    await page.getByRole('button', { name: 'Paths' }).click();
    await page.getByText('Choose two actors', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Close the paths' }).click();
    await ask(page, named('aland'), named('gland'));
    await page.getByText('Nothing recorded connects the two', { exact: false }).waitFor();
    await page.context().close();
  });

  it('goes along offices only where the reader wants it, which is offered where nothing else connects them', async () => {
    const { page } = await explorer.visit('/');
    await ask(page, named('aland'), named('eland'));
    await page.getByText('No path under these conditions').waitFor();
    await page
      .getByRole('button', { name: /^Follow all types but offices, memberships and parts/u })
      .waitFor();
    await page.getByRole('button', { name: 'Follow offices, memberships and parts too: 1 path' }).click();
    await expectChains(page, [named('envoy')]);
    await page.getByRole('button', { name: 'Follow all types of relations' }).waitFor();
    await page.context().close();
  });

  it('offers the next weaker evidence that finds something, with how much it finds', async () => {
    const page = await asked();
    await page.getByLabel('Known by').fill('2020-11-01');
    await page
      .getByRole('combobox', { name: 'Evidence' })
      .selectOption({ label: 'Single source or stronger' });
    await page.getByText('No path under these conditions').waitFor();
    await page.getByRole('button', { name: 'Let in what is contested: 1 path' }).click();
    await expectChains(page, [named('dland')]);
    await eventually(async () =>
      expect(await page.getByRole('combobox', { name: 'Evidence' }).inputValue()).toBe('CONTESTED'),
    );
    await page.context().close();
  });

  it('follows the types that are chosen and passes nobody who is avoided, in the link and the brief too', async () => {
    const page = await asked();
    await page.getByRole('combobox', { name: 'Add an actor to avoid' }).focus();
    await page.keyboard.insertText(named('bland'));
    await page.locator('[role=option][data-combobox-selected]', { hasText: named('bland') }).waitFor();
    await page.keyboard.press('Enter');
    await expectChains(page, [named('dland')]);
    await page.getByRole('button', { name: /^Follow/u }).click();
    const types = page.getByRole('dialog', { name: /^Follow/u });
    await types.getByRole('checkbox', { name: 'accuses' }).uncheck();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await eventually(async () =>
      expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Follow/u),
    );
    await expectChains(page, [named('dland')]);
    await page.waitForURL(
      (url) =>
        url.searchParams.get('avoid') === id('actor', 'bland') &&
        url.searchParams.get('follow') === '-ACCUSATION,OFFICE,MEMBERSHIP,PART_OF',
    );
    await page.getByRole('button', { name: 'Brief of these' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Markdown' }).click();
    const brief = await readFile(await (await download).path(), 'utf8');
    expect(brief).toContain('all types but “accuses”, “is an official of”, “is a member of”, “is part of”');
    expect(brief).toContain(`Through none of these: ${named('bland')}.`);
    const { pathname, search } = new URL(page.url());
    const other = await asks(pathname + search);
    await expectChains(other, [named('dland')]);
    await other.getByRole('button', { name: `Avoid ${named('bland')} no longer` }).click();
    await eventually(async () => expect(await chains(other).count()).toBe(2));
    await eventually(async () =>
      expect(await other.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
        'Add an actor to avoid',
      ),
    );
    await other.context().close();
    await page.context().close();
  });

  it('is exported as a brief that says how it was asked, with a note for every passage', async () => {
    const page = await asked();
    await page.getByLabel('Known by').fill('2020-12-01');
    await page.getByText('2 paths').waitFor();
    await page.getByRole('button', { name: 'Brief of these' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Markdown' }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(text).toContain(`# How ${named('aland')} and ${named('cland')} are connected`);
    expect(text).toContain('Known by 1 Dec 2020.');
    expect(text).toContain('The weakest of the 2 hops is between');
    expect([...text.matchAll(/^\[\^\d+\]: /gmu)].length).toBe(3);
    await page.context().close();
  });
});

async function expectChains(page: Page, through: readonly string[]): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const lists = [...document.querySelectorAll('ol[aria-label^="Path "]')];
      return (
        lists.length === wanted.length &&
        lists.every((list, i) => list.textContent?.includes(wanted[i] ?? ''))
      );
    },
    [...through],
  );
}
