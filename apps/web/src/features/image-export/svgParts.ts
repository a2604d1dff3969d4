import { escapeXml, isolated } from '../../domain/words/text';
import type {
  ImageArrow,
  ImageLine,
  ImagePoint,
  ImageShape,
  GraphImage,
  ImageNote,
} from '../../graph-view/image/imageModel';
import { noteCard, noteSize } from '../../graph-view/image/notes';
import { palette } from '../../ui/theme/palette';
import type { Scheme } from '../../ui/theme/scheme';
import { kindOutline } from '../../ui/theme/signs';

/** A number with at most two decimals. */
export function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A relation as SVG: a line with its arrows and its text, with a link to the relation in the explorer. */
export function lineSvg(line: ImageLine, href: string, background: string): string {
  const { start, end, bend, colour, width, dash, opacity } = line;
  const path = `M${at(start)}${bend === null ? 'L' : `Q${at(bend)} `}${at(end)}`;
  const dashes =
    dash.length > 0
      ? ` stroke-dasharray="${dash.map(round).join(' ')}"${line.evidence === 'DENIED' ? ' stroke-linecap="round"' : ''}`
      : '';
  return [
    `<a href="${escapeXml(href)}" opacity="${round(opacity)}">`,
    `<title>${escapeXml(line.words)}</title>`,
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${round(width)}"${dashes}/>`,
    arrow(line.arrowAtEnd, bend ?? start, end, line, background),
    arrow(line.arrowAtStart, bend ?? end, start, line, background),
    lineLabel(line, background),
    '</a>',
  ].join('');
}

function arrow(
  kind: ImageArrow,
  from: ImagePoint,
  tip: ImagePoint,
  { arrowLength, colour }: ImageLine,
  background: string,
): string {
  if (kind === null) return '';
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  const place = (along: number, across: number): string =>
    at({
      x: tip.x - arrowLength * (along * Math.cos(angle) - across * Math.sin(angle)),
      y: tip.y - arrowLength * (along * Math.sin(angle) + across * Math.cos(angle)),
    });
  const head = `M${place(0, 0)}L${place(1, 0.5)}L${place(1, -0.5)}Z`;
  if (kind === 'open') {
    return `<path d="${head}" fill="${background}" stroke="${colour}" stroke-width="1.2" stroke-linejoin="round"/>`;
  }
  const bar =
    kind === 'barred'
      ? `M${place(1.33, 0.5)}L${place(1.33, -0.5)}L${place(1.66, -0.5)}L${place(1.66, 0.5)}Z`
      : '';
  return `<path d="${head}${bar}" fill="${colour}"/>`;
}

function lineLabel(
  {
    label: words,
    labelSize,
    labelAlong,
    labelShift = { x: 0, y: 0 },
    start,
    end,
    bend,
    colour,
    width,
  }: ImageLine,
  background: string,
): string {
  if (words === '') return '';
  const middle =
    bend === null
      ? { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }
      : { x: (start.x + 2 * bend.x + end.x) / 4, y: (start.y + 2 * bend.y + end.y) / 4 };
  const upright = (((Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI + 450) % 180) - 90;
  const turned = labelAlong
    ? ` transform="rotate(${round(upright)} ${round(middle.x)} ${round(middle.y)})"`
    : '';
  // Text along a line is above it, or below a line that bends downwards: on the line, the line would run through the gaps of the letters.
  const sags = bend !== null && bend.y > (start.y + end.y) / 2;
  const foot = !labelAlong
    ? labelSize * 0.34
    : sags
      ? width / 2 + labelSize * 0.95
      : -width / 2 - labelSize * 0.25;
  return `<text x="${round(middle.x + labelShift.x)}" y="${round(middle.y + labelShift.y + foot)}"${turned} text-anchor="middle" font-size="${round(labelSize)}" font-weight="650" fill="${colour}" stroke="${background}" stroke-width="3" paint-order="stroke">${escapeXml(words)}</text>`;
}

const at = ({ x, y }: ImagePoint): string => `${round(x)} ${round(y)}`;

/** The square in which outlines are drawn, and the part of it that a shape takes. */
const SQUARE = 24;
const SHARE = 21;

/** An actor as SVG: its shape, its sign and its name as text, with a link to the actor in the explorer. */
export function shapeSvg(shape: ImageShape, href: string, background: string, text: string): string {
  const { centre, size, kind, fill, rim, rimWidth, opacity, sign, name } = shape;
  const scale = size / SHARE;
  const left = centre.x - (SQUARE / 2) * scale;
  const top = centre.y - (SQUARE / 2) * scale;
  const dash = kind === 'TERRITORY' ? ` stroke-dasharray="${round(4)} ${round(2.6)}"` : '';
  return [
    `<a href="${escapeXml(href)}" opacity="${round(opacity)}">`,
    `<title>${escapeXml(isolated(name))}</title>`,
    `<path transform="translate(${round(left)} ${round(top)}) scale(${round(scale)})" d="${kindOutline[kind]}" fill="${fill}" stroke="${rim}" stroke-width="${round(rimWidth / scale)}" stroke-linejoin="round"${dash}/>`,
    `<svg x="${round(centre.x - size / 2)}" y="${round(centre.y - size / 2)}" width="${round(size)}" height="${round(size)}" viewBox="0 0 48 48">${sign}</svg>`,
    shapeLabel(shape, background, text),
    '</a>',
  ].join('');
}

function shapeLabel(
  { centre, size, label: lines, labelSize, labelWeight }: ImageShape,
  background: string,
  text: string,
): string {
  if (lines.length === 0) return '';
  const top = centre.y + size / 2 + 4 + labelSize * 0.82;
  const spans = lines
    .map(
      (line, i) =>
        `<tspan x="${round(centre.x)}" dy="${i === 0 ? 0 : round(labelSize * 1.06)}">${escapeXml(isolated(line))}</tspan>`,
    )
    .join('');
  return `<text x="${round(centre.x)}" y="${round(top)}" text-anchor="middle" font-size="${round(labelSize)}" font-weight="${labelWeight}" fill="${text}" stroke="${background}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${spans}</text>`;
}

/** A note as SVG, with its text. */
export function noteSvg(
  { at, words }: ImageNote,
  { width, height, shapes }: GraphImage,
  scheme: Scheme,
): string {
  const { accent, background, text } = palette[scheme];
  const card = noteCard(words, at, { width, height, actors: shapes });
  const spans = card.lines.map(
    (line, i) =>
      `<tspan x="${round(card.text.x)}" dy="${i === 0 ? 0 : noteSize.line}">${escapeXml(isolated(line))}</tspan>`,
  );
  return [
    '<g>',
    `<title>${escapeXml(isolated(words))}</title>`,
    `<path d="M${round(at.x)} ${round(at.y)}L${round(card.attachedAt.x)} ${round(card.attachedAt.y)}" stroke="${accent}" stroke-width="1.2"/>`,
    `<rect x="${round(card.left)}" y="${round(card.top)}" width="${round(card.width)}" height="${round(card.height)}" rx="4" fill="${background}" stroke="${accent}" stroke-width="1.2"/>`,
    `<text x="${round(card.text.x)}" y="${round(card.text.y)}" font-size="${noteSize.type}" fill="${text}">${spans.join('')}</text>`,
    '</g>',
  ].join('');
}
