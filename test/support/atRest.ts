/** A place on the screen, in pixels. */
export interface At {
  readonly x: number;
  readonly y: number;
}

/** Where something stands once it moves no more: a hand waits for that. */
export async function atRest<Place extends At>(look: () => Promise<Place>): Promise<Place> {
  for (let before = await look(); ;) {
    await new Promise((resolve) => setTimeout(resolve, 80));
    const at = await look();
    if (at.x === before.x && at.y === before.y) return at;
    before = at;
  }
}
