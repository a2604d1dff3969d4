import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { AboutResolver } from '../about/aboutResolver.js';
import { ViewerResolver } from '../account/viewerResolver.js';
import { ActorResolver } from '../actors/actorResolver.js';
import { DuplicateResolver } from '../actors/duplicateResolver.js';
import { ChangeResolver } from '../changes/changeResolver.js';
import { ClaimResolver } from '../claims/claimResolver.js';
import { ContradictionResolver } from '../exploration/contradictionResolver.js';
import { ExplorationResolver, HopResolver } from '../exploration/explorationResolver.js';
import { GapResolver } from '../exploration/gapResolver.js';
import { IntegrityResolver } from '../exploration/integrityResolver.js';
import { NodeResolver } from '../exploration/nodeResolver.js';
import { OverviewResolver } from '../exploration/overviewResolver.js';
import { TimelineResolver } from '../exploration/timelineResolver.js';
import { ImportResolver } from '../imports/importResolver.js';
import { LogResolver } from '../log/logResolver.js';
import { MergePreviewResolver } from '../merges/mergePreviewResolver.js';
import { MergeResolver } from '../merges/mergeResolver.js';
import { RelationConnectionResolver, RelationResolver } from '../relations/relationResolver.js';
import { VocabularyResolver } from '../relations/vocabularyResolver.js';
import { DateScalar, DateTimeScalar, EdtfScalar } from '../scalars/scalars.js';
import { ModelReadingResolver } from '../review/modelReadingResolver.js';
import { ProposalResolver, ReviewResolver } from '../review/reviewResolver.js';
import { SearchResolver } from '../search/searchResolver.js';
import { SourceResolver } from '../sources/sourceResolver.js';
import { describeSchema } from './describeSchema.js';

/** All that answers a field. */
export const resolverClasses = [
  AboutResolver,
  ActorResolver,
  ChangeResolver,
  ClaimResolver,
  ContradictionResolver,
  DuplicateResolver,
  ExplorationResolver,
  GapResolver,
  HopResolver,
  ImportResolver,
  IntegrityResolver,
  LogResolver,
  MergePreviewResolver,
  MergeResolver,
  ModelReadingResolver,
  NodeResolver,
  OverviewResolver,
  ProposalResolver,
  RelationConnectionResolver,
  RelationResolver,
  ReviewResolver,
  SearchResolver,
  SourceResolver,
  TimelineResolver,
  ViewerResolver,
  VocabularyResolver,
];

/** All that reads and writes a scalar. */
export const scalarClasses = [DateScalar, DateTimeScalar, EdtfScalar];

/** Both, as Nest's providers. */
export const resolvers = [...resolverClasses, ...scalarClasses];

/** The schema as schema.graphql has it: sorted, so that it reads the same however the code is ordered. */
export async function printedSchema(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
  await app.init();
  const factory = app.get(GraphQLSchemaFactory);
  const schema = await factory.create(resolverClasses, scalarClasses);
  await app.close();
  return `${printSchema(lexicographicSortSchema(describeSchema(schema)))}\n`;
}
