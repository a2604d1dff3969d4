const smallest = 28;
const largest = 72;
/** From so many relations on an actor is as large as it gets. */
const many = 48;

/** Diameter in pixels at zoom 1, 28 to 72: the area grows with the number of relations. */
export function actorSize(relationCount: number): number {
  const share = Math.sqrt(Math.min(relationCount, many) / many);
  return Math.round(smallest + (largest - smallest) * share);
}
