import type { RecordClaimInput } from '../../api/claimWrites';
import type { InputProblem } from '../../api/errors';
import type { PassageRange } from '../../domain/passageRange';
import {
  type ClaimDraft,
  type ClaimWords,
  type FieldName,
  givenQualifiers,
  NEW,
  type Problems,
  type Verb,
} from './claimDraft';
import { codePointsBefore } from './passageEnds';

type CitationInput = RecordClaimInput['citations'] extends readonly (infer One)[] ? One : never;

/** A passage as the API cites it, with its words, which must stand there. */
export function citationOf(sourceId: string, text: string, { from, to }: PassageRange): CitationInput {
  const start = codePointsBefore(text, from);
  const quote = text.slice(from, to);
  return { sourceId, kind: 'TEXT', start, end: start + [...quote].length, quote };
}

/** The words of a claim as the API takes them. */
export function wordsInput(
  words: ClaimWords & { readonly stance: NonNullable<ClaimWords['stance']> },
  verb: Verb | null,
  { summary, occurred }: { readonly summary: string; readonly occurred: string | null },
) {
  const { stance, speaker } = words;
  return {
    stance,
    summary: summary.trim(),
    speakerId: speaker.kind === 'actor' ? (speaker.actor?.id ?? null) : null,
    attribution: speaker.kind === 'words' ? speaker.words.trim() : null,
    occurred,
    qualifiers: givenQualifiers(words, verb).map((qualifier) => ({ ...qualifier })),
  };
}

/** The two ends and the verb of a draft; null while one of them is missing. */
function wholeRelation({ from, to }: ClaimDraft, verb: Verb | null) {
  return from === null || to === null || verb === null ? null : { from: from.id, to: to.id, type: verb.type };
}

/** A draft as the API records it; null while a part of it is missing. */
export function claimInput(
  draft: ClaimDraft,
  said: {
    /** Of the draft, or of the relation that it is a further claim on. */
    readonly verb: Verb | null;
    /** The id of that relation; NEW: a new one. */
    readonly on: string;
    readonly summary: string;
    readonly occurred: string | null;
  },
  document: { readonly id: string; readonly text: string },
): RecordClaimInput | null {
  const { verb, on, occurred } = said;
  const relation = wholeRelation(draft, verb);
  const { stance } = draft;
  if (relation === null || stance === null) return null;
  const words = wordsInput({ ...draft, stance }, verb, said);
  const { qualifiers } = words;
  return {
    ...(on === NEW ? { relation: { ...relation, occurred, qualifiers } } : { relationId: on }),
    ...words,
    // Sent twice, it is recorded once.
    idempotencyKey: draft.id,
    citations: [citationOf(document.id, document.text, draft.passage)],
  };
}

const fields: readonly (readonly [prefix: string, name: FieldName])[] = [
  ['relation.from', 'from'],
  ['relation.to', 'to'],
  ['relation.type', 'verb'],
  ['relation.occurred', 'when'],
  ['relation.qualifiers', 'qualifiers'],
  ['stance', 'stance'],
  ['summary', 'summary'],
  ['speakerId', 'speaker'],
  ['attribution', 'speaker'],
  ['occurred', 'when'],
  ['qualifiers', 'qualifiers'],
  ['citations', 'passage'],
];

/** What the server refused, beside the field of the form that it is about; none where it is about no field. */
export function refusedFields(problem: InputProblem | null): Problems {
  const field = problem?.field ?? null;
  const [, name] = fields.find(([prefix]) => field?.startsWith(prefix)) ?? [];
  return problem === null || name === undefined ? {} : { [name]: problem.message };
}
