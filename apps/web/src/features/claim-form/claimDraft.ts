import type { Qualifier, Stance } from '@entente/model';
import type { ResultOf } from 'gql.tada';
import { reachOf } from '../../domain/questions/days';
import type { PassageRange } from '../../domain/passageRange';
import type { PathEnd } from '../../domain/questions/paths';
import { readDate } from './dates/dateInWords';
import type { vocabularyQuery } from './queries';

export type FormActor = PathEnd;
export type Verb = ResultOf<typeof vocabularyQuery>['vocabulary'][number];

/** Who says it, as the form has it. */
export type SpeakerChoice =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'actor'; readonly actor: FormActor | null }
  /** Somebody who is no actor of the graph, in the words of the text. */
  | { readonly kind: 'words'; readonly words: string };

/** What a form says of a claim, besides what it is a claim on. */
export interface ClaimWords {
  readonly stance: Stance | null;
  readonly speaker: SpeakerChoice;
  /** As written. */
  readonly when: string;
  /** By key: value, and unit where there is one. */
  readonly qualifiers: Readonly<Record<string, { readonly value: string; readonly unit: string }>>;
  /** Null: as proposed. */
  readonly summary: string | null;
}

/** A claim that is being written, with what it will be made on. */
export interface ClaimDraft extends ClaimWords {
  readonly id: string;
  readonly from: FormActor | null;
  readonly verb: Verb['type'] | null;
  readonly to: FormActor | null;
  /** The relation that it is a further claim on; NEW: a new one; null: the one that fits, else a new one. */
  readonly on: string | null;
  readonly passage: PassageRange;
}

export const NEW = 'new';

export const noWords: ClaimWords = {
  stance: null,
  speaker: { kind: 'nobody' },
  when: '',
  qualifiers: {},
  summary: null,
};

/** The fields of the form, as problems are named after them. */
export type FieldName =
  'from' | 'verb' | 'to' | 'stance' | 'speaker' | 'when' | 'qualifiers' | 'summary' | 'passage';
export type Problems = Partial<Readonly<Record<FieldName, string>>>;

/** The verbs that may stand between two actors; an end that is not chosen yet excludes none. */
export function verbsBetween(
  vocabulary: readonly Verb[],
  from: FormActor | null,
  to: FormActor | null,
): readonly Verb[] {
  return vocabulary.filter(
    ({ fromKinds, toKinds }) =>
      (from === null || fromKinds.includes(from.kind)) && (to === null || toKinds.includes(to.kind)),
  );
}

/** Qualifiers that have a value and that the verb may have, in its order. */
export function givenQualifiers({ qualifiers }: ClaimWords, verb: Verb | null): readonly Qualifier[] {
  return (verb?.qualifierKeys ?? []).flatMap((key) => {
    const { value = '', unit = '' } = qualifiers[key] ?? {};
    return value.trim() === '' ? [] : [{ key, value: value.trim(), unit: unit.trim() || null }];
  });
}

/** Who says it, by name; null where nobody is named yet. */
export function speakerName(speaker: SpeakerChoice): string | null {
  if (speaker.kind === 'actor') return speaker.actor?.name ?? null;
  return speaker.kind === 'words' ? speaker.words.trim() || null : null;
}

/** What is wrong with the words of a claim, by field. @param published The document's date, EDTF. */
export function problemsOfWords(words: ClaimWords, summary: string, published: string | null): Problems {
  const { stance, speaker, when } = words;
  const date = readDate(when, published);
  const length = [...summary.trim()].length;
  return {
    ...(stance === null ? { stance: 'Choose how firmly it is put.' } : {}),
    ...(speaker.kind === 'actor' && speaker.actor === null
      ? { speaker: 'Choose the actor who says so.' }
      : {}),
    ...(speaker.kind === 'words' && speaker.words.trim() === ''
      ? { speaker: 'Write who says so, as the text puts it.' }
      : {}),
    ...('problem' in date ? { when: date.problem } : {}),
    ...(length < 10 || length > 300
      ? { summary: `A summary has 10 to 300 characters; this one has ${length}.` }
      : {}),
  };
}

/** What is wrong with a draft, by field. */
export function problemsOf(
  draft: ClaimDraft,
  verb: Verb | null,
  summary: string,
  published: string | null,
): Problems {
  const { from, to, passage } = draft;
  const fits = verb !== null && verbsBetween([verb], from, to).length > 0;
  return {
    ...(from === null ? { from: 'Choose who acts.' } : {}),
    ...(to === null ? { to: 'Choose whom it concerns.' } : {}),
    ...(from !== null && from.id === to?.id
      ? { to: 'An actor has no relation with itself. Choose another one.' }
      : {}),
    ...(verb === null
      ? { verb: 'Choose what one does to the other.' }
      : fits
        ? {}
        : { verb: `“${verb.label}” does not go between these two kinds of actor. Choose another verb.` }),
    ...(passage.from >= passage.to ? { passage: 'Select the passage that says so.' } : {}),
    ...problemsOfWords(draft, summary, published),
  };
}

/** A relation that is there between the two actors of a draft. */
export interface ExistingRelation {
  readonly id: string;
  readonly occurred: string | null;
}

/** The relations whose date overlaps that of a claim; none where one of the two has no date. */
export function overlappingRelations<Relation extends ExistingRelation>(
  existing: readonly Relation[],
  occurred: string | null,
): readonly Relation[] {
  const own = reachOf(occurred);
  if (own === null) return [];
  return existing.filter((relation) => {
    const reach = reachOf(relation.occurred);
    return reach !== null && reach.first <= own.last && reach.last >= own.first;
  });
}
