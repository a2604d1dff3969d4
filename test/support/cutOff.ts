import type { Page } from 'playwright-core';

/** Milliseconds in which the page has come to stand still, on a machine that does other things besides. */
const patience = 12_000;

/**
 * What does not fit on the page as it stands: words and controls that reach out of the window, or out of a part of the page that neither scrolls
 * nor says by an ellipsis that there is more. Each with its beginning. What fits as soon as the rest of it has come is none.
 */
export async function cutOff(page: Page): Promise<string[]> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await cutOffNow(page);
    if (found.length === 0 || Date.now() > end) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function cutOffNow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const slack = 1.5;
    const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
    const looked =
      'a, button, input, select, textarea, h1, h2, h3, p, label, dt, dd, th, td, [role="option"]';
    const found = new Set<string>();
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth || document.body.scrollWidth > innerWidth)
      found.add('The page scrolls sideways');
    for (const element of document.querySelectorAll<HTMLElement>(looked)) {
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
      const unseen = element.closest('[aria-hidden="true"], .unseen, [role="gridcell"], svg');
      if (width < 2 || height < 2 || unseen || !element.checkVisibility({ visibilityProperty: true }))
        continue;
      let [across, down] = [true, true];
      let fits = true;
      for (let around = element.parentElement; around; around = around.parentElement) {
        const { overflowX, overflowY, position, clipPath } = getComputedStyle(around);
        if (clipPath !== 'none') across = down = false;
        if (around === document.body || around === root) break;
        const box = around.getBoundingClientRect();
        if (scrolls(overflowX)) across = false;
        if (scrolls(overflowY)) down = false;
        if (across && overflowX !== 'visible' && (left < box.left - slack || right > box.right + slack))
          fits = false;
        if (down && overflowY !== 'visible' && (top < box.top - slack || bottom > box.bottom + slack))
          fits = false;
        if (position === 'fixed') break;
      }
      if (across && (left < -slack || right > innerWidth + slack)) fits = false;
      if (down && (top < -slack || bottom > innerHeight + slack)) fits = false;
      if (!fits) found.add(`${element.tagName} ${element.outerHTML.slice(0, 160)}`);
    }
    return [...found];
  });
}
