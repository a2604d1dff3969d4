type Numbers = Int32Array | Uint8Array | Float64Array;

/** An array of numbers of one width with room for at least `length` of them: itself, or twice as long a copy. */
export function growing<T extends Numbers>(numbers: T, length: number): T {
  if (numbers.length >= length) return numbers;
  const longer = new (numbers.constructor as new (length: number) => T)(Math.max(length, numbers.length * 2));
  longer.set(numbers);
  return longer;
}
