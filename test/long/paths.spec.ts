import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import { pathHelpers, recordChains } from '../support/askForPaths.js';
import { eventually } from '../support/eventually.js';
import { type StartedExplorer, startExplorer } from '../support/startExplorer.js';
import { startLimitMs } from '../support/testStore.js';
import { until } from '../support/until.js';
import { violations } from '../support/violations.js';

let explorer: StartedExplorer;
const id = (subject: 'actor' | 'relation', name: string) => explorer.server.corner.id(subject, name);
const { named, ask, chains, asks, asked } = pathHelpers(() => explorer);

beforeAll(async () => {
  explorer = await startExplorer(recordChains);
}, startLimitMs);
afterAll(() => explorer.close());

describe('how two actors are connected', () => {
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
