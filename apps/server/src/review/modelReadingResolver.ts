import {
  Args,
  Context,
  Field,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from '@nestjs/graphql';
import { Assumed, assumedCost } from '../operations/costs.js';
import type { RequestContext } from '../operations/requestContext.js';
import { type ModelReading, ModelReadings, ModelReadingState } from './modelReadings.js';

registerEnumType(ModelReadingState, {
  name: 'ModelReadingState',
  description: 'How far it is with asking a language model about a document.',
  valuesMap: {
    RUNNING: { description: 'It is being asked, passage by passage.' },
    DONE: { description: 'It was asked about the whole document.' },
    STOPPED: { description: 'Somebody stopped it; what it had proposed is kept.' },
    FAILED: { description: 'It did not answer, or not as it should; what it had proposed is kept.' },
  },
});

@ObjectType('ModelReading', { description: 'A document that a language model is, or was, asked about.' })
export class ModelReadingType {
  @Field(() => ID, { description: 'The document.' })
  sourceId!: string;

  @Field({ description: 'The model that is asked.' })
  model!: string;

  @Field({ description: 'Who had it asked.' })
  by!: string;

  @Field(() => ModelReadingState, { description: 'How far it is.' })
  state!: ModelReadingState;

  @Field(() => Int, { description: 'The passage that it is asked about, from 1; 0 before the first.' })
  passage!: number;

  @Field(() => Int, { description: 'Claims that it proposes and that no pattern read; known at the end.' })
  proposed!: number;

  @Field(() => [String], {
    complexity: assumedCost(Assumed.refusedAnswers),
    description: 'Why answers of its were not taken; known at the end.',
  })
  refused!: string[];

  @Field(() => String, { nullable: true, description: 'Why it failed; null where it did not.' })
  problem!: string | null;
}

@Resolver(() => ModelReadingType)
export class ModelReadingResolver {
  constructor(private readonly readings: ModelReadings) {}

  @Query(() => String, {
    nullable: true,
    description: 'The language model that this server may ask; null where none is set.',
  })
  languageModel(): string | null {
    return this.readings.settings?.model ?? null;
  }

  @Query(() => ModelReadingType, {
    nullable: true,
    description:
      'How far it is with asking the language model about a document; null where it was not asked since the server started.',
  })
  modelReading(
    @Args('sourceId', { type: () => ID, description: 'Of a source.' }) sourceId: string,
  ): ModelReading | null {
    return this.readings.of(sourceId);
  }

  @Mutation(() => ModelReadingType, {
    description:
      'Begins to ask the language model what a held document claims, and answers at once: modelReading says how far it is. What it proposes passes the checks of any answer of its, is marked as such, and waits for a person in the review. BAD_USER_INPUT where none is set; NOT_FOUND; UNAVAILABLE where it is asked about too many.',
  })
  askLanguageModel(
    @Args('sourceId', { type: () => ID, description: 'A source; NOT_FOUND where it is none.' })
    sourceId: string,
    @Context() { writer }: RequestContext,
  ): Promise<ModelReading> {
    return this.readings.start(sourceId, writer);
  }

  @Mutation(() => ModelReadingType, {
    nullable: true,
    description: 'Asks no further about a document; what was proposed is kept. Null where it was not asked.',
  })
  stopLanguageModel(
    @Args('sourceId', { type: () => ID, description: 'Of a source.' }) sourceId: string,
  ): ModelReading | null {
    return this.readings.stop(sourceId);
  }
}
