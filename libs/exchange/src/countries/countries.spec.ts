import { describe, expect, it } from '@jest/globals';
import {
  countryByAlpha2,
  countryByAlpha3,
  countryByCameo,
  countryByFips,
  countryByName,
} from './countries.js';
import { alpha3OfFips } from './fips.js';

describe('countries', () => {
  it.each([
    ['Azerbaijan', 'AZE'],
    ['AZERBAIJAN', 'AZE'],
    ['Türkiye', 'TUR'],
    ['Turkiye', 'TUR'],
    ['Turkey', 'TUR'],
    ['Russian Federation', 'RUS'],
    ['DR Congo', 'COD'],
    ['Bosnia-Herzegovina', 'BIH'],
    ["Cote d'Ivoire", 'CIV'],
    ['Viet Nam', 'VNM'],
    ['Cabo Verde', 'CPV'],
    ['Kosovo', 'XKX'],
  ])('knows %s by its name as %s', (name, alpha3) => {
    expect(countryByName(name)?.alpha3).toBe(alpha3);
  });

  it('knows a country by the codes of every scheme, and nobody by another', () => {
    const georgia = { alpha3: 'GEO', alpha2: 'GE', name: 'Georgia', kind: 'STATE' };
    expect(countryByAlpha3('GEO')).toEqual(georgia);
    expect(countryByAlpha2('ge')).toEqual(georgia);
    expect(countryByFips('GG')).toEqual(georgia);
    expect(countryByCameo('GEO')).toEqual(georgia);
    // The same two letters are Germany in one scheme, and Georgia in the other.
    expect(countryByFips('GM')?.alpha3).toBe('DEU');
    expect([
      countryByAlpha3('QQQ'),
      countryByAlpha2('QQ'),
      countryByFips('QQ'),
      countryByCameo('QQQ'),
      countryByName('Ruritania'),
    ]).toEqual([null, null, null, null, null]);
  });

  it('reads the codes of CAMEO that ISO has given up', () => {
    expect(countryByCameo('ROM')?.alpha3).toBe('ROU');
    expect(countryByCameo('TMP')?.alpha3).toBe('TLS');
    expect(countryByCameo('GZS')?.alpha3).toBe('PSE');
  });

  it('has a country for every code of FIPS, and tells states from territories', () => {
    expect(alpha3OfFips.size).toBeGreaterThan(240);
    for (const code of alpha3OfFips.keys()) expect([code, countryByFips(code)]).not.toContain(null);
    expect(countryByAlpha3('FRO')?.kind).toBe('TERRITORY');
    expect(countryByAlpha3('DNK')?.kind).toBe('STATE');
  });
});
