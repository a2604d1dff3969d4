import type { Evidence } from '@entente/model';
import type { Core } from 'cytoscape';
import type { Scheme } from '../../ui/theme/scheme';
import { readableSize } from '../geometry/sizes';
import { elementsInView } from '../large-graph-renderer/inView';
import { countedBands, namedActors, lineText } from '../large-graph-renderer/labels';
import { LargeGraphModel } from '../large-graph-renderer/LargeGraphModel';
import { arrowLength, course, lineCourse } from '../large-graph-renderer/lines';
import { type LineLook, Mark, fadedActor, fadedLine, opacityOf } from '../large-graph-renderer/scene';
import { rimWidth } from '../large-graph-renderer/sprites';
import {
  type GraphImage,
  type ImageArrow,
  type ImageLine,
  type ImagePoint,
  type ImageShape,
  signSvg,
} from './imageModel';

/** A large graph as the window shows it now, for an image. Cytoscape does not draw it and would have to compute all of it first. */
export function imageOfLargeGraph(cy: Core, scheme: Scheme): Pick<GraphImage, 'lines' | 'shapes'> {
  const model = new LargeGraphModel(cy, () => scheme);
  model.update();
  model.close();
  const { graph, nodes, edges } = model;
  if (graph === null) return { lines: [], shapes: [] };
  const { scene, places, marks } = graph;
  const zoom = cy.zoom();
  const { x1: left, y1: top } = cy.extent();
  const view = { left, top, zoom, ratio: 1, width: cy.width(), height: cy.height() };
  const seen = elementsInView(graph, view);
  const names = namedActors(graph, seen.actors, zoom);
  const named = new Set(names);
  const counted = countedBands(graph, { ...seen, named: names }, zoom);
  const at = (x: number, y: number): ImagePoint => ({ x: (x - left) * zoom, y: (y - top) * zoom });
  const nameOf = (actor: number | undefined): string => String(nodes[actor ?? 0]?.data('name'));

  const toLine = (line: number): ImageLine[] => {
    const look = scene.lineLooks[scene.lines.look[line] ?? 0];
    const edge = edges[line];
    lineCourse(graph, line);
    if (!look || !edge || course.length <= 0) return [];
    const { text, size, isVerb } = lineText(graph, line, zoom, counted.has(line));
    const verb = scene.words[scene.lines.verb[line] ?? 0] ?? '';
    return [
      {
        relationIds: edge.data('relationIds') as readonly string[],
        tone: look.tone,
        evidence: edge.data('evidence') as Evidence,
        words: `${nameOf(scene.lines.from[line])} – ${verb} – ${nameOf(scene.lines.to[line])}`,
        start: at(course.x1, course.y1),
        end: at(course.x2, course.y2),
        bend: course.bent ? at(course.bendX, course.bendY) : null,
        colour: look.colour,
        width: look.width * zoom,
        dash: look.dash.map((part) => part * zoom),
        opacity: opacityOf(marks.lines[line] ?? 0, fadedLine),
        arrowAtStart: look.headAtSource ? headOf(look) : null,
        arrowAtEnd: look.headAtTarget ? headOf(look) : null,
        arrowLength: arrowLength(look.width) * zoom,
        label: text,
        labelSize: size * zoom,
        labelAlong: isVerb,
      },
    ];
  };
  const toShape = (actor: number): ImageShape[] => {
    const look = scene.actorLooks[scene.actors.look[actor] ?? 0];
    const node = nodes[actor];
    if (!look || !node) return [];
    const marked = marks.actors[actor] ?? 0;
    const highlighted = (marked & (Mark.PICKED | Mark.CHOSEN)) !== 0;
    return [
      {
        actorId: node.id(),
        name: nameOf(actor),
        kind: look.kind,
        centre: at(places[2 * actor] ?? 0, places[2 * actor + 1] ?? 0),
        size: (scene.actors.size[actor] ?? 0) * zoom,
        fill: look.fill,
        rim: highlighted ? scene.accent : look.rim,
        rimWidth: rimWidth(look, marked) * zoom,
        opacity: opacityOf(marked, fadedActor),
        sign: signSvg(String(node.data('sign'))),
        label: named.has(actor) ? (scene.actors.label[actor] ?? '').split('\n') : [],
        labelSize: readableSize(zoom) * zoom,
        labelWeight: look.kind === 'STATE' ? 700 : 500,
      },
    ];
  };
  return { lines: seen.lines.flatMap(toLine), shapes: seen.actors.flatMap(toShape) };
}

function headOf({ tone }: LineLook): ImageArrow {
  if (tone === 'CONFLICT') return 'barred';
  return tone === 'STRUCTURE' ? 'open' : 'filled';
}
