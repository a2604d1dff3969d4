import { type Actor, InvalidInputError, isId, type Relation, Role, type Source } from '@entente/model';
import { GraphStore, loggedOperations } from '@entente/store';
import {
  Args,
  Context,
  Field,
  ID,
  Info,
  InputType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { shapeOf } from '../fields/selectedFields.js';
import { ActorType } from '../graphql-types/actorType.js';
import { RelationType } from '../graphql-types/relationType.js';
import { SourceType } from '../graphql-types/sourceType.js';
import { inRange } from '../limits/limits.js';
import { fullTextCost } from '../operations/costs.js';
import type { RequestContext } from '../operations/requestContext.js';
import { AfterArgument, FirstArgument } from '../paging/pages.js';
import { DateTimeScalar } from '../scalars/scalars.js';
import { ChangeConnection, ChangeType } from './logEntryType.js';

@InputType({ description: 'Which entries of the log; what is left out, or null, leaves any pass.' })
class LogFilterInput {
  @Field(() => String, { nullable: true, description: 'Who wrote, as the entries have it.' })
  by?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'What was done: any of these, as LogEntry.what has it.',
  })
  what?: string[] | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Not before then.' })
  since?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Before then.' })
  until?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'An actor: what was done to it, and its merges. A source: what was done to it, and to the claims that cite or cited it. An import: what it wrote, and what was taken back of it. BAD_USER_INPUT for anything else.',
  })
  concerning?: string | null;
}

@Resolver(() => ChangeType)
export class LogResolver {
  constructor(private readonly store: GraphStore) {}

  @Query(() => ChangeConnection, {
    description:
      'What was done to the whole graph, the latest first. What was done to users is shown to admins alone.',
    complexity: fullTextCost,
  })
  async log(
    @Args('filter', { type: () => LogFilterInput, nullable: true, description: 'Which entries.' })
    filter: LogFilterInput | null | undefined,
    @FirstArgument() first: number,
    @AfterArgument() after: string | null | undefined,
    @Context() { role }: RequestContext,
  ): Promise<ChangeConnection> {
    const { by, what, since, until, concerning } = filter ?? {};
    const page = { first: inRange('first', first, 1, 100), before: after == null ? null : fromCursor(after) };
    const { entries, more } = await this.store.logPage(
      {
        by: by ?? null,
        what: what?.map(toOperation) ?? null,
        since: toInstant(since, 'filter.since'),
        until: toInstant(until, 'filter.until'),
        concerning: concerning == null ? null : concerned(concerning),
        withoutUsers: role !== Role.ADMIN,
      },
      page,
    );
    const edges = entries.map((entry) => ({ cursor: toCursor(entry.sequence), node: { entry } }));
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: {
        hasNextPage: more,
        hasPreviousPage: page.before !== null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  }

  @ResolveField(() => RelationType, {
    nullable: true,
    description:
      'The relation that it concerns, as it reads now; null where it concerns none, or it is gone.',
  })
  relation(
    @Parent() { entry: { relationId } }: ChangeType,
    @Context() { loaders }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Relation | null> | null {
    return relationId === null ? null : loaders.relationNow(relationId, shapeOf(info));
  }

  @ResolveField(() => ActorType, {
    nullable: true,
    description:
      'The actor that was written, or that a merge kept, as it reads now, or the one that it was merged into since; null where there is none, or it is gone.',
  })
  actor(
    @Parent() { entry: { concerns } }: ChangeType,
    @Context() { loaders }: RequestContext,
  ): Promise<Actor | null> | null {
    const id = concerns.find((one) => isId('actor', one));
    return id === undefined ? null : loaders.actorNow(id);
  }

  @ResolveField(() => SourceType, {
    nullable: true,
    description: 'The source that was written, or the first that the claim cites; null where there is none.',
  })
  source(
    @Parent() { entry: { concerns } }: ChangeType,
    @Context() { loaders }: RequestContext,
  ): Promise<Source | null> | null {
    const id = concerns.find((one) => isId('source', one));
    return id === undefined ? null : loaders.sourceNow(id);
  }
}

function toOperation(name: string, at: number): (typeof loggedOperations)[number] {
  const known = loggedOperations.find((one) => one === name);
  if (known) return known;
  throw new InvalidInputError(
    `${JSON.stringify(name)} is nothing that the log has; it has ${loggedOperations.join(', ')}`,
    `filter.what.${at}`,
  );
}

/** With milliseconds, as the log has it. */
function toInstant(time: string | null | undefined, field: string): string | null {
  if (time == null) return null;
  const instant = new Date(time);
  if (!Number.isNaN(instant.getTime())) return instant.toISOString();
  throw new InvalidInputError(`There is no ${time}; give a time in UTC, as 2020-10-01T12:00:00Z`, field);
}

function concerned(id: string): string {
  if (isId('actor', id) || isId('source', id) || isId('import', id)) return id;
  throw new InvalidInputError('Give the id of an actor, of a source or of an import', 'filter.concerning');
}

const toCursor = (sequence: number): string => Buffer.from(`before ${sequence}`).toString('base64url');

function fromCursor(cursor: string): number {
  const [, sequence] = /^before (\d{1,15})$/u.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (sequence !== undefined) return Number(sequence);
  throw new InvalidInputError(
    'This is no cursor; give one that an edge or pageInfo of the log holds',
    'after',
  );
}
