import { Args, Int } from '@nestjs/graphql';

/** How many a page may hold: the argument `first` of a list. */
export const FirstArgument = (defaultValue = 20): ParameterDecorator =>
  Args('first', { type: () => Int, nullable: true, defaultValue, description: '1 to 100.' });
