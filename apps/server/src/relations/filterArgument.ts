import { Args } from '@nestjs/graphql';
import { RelationFilterInput } from './relationFilterInput.js';

/** Which relations are asked for: the argument `filter`. */
export const FilterArgument = (
  description = 'Which relations; all of them without it.',
): ParameterDecorator => Args('filter', { type: () => RelationFilterInput, nullable: true, description });
