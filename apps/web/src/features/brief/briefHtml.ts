import { escapeXml } from '../../domain/words/text';
import type { RichText } from '../citations/citationStyles';
import type { Brief } from './brief';

/** A brief as one self-contained HTML document for reading, printing and word processors. */
export function briefHtml(brief: Brief): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(brief.title)}</title>
<style>${style}</style>
</head>
<body>
${briefMain(brief)}
</body>
</html>
`;
}

const style = `
body { margin: 0; background: #fff; color: #1b222d; font: 16px/1.5 Georgia, serif; }
main { max-width: 44em; margin: 0 auto; padding: 2em 1em 4em; }
h1, h2, h3, .condition, .evidence, footer { font-family: system-ui, sans-serif; line-height: 1.3; }
h1 { font-size: 1.5em; margin: 0 0 .3em; } h2 { margin: 1.6em 0 .4em; font-size: 1.1em; } h3 { margin: .9em 0 0; font-size: .95em; }
.condition, footer { color: #5a6270; font-size: .85em; margin: .1em 0; } .evidence { font-size: .85em; margin: 0; color: #3d4654; }
figure { margin: 1em 0; } figure svg { display: block; width: 100%; height: auto; max-height: 60vh; }
ul, ol { margin: .2em 0; padding-left: 1.4em; } li { overflow-wrap: anywhere; } a { color: #1d4fc4; }
sup { line-height: 0; } sup + sup::before { content: ', '; } .notes, .sources, .gaps { font-size: .85em; }
.warning { color: #5a6270; } bdi { unicode-bidi: isolate; }
section.finding { break-inside: avoid; }
@page { margin: 12mm 13mm; }
@media print {
  body { font-size: 9pt; line-height: 1.3; } main { padding: 0; max-width: none; } a { color: inherit; text-decoration: none; }
  h2 { margin: .7em 0 .2em; break-after: avoid; } .notes { padding-left: 2em; } p { margin: .3em 0; } figure { margin: .4em 0; } figure svg { max-height: 72mm; }
  .findings, .notes, .sources, .paths { columns: 2; column-gap: 7mm; } .findings { font-size: 7.8pt; line-height: 1.22; }
  .finding { margin-top: .5em; } .finding :is(h3, .evidence) { display: inline; font-size: 1em; } .finding ul { margin: 0; padding-left: 1.1em; } .paths { font-size: 8pt; }
  .notes, .sources, .gaps { font-size: 6.8pt; line-height: 1.18; } footer { margin-top: .4em; font-size: 7pt; }
  [role='doc-backlink'] { display: none; }
}
`;

/** The main part of the HTML document. Names, titles and quotes keep their text direction. */
export function briefMain(brief: Brief): string {
  const called = new Set<number>();
  const mark = (note: number): string => {
    // A note may be cited several times; the back link goes to the first.
    const id = called.has(note) ? '' : ` id="call-${note}"`;
    called.add(note);
    return `<sup><a href="#note-${note}"${id} role="doc-noteref">${note}</a></sup>`;
  };
  const { title, conditions, summary, paths, picture, findings, leftOut, gaps } = brief;
  const { notes, sources, colophon, address } = brief;
  return `<main>
<h1 dir="auto">${escapeXml(title)}</h1>
${conditions.length === 0 ? '' : `<p class="condition">${escapeXml(conditions.join(' '))}</p>`}
${summary.map((words) => `<p>${escapeXml(words)}</p>`).join('\n')}
${paths.length === 0 ? '' : `<ol class="paths">${paths.map(({ words, weakest }) => `<li><strong><bdi>${escapeXml(words)}</bdi></strong> (${escapeXml(weakest)})</li>`).join('')}</ol>`}
${picture === null ? '' : `<figure>${picture}</figure>`}
<h2>Findings</h2>
<div class="findings">
${findings
  .map(
    ({ heading, evidence, facts, claims }) => `<section class="finding">
<h3 dir="auto">${escapeXml(heading)}</h3>
<p class="evidence">${escapeXml([evidence, ...facts].join(' · '))}</p>
<ul>${claims.map(({ words, notes: numbers }) => `<li dir="auto">${escapeXml(words)}${numbers.map(mark).join('')}</li>`).join('')}</ul>
</section>`,
  )
  .join('\n')}
</div>
${leftOut.length === 0 ? '' : `<p class="condition">Not described here, weaker on the same hops: ${escapeXml(leftOut.join('; '))}.</p>`}
${gaps.length === 0 ? '' : `<h2>Gaps</h2>\n<ul class="gaps">${gaps.map(({ name, headings }) => `<li><strong>${escapeXml(name)}</strong>: ${escapeXml(headings.join('; '))}</li>`).join('')}</ul>`}
<section role="doc-endnotes">
<h2>Notes</h2>
<ol class="notes">${notes
    .map(
      ({ source, passage, warning, url }, i) =>
        `<li id="note-${i + 1}" dir="auto">${rich(source)}${link(', ', url)}${passage === '' ? '.' : `: <bdi>${escapeXml(passage)}</bdi>`}${warning === '' ? '' : ` <span class="warning">${escapeXml(warning)}</span>`} <a href="#call-${i + 1}" role="doc-backlink" aria-label="Back to the text">↩</a></li>`,
    )
    .join('')}</ol>
</section>
<section role="doc-bibliography">
<h2>Sources</h2>
<ul class="sources">${sources.map(({ words, url }) => `<li dir="auto">${rich(words)}${link(' ', url)}</li>`).join('')}</ul>
</section>
<footer><p>${escapeXml(colophon)}${address === null ? '' : ` <a href="${escapeXml(address)}">The same in the explorer</a>`}</p></footer>
</main>`;
}

const rich = (words: RichText): string =>
  words
    .map((piece) =>
      typeof piece === 'string' ? escapeXml(piece) : `<cite>${escapeXml(piece.italic)}</cite>`,
    )
    .join('');

const link = (before: string, url: string | null): string =>
  url === null ? '' : `${before}<a href="${escapeXml(url)}">${escapeXml(url)}</a>`;
