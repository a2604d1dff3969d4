import {
  checkCredibility,
  checkRelationFilter,
  Evidence,
  InvalidInputError,
  noFilter,
  type RelationFilter,
  RelationType,
  Reliability,
  Stance,
  Tone,
} from '@entente/model';
import { Args, Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../scalars/scalars.js';

@InputType('RelationFilter', {
  description:
    'All given conditions hold. Lists: any of, and so none where they are empty; at most 1,000 entries. null is no condition.',
})
export class RelationFilterInput {
  @Field(() => [ID], { nullable: true, description: 'The relations of these ids.' })
  ids?: string[] | null;

  @Field(() => [RelationType], { nullable: true, description: 'Of one of these types.' })
  types?: RelationType[] | null;

  @Field(() => [Tone], { nullable: true, description: 'Of a type of one of these tones.' })
  tones?: Tone[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'With one of these actors at either end. One that was merged into another has no relations any more.',
  })
  actorIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'With one of these actors at each end: with two, the relations between those two.',
  })
  between?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'With a claim that cites one of these sources.' })
  sourceIds?: string[] | null;

  @Field(() => [Stance], { nullable: true, description: 'With a claim of one of these stances.' })
  stances?: Stance[] | null;

  @Field(() => Evidence, {
    nullable: true,
    description: 'This strong or stronger, in the order of Evidence.',
  })
  minEvidence?: Evidence | null;

  @Field(() => [Evidence], { nullable: true, description: 'Of one of these grades.' })
  evidence?: Evidence[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Whose evidence rests on documents of so many publishers or more, as Relation.publishers counts them; 0 or more.',
  })
  minPublishers?: number | null;

  @Field(() => Reliability, {
    nullable: true,
    description:
      'With a source that a person judged so reliable or more, in the order of Reliability; what nobody judged is not.',
  })
  minReliability?: Reliability | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'With a claim that a person judged so credible or more: 1 to 6, 1 the most credible; what nobody judged is not.',
  })
  minCredibility?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The relation's date, from its earliest to its latest day, overlaps the window that opens here. Undated relations do not.",
  })
  occurredFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of that window.' })
  occurredTo?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The world's clock: relations whose earliest day is not after this day and, where occurred is an interval that ends, whose latest day is not before it. A single date, however coarse, is an event: once begun it stays. An undated relation begins on the earliest day that the first of its sources may have been published.",
  })
  asOf?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The reader's clock: only claims from sources whose latest day of publication is not after this day count, and occurred, qualifiers, evidence, independentOrigins, documents and publishers are worked out from those alone, and claims and citations in the answer are those alone; a source with no date of publication does not count. occurred, here and for asOf, occurredFrom and occurredTo, and each key of qualifiers, are as recorded where all claims were known; where some were not, as recorded if a known claim says so itself, else what the known claims say. What no claim says itself is as recorded, but not beyond the last publication: an interval that ends later has an unknown end then.",
  })
  knownAt?: string | null;
}

/** Which relations are asked for: the argument `filter`. */
export const FilterArgument = (
  description = 'Which relations; all of them without it.',
): ParameterDecorator => Args('filter', { type: () => RelationFilterInput, nullable: true, description });

const MOST_ENTRIES = 1000;

/** A filter as the domain has it. @throws InvalidInputError for a window that closes before it opens, or a list that is too long. */
export function toRelationFilter(input: RelationFilterInput | null | undefined): RelationFilter {
  if (!input) return noFilter;
  for (const [name, value] of Object.entries(input)) {
    if (Array.isArray(value) && value.length > MOST_ENTRIES) {
      throw new InvalidInputError(
        `${name} has ${value.length} entries; it may have ${MOST_ENTRIES}`,
        `filter.${name}`,
      );
    }
  }
  const filter = {
    ids: input.ids ?? null,
    types: input.types ?? null,
    tones: input.tones ?? null,
    actorIds: input.actorIds ?? null,
    between: input.between ?? null,
    sourceIds: input.sourceIds ?? null,
    stances: input.stances ?? null,
    minEvidence: input.minEvidence ?? null,
    evidence: input.evidence ?? null,
    minPublishers: input.minPublishers ?? null,
    minReliability: input.minReliability ?? null,
    minCredibility:
      input.minCredibility == null ? null : checkCredibility(input.minCredibility, 'filter.minCredibility'),
    occurredFrom: input.occurredFrom ?? null,
    occurredTo: input.occurredTo ?? null,
    asOf: input.asOf ?? null,
    knownAt: input.knownAt ?? null,
  };
  checkRelationFilter(filter);
  return filter;
}
