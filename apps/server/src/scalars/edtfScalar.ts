import { CustomScalar, Scalar } from '@nestjs/graphql';
import { type EdtfDate, InvalidInputError, parseEdtf } from '@entente/model';
import { Kind, type ValueNode } from 'graphql';

/** EDTF level 1 in and out; read on the way in, so that a date that is none never reaches a resolver. */
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
