const focusable =
  'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"]), [role="application"]';

/** Elements that had the focus, the latest last; those that are gone are of no use. */
const MOST = 20;

/** The element that had the focus, the elements around it from within outwards, and its place among what can have the focus in each. */
interface Place {
  readonly element: Element;
  readonly around: readonly { readonly element: Element; readonly index: number }[];
}

/**
 * Finds the focus a place when what has it goes: with a panel that closes, an entry that is deleted, a button that can do nothing any more. It
 * goes to what stands in its place in what is left of the list or panel; where that is gone whole, to what had the focus before; else to what the
 * page shows. Whoever puts it somewhere on purpose is left alone.
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
  // Whoever presses a free part of the page lets the focus go.
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
    // What the whole page holds is no place.
    if (outer.contains(root) || outer.parentElement === root) break;
    const index = [...outer.querySelectorAll(focusable)].indexOf(element);
    around.push({ element: outer, index });
  }
  return { element, around };
}

/** What stands where it was, after it or else before it, in the innermost part that is still there and can have the focus at all; no field. */
function inPlace(around: Place['around']): Element | null {
  for (const { element, index } of around) {
    if (!element.isConnected) continue;
    const left = [...element.querySelectorAll(focusable)].filter(canHaveFocus);
    const next = [...left.slice(index), ...left.slice(0, index).reverse()].find(isNoField);
    if (next) return next;
  }
  return null;
}

/** In a field, keys write: whoever had a button would find its shortcuts dead. */
const isNoField = (element: Element): boolean => !element.matches('input, textarea, select');

const canHaveFocus = (element: Element): boolean =>
  element.isConnected && !element.matches(':disabled, [inert] *') && element.checkVisibility();
