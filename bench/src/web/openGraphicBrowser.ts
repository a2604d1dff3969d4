import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver } from 'playwright-core';

/** Starts the browser that npm brought, with WebGL in software, which sigma needs; canvases are drawn in software for all. */
export async function openGraphicBrowser(): Promise<Browser> {
  const args = chromium.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote');
  return driver.launch({
    executablePath: await chromium.executablePath(),
    args: [...args, '--disable-accelerated-2d-canvas'],
    headless: true,
  });
}
