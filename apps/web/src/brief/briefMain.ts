import { escapeXml } from '../citing/escapeXml';
import { quoted } from '../citing/quoted';
import type { Brief } from './brief';

/** A brief as the main part of an HTML document. */
export function briefMain(brief: Brief): string {
  const { title, conditions, chains, relations, notes, sources, colophon, address } = brief;
  const seen = new Set<number>();
  const mark = (note: number): string => {
    // One note may be called upon several times; the way back leads to the first.
    const id = seen.has(note) ? '' : ` id="call-${note}"`;
    seen.add(note);
    return `<sup><a href="#note-${note}"${id} role="doc-noteref">${note}</a></sup>`;
  };
  return `<main>
<h1>${escapeXml(title)}</h1>
${conditions.map((words) => `<p class="condition">${escapeXml(words)}</p>`).join('\n')}
${chains.length > 0 ? '<h2>Chains, best first</h2>' : ''}
${chains
  .map(
    ({ words, weakest, steps }, i) => `<section>
<h3>${i + 1}. ${escapeXml(words)}</h3>
<p>${escapeXml(weakest)}</p>
<ul>${steps
      .map(
        ({ between, relations: headings }) =>
          `<li><strong>${escapeXml(between)}:</strong> ${escapeXml(headings.join('; '))}</li>`,
      )
      .join('')}</ul>
</section>`,
  )
  .join('\n')}
<h2>What is said, and by whom</h2>
${relations
  .map(
    ({ heading, facts, evidence, claims }) => `<section>
<h3>${escapeXml(heading)}</h3>
<p class="evidence">${escapeXml(evidence)}</p>
${facts.length > 0 ? `<p>${escapeXml(facts.join('; '))}</p>` : ''}
<ul>${claims
      .map(
        ({ words, passages }) =>
          `<li>${escapeXml(words)}${passages
            .map(({ quote, note }) =>
              quote === null
                ? mark(note)
                : `<blockquote>${escapeXml(quoted(quote))}${mark(note)}</blockquote>`,
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
        `<li id="note-${i + 1}">${escapeXml(words)}${link(url)} <a href="#call-${i + 1}" role="doc-backlink" aria-label="Back to the text">↩</a></li>`,
    )
    .join('')}</ol>
</section>
<section role="doc-bibliography">
<h2>Sources</h2>
<ul>${sources.map(({ words, url }) => `<li>${escapeXml(words)}${link(url)}</li>`).join('')}</ul>
</section>
<footer><p>${escapeXml(colophon)}${address === null ? '' : ` <a href="${escapeXml(address)}">The same in the explorer</a>`}</p></footer>
</main>`;
}

const link = (url: string | null): string =>
  url === null ? '' : ` <a href="${escapeXml(url)}">${escapeXml(url)}</a>`;
