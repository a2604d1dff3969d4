import { GraphStore } from '@entente/store';
import { Context, Field, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { Role } from '../auth/roles.js';
import type { RequestContext } from '../operations/requestContext.js';
import { sampleTitle, sampleWriter } from '../sample/loadSample.js';

@ObjectType('About', { description: 'What graph this is.' })
export class AboutType {
  @Field({ description: 'Whether it began with the sample that comes with Entente.' })
  sample!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What it is about, in a few words, where that is known.',
  })
  title!: string | null;
}

@Resolver()
export class AboutResolver {
  constructor(private readonly store: GraphStore) {}

  @Query(() => AboutType, { description: 'What graph this is.' })
  async about(): Promise<AboutType> {
    const sample = (await this.store.firstWriter()) === sampleWriter;
    return { sample, title: sample ? sampleTitle : null };
  }
}

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

  @Field(() => String, {
    nullable: true,
    description:
      'Under which name the log has what is written by this client; null for whoever is not signed in and sends no token.',
  })
  name!: string | null;
}

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { description: 'Who is asking, and what they may do.' })
  viewer(@Context() { role, name }: RequestContext): Viewer {
    return { role, name };
  }
}
