/** The part of a DOM that is read here; linkedom's and a browser's both have it. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
}

const ELEMENT = 1;
const TEXT = 3;
const unseen = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG MATH HEAD TITLE META LINK BUTTON SELECT INPUT TEXTAREA AUDIO VIDEO CANVAS'.split(
    ' ',
  ),
);
const paragraphs = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DETAILS DIALOG DIV DL FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HGROUP HR MAIN NAV OL P PRE SECTION SUMMARY TABLE UL'
  ).split(' '),
);
const lines = new Set('LI TR DT DD CAPTION THEAD TBODY TFOOT'.split(' '));

/**
 * The text of a part of a page as one reads it: paragraphs parted by a blank line, items of lists and rows of tables each on a line, cells by a TAB,
 * spaces made single.
 */
export function htmlText(root: HtmlNode): string {
  let text = '';
  /** Line ends that stand before whatever comes next. */
  let ends = 0;
  let space = false;
  const part = (least: number): void => {
    if (text !== '') ends = Math.max(ends, least);
    space = false;
  };
  const write = (words: string): void => {
    if (words === '') return;
    text += (ends > 0 ? '\n'.repeat(ends) : space && !/\s$/u.test(text) ? ' ' : '') + words;
    ends = 0;
    space = false;
  };
  const visit = (node: HtmlNode, isKept: boolean): void => {
    if (node.nodeType === TEXT) {
      const value = node.nodeValue ?? '';
      if (isKept) return write(value.replace(/^\n/u, '').trimEnd());
      // A no-break space is a letter of the text; those that HTML makes single are ASCII's.
      const words = value.replaceAll(/[ \t\n\f\r]+/gu, ' ');
      if (words.startsWith(' ') && text !== '') space = true;
      write(words.replace(/^ | $/gu, ''));
      if (words.length > 1 && words.endsWith(' ')) space = true;
      return;
    }
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === ELEMENT && unseen.has(name)) return;
    if (name === 'BR') {
      if (text !== '') ends = Math.min(2, ends + 1);
      space = false;
      return;
    }
    const least = paragraphs.has(name) ? 2 : lines.has(name) ? 1 : 0;
    if (least > 0) part(least);
    if ((name === 'TD' || name === 'TH') && ends === 0 && text !== '') {
      text += '\t';
      space = false;
    }
    for (const child of Array.from(node.childNodes)) visit(child, isKept || name === 'PRE');
    if (least > 0) part(least);
  };
  visit(root, false);
  return text.trim();
}
