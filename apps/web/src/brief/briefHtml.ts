import type { Brief } from './brief';

/** A brief as one HTML document that needs nothing else, made to be read, printed and opened by a word processor. */
export function briefHtml(brief: Brief): string {
  const { title, conditions, chains, relations, notes, sources, colophon, address } = brief;
  const seen = new Set<number>();
  const mark = (note: number): string => {
    // One note may be called upon several times; the way back leads to the first.
    const id = seen.has(note) ? '' : ` id="call-${note}"`;
    seen.add(note);
    return `<sup><a href="#note-${note}"${id} role="doc-noteref">${note}</a></sup>`;
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${safe(title)}</h1>
${conditions.map((words) => `<p class="condition">${safe(words)}</p>`).join('\n')}
${chains.length > 0 ? '<h2>Chains, best first</h2>' : ''}
${chains
  .map(
    ({ words, weakest, steps }, i) => `<section>
<h3>${i + 1}. ${safe(words)}</h3>
<p>${safe(weakest)}</p>
<ul>${steps
      .map(
        ({ between, relations: headings }) =>
          `<li><strong>${safe(between)}:</strong> ${safe(headings.join('; '))}</li>`,
      )
      .join('')}</ul>
</section>`,
  )
  .join('\n')}
<h2>What is said, and by whom</h2>
${relations
  .map(
    ({ heading, facts, evidence, claims }) => `<section>
<h3>${safe(heading)}</h3>
<p class="evidence">${safe(evidence)}</p>
${facts.length > 0 ? `<p>${safe(facts.join('; '))}</p>` : ''}
<ul>${claims
      .map(
        ({ words, passages }) =>
          `<li>${safe(words)}${passages
            .map(({ quote, note }) =>
              quote === null ? mark(note) : `<blockquote>“${safe(quote)}”${mark(note)}</blockquote>`,
            )
            .join('')}</li>`,
      )
      .join('')}</ul>
</section>`,
  )
  .join('\n')}
<section role="doc-endnotes">
<h2>Notes</h2>
<ol>${notes
    .map(
      ({ words, url }, i) =>
        `<li id="note-${i + 1}">${safe(words)}${link(url)} <a href="#call-${i + 1}" role="doc-backlink" aria-label="Back to the text">↩</a></li>`,
    )
    .join('')}</ol>
</section>
<section role="doc-bibliography">
<h2>Sources</h2>
<ul>${sources.map(({ words, url }) => `<li>${safe(words)}${link(url)}</li>`).join('')}</ul>
</section>
<footer><p>${safe(colophon)}${address === null ? '' : ` <a href="${safe(address)}">The same in the explorer</a>`}</p></footer>
</main>
</body>
</html>
`;
}

const link = (url: string | null): string => (url === null ? '' : ` <a href="${safe(url)}">${safe(url)}</a>`);

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const safe = (text: string): string => text.replace(/[&<>"']/gu, (sign) => SIGNS[sign] ?? sign);

const style = `
body { margin: 0; background: #fff; color: #1b222d; font: 17px/1.55 Georgia, serif; }
main { max-width: 40em; margin: 0 auto; padding: 2em 1em 4em; }
h1, h2, h3, .condition, .evidence, footer { font-family: system-ui, sans-serif; line-height: 1.3; }
h1 { font-size: 1.6em; } h2 { margin-top: 2em; font-size: 1.15em; } h3 { margin-bottom: .2em; font-size: 1em; }
.condition, footer { color: #5a6270; font-size: .9em; } .evidence { font-size: .9em; font-weight: 600; margin: 0; }
blockquote { margin: .4em 0 .8em; padding-left: .8em; border-left: 2px solid #8b8f97; }
li { overflow-wrap: anywhere; } a { color: #1d4fc4; } sup { line-height: 0; }
section { break-inside: avoid-page; } section[role] { break-inside: auto; }
@page { margin: 20mm; } @media print { main { padding: 0; max-width: none; } a { color: inherit; } }
`;
