import { type RefObject, useEffect, useState } from 'react';
import type { PassageRange } from '../../domain/passageRange';

/** The part of the text that is selected, in UTF-16 code units of the text; null where nothing of it is. Spaces at its ends do not count. */
export function useSelectedPassage(
  article: RefObject<HTMLElement | null>,
  text: string,
): PassageRange | null {
  const [selected, setSelected] = useState<PassageRange | null>(null);
  useEffect(() => {
    const look = (): void => {
      const found = selectionIn(article.current, text);
      setSelected((before) => (before?.from === found?.from && before?.to === found?.to ? before : found));
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [article, text]);
  return selected;
}

/** The same as it is at this moment: the event comes a little later than the selection. */
export function selectionIn(article: HTMLElement | null, text: string): PassageRange | null {
  const selection = getSelection();
  if (article === null || selection === null || selection.rangeCount === 0 || selection.isCollapsed)
    return null;
  const range = selection.getRangeAt(0).cloneRange();
  if (!range.intersectsNode(article)) return null;
  const whole = document.createRange();
  whole.selectNodeContents(article);
  // A selection that goes beyond the text counts as far as the text goes.
  if (range.compareBoundaryPoints(Range.START_TO_START, whole) < 0)
    range.setStart(whole.startContainer, whole.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, whole) > 0)
    range.setEnd(whole.endContainer, whole.endOffset);
  const from = placeOf(article, range.startContainer, range.startOffset);
  const to = from + range.toString().length;
  const part = text.slice(from, to);
  const trimmed = { from: from + part.length - part.trimStart().length, to: from + part.trimEnd().length };
  return trimmed.from < trimmed.to ? trimmed : null;
}

/** Code units of the text before a place in the article: its blocks know where they begin. */
function placeOf(article: HTMLElement, node: Node, offset: number): number {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest<HTMLElement>('[data-from]') ?? null;
  const before = document.createRange();
  if (block === null) before.selectNodeContents(article);
  else before.selectNodeContents(block);
  before.setEnd(node, offset);
  return Number(block?.dataset['from'] ?? 0) + before.toString().length;
}

/** Selects a passage in the text, and scrolls to it. */
export function selectPassage(article: HTMLElement, { from, to }: PassageRange): void {
  const [start, end] = [nodeAt(article, from), nodeAt(article, to)];
  if (!start || !end) return;
  getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  start.node.parentElement?.scrollIntoView({ block: 'nearest' });
}

/** The text node at a place in the text, and the place in it. */
function nodeAt(article: HTMLElement, place: number): { node: Node; offset: number } | null {
  const blocks = [...article.querySelectorAll<HTMLElement>('[data-from]')];
  const block = blocks.findLast(({ dataset }) => Number(dataset['from']) <= place);
  if (!block) return null;
  let left = place - Number(block.dataset['from']);
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.textContent ?? '';
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  return null;
}
