import { describe, expect, it } from '@jest/globals';
import { pathPlaces } from './pathGraph';

const chain = (ids: string) => ({ actors: [...ids].map((id) => ({ id })) });

describe('chainPlaces', () => {
  it('puts a chain in one row, from left to right', () => {
    const places = [...pathPlaces([chain('abc')])];
    expect(places.map(([id]) => id)).toEqual(['a', 'b', 'c']);
    expect(new Set(places.map(([, { y }]) => y)).size).toBe(1);
    const xs = places.map(([, { x }]) => x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(new Set(xs).size).toBe(3);
  });

  it('puts several one beneath the other, between the ends that they share', () => {
    const places = pathPlaces([chain('abz'), chain('acz'), chain('adez')]);
    const y = (id: string) => places.get(id)?.y;
    expect(y('b')).toBeLessThan(y('c') ?? 0);
    expect(y('c')).toBeLessThan(y('d') ?? 0);
    expect([y('a'), y('z')]).toEqual([y('c'), y('c')]);
    expect(places.get('b')?.x).toBe(places.get('c')?.x);
  });

  it('gives no two actors one place', () => {
    const places = [...pathPlaces([chain('abcz'), chain('acbz'), chain('az')]).values()];
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(places.length);
  });

  it('has no place for nobody', () => {
    expect(pathPlaces([]).size).toBe(0);
  });
});
