import { cpus, loadavg, release, totalmem, type } from 'node:os';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver } from 'playwright-core';
import { graphSizes } from '../graph/graphSize.js';
import { log } from '../load/dataFolder.js';
import { openWebArena, type WebArena } from './arena.js';
import { measureLargePage } from './measureLargePage.js';
import { measurePage } from './measurePage.js';
import type { Options, Part } from './options.js';
import type { WebReport, WebRow } from './webReport.js';

/** Starts the browser that npm brought, with WebGL in software, which sigma needs; canvases are drawn in software for all. */
async function openGraphicBrowser(): Promise<Browser> {
  const args = chromium.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote');
  return driver.launch({
    executablePath: await chromium.executablePath(),
    args: [...args, '--disable-accelerated-2d-canvas'],
    headless: true,
  });
}

const measures: Readonly<Record<Part, (arena: WebArena) => Promise<WebRow[]>>> = {
  page: measurePage,
  largePage: measureLargePage,
};

/** Makes and loads the graphs where they are not kept, then measures the page on them. */
export async function benchmarkWeb(options: Options, command: string): Promise<WebReport> {
  const began = performance.now();
  const load = loadavg()[1] ?? 0;
  const rows: WebRow[] = [];
  let version = '';
  for (const part of options.parts) {
    const browser = await openGraphicBrowser();
    version = browser.version();
    try {
      const arena = await openWebArena(graphSizes[part], browser);
      try {
        rows.push(...(await measures[part](arena)));
      } finally {
        await arena.close();
      }
    } catch (fault) {
      log(`The ${part} was not measured to its end: ${String(fault)}`);
    } finally {
      await browser.close();
    }
  }
  const machine = `${cpus().length} cores of ${cpus()[0]?.model.trim() ?? 'an unknown kind'} with ${Math.round(totalmem() / 2 ** 30)} GB of memory, ${type()} ${release()}, Node ${process.version}`;
  return {
    date: new Date().toISOString(),
    command,
    minutes: Math.round((performance.now() - began) / 60_000),
    machine,
    browser: version,
    load,
    rows,
  };
}
