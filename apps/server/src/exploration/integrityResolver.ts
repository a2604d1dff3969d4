import { GraphStore, type IntegrityReport } from '@entente/store';
import { Field, Float, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { DateTimeScalar } from '../scalars/scalars.js';

@ObjectType('IntegrityReport', {
  description:
    'Whether the graph keeps its promise: every relation a claim, and ends that the vocabulary gives it; every claim a citation; every anchor its passage.',
})
export class IntegrityReportType {
  @Field({
    description:
      'Everything was looked at, nothing lacks its backing or is out of the vocabulary, and no anchor is broken. Documents that are not held do not count against it.',
  })
  ok!: boolean;

  @Field(() => Float, {
    description:
      'How much of the graph was looked at, from 0 to 1. A large one is looked at on the side, which begins with the first who asks: ask again until it is 1. What is counted as at fault is of the part that was looked at.',
  })
  progress!: number;

  @Field(() => DateTimeScalar, {
    description: 'When the look at the graph began. What was written since may not be in it.',
  })
  began!: string;

  @Field(() => Int, { description: 'Actors there are.' })
  actors!: number;

  @Field(() => Int, { description: 'Relations there are.' })
  relations!: number;

  @Field(() => Int, { description: 'Claims there are.' })
  claims!: number;

  @Field(() => Int, { description: 'Citations there are.' })
  citations!: number;

  @Field(() => Int, { description: 'Sources there are.' })
  sources!: number;

  @Field(() => Int, { description: 'Relations that no claim backs.' })
  relationsWithoutClaim!: number;

  @Field(() => Int, { description: 'Claims that cite nothing.' })
  claimsWithoutCitation!: number;

  @Field(() => Int, {
    description:
      'Relations of a type that the vocabulary does not have, or that it lets no such actors stand between. An export with one is not read back.',
  })
  relationsOutOfVocabulary!: number;

  @Field(() => Int, {
    description: 'Anchors whose passage is not in the held document, each read again for this report.',
  })
  brokenAnchors!: number;

  @Field(() => Int, { description: 'Anchors in documents that are not held.' })
  unverifiedAnchors!: number;

  @Field(() => Int, {
    description:
      'Actors, sources and claims with a name that would be refused today, for characters that nobody sees; not counted against ok.',
  })
  unfitNames!: number;

  @Field(() => Int, {
    description: 'Actors that have an identifier which another one has too; not counted against ok.',
  })
  sharedIdentifiers!: number;
}

@Resolver()
export class IntegrityResolver {
  constructor(private readonly store: GraphStore) {}

  @Query(() => IntegrityReportType, {
    description:
      'Counts everything, and reads every anchor in every held document again; of a large graph, as far as it has come.',
    complexity: () => 150_000,
  })
  integrity(): Promise<IntegrityReport> {
    return this.store.integrity();
  }
}
