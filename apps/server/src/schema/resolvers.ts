import { ActorResolver } from '../actors/actorResolver.js';
import { ViewerResolver } from '../auth/viewer.js';
import { ChangeResolver } from '../changes/changeResolver.js';
import { ClaimResolver } from '../claims/claimResolver.js';
import { ExplorationResolver } from '../exploration/explorationResolver.js';
import { GapResolver } from '../exploration/gapResolver.js';
import { HopResolver } from '../exploration/hopResolver.js';
import { IntegrityResolver } from '../exploration/integrityResolver.js';
import { NodeResolver } from '../exploration/nodeResolver.js';
import { OverviewResolver } from '../exploration/overviewResolver.js';
import { TimelineResolver } from '../exploration/timelineResolver.js';
import { MergeResolver } from '../merges/mergeResolver.js';
import { RelationConnectionResolver } from '../relations/relationConnectionResolver.js';
import { RelationResolver } from '../relations/relationResolver.js';
import { VocabularyResolver } from '../relations/vocabularyResolver.js';
import { AboutResolver } from '../sample/aboutResolver.js';
import { DateScalar } from '../scalars/dateScalar.js';
import { DateTimeScalar } from '../scalars/dateTimeScalar.js';
import { EdtfScalar } from '../scalars/edtfScalar.js';
import { SearchResolver } from '../search/searchResolver.js';
import { SourceResolver } from '../sources/sourceResolver.js';

/** All that answers a field. */
export const resolverClasses = [
  AboutResolver,
  ActorResolver,
  ChangeResolver,
  ClaimResolver,
  ExplorationResolver,
  GapResolver,
  HopResolver,
  IntegrityResolver,
  MergeResolver,
  NodeResolver,
  OverviewResolver,
  RelationConnectionResolver,
  RelationResolver,
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
