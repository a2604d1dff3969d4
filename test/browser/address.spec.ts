import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { linkHelpers, recordLinked } from '../support/openLink.js';
import { openNetwork } from '../support/openNetwork.js';
import { type StartedExplorer, startExplorer } from '../support/startExplorer.js';
import { startLimitMs } from '../support/testStore.js';
import { until } from '../support/until.js';

let explorer: StartedExplorer;
const { drawn, places, openLink, makePicture } = linkHelpers(() => explorer);

beforeAll(async () => {
  explorer = await startExplorer(recordLinked, ['hub']);
}, startLimitMs);
afterAll(() => explorer.close());

describe('A link', () => {
  it('opens the same picture, within 2,000 signs: who is there and where, groups, what is hidden, faded, selected, open and noted, at the same day', async () => {
    const page = await makePicture();
    const link = page.url();
    expect(link.length).toBeLessThan(2000);
    const other = await openLink(link);
    await until(() => drawn(other), await drawn(page));
    const [mine, theirs] = [await places(page), await places(other)];
    expect(Object.keys(mine)).toHaveLength(5);
    for (const [name, at] of Object.entries(mine)) {
      const there = theirs[name] ?? { x: NaN, y: NaN };
      expect(Math.hypot(there.x - at.x, there.y - at.y)).toBeLessThan(3);
    }
    await eventually(async () =>
      expect(await other.getByLabel('Your note').inputValue()).toBe('Who says so? ~ & * é'),
    );
    await eventually(async () =>
      expect(await other.getByLabel('In force on, the day').inputValue()).toBe('2021-06-01'),
    );
    await eventually(async () =>
      expect(
        await other
          .getByRole('button', { name: /^Conflict/u })
          .first()
          .getAttribute('aria-pressed'),
      ).toBe('true'),
    );
    // Whom somebody pinned can be let go there.
    await other.getByRole('application').click({ position: { x: 5, y: 5 } });
    expect(new URL(link).searchParams.get('pinned')).toBe(new URL(other.url()).searchParams.get('pinned'));
    await other.context().close();
    await page.context().close();
  });
});

describe('Back and forward', () => {
  it('go through what was open, filtered and looked at, and leave the picture as it is', async () => {
    const network = await openNetwork(explorer, ['hub']);
    const { page } = network;
    await network.choose('bob', /^Hide bob/u);
    await network.shows('ann', 'cid', 'hub');
    await page.keyboard.press('Alt+3');
    await page.getByRole('main', { name: /timeline/iu }).waitFor();
    await page.keyboard.press('Alt+1');
    await network.canvas.waitFor();
    await page
      .getByRole('button', { name: /^Conflict/u })
      .first()
      .click();
    await page.waitForURL((url) => url.searchParams.get('tone') === 'CONFLICT');
    await page.goBack();
    expect(new URL(page.url()).searchParams.has('tone')).toBe(false);
    await eventually(async () =>
      expect(
        await page
          .getByRole('button', { name: /^Conflict/u })
          .first()
          .getAttribute('aria-pressed'),
      ).toBe('false'),
    );
    await network.shows('ann', 'cid', 'hub');
    await page.goBack();
    await page.getByRole('main', { name: /timeline/iu }).waitFor();
    await page.goForward();
    await network.canvas.waitFor();
    await network.shows('ann', 'cid', 'hub');
    await network.close();
  });
});
