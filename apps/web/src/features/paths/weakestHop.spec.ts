import type { Evidence } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import { type WeighedPath, describeWeakestHop } from './weakestHop';

const claim = (stance: 'ASSERTED' | 'DENIED', source: string) => ({
  stance,
  citations: [{ origin: source, source: { id: source, publisher: 'The Paper' } }],
});
const [aland, bland, cland] = [{ name: 'Aland' }, { name: 'Bland' }, { name: 'Cland' }];
const hop = (
  from: { name: string },
  to: { name: string },
  evidence: Evidence,
  claims = [claim('ASSERTED', 'paper')],
  relationCount = 1,
): WeighedPath['hops'][number] => ({
  relationCount,
  relations: [
    {
      label: 'visits',
      from,
      to,
      evidence,
      documents: claims.length,
      publishers: 1,
      occurred: '2020-10-03',
      claims,
    },
  ],
});

describe('weakestStepSentence', () => {
  it('names the weakest step, what it rests on, and how firmly', () => {
    const chain = {
      actors: [aland, bland, cland],
      weakestHop: 1,
      hops: [hop(aland, bland, 'CORROBORATED'), hop(cland, bland, 'SINGLE_SOURCE')],
    };
    expect(describeWeakestHop(chain)).toBe(
      'The weakest of the 2 hops is between Bland and Cland. It rests on “Cland visits Bland” (3 Oct 2020). Single source: 1 origin in 1 document reports it, none denies it.',
    );
  });

  it('says of how many relations the strongest is told', () => {
    const contested = [claim('ASSERTED', 'paper'), claim('DENIED', 'post')];
    const chain = {
      actors: [aland, bland],
      weakestHop: 0,
      hops: [hop(aland, bland, 'CONTESTED', contested, 3)],
    };
    expect(describeWeakestHop(chain)).toBe(
      'The only hop is between Aland and Bland. The strongest of its 3 relations is “Aland visits Bland” (3 Oct 2020). Contested: 1 origin reports it, 1 denies it, in 2 documents of 1 publisher.',
    );
  });

  it('calls no step weakest where all are alike', () => {
    const chain = {
      actors: [aland, bland, cland],
      weakestHop: 0,
      hops: [hop(aland, bland, 'SINGLE_SOURCE'), hop(bland, cland, 'SINGLE_SOURCE')],
    };
    expect(describeWeakestHop(chain)).toMatch(
      /^Both hops rest on a single source; the first is between Aland/u,
    );
  });
});
