const focusable =
  'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"]), [role="application"]';

/** How many previously focused elements are remembered. */
const MOST = 20;

/** The focused element, its ancestors from the inside out, and its index among the focusable elements of each. */
interface Place {
  readonly element: Element;
  readonly around: readonly { readonly element: Element; readonly index: number }[];
}

/**
 * Moves the focus when the focused element disappears or is disabled: to what takes its place in the list or panel, else to what had the focus
 * before, else to the main view. A focus that was set on purpose is not changed.
 */
export function keepFocus(root: HTMLElement): void {
  let last: Place | null = null;
  let earlier: Element[] = [];

  const remember = (element: Element): void => {
    earlier = [...earlier.filter((one) => one !== element && one.isConnected), element].slice(-MOST);
    last = placeOf(element, root);
  };
  const rescue = (): void => {
    if (document.activeElement !== document.body || last === null) return;
    const { element, around } = last;
    if (canHaveFocus(element)) return;
    const found =
      inPlace(around) ??
      earlier.findLast(canHaveFocus) ??
      root.querySelector('main [role="application"]') ??
      root.querySelector('main');
    last = null;
    if (found instanceof HTMLElement) found.focus({ preventScroll: true });
  };
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target !== document.body) remember(target);
  });
  if (document.activeElement && document.activeElement !== document.body) remember(document.activeElement);
  // A click on an empty part of the page gives up the focus.
  document.addEventListener('pointerdown', () => {
    if (document.activeElement === document.body) last = null;
  });
  new MutationObserver(rescue).observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'inert'],
  });
}

function placeOf(element: Element, root: Element): Place {
  const around: { element: Element; index: number }[] = [];
  for (
    let outer = element.parentElement;
    outer !== null && outer !== document.body;
    outer = outer.parentElement
  ) {
    // Containers of the whole page do not count.
    if (outer.contains(root) || outer.parentElement === root) break;
    const index = [...outer.querySelectorAll(focusable)].indexOf(element);
    around.push({ element: outer, index });
  }
  return { element, around };
}

/** The focusable element now at that index, in the innermost remaining ancestor; no text field. */
function inPlace(around: Place['around']): Element | null {
  for (const { element, index } of around) {
    if (!element.isConnected) continue;
    const left = [...element.querySelectorAll(focusable)].filter(canHaveFocus);
    const next = [...left.slice(index), ...left.slice(0, index).reverse()].find(isNoField);
    if (next) return next;
  }
  return null;
}

/** A text field would swallow keyboard shortcuts. */
const isNoField = (element: Element): boolean => !element.matches('input, textarea, select');

const canHaveFocus = (element: Element): boolean =>
  element.isConnected && !element.matches(':disabled, [inert] *') && element.checkVisibility();
