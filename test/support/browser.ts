import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver, type BrowserContext, type Page } from 'playwright-core';

/** Starts the browser that npm brought. One process for all pages does not survive the closing of one, so it gets several. */
export async function openBrowser(): Promise<Browser> {
  chromium.setGraphicsMode = false;
  const args = chromium.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote');
  return driver.launch({
    executablePath: await chromium.executablePath(),
    args: [...args, '--disable-gpu'],
    headless: true,
  });
}

/** Has pages give tests the drawn network as `window.entente`: what the element has that it is drawn in, undefined while there is none. */
export async function handOverNetwork(pages: BrowserContext | Page): Promise<void> {
  await pages.addInitScript(() => {
    Object.defineProperty(window, 'entente', {
      get: () => document.querySelector<HTMLElement & { entente?: unknown }>('[role="application"]')?.entente,
    });
  });
}
