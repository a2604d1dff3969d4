import { quoted } from '../citing/quoted';
import type { Brief } from './brief';

/** A brief as Markdown with footnotes, as CommonMark with the extension of GitHub, Pandoc and others writes them. */
export function briefMarkdown(brief: Brief): string {
  const { title, conditions, chains, relations, notes, sources, colophon, address } = brief;
  const lines = [
    `# ${plain(title)}`,
    ...conditions.map(plain),
    ...(chains.length > 0 ? ['## Chains, best first'] : []),
    ...chains.flatMap(({ words, weakest, steps }, i) => [
      `### ${i + 1}. ${plain(words)}`,
      plain(weakest),
      steps
        .map(({ between, relations: headings }) => `- **${plain(between)}:** ${plain(headings.join('; '))}`)
        .join('\n'),
    ]),
    '## What is said, and by whom',
    ...relations.flatMap(({ heading, facts, evidence, claims }) => [
      `### ${plain(heading)}`,
      `**${plain(evidence)}**`,
      ...(facts.length > 0 ? [facts.map(plain).join('; ')] : []),
      ...claims.map(({ words, passages }) =>
        [
          `- ${plain(words)}${passages
            .filter(({ quote }) => quote === null)
            .map(({ note }) => `[^${note}]`)
            .join('')}`,
          ...passages.flatMap(({ quote, note }) =>
            quote === null ? [] : ['', `  > ${quoted(plain(quote))}[^${note}]`],
          ),
        ].join('\n'),
      ),
    ]),
    '## Sources',
    sources.map(({ words, url }) => `- ${plain(words)}${link(url)}`).join('\n'),
    '---',
    `${plain(colophon)}${address === null ? '' : ` The same in the explorer: <${address}>`}`,
    notes.map(({ words, url }, i) => `[^${i + 1}]: ${plain(words)}${link(url)}`).join('\n'),
  ];
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`;
}

const link = (url: string | null): string => (url === null ? '' : ` <${url}>`);

/** A text in one line in which no sign means anything to Markdown or HTML. */
const plain = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]#|~]/gu, '\\$&')
    // Not every reader of Markdown knows these with a backslash; all know them by name.
    .replace(/[&<>]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^[-+=]/u, '\\$&');
