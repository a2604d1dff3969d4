/** Numbers by id, for a million of them: it keeps no ids, only 64 bits of hash of each (FNV-1a and a mix of MurmurHash3). */
export class IdTable {
  #high = new Uint32Array(1024);
  #low = new Uint32Array(1024);
  /** One more than the number; 0 is a free place. */
  #numbers = new Uint32Array(1024);
  #size = 0;

  get(id: string): number | undefined {
    const [high, low] = hash(id);
    const number = this.#numbers[this.#placeOf(high, low)] ?? 0;
    return number === 0 ? undefined : number - 1;
  }

  set(id: string, number: number): void {
    if (this.#size * 2 >= this.#numbers.length) this.#grow();
    const [high, low] = hash(id);
    this.#put(high, low, number + 1);
  }

  #put(high: number, low: number, number: number): void {
    const place = this.#placeOf(high, low);
    if (this.#numbers[place] === 0) this.#size += 1;
    this.#high[place] = high;
    this.#low[place] = low;
    this.#numbers[place] = number;
  }

  #placeOf(high: number, low: number): number {
    const mask = this.#numbers.length - 1;
    let place = low & mask;
    while (this.#numbers[place] !== 0 && (this.#high[place] !== high || this.#low[place] !== low)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  #grow(): void {
    const [high, low, numbers] = [this.#high, this.#low, this.#numbers];
    const length = numbers.length * 2;
    this.#high = new Uint32Array(length);
    this.#low = new Uint32Array(length);
    this.#numbers = new Uint32Array(length);
    this.#size = 0;
    numbers.forEach((number, i) => {
      if (number !== 0) this.#put(high[i] ?? 0, low[i] ?? 0, number);
    });
  }
}

function hash(id: string): [high: number, low: number] {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (let i = 0; i < id.length; i += 1) {
    const unit = id.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0xcc9e2d51);
    low = (low << 15) | (low >>> 17);
  }
  low ^= low >>> 16;
  low = Math.imul(low, 0x85ebca6b);
  low ^= low >>> 13;
  return [high >>> 0, low >>> 0];
}
