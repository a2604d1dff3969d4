import { UnavailableError } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import { StreamPlaces } from './eventStream.js';

describe('places for streams', () => {
  it('are so many to one address, and free again when one is given back', () => {
    const places = new StreamPlaces(10, 2);
    const release = places.take('192.0.2.1');
    places.take('192.0.2.1');
    expect(() => places.take('192.0.2.1')).toThrow(UnavailableError);
    places.take('192.0.2.2');
    release();
    places.take('192.0.2.1');
    expect(() => places.take('192.0.2.1')).toThrow(UnavailableError);
  });

  it('are so many in all', () => {
    const places = new StreamPlaces(2, 2);
    const release = places.take('192.0.2.1');
    places.take('192.0.2.2');
    expect(() => places.take('192.0.2.3')).toThrow(UnavailableError);
    release();
    places.take('192.0.2.3');
  });
});
