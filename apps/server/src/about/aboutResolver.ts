import { GraphStore } from '@entente/store';
import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
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
