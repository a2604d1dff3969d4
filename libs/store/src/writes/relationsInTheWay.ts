/** How many relations that stand in the way an error names. */
const NAMED = 5;

/** What an error says of relations that stand in the way of something: how many there are, what is wrong with them, and the first few by name. */
export function relationsInTheWay(names: readonly string[], fault: string): string {
  const count = names.length === 1 ? 'There is a relation' : `There are ${names.length} relations`;
  const more = names.length - NAMED;
  return `${count} ${fault}: ${names.slice(0, NAMED).join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}
