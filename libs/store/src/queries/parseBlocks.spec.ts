import { describe, expect, it } from '@jest/globals';
import { parseBlocks } from './parseBlocks.js';

describe('the directives of a query', () => {
  it('tell what is always there from what depends on a parameter or stands once for each type', () => {
    expect(
      parseBlocks([
        'MATCH (n)',
        '//# when a.b',
        'WHERE n.x',
        '  //# each type',
        'UNION',
        '  //# end',
        '//# otherwise',
        'WHERE n.y',
        '//# end',
        'RETURN n',
      ]),
    ).toEqual([
      { kind: 'text', text: 'MATCH (n)\n' },
      {
        kind: 'when',
        parameter: 'a.b',
        then: [
          { kind: 'text', text: 'WHERE n.x\n' },
          { kind: 'each', blocks: [{ kind: 'text', text: 'UNION\n' }] },
        ],
        otherwise: [{ kind: 'text', text: 'WHERE n.y\n' }],
      },
      { kind: 'text', text: 'RETURN n\n' },
    ]);
  });

  it('are refused where one is not ended, or ended twice', () => {
    expect(() => parseBlocks(['//# when a', 'x'])).toThrow('nothing ends');
    expect(() => parseBlocks(['x', '//# end'])).toThrow('one directive too many');
  });
});
