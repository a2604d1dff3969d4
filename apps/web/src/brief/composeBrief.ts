import type { ClaimDetails } from '../api/claimDetails';
import { plainPlace } from '../citing/plainPlace';
import { sourceWords } from '../citing/sourceWords';
import { weakestStepSentence } from '../state/paths/weakestStepSentence';
import { displayDate } from '../state/words/displayDate';
import { evidenceSentence } from '../state/words/evidenceSentence';
import { qualifierWords } from '../state/words/qualifierWords';
import { relationSentence } from '../state/words/relationSentence';
import { stanceWords } from '../state/words/stanceWords';
import { webAddress } from '../state/words/webAddress';
import type { Brief } from './brief';
import type { BriefMatter, BriefRelation } from './briefMatter';

type Citation = ClaimDetails['citations'][number];

/**
 * Puts a brief together: every relation once, every claim with its passage word for word and a numbered note that says where it
 * stands, for and against alike; then the sources in the order of their titles.
 */
export function composeBrief({ title, conditions, chains, relations, madeOn, address }: BriefMatter): Brief {
  const ofChains = chains.flatMap(({ hops }) => hops.flatMap((hop) => hop.relations));
  const told = [...new Map([...ofChains, ...relations].map((relation) => [relation.id, relation])).values()];
  const noted = new Map<string, { readonly number: number; readonly citation: Citation }>();

  function noteOf(citation: Citation): number {
    const known = noted.get(citation.id);
    if (known) return known.number;
    const number = noted.size + 1;
    noted.set(citation.id, { number, citation });
    return number;
  }

  const written = told.map((relation) => ({
    heading: heading(relation),
    facts: relation.qualifiers.map((qualifier) => `${qualifier.key}: ${qualifierWords(qualifier)}`),
    evidence: evidenceSentence(relation.evidence, relation.claims),
    claims: relation.claims.map((claim) => ({
      words: claimWords(claim),
      passages: claim.citations.map((citation) => ({ quote: citation.quote, note: noteOf(citation) })),
    })),
  }));
  const cited = [...noted.values()].map(({ citation }) => citation);
  const sources = [...new Map(cited.map(({ source }) => [source.id, source])).values()];
  return {
    title,
    conditions,
    chains: chains.map((chain) => ({
      words: chain.actors.map(({ name }) => name).join(' – '),
      weakest: weakestStepSentence(chain),
      steps: chain.hops.map((hop, i) => ({
        between: `${chain.actors[i]?.name ?? ''} – ${chain.actors[i + 1]?.name ?? ''}`,
        relations: [
          ...hop.relations.map(heading),
          ...(hop.relationCount > hop.relations.length
            ? [`and ${hop.relationCount - hop.relations.length} more`]
            : []),
        ],
      })),
    })),
    relations: written,
    notes: cited.map((citation) => ({ words: noteWords(citation), url: webAddress(citation.source.url) })),
    sources: sources
      .map((source) => ({ words: `${sourceWords(source)}.`, url: webAddress(source.url) }))
      .sort((a, b) => a.words.localeCompare(b.words, 'en')),
    colophon: `Made with Entente on ${displayDate(madeOn)}.`,
    address,
  };
}

function heading({ from, label, to, occurred }: BriefRelation): string {
  const when = occurred === null ? 'undated' : displayDate(occurred);
  return `${relationSentence(from.name, label, to.name)} (${when})`;
}

function claimWords({ stance, speaker, attribution, summary }: ClaimDetails): string {
  return `${stanceWords[stance]}, said by ${speaker?.name ?? attribution ?? 'the source itself'}: ${summary}`;
}

function noteWords(citation: Citation): string {
  const checked = {
    VERIFIED: '',
    UNVERIFIED: ' The text is not held, so the passage was not checked.',
    BROKEN: ' Broken: the held text does not have the passage there.',
  }[citation.status];
  return `${sourceWords(citation.source)}, ${plainPlace(citation)}.${checked}`;
}
