import { kindOutline } from '../theme/kindOutline';
import type { DrawnShape } from './drawing';
import { escapeXml } from '../citing/escapeXml';
import { round } from './round';
import { isolated } from '../state/words/direction';

/** The square that outlines are drawn in, and the part of it that a shape takes. */
const SQUARE = 24;
const SHARE = 21;

/** An actor as SVG: its shape, its sign and its name as text, which leads to the actor in the explorer. */
export function shapeSvg(shape: DrawnShape, href: string, background: string, text: string): string {
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
    label(shape, background, text),
    '</a>',
  ].join('');
}

function label(
  { centre, size, label: lines, labelSize, labelWeight }: DrawnShape,
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
