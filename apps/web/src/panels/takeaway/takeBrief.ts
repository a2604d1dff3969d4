import type { Client } from '@urql/core';
import { readWithClaims } from '../../api/readWithClaims';
import type { Brief } from '../../brief/brief';
import { briefHtml } from '../../brief/briefHtml';
import { briefMain } from '../../brief/briefMain';
import { briefMarkdown } from '../../brief/briefMarkdown';
import { composeBrief } from '../../brief/composeBrief';
import { bibtexEntry } from '../../citing/bibtexEntry';
import type { CitedSource } from '../../citing/citedPassage';
import { cslItem } from '../../citing/cslItem';
import { fileName } from '../../pictures/fileName';
import { printSheet } from '../../pictures/printSheet';
import { saveFile } from '../../pictures/saveFile';
import type { TextForm } from './forms';
import { handedAddress } from './handedAddress';
import type { TakenMatter } from './takenMatter';

import { today } from './today';

/** A brief of more relations than this would be a book. */
const MOST_IN_BRIEF = 300;

/**
 * Makes a cited brief, or a list of what it cites, and saves or prints it. Says what was done.
 *
 * @throws Error with words for the reader
 */
export async function takeBrief(client: Client, matter: TakenMatter, form: TextForm): Promise<string> {
  const { title, conditions, chains, relations, clocks } = matter;
  if (relations.length > MOST_IN_BRIEF) {
    throw new Error(
      `A brief holds ${MOST_IN_BRIEF} relations, and these are ${relations.length}. Select fewer, or filter.`,
    );
  }
  const ofChains = chains.flatMap(({ hops }) => hops.flatMap((hop) => hop.relations));
  const read = new Set(ofChains.map(({ id }) => id));
  const told = await readWithClaims(
    client,
    relations.filter(({ id }) => !read.has(id)),
    clocks?.knownAt ?? null,
  );
  const brief = composeBrief({
    title,
    conditions,
    chains,
    relations: told,
    madeOn: today(),
    address: handedAddress(),
  });
  if (form === 'printBrief') {
    const main = new DOMParser().parseFromString(briefMain(brief), 'text/html').querySelector('main');
    if (main) printSheet(main);
    return 'The brief was handed to the printer.';
  }
  const citations = [...ofChains, ...told].flatMap(({ claims }) =>
    claims.flatMap((claim) => claim.citations),
  );
  const cited = [...new Map(citations.map(({ source }) => [source.id, source])).values()];
  const [ending, type, text] = written(form, brief, cited);
  const name = fileName(title, ending);
  saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
  return `Saved as ${name}.`;
}

function written(
  form: Exclude<TextForm, 'printBrief'>,
  brief: Brief,
  cited: readonly CitedSource[],
): readonly [ending: string, type: string, text: string] {
  switch (form) {
    case 'markdown':
      return ['md', 'text/markdown', briefMarkdown(brief)];
    case 'html':
      return ['html', 'text/html', briefHtml(brief)];
    case 'bibtex':
      return ['bib', 'application/x-bibtex', `${cited.map((source) => bibtexEntry(source)).join('\n\n')}\n`];
    case 'csl':
      return [
        'json',
        'application/json',
        `${JSON.stringify(
          cited.map((source) => cslItem(source)),
          null,
          2,
        )}\n`,
      ];
  }
}
