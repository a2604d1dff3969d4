import { describe, expect, it } from '@jest/globals';
import { cameoCodeNamed, cameoReadings } from './cameo.js';
import { cameoNames } from './cameoNames.js';
import { relationTypes } from './relationTypes.js';

describe('what CAMEO events become', () => {
  it('gives each of the 293 codes a type, or a reason why not', () => {
    expect(cameoNames.size).toBe(293);
    for (const code of cameoNames.keys()) {
      const reading = cameoReadings.get(code);
      if (reading?.type == null) expect(reading?.reason).toMatch(/.{20}/u);
      else expect(relationTypes.map(({ type }) => type)).toContain(reading.type);
    }
  });

  it('knows every code that the vocabulary uses', () => {
    const used = relationTypes.flatMap(({ cameoCodes }) => cameoCodes);
    expect(used.filter((code) => !cameoNames.has(code))).toEqual([]);
  });

  it('has a code for each name, whatever its case', () => {
    for (const [code, name] of cameoNames) expect(cameoCodeNamed(name.toUpperCase())).toBe(code);
    expect(cameoCodeNamed('Dance')).toBeNull();
  });

  it('turns a visit that is hosted to one of the guest', () => {
    expect(cameoReadings.get('043')).toMatchObject({ type: 'VISIT', isReversed: true, otherwise: 'MEETING' });
    expect(cameoReadings.get('042')).toMatchObject({
      type: 'VISIT',
      isReversed: false,
      otherwise: 'MEETING',
    });
  });
});
