import { describe, expect, it } from '@jest/globals';
import { ActorKind } from './kinds.js';
import { RelationType } from './relationType.js';
import { relationTypeInfoOf, relationTypes } from './relationTypes.js';

/** The codebook as it was agreed: type, verb, inverse, directed, tone, ends, qualifiers. */
const codebook = `
ARMS_SUPPLY | supplies arms to | is supplied with arms by | yes | COOPERATION | state, company → any | item, quantity, value, share, tiv
AID | gives aid to | receives aid from | yes | COOPERATION | any → any | item, value
AID_OFFER | offers aid to | is offered aid by | yes | COOPERATION | any → any | item
TRADE | sells goods to | buys goods from | yes | COOPERATION | state, company → state, company | item, value, share
MILITARY_SUPPORT | gives military support to | gets military support from | yes | COOPERATION | any → any | item
VISIT | visits | is visited by | yes | COOPERATION | official, person → state, territory, organisation | place
MEETING | meets | meets | no | COOPERATION | any – any | place, medium
DIPLOMATIC_MISSION | opens a mission in | hosts a mission of | yes | COOPERATION | state → state | place, level
AGREEMENT | agrees with | agrees with | no | COOPERATION | any – any | subject
SUPPORT | supports | is supported by | yes | COOPERATION | any → any | subject
REQUEST | makes a request to | receives a request from | yes | COOPERATION | any → any | subject
APPEAL | appeals to | is appealed to by | yes | COOPERATION | any → any | subject
PLEDGE | makes a pledge to | receives a pledge from | yes | COOPERATION | any → any | subject
COLLABORATION | cooperates with | cooperates with | no | COOPERATION | any – any | subject
RECOGNITION | recognises | is recognised by | yes | COOPERATION | any → any | subject
CONCESSION | makes a concession to | wins a concession from | yes | COOPERATION | any → any | subject
RELEASE | releases | is released by | yes | COOPERATION | any → any | quantity, item
SANCTION_RELIEF | eases sanctions on | has sanctions eased by | yes | COOPERATION | any → any | subject
RETREAT | pulls back from | is left by the forces of | yes | COOPERATION | any → any | place, item
RECALL | recalls its ambassador from | has an ambassador recalled by | yes | CONFLICT | state → state | official, reason
ACCUSATION | accuses | is accused by | yes | CONFLICT | any → any | subject
CRITICISM | criticises | is criticised by | yes | CONFLICT | any → any | subject
REJECTION | rejects | is rejected by | yes | CONFLICT | any → any | subject
SANCTION | sanctions | is sanctioned by | yes | CONFLICT | any → any | subject
THREAT | threatens | is threatened by | yes | CONFLICT | any → any | subject
MILITARY_ACTION | uses force against | is attacked by | yes | CONFLICT | any → any | place, item
PROTEST | protests against | faces protests by | yes | CONFLICT | any → any | place, subject
INVESTIGATION | investigates | is investigated by | yes | CONFLICT | any → any | subject
MOBILIZATION | mobilises against | faces the mobilisation of | yes | CONFLICT | any → any | place, item
DETENTION | detains | is detained by | yes | CONFLICT | any → any | quantity, reason, place
EXPULSION | expels | is expelled by | yes | CONFLICT | any → any | quantity, official, reason
SEIZURE | seizes property of | has property seized by | yes | CONFLICT | any → any | item, value, place
REPRESSION | represses | is repressed by | yes | CONFLICT | any → any | place, subject
VIOLENCE | does violence to | suffers violence from | yes | CONFLICT | any → any | quantity, place
OFFICE | is an official of | has as official | yes | STRUCTURE | official, person → any | role
MEMBERSHIP | is a member of | has as member | yes | STRUCTURE | any → organisation, armed group | role
PART_OF | is part of | contains | yes | STRUCTURE | organisation, territory → any |
OWNERSHIP | owns | is owned by | yes | STRUCTURE | any → company, organisation | share
PAYMENT | pays money to | is paid money by | yes | STRUCTURE | any → any | value, subject
ALLIANCE | is allied with | is allied with | no | STRUCTURE | any – any | subject
MILITARY_PRESENCE | keeps forces in | hosts forces of | yes | STRUCTURE | state, armed group → state, territory | place
`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** Kinds as the codebook's table writes them. */
function kindsOf(cell: string): ActorKind[] {
  if (cell === 'any') return Object.values(ActorKind);
  return cell
    .split(', ')
    .map((word) => word.toUpperCase().replace(' ', '_').replace('ORGANISATION', 'ORGANIZATION') as ActorKind);
}

describe('the vocabulary of relations', () => {
  it('has the 41 types of the codebook, each once, in its order', () => {
    expect(relationTypes.map(({ type }) => type)).toEqual(codebook.map(([type]) => type));
    expect(Object.keys(RelationType)).toEqual(codebook.map(([type]) => type));
    expect(relationTypes).toHaveLength(41);
  });

  it.each(codebook)(
    'says of %s what the codebook says',
    (type, label, inverseLabel, directed, tone, ends, keys) => {
      const [from = '', to = ''] = (ends ?? '').split(/ [→–] /u);
      expect(relationTypeInfoOf(type as RelationType)).toMatchObject({
        label,
        inverseLabel,
        directed: directed === 'yes',
        tone,
        fromKinds: kindsOf(from),
        toKinds: kindsOf(to),
        qualifierKeys: (keys ?? '').split(', ').filter((key) => key !== ''),
      });
    },
  );

  it('reads an undirected relation the same from both ends', () => {
    for (const { directed, label, inverseLabel, fromKinds, toKinds } of relationTypes) {
      if (directed) continue;
      expect(inverseLabel).toBe(label);
      expect(toKinds).toEqual(fromKinds);
    }
  });

  it('explains each type in a sentence', () => {
    for (const { description } of relationTypes) expect(description).toMatch(/^[A-Z].{8,}\.$/u);
  });

  it('knows no type outside it', () => {
    expect(() => relationTypeInfoOf('MARRIAGE' as RelationType)).toThrow(RangeError);
    expect(() => relationTypeInfoOf('__proto__' as RelationType)).toThrow(RangeError);
  });
});

describe('its CAMEO and PLOVER codes', () => {
  it('has CAMEO codes by their form, none under two types nor twice under one', () => {
    const codes = relationTypes.flatMap(({ cameoCodes }) => cameoCodes);
    expect(codes.filter((code) => !/^(0[1-9]|1\d|20)\d{1,2}$/u.test(code))).toEqual([]);
    expect(codes).toEqual([...new Set(codes)]);
  });

  it('has codes for every event, and none for a standing tie', () => {
    for (const { type, tone, cameoCodes, ploverCode } of relationTypes) {
      const standing = tone === 'STRUCTURE';
      expect([type, cameoCodes.length === 0, ploverCode === null]).toEqual([type, standing, standing]);
    }
  });
});
