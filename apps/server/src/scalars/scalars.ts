import { type EdtfDate, InvalidInputError, parseEdtf, parseIsoDay } from '@entente/model';
import { CustomScalar, Scalar } from '@nestjs/graphql';
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

/** EDTF level 1 in and out; read on the way in, so that an invalid date never reaches a resolver. */
@Scalar('Edtf', () => EdtfScalar)
export class EdtfScalar implements CustomScalar<string, EdtfDate> {
  description =
    'A date, an uncertain or unspecified date, or an interval, in EDTF level 1 (ISO 8601-2), years -9999 to 9999: 2016, 2020-10, 2023-09-17~, 2016/2020, 2020-10-01/.. Seasons (2020-21 to 2020-24) are those of the northern hemisphere.';

  serialize(value: unknown): string {
    return value as string;
  }

  parseValue(value: unknown): EdtfDate {
    if (typeof value !== 'string') throw new InvalidInputError('A date is a text in EDTF, as "2020-10"');
    return parseEdtf(value);
  }

  parseLiteral(node: ValueNode): EdtfDate {
    return this.parseValue(node.kind === Kind.STRING ? node.value : undefined);
  }
}
