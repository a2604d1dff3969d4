import { type RelationType, relationTypeInfoOf } from '@entente/model';

/** The verb of a type: `supplies arms to`. */
export const relationLabel = (type: RelationType): string => relationTypeInfoOf(type).label;
