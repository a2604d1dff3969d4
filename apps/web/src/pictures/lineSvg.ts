import type { DrawnArrow, DrawnLine, DrawnPoint } from './drawing';
import { escapeXml } from '../citing/escapeXml';
import { round } from './round';

/** A relation as SVG: a line with its arrows and its words, which leads to the relation in the explorer. */
export function lineSvg(line: DrawnLine, href: string, background: string): string {
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
    label(line, background),
    '</a>',
  ].join('');
}

function arrow(
  kind: DrawnArrow,
  from: DrawnPoint,
  tip: DrawnPoint,
  { arrowLength, colour }: DrawnLine,
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

function label(
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
  }: DrawnLine,
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
  // Words along a line stand on it, or hang from one that sags: upon it, the line would run through their gaps.
  const sags = bend !== null && bend.y > (start.y + end.y) / 2;
  const foot = !labelAlong
    ? labelSize * 0.34
    : sags
      ? width / 2 + labelSize * 0.95
      : -width / 2 - labelSize * 0.25;
  return `<text x="${round(middle.x + labelShift.x)}" y="${round(middle.y + labelShift.y + foot)}"${turned} text-anchor="middle" font-size="${round(labelSize)}" font-weight="650" fill="${colour}" stroke="${background}" stroke-width="3" paint-order="stroke">${escapeXml(words)}</text>`;
}

const at = ({ x, y }: DrawnPoint): string => `${round(x)} ${round(y)}`;
