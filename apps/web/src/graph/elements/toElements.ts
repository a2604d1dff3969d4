import type { ElementDefinition } from 'cytoscape';
import type { Bundle } from '../../state/network/bundle';
import type { GraphActor } from '../../state/network/graphActor';
import type { GraphRelation } from '../../state/network/graphRelation';
import { groupId } from '../../state/network/groupId';
import { palette } from '../../theme/palette';
import type { Scheme } from '../../theme/scheme';
import { actorSize } from './actorSize';
import { signCode } from './signCode';
import { signImage } from './signImage';
import { wrapLabel } from './wrapLabel';

/** What is drawn, and the ids of the bands that are fanned out. */
interface Network {
  readonly actors: readonly GraphActor[];
  readonly bands: readonly Bundle[];
  readonly fanned: ReadonlySet<string>;
  readonly scheme: Scheme;
}

/** The network as Cytoscape takes it: actors as nodes; bands of more than one relation as one edge, unless fanned out. */
export function toElements({ actors, bands, fanned, scheme }: Network): ElementDefinition[] {
  const lines = bands.flatMap((band) =>
    band.relations.length === 1 || fanned.has(band.id)
      ? band.relations.map((relation) => toEdge(relation, band.id, scheme))
      : [toBand(band, scheme)],
  );
  const between = new Map<string, number>();
  for (const { data } of lines) between.set(pairOf(data), (between.get(pairOf(data)) ?? 0) + 1);
  return [
    ...actors.map((actor) => toNode(actor, scheme)),
    ...lines.map((line) => ({
      ...line,
      data: { ...line.data, alone: between.get(pairOf(line.data)) === 1 ? 'yes' : 'no' },
    })),
  ];
}

/** Beneath the actors. */
const topmostLine = 9;

const pairOf = ({ source, target }: ElementDefinition['data']): string =>
  [String(source), String(target)].sort().join(' ');

function toNode(actor: GraphActor, scheme: Scheme): ElementDefinition {
  const { fill, rim } = palette[scheme].kinds[actor.kind];
  return {
    group: 'nodes',
    data: {
      id: actor.id,
      kind: actor.kind,
      name: actor.name,
      label: wrapLabel(actor.name),
      size: actorSize(actor.relationCount),
      fill,
      rim,
      code: signCode(actor),
      sign: signImage(actor, scheme),
      ...(groupId.is(actor.id) ? { grouped: 'yes' } : {}),
    },
  };
}

function toEdge(
  { id, from, to, label, tone, evidence, directed }: GraphRelation,
  bandId: string,
  scheme: Scheme,
): ElementDefinition {
  const contested = evidence === 'CONTESTED';
  return {
    group: 'edges',
    data: {
      id,
      source: from,
      target: to,
      tone,
      evidence,
      colour: colourOf(tone, evidence, scheme),
      relationIds: [id],
      bandId,
      mark: contested ? '≠' : '',
      verb: contested ? `≠ ${label}` : label,
      over: contested ? 1 : 0,
      atSource: 'no',
      atTarget: directed ? 'yes' : 'no',
    },
  };
}

function toBand(band: Bundle, scheme: Scheme): ElementDefinition {
  const { id, from, to, tone, evidence, relations, contested, passing } = band;
  const isPart = passing > 0 && passing < relations.length;
  const count = isPart ? `${passing} of ${relations.length}` : String(relations.length);
  return {
    group: 'edges',
    data: {
      id,
      source: from,
      target: to,
      tone,
      evidence,
      band: 'yes',
      // Broader for more, yet never a bar.
      width: Math.min(9, 3 + 1.4 * Math.sqrt(passing || relations.length)),
      colour: colourOf(tone, evidence, scheme),
      relationIds: relations.map((relation) => relation.id),
      mark: contested ? `${count} ≠` : count,
      verb: `${count} relations`,
      // What is written on the broadest lies over all lines: nothing crosses it.
      over: Math.min(topmostLine, relations.length),
      atSource: band.arrowAtFrom ? 'yes' : 'no',
      atTarget: band.arrowAtTo ? 'yes' : 'no',
    },
  };
}

function colourOf(tone: Bundle['tone'], evidence: Bundle['evidence'], scheme: Scheme): string {
  const { line, pale } = palette[scheme].tones[tone];
  return evidence === 'DENIED' ? pale : line;
}
