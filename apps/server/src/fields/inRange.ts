import { InvalidInputError } from '@entente/model';

/** A number as it is given. @throws InvalidInputError where it is outside its range, both ends included. */
export function inRange(field: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new InvalidInputError(`${field} is ${value}; it must be from ${least} to ${most}`, field);
}
