import { Field, ObjectType, Query, registerEnumType, Resolver, Context } from '@nestjs/graphql';
import type { RequestContext } from '../operations/requestContext.js';
import { Role } from './role.js';

registerEnumType(Role, {
  name: 'Role',
  description: 'What a client may do.',
  valuesMap: {
    READER: { description: 'Read.' },
    EDITOR: { description: 'Read, and write actors, sources and claims.' },
    ADMIN: { description: 'All that an editor may, and merge, import and undo.' },
  },
});

@ObjectType({ description: 'Who is asking.' })
export class Viewer {
  @Field(() => Role, { description: 'By the token sent, or the session the browser is signed in to.' })
  role!: Role;
}

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { description: 'Who is asking, and what they may do.' })
  viewer(@Context() { role }: RequestContext): Viewer {
    return { role };
  }
}
