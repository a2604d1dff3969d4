import { Args } from '@nestjs/graphql';

/** After what a page begins: the argument `after` of a list. */
export const AfterArgument = (): ParameterDecorator =>
  Args('after', { type: () => String, nullable: true, description: 'A cursor.' });
