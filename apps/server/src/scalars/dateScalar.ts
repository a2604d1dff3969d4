import { CustomScalar, Scalar } from '@nestjs/graphql';
import { InvalidInputError, parseIsoDay } from '@entente/model';
import { Kind, type ValueNode } from 'graphql';

/** A calendar day in and out. */
@Scalar('Date', () => DateScalar)
export class DateScalar implements CustomScalar<string, string> {
  description = 'A calendar date, ISO 8601: 2020-10-01.';

  serialize(value: unknown): string {
    return value as string;
  }

  parseValue(value: unknown): string {
    if (typeof value !== 'string') throw new InvalidInputError('A date is a text, as "2020-10-01"');
    return parseIsoDay(value);
  }

  parseLiteral(node: ValueNode): string {
    return this.parseValue(node.kind === Kind.STRING ? node.value : undefined);
  }
}
