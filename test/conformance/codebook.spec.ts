import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type ActorKind, ActorKind as kinds, type RelationTypeInfo, relationTypes } from '@entente/model';

const codebook = readFileSync(join(import.meta.dirname, '../../docs/codebook.md'), 'utf8');

const ends = (allowed: readonly ActorKind[]): string =>
  allowed.length === Object.keys(kinds).length
    ? 'any'
    : allowed
        .map((kind) => kind.toLowerCase().replace('_', ' ').replace('organization', 'organisation'))
        .join(', ');

/** The codebook's row for a relation type. */
function row(info: RelationTypeInfo): string {
  const arrow = info.directed ? '→' : '–';
  const cells = [
    info.type,
    info.label,
    info.inverseLabel,
    info.tone,
    `${ends(info.fromKinds)} ${arrow} ${ends(info.toKinds)}`,
    info.qualifierKeys.join(', '),
    info.ploverCode ?? '',
    info.cameoCodes.join(' '),
    info.description,
  ];
  return `| ${cells.join(' | ')} |`;
}

describe('docs/codebook.md', () => {
  it.each(relationTypes.map((info) => [info.type, info] as const))(
    'tells %s as the vocabulary has it',
    (_type, info) => {
      expect(codebook.split('\n')).toContain(row(info));
    },
  );
});
