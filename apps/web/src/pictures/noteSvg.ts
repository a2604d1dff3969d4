import { escapeXml } from '../citing/escapeXml';
import { palette } from '../theme/palette';
import type { Scheme } from '../theme/scheme';
import type { Drawing, DrawnNote } from './drawing';
import { noteCard, noteSize } from './noteCard';
import { round } from './round';
import { isolated } from '../state/words/direction';

/** A note as SVG, its words as text. */
export function noteSvg(
  { at, words }: DrawnNote,
  { width, height, shapes }: Drawing,
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
    `<path d="M${round(at.x)} ${round(at.y)}L${round(card.tie.x)} ${round(card.tie.y)}" stroke="${accent}" stroke-width="1.2"/>`,
    `<rect x="${round(card.left)}" y="${round(card.top)}" width="${round(card.width)}" height="${round(card.height)}" rx="4" fill="${background}" stroke="${accent}" stroke-width="1.2"/>`,
    `<text x="${round(card.text.x)}" y="${round(card.text.y)}" font-size="${noteSize.type}" fill="${text}">${spans.join('')}</text>`,
    '</g>',
  ].join('');
}
