import { describe, expect, it } from '@jest/globals';
import { describeChange } from './describeChange';

const claim = (stance: string, summary: string): string => JSON.stringify({ id: 'clm_1', stance, summary });

const actor = (name: string, aliases: readonly string[] = [], kind = 'STATE'): string =>
  JSON.stringify({
    id: 'act_1',
    kind,
    name,
    description: null,
    aliases: aliases.map((alias) => ({ name: alias, kind: 'NAME' })),
    identifiers: [],
  });

describe('an entry of the log', () => {
  it.each([
    ['createRelation', null, '{"id":"rel_1"}', 'Recorded for the first time'],
    ['recordClaim', null, claim('DENIED', 'Not so.'), 'Claim added: Denies it: “Not so”'],
    [
      'retractClaim',
      claim('REPORTED', 'It is so'),
      '{"reason":"the paper corrected itself"}',
      'Claim retracted: Reports it: “It is so”. Why: the paper corrected itself',
    ],
    [
      'reviseClaim',
      claim('REPORTED', 'It is so'),
      claim('ALLEGED', 'It is so'),
      'Claim revised: from “Reports it” to “Alleges it”',
    ],
    [
      'reviseClaim',
      claim('REPORTED', 'It is so'),
      claim('REPORTED', 'It was so'),
      'Claim revised: from “It is so” to “It was so”',
    ],
    ['removeRelation', '{}', null, 'Removed with its last claim'],
    ['createActor', null, actor('Aland'), 'Actor added: “Aland”, state'],
    [
      'updateActor',
      actor('Aland', ['Alland', 'Old']),
      actor('Åland', ['Old', 'New'], 'TERRITORY'),
      'Actor changed: name from “Aland” to “Åland”; kind from “State” to “Territory”; also called “New”; no longer called “Alland”',
    ],
    ['updateActor', actor('A', ['b', 'c']), actor('A', ['c', 'b']), 'Actor changed: the order of its names'],
    [
      'deleteActor',
      actor('Aland'),
      '{"reason":"nobody is that"}',
      'Actor deleted: “Aland”, state. Why: nobody is that',
    ],
    ['restoreActor', null, actor('Aland'), 'Actor put back: “Aland”, state'],
    [
      'mergeActors',
      `{"kept":${actor('A')},"absorbed":[${actor('B')},${actor('C')}]}`,
      '{"reason":"one state"}',
      'Merged: “B”, “C” went into “A”. Why: one state',
    ],
    [
      'undoMerge',
      `{"kept":${actor('A')}}`,
      `{"kept":${actor('A')},"absorbed":[${actor('B')}]}`,
      'Merge undone: “B” and “A” are apart again',
    ],
    ['addSource', null, '{"title":"Report"}', 'Document added: “Report”'],
    [
      'reviseRelation',
      '{"occurred":"2020-10"}',
      '{"occurred":null}',
      'Date corrected: from “Oct 2020” to nothing',
    ],
    [
      'updateSource',
      '{"title":"Reprot","published":"2020-10-02","authors":["A. Bee"]}',
      '{"title":"Report","published":null,"authors":["A. Bee"]}',
      'Document corrected: title from “Reprot” to “Report”; date from “2 Oct 2020” to nothing',
    ],
    [
      'retractClaim',
      claim('REPORTED', 'It is so'),
      '{"reason":"It is said of another relation","movedTo":"rel_2"}',
      'Claim moved to another relation: Reports it: “It is so”',
    ],
    [
      'readProposals',
      null,
      '{"proposals":9,"written":1,"gone":2}',
      'Document read for proposals: 1 proposal new or changed, 2 withdrawn',
    ],
    ['decideProposal', '{"state":"PENDING"}', '{"state":"REJECTED"}', 'Proposal rejected'],
    ['decideProposal', '{"state":"REJECTED"}', '{"state":"PENDING"}', 'Proposal rejected: undone'],
    ['addUser', null, '{"name":"Ann","role":"EDITOR"}', 'User added: “Ann”, editor'],
  ])('tells of %s', (what, before, after, words) => {
    expect(describeChange({ what, before, after })).toBe(words);
  });

  it('says of a correction what each field said before and says now', () => {
    const said = (voice: object, occurred: string | null, share: string, start: number): string =>
      JSON.stringify({
        stance: 'REPORTED',
        summary: 'It is so',
        voice,
        occurred: occurred === null ? null : { text: occurred },
        qualifiers: [{ key: 'share', value: share, unit: '%' }],
        citations: [{ anchor: { kind: 'TEXT', start, end: 9 } }],
      });
    const before = said({ kind: 'source' }, null, '69', 3);
    const after = said({ kind: 'speaker', speakerId: 'act_a' }, '2020-10', '27', 4);
    expect(describeChange({ what: 'reviseClaim', before, after }, () => 'Aaland')).toBe(
      'Claim revised: speaker from the document itself to Aaland; date from no date to Oct 2020; details from share: 69 % to share: 27 %; another passage',
    );
  });

  it('says what it can of what it does not know', () => {
    expect(describeChange({ what: 'somethingNew', before: 'x', after: '[' })).toBe('somethingNew');
    expect(describeChange({ what: 'recordClaim', before: null, after: '[' })).toContain('is not kept');
  });

  it('counts the rows of an import with their noun', () => {
    const ended = (written: number): string =>
      describeChange({
        what: 'endImport',
        before: null,
        after: JSON.stringify({ files: [{ name: 'aid.csv' }], written }),
      });
    expect(ended(1)).toBe('Import ended: “aid.csv”, 1 row written');
    expect(ended(1200)).toBe('Import ended: “aid.csv”, 1,200 rows written');
  });
});
