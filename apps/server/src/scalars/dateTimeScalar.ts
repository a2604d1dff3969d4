import { CustomScalar, Scalar } from '@nestjs/graphql';
import { InvalidInputError } from '@entente/model';
import { Kind, type ValueNode } from 'graphql';

const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/u;

/** A point in time in and out. */
@Scalar('DateTime', () => DateTimeScalar)
export class DateTimeScalar implements CustomScalar<string, string> {
  description = 'A point in time, ISO 8601 in UTC: 2020-10-01T12:00:00.000Z.';

  serialize(value: unknown): string {
    return value as string;
  }

  parseValue(value: unknown): string {
    if (typeof value !== 'string' || !FORM.test(value)) {
      throw new InvalidInputError('A point in time is a text in UTC, as "2020-10-01T12:00:00Z"');
    }
    return value;
  }

  parseLiteral(node: ValueNode): string {
    return this.parseValue(node.kind === Kind.STRING ? node.value : undefined);
  }
}
