import { describe, expect, it } from '@jest/globals';
import type { Voice } from '../claims/voice.js';
import { originOf } from './originOf.js';

const gazette = { id: 'src_gazette', publisher: 'The Gazette' };
const herald = { id: 'src_herald', publisher: 'The Herald' };
const leaflet = { id: 'src_leaflet', publisher: null };

const adviser: Voice = { kind: 'speaker', speakerId: 'act_adviser' };
const officials: Voice = { kind: 'attribution', attribution: 'unnamed officials' };
const source: Voice = { kind: 'source' };

describe('originOf', () => {
  it('is the speaker, whoever publishes', () => {
    expect(originOf(adviser, gazette)).toBe(originOf(adviser, herald));
    expect(originOf(adviser, gazette)).not.toBe(
      originOf({ kind: 'speaker', speakerId: 'act_envoy' }, gazette),
    );
  });

  it('is the attribution, whoever publishes, however it is spaced and written', () => {
    expect(originOf(officials, gazette)).toBe(originOf(officials, leaflet));
    expect(originOf({ kind: 'attribution', attribution: ' Unnamed  OFFICIALS ' }, herald)).toBe(
      originOf(officials, gazette),
    );
  });

  it('is the publisher where nobody is named', () => {
    expect(originOf(source, gazette)).toBe(originOf(source, { id: 'src_other', publisher: 'the gazette' }));
    expect(originOf(source, gazette)).not.toBe(originOf(source, herald));
  });

  it('is the source itself where its publisher is not known', () => {
    expect(originOf(source, leaflet)).toBe(originOf(source, { ...leaflet }));
    expect(originOf(source, leaflet)).not.toBe(originOf(source, { id: 'src_poster', publisher: null }));
  });

  it('never takes a speaker, an attribution, a publisher and a source of one name for each other', () => {
    const voices: Voice[] = [
      { kind: 'speaker', speakerId: 'x' },
      { kind: 'attribution', attribution: 'x' },
    ];
    const origins = [
      ...voices.map((voice) => originOf(voice, gazette)),
      originOf(source, { id: 'y', publisher: 'x' }),
      originOf(source, { id: 'x', publisher: null }),
    ];
    expect(new Set(origins).size).toBe(4);
  });
});
