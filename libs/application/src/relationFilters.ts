import {
  checkRelationFilter,
  credibilities,
  Evidence,
  InvalidInputError,
  noFilter,
  parseIsoDay,
  type RelationFilter,
  RelationType,
  Reliability,
  Stance,
  Tone,
} from '@entente/model';
import { z } from 'zod';

const ids = z.array(z.string()).nullish();
const day = z.string().nullish();

/** A RelationFilter as the API has it, in JSON. */
const schema = z.strictObject({
  ids,
  types: z.array(z.enum(RelationType)).nullish(),
  tones: z.array(z.enum(Tone)).nullish(),
  actorIds: ids,
  between: ids,
  sourceIds: ids,
  stances: z.array(z.enum(Stance)).nullish(),
  minEvidence: z.enum(Evidence).nullish(),
  evidence: z.array(z.enum(Evidence)).nullish(),
  minPublishers: z.int().nullish(),
  minReliability: z.enum(Reliability).nullish(),
  minCredibility: z.literal(credibilities).nullish(),
  occurredFrom: day,
  occurredTo: day,
  asOf: day,
  knownAt: day,
});

/** A filter from a value of JSON, with the conditions of the API's RelationFilter. @throws InvalidInputError that names the condition and what it may hold */
export function readRelationFilter(value: unknown): RelationFilter {
  const { success, data, error } = schema.safeParse(value);
  if (!success) throw explain(error.issues[0]);
  const given = Object.entries(data).filter(([, condition]) => condition !== undefined);
  const filter: RelationFilter = { ...noFilter, ...Object.fromEntries(given) };
  for (const name of ['occurredFrom', 'occurredTo', 'asOf', 'knownAt'] as const) {
    const given = filter[name];
    if (given !== null) parseIsoDay(given, `filter.${name}`);
  }
  checkRelationFilter(filter);
  return filter;
}

/** A filter from a text of JSON. @throws InvalidInputError as `readRelationFilter` does, and where it is no JSON */
export function parseRelationFilter(json: string): RelationFilter {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new InvalidInputError(
      `The filter is no JSON: ${(error as Error).message}; write it as {"types":["ARMS_SUPPLY"]}`,
      'filter',
    );
  }
  return readRelationFilter(value);
}

function explain(issue: z.core.$ZodIssue | undefined): InvalidInputError {
  if (!issue) throw new RangeError('A filter that has its shape needs no explanation');
  const field = ['filter', ...issue.path.map(String)].join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return new InvalidInputError(
        `A filter has no condition ${JSON.stringify(issue.keys[0])}; it can have ${Object.keys(noFilter).join(', ')}`,
        field,
      );
    case 'invalid_value':
      return new InvalidInputError(`${field} must be one of ${issue.values.map(String).join(', ')}`, field);
    case 'invalid_type':
      return new InvalidInputError(
        issue.path.length === 0
          ? 'The filter must be an object, as {"types":["ARMS_SUPPLY"]}'
          : `${field} must be ${names[issue.expected] ?? issue.expected}`,
        field,
      );
    case 'custom':
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
    case 'too_big':
    case 'too_small':
      return new InvalidInputError(`${field}: ${issue.message}`, field);
  }
}

const names: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  int: 'a whole number',
  number: 'a number',
};
