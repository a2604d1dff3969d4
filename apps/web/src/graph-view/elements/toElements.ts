import type { ElementDefinition } from 'cytoscape';
import type { Bundle } from '../../domain/network/bundles';
import type { GraphActor, GraphRelation } from '../../domain/network/graph';
import { groupId } from '../../domain/network/groups';
import type { Opened } from '../../domain/network/selection';
import { palette } from '../../ui/theme/palette';
import type { Scheme } from '../../ui/theme/scheme';
import { kindSign } from '../../ui/theme/signs';
import { actorSize, wrapLabel } from '../geometry/sizes';

/** The text in an actor's shape: the code of a state, or the number of members of a group; null: the shape has the sign of its kind. */
function signCode({ kind, isoCode, members }: GraphActor): string | null {
  if (members !== undefined) return String(members);
  return (kind === 'STATE' && isoCode?.replace(/[^A-Z]/gu, '')) || null;
}

/** The image in an actor's shape: the code of a state, the number of members of a group, or else the sign of its kind. */
function signImage(actor: GraphActor, scheme: Scheme): string {
  const { kind } = actor;
  const { icon } = palette[scheme].kinds[kind];
  const code = signCode(actor);
  const drawing =
    code === null
      ? `<path transform="translate(${kind === 'ARMED_GROUP' ? '14 20' : '10 10'}) scale(${kind === 'ARMED_GROUP' ? '.84' : '1.17'})" fill="${icon}" fill-rule="evenodd" d="${kindSign[kind]}"/>`
      : `<text x="24" y="29.5" text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="${code.length > 2 ? 15 : 18}" fill="${icon}">${code}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 48 48">${drawing}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

/** What is drawn, and the ids of the bands that are fanned out. */
interface Network {
  readonly actors: readonly GraphActor[];
  readonly bands: readonly Bundle[];
  readonly fanned: ReadonlySet<string>;
  readonly scheme: Scheme;
}

/** The network as Cytoscape's elements: actors as nodes; a band of several relations as one edge, unless it is fanned out. */
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

/** Below the actors. */
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
      colour: colourOf(tone, evidence, scheme),
      relationIds: relations.map((relation) => relation.id),
      mark: contested ? `${count} ≠` : count,
      verb: `${count} relations`,
      // The marks of the widest bands are above all lines.
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

interface FanChoice {
  readonly selection: Opened | null;
  /** The band that the reader opened. */
  readonly opened: string | null;
  /** The ids of the relations that are selected. */
  readonly picked: readonly string[];
  /** Whether the zoom is large enough to show each relation separately. */
  readonly all: boolean;
}

/**
 * The ids of the bands that are fanned out: the one that the reader opened, that of the open relation, those of which a part is selected, and all of
 * them at a large zoom.
 */
export function fannedBands(
  bands: readonly Bundle[],
  { selection, opened, picked, all }: FanChoice,
): Set<string> {
  const chosen = new Set(picked);
  const open = bands.filter(
    ({ id, relations }) =>
      all ||
      id === opened ||
      isPartly(relations, chosen) ||
      (selection?.kind === 'relation' && relations.some((relation) => relation.id === selection.id)),
  );
  return new Set(open.map(({ id }) => id));
}

function isPartly(relations: Bundle['relations'], chosen: ReadonlySet<string>): boolean {
  if (chosen.size === 0) return false;
  const some = relations.filter(({ id }) => chosen.has(id)).length;
  return some > 0 && some < relations.length;
}
