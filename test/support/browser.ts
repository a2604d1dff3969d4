import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver } from 'playwright-core';

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
