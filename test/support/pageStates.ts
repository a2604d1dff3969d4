import type { Page } from 'playwright-core';
import { graphqlAddress } from './graphqlRequests.js';

type Way = (page: Page) => Promise<unknown>;

/** A state that the page can be in. */
export interface PageState {
  readonly name: string;
  /** The way that leads there from the one before. */
  readonly reach: Way;
  /** Puts away what would be in the way of the next. */
  readonly leave?: Way;
}

/** Chooses a command by its words. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await page.getByRole('option', { name: words }).first().waitFor();
  await page.keyboard.press('Enter');
}
const network = (page: Page) => page.getByRole('application');
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const gone = (page: Page, name: string) => dialog(page, name).waitFor({ state: 'detached' });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

async function openLegend(page: Page): Promise<void> {
  const panel = page.getByRole('complementary', { name: 'Legend and list' });
  if ((await panel.count()) === 0) await page.keyboard.press('Alt+l');
  await panel.waitFor();
}
async function connections(page: Page, from: string, to: string): Promise<void> {
  await page.keyboard.press('Alt+p');
  for (const [field, name] of [
    ['First actor', from],
    ['Second actor', to],
  ] as const) {
    await page.getByRole('combobox', { name: field }).fill(name);
    await page.locator('[role=option][data-combobox-selected]', { hasText: name }).waitFor();
    await page.keyboard.press('Enter');
  }
  await page
    .getByRole('list', { name: /^Path \d/u })
    .first()
    .waitFor();
}
async function sideBySide(page: Page): Promise<void> {
  for (const place of [1, 2]) await button(page, new RegExp(`Pin to compare.*Path ${place}`, 'u')).click();
  await page.getByText('Pinned to compare (2)').waitFor();
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
}

/**
 * The states of the page, one after the other from an open relation of `recordContested` on.
 *
 * @param named What an actor is called in this suite.
 */
export function pageStates(named: (name: string) => string): readonly PageState[] {
  const states: readonly (readonly [string, Way, Way?])[] = [
    ['a relation with its claims', (page) => button(page, 'Copy citation').waitFor()],
    ['a citation to be copied', (page) => button(page, 'Copy citation').click()],
    ['where a relation comes from', (page) => button(page, 'Provenance').click()],
    ['the history of a relation', (page) => button(page, 'History').click()],
    [
      'a note',
      async (page) => {
        await page.keyboard.press('Alt+n');
        await page.keyboard.type('Ask who paid.');
      },
      async (page) => {
        await network(page).focus();
        await page.keyboard.press('Escape');
      },
    ],
    ['the graph', (page) => page.getByRole('main', { name: 'Graph' }).waitFor()],
    ['the way to the network', (page) => page.getByRole('link', { name: 'Skip to the network' }).focus()],
    ['the way to the table', (page) => button(page, 'The same actors and relations as a table').focus()],
    [
      'an actor',
      async (page) => {
        await network(page).focus();
        await page.keyboard.press('Enter');
        await page.getByRole('complementary', { name: 'Details' }).getByRole('heading').first().waitFor();
      },
    ],
    [
      'the menu of an actor',
      async (page) => {
        await network(page).focus();
        await page.keyboard.press('Shift+F10');
        await page.getByRole('menuitem').first().waitFor();
      },
      (page) => page.keyboard.press('Escape'),
    ],
    [
      'how an actor is to be expanded',
      async (page) => {
        await page.keyboard.press('Shift+E');
        await page.getByRole('dialog').getByRole('button').nth(1).waitFor();
      },
      (page) => page.keyboard.press('Escape'),
    ],
    [
      'a name for a group',
      async (page) => {
        await page.keyboard.press('Control+a');
        await page.keyboard.press('g');
        await page.getByRole('dialog').waitFor();
      },
      async (page) => {
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
      },
    ],
    [
      'a box to be drawn',
      async (page) => {
        await network(page).focus();
        await page.keyboard.press('b');
        await button(page, 'Leave it').waitFor();
      },
      (page) => page.keyboard.press('Escape'),
    ],
    ['the legend', openLegend],
    [
      'filters that are set',
      async (page) => {
        await button(page, /^Conflict/u).click();
        await button(page, 'More filters').click();
      },
    ],
    [
      'nothing that matches',
      (page) => button(page, 'Exclude Conflict').click(),
      async (page) => {
        await page.keyboard.press('Alt+0');
        await button(page, 'More filters').click();
      },
    ],
    [
      'gaps and a kind of them highlighted',
      async (page) => {
        await button(page, 'Gaps and contradictions').click();
        await button(page, /^No date/u).click();
        await button(page, 'Clear the highlight').waitFor();
      },
      async (page) => {
        await button(page, /^No date/u).click();
        await button(page, 'Gaps and contradictions').click();
      },
    ],
    ['the list', (page) => button(page, 'List').click(), (page) => button(page, 'List').click()],
    [
      'a story of two steps',
      async (page) => {
        await page.keyboard.press('Alt+a');
        await page.getByLabel('Title').waitFor();
        await page.getByRole('button', { name: 'Add a step', exact: true }).click();
        await button(page, /^1 ?Step 1/u).click();
        await button(page, 'Move down').waitFor();
      },
      async (page) => {
        await page.getByRole('button', { name: 'Story', exact: true }).click();
        if ((page.viewportSize()?.width ?? 0) < 768) await page.keyboard.press('Alt+l');
      },
    ],
    [
      'a story that is told',
      async (page) => {
        await page.keyboard.press('Alt+Enter');
        await page.getByRole('region', { name: 'Story' }).waitFor();
      },
      (page) => page.keyboard.press('Escape'),
    ],
    [
      'the clocks',
      async (page) => {
        await page.keyboard.press('Alt+c');
        await page.getByLabel('Known by, the day').waitFor();
      },
      (page) => page.keyboard.press('Alt+c'),
    ],
    [
      'relations as a table',
      async (page) => {
        await page.keyboard.press('Alt+2');
        await page.getByRole('grid').getByRole('gridcell').first().waitFor();
      },
    ],
    [
      'the columns of a table',
      async (page) => {
        await button(page, 'Columns').click();
        await page.getByRole('checkbox').last().waitFor();
      },
      (page) => page.keyboard.press('Escape'),
    ],
    ['actors as a table', (page) => page.getByRole('button', { name: 'Actors', exact: true }).click()],
    [
      'the timeline',
      async (page) => {
        await page.keyboard.press('Alt+3');
        await page.getByRole('listbox', { name: 'Relations in the order of time' }).waitFor();
      },
    ],
    [
      'some days of the timeline',
      async (page) => {
        await page.getByLabel('from', { exact: true }).fill('2021-01-01');
        await button(page, 'All dates').waitFor();
      },
      async (page) => {
        await button(page, 'All dates').click();
        await page.keyboard.press('Alt+1');
      },
    ],
    ['paths between two actors', (page) => connections(page, named('aland'), named('cland'))],
    ['paths side by side', sideBySide, (page) => button(page, 'Close the paths').click()],
    [
      'what can be exported',
      async (page) => {
        await page.keyboard.press('Alt+t');
        await dialog(page, 'Export').waitFor();
      },
      async (page) => {
        await page.keyboard.press('Escape');
        await gone(page, 'Export');
      },
    ],
    [
      'the menu of sharing',
      async (page) => {
        await button(page, /^(?:Share|More)$/u).click();
        await page.getByRole('menuitem').first().waitFor();
      },
      (page) => page.keyboard.press('Escape'),
    ],
    [
      'saved views',
      async (page) => {
        await page.keyboard.press('Alt+s');
        await page.getByRole('dialog').waitFor();
      },
      async (page) => {
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      },
    ],
    [
      'lines for another page',
      async (page) => {
        await command(page, 'Embed this view in another page');
        await page.getByRole('dialog').waitFor();
      },
      async (page) => {
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      },
    ],
    [
      'all keys',
      async (page) => {
        await command(page, 'Show all keys');
        await dialog(page, 'Keys').waitFor();
      },
      async (page) => {
        await page.keyboard.press('Escape');
        await gone(page, 'Keys');
      },
    ],
    [
      'what can be done, to be chosen',
      async (page) => {
        await page.keyboard.press('Control+k');
        await page.getByRole('option', { name: 'Select all' }).waitFor();
      },
      (page) => page.keyboard.press('Escape'),
    ],
    [
      'actors that are selected',
      async (page) => {
        await page.getByRole('combobox').first().blur();
        await network(page).focus();
        await page.keyboard.press('Control+a');
        await page.getByRole('group', { name: 'Selection', exact: true }).waitFor();
      },
      (page) => page.keyboard.press('Escape'),
    ],
    [
      'what a search finds',
      async (page) => {
        await page.keyboard.press('Control+k');
        await page.keyboard.type('aland');
        await page
          .getByRole('option', { name: named('aland') })
          .first()
          .waitFor();
      },
      async (page) => {
        await page.keyboard.press('Escape');
        await page.getByRole('combobox').first().fill('');
        await page.keyboard.press('Escape');
      },
    ],
    [
      'an answer that did not come',
      async (page) => {
        await page.route(graphqlAddress, (route) => route.abort());
        await page.keyboard.press('Control+k');
        await page.keyboard.type('gives aid');
        await page
          .getByRole('option', { name: /gives aid/u })
          .first()
          .click();
        await button(page, 'Try again').waitFor();
      },
    ],
  ];
  return states.map(([name, reach, leave]) => ({ name, reach, ...(leave && { leave }) }));
}
