import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeLink } from '@entente/application';
import { eventually } from '../support/eventually.js';
import { recordNeighbours } from '../support/recordNeighbours.js';
import { type StartedExplorer, startExplorer } from '../support/startExplorer.js';
import { startLimitMs } from '../support/testStore.js';
import { violations } from '../support/violations.js';

let explorer: StartedExplorer;
beforeAll(async () => {
  explorer = await startExplorer(recordNeighbours, ['hub']);
}, startLimitMs);
afterAll(() => explorer.close());

describe('Signing in and out', () => {
  it('begins with a guest, asks the first editor for a name, and ends a session elsewhere and the own one', async () => {
    const { server } = explorer;
    const name = `Quinn ${server.corner.mark}`;
    const { page } = await explorer.visit('/');
    const header = page.getByRole('banner');
    await header.getByRole('button', { name: 'Sign in' }).press('Enter');
    await page.getByText('npx entente user add').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('npx entente user add').waitFor({ state: 'hidden' });

    await page.goto(new URL(`/sign-in/${server.sessions.newLink()}`, page.url()).href);
    const dialog = page.getByRole('dialog', { name: 'What is your name?' });
    const field = dialog.getByRole('textbox', { name: 'Your name' });
    await field.waitFor();
    await eventually(async () => expect(await field.evaluate((one) => one.matches(':focus'))).toBe(true));
    await page.keyboard.type('admin');
    await page.keyboard.press('Enter');
    await dialog.getByRole('alert').getByText('the log uses').waitFor();
    expect(await violations(page)).toEqual([]);
    await field.fill(name);
    await page.keyboard.press('Enter');
    const account = header.getByRole('button', { name: `Signed in: ${name}, editor` });
    await account.waitFor();
    await dialog.waitFor({ state: 'detached' });

    const { link } = await makeLink(server.store, name);
    await server.app.inject({
      url: `/sign-in/${link.secret}`,
      headers: { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' },
    });
    await account.click();
    await page.getByRole('menuitem', { name: 'Sessions' }).click();
    const sessions = page.getByRole('list', { name: 'Sessions' }).getByRole('listitem');
    await eventually(async () => expect(await sessions.count()).toBe(2));
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^End the session of Firefox on Linux/u }).click();
    await eventually(async () =>
      expect(await sessions.allTextContents()).toEqual([expect.stringContaining('this browser')]),
    );
    await page.keyboard.press('Escape');

    await account.click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await header.getByRole('button', { name: 'Sign in' }).waitFor();
    await page.context().close();
  }, 60_000);
});
