import { UnavailableError } from '@entente/model';

/** Counts streams that are open: so many in all, and so many to one address. */
export class StreamPlaces {
  readonly #taken = new Map<string, number>();
  #all = 0;

  constructor(
    readonly most: number,
    readonly mostOfOne: number,
  ) {}

  /** Takes a place; what is returned gives it back, once however often it is called. @throws UnavailableError where none is left */
  take(address: string): () => void {
    const taken = this.#taken.get(address) ?? 0;
    if (this.#all >= this.most || taken >= this.mostOfOne) {
      throw new UnavailableError(
        this.#all >= this.most
          ? 'Too many are listening for changes already; try again later'
          : `You are listening for changes ${taken} times already; end one of them`,
      );
    }
    this.#all += 1;
    this.#taken.set(address, taken + 1);
    let isTaken = true;
    return () => {
      if (!isTaken) return;
      isTaken = false;
      this.#all -= 1;
      const left = (this.#taken.get(address) ?? 1) - 1;
      if (left > 0) this.#taken.set(address, left);
      else this.#taken.delete(address);
    };
  }
}
