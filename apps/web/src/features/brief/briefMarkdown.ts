import { isolated } from '../../domain/words/text';
import type { RichText } from '../citations/citationStyles';
import type { Brief } from './brief';

/**
 * A brief as Markdown with footnotes: CommonMark with the extension of GitHub, Pandoc and others.
 *
 * @param picture The name of the image file beside it, or null.
 */
export function briefMarkdown(brief: Brief, picture: string | null = null): string {
  const { title, conditions, summary, paths, findings, leftOut, gaps, notes, sources, colophon, address } =
    brief;
  const lines = [
    `# ${plain(title)}`,
    conditions.map(plain).join(' '),
    ...summary.map(plain),
    paths.map(({ words, weakest }, i) => `${i + 1}. **${plain(words)}** (${plain(weakest)})`).join('\n'),
    picture === null ? '' : `![${plain(title)}](${picture})`,
    '## Findings',
    ...findings.flatMap(({ heading, evidence, facts, claims }) => [
      `### ${plain(heading)}`,
      [evidence, ...facts].map(plain).join(' · '),
      claims
        .map(
          ({ words, notes: numbers }) => `- ${plain(words)}${numbers.map((note) => `[^${note}]`).join('')}`,
        )
        .join('\n'),
    ]),
    leftOut.length === 0 ? '' : `Not described here, weaker on the same hops: ${plain(leftOut.join('; '))}.`,
    ...(gaps.length === 0
      ? []
      : [
          '## Gaps',
          gaps.map(({ name, headings }) => `- **${plain(name)}**: ${plain(headings.join('; '))}`).join('\n'),
        ]),
    '## Sources',
    sources.map(({ words, url }) => `- ${rich(words)}${url === null ? '' : ` <${url}>`}`).join('\n'),
    '---',
    `${plain(colophon)}${address === null ? '' : ` The same in the explorer: <${address}>`}`,
    notes
      .map(({ source, passage, warning, url }, i) =>
        [
          `[^${i + 1}]: ${rich(source)}${url === null ? '' : `, <${url}>`}${passage === '' ? '.' : `: ${plain(isolated(passage))}`}`,
          ...(warning === '' ? [] : [plain(warning)]),
        ].join(' '),
      )
      .join('\n'),
  ];
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`;
}

const rich = (words: RichText): string =>
  words.map((piece) => (typeof piece === 'string' ? inline(piece) : `*${inline(piece.italic)}*`)).join('');

/** A text in one line, with all characters escaped that have a meaning in Markdown or HTML. */
const plain = (text: string): string =>
  inline(text.trim())
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^[-+=]/u, '\\$&');

/** The same within a line. */
const inline = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_{}[\]#|~]/gu, '\\$&')
    // Not every Markdown reader knows a backslash before these; all know their entities.
    .replace(/[&<>]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;');
