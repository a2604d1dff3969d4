import type { BrowserContext, Page } from 'playwright-core';

/** Has pages give tests the drawn network as `window.entente`: what the element has that it is drawn in, undefined while there is none. */
export async function handOverNetwork(pages: BrowserContext | Page): Promise<void> {
  await pages.addInitScript(() => {
    Object.defineProperty(window, 'entente', {
      get: () => document.querySelector<HTMLElement & { entente?: unknown }>('[role="application"]')?.entente,
    });
  });
}
