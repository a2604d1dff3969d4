import { sessionsOf } from '@entente/application';
import { type Credential, Role } from '@entente/model';
import { GraphStore } from '@entente/store';
import {
  Context,
  Field,
  ID,
  ObjectType,
  Query,
  registerEnumType,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { isUser, nameOf, needsName, roleOf } from '../auth/admission.js';
import { Assumed, assumedCost } from '../operations/costs.js';
import type { RequestContext } from '../operations/requestContext.js';
import { DateTimeScalar } from '../scalars/scalars.js';

registerEnumType(Role, {
  name: 'Role',
  description: 'What a client may do.',
  valuesMap: {
    READER: { description: 'Read.' },
    EDITOR: { description: 'Read, write actors, sources and claims, import files, and undo own imports.' },
    ADMIN: {
      description: 'All that an editor may, merge actors, and undo merges and the imports of others.',
    },
  },
});

@ObjectType({ description: 'A browser in which the user is signed in.' })
export class Session {
  @Field(() => ID, { description: 'By which it is ended, at POST /account/sessions/<id>/end.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it was signed in.' })
  signedInAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it ends by itself.' })
  expiresAt!: string;

  @Field(() => String, { nullable: true, description: 'What the browser called itself: its User-Agent.' })
  userAgent!: string | null;

  @Field({ description: 'Whether it is the one that asks.' })
  current!: boolean;
}

@ObjectType({ description: 'Who is asking.' })
export class Viewer {
  @Field(() => Role, { description: 'By the token sent, or the session the browser is signed in to.' })
  role!: Role;

  @Field(() => String, {
    nullable: true,
    description:
      'Under which name the log has what is written by this client; null for whoever is not signed in and sends no token, or has yet to give a name.',
  })
  name!: string | null;

  @Field({
    description:
      'Whether they signed in by the link that a start of the server prints and have yet to give a name, by POST /account/name.',
  })
  needsName!: boolean;
}

@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(private readonly store: GraphStore) {}

  @Query(() => Viewer, { description: 'Who is asking, and what they may do.' })
  viewer(@Context() { admission }: RequestContext): Viewer {
    return {
      role: roleOf(admission),
      name: nameOf(admission),
      needsName: needsName(admission),
    };
  }

  @ResolveField(() => [Session], {
    complexity: assumedCost(Assumed.sessions),
    description:
      'The browsers in which the user is signed in, the last one first; none of whoever is no user.',
  })
  async sessions(@Context() { admission }: RequestContext): Promise<Session[]> {
    if (!isUser(admission)) return [];
    const { userId, credentialId } = admission;
    return (await sessionsOf(this.store, userId)).map((session) => toSession(session, credentialId));
  }
}

const toSession = ({ id, addedAt, expiresAt, userAgent }: Credential, currentId: string): Session => ({
  id,
  signedInAt: addedAt,
  expiresAt,
  userAgent,
  current: id === currentId,
});
