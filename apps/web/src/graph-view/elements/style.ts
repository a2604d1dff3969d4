import type { EdgeSingular, StylesheetJson } from 'cytoscape';
import { palette } from '../../ui/theme/palette';
import type { Scheme } from '../../ui/theme/scheme';
import { lineStyle } from '../../ui/theme/signs';
import { readableSize } from '../geometry/sizes';
import { isLargeGraph, typeSizeOf } from './coreState';
import { fanStep } from './routeLines';

/** The type size on lines: in large graphs it shrinks with the zoom until the text is left out. */
const markSize = (edge: EdgeSingular): number =>
  isLargeGraph(edge.cy()) ? readableSize(1) : typeSizeOf(edge);

/** Line width: lines keep their width on the screen, as type keeps its size; in large graphs they get thinner when zoomed out. */
const broad =
  (width: number) =>
  (edge: EdgeSingular): number =>
    (width * markSize(edge)) / readableSize(1);

/** The distance of a verb from the middle of its line, as `routeLines` sets it. */
const shiftOf =
  (name: 'verbX' | 'verbY') =>
  (edge: EdgeSingular): number =>
    (edge.data(name) as number | undefined) ?? 0;

const font = '"Source Sans 3 Variable", sans-serif';

/** The visual language: shape and fill show the kind, colour and arrow the tone, the line style the evidence, the size the importance. */
export function toStyle(scheme: Scheme): StylesheetJson {
  const { background, text, accent } = palette[scheme];
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'background-color': 'data(fill)',
        'background-image': 'data(sign)',
        'background-fit': 'contain',
        'background-clip': 'none',
        'border-width': 1.5,
        'border-color': 'data(rim)',
        label: 'data(label)',
        'text-wrap': 'wrap',
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'font-family': font,
        'font-size': typeSizeOf,
        'font-weight': 500,
        color: text,
        'text-outline-color': background,
        'text-outline-width': 2.5,
        'text-outline-opacity': 1,
        'overlay-opacity': 0,
        'z-index': 10,
        'underlay-shape': 'ellipse',
      },
    },
    { selector: "node[kind = 'STATE']", style: { shape: 'ellipse', 'font-weight': 700 } },
    {
      selector: "node[kind = 'TERRITORY']",
      style: { shape: 'ellipse', 'border-style': 'dashed', 'border-width': 2.5 },
    },
    { selector: "node[kind = 'OFFICIAL'], node[kind = 'PERSON']", style: { shape: 'round-rectangle' } },
    { selector: "node[kind = 'COMPANY']", style: { shape: 'rectangle' } },
    { selector: "node[kind = 'ORGANIZATION']", style: { shape: 'hexagon' } },
    { selector: "node[kind = 'ARMED_GROUP']", style: { shape: 'triangle' } },
    {
      selector: 'edge',
      style: {
        'control-point-step-size': fanStep,
        'line-color': 'data(colour)',
        'target-arrow-color': 'data(colour)',
        'source-arrow-color': 'data(colour)',
        'arrow-scale': 0.95,
        label: 'data(mark)',
        'font-family': font,
        'font-size': markSize,
        'min-zoomed-font-size': 7,
        'font-weight': 700,
        color: 'data(colour)',
        'text-background-color': background,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
        'text-background-shape': 'round-rectangle',
        'overlay-opacity': 0,
        'line-cap': 'butt',
        'z-index': 'data(over)',
      },
    },
    ...Object.entries(lineStyle).map(([evidence, { width, dash }]) => ({
      selector: `edge[evidence = '${evidence}']`,
      style: {
        width: broad(width),
        'line-style': dash.length > 0 ? ('dashed' as const) : ('solid' as const),
        ...(dash.length > 0 ? { 'line-dash-pattern': [...dash] } : {}),
      },
    })),
    // Cytoscape computes for each curved line what it has to avoid, and again where a second rule makes it straight; so each line has one rule.
    { selector: "edge[alone = 'yes']", style: { 'curve-style': 'straight' } },
    { selector: "edge[alone = 'no']", style: { 'curve-style': 'bezier' } },
    // Around actors in its way, as `routeLines` sets it.
    {
      selector: 'edge[bend]',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 0.5,
      },
    },
    { selector: 'edge[shiftX]', style: { 'text-margin-x': 'data(shiftX)' } },
    { selector: 'edge[shiftY]', style: { 'text-margin-y': 'data(shiftY)' } },
    { selector: "edge[evidence = 'DENIED']", style: { 'line-cap': 'round' } },
    {
      selector: "edge[evidence = 'CONTESTED'][^band]",
      style: { 'font-size': (edge: EdgeSingular) => 1.3 * markSize(edge) },
    },
    ...['source', 'target'].flatMap((end) => [
      {
        selector: `edge[tone = 'COOPERATION'][at${capital(end)} = 'yes']`,
        style: { [`${end}-arrow-shape`]: 'triangle' },
      },
      {
        selector: `edge[tone = 'CONFLICT'][at${capital(end)} = 'yes']`,
        style: { [`${end}-arrow-shape`]: 'triangle-tee' },
      },
      {
        selector: `edge[tone = 'STRUCTURE'][at${capital(end)} = 'yes']`,
        style: { [`${end}-arrow-shape`]: 'triangle', [`${end}-arrow-fill`]: 'hollow' },
      },
    ]),
    {
      selector: 'edge.labelled, edge.near[^band], edge.hovered',
      style: {
        label: 'data(verb)',
        'font-size': typeSizeOf,
        'text-margin-x': shiftOf('verbX'),
        'text-margin-y': shiftOf('verbY'),
        'text-rotation': 'autorotate',
        'font-weight': 600,
        'text-background-opacity': 0,
        'text-outline-color': background,
        'text-outline-width': 2.5,
        'text-outline-opacity': 1,
      },
    },
    { selector: 'node.unnamed', style: { 'text-opacity': 0, 'text-outline-opacity': 0 } },
    { selector: 'node.faded', style: { opacity: 0.4 } },
    { selector: 'edge.faded', style: { opacity: 0.22 } },
    { selector: 'edge.labelled, edge.hovered', style: { 'z-index': 11 } },
    { selector: 'edge[band].hovered', style: { 'line-opacity': 1 } },
    {
      selector: 'node.hovered, node.chosen, node.end',
      style: { 'text-opacity': 1, 'text-outline-opacity': 1, 'z-index': 12 },
    },
    {
      selector: 'node.picked',
      style: {
        'underlay-color': accent,
        'underlay-opacity': 0.22,
        'underlay-padding': 5,
        'border-color': accent,
        opacity: 1,
      },
    },
    {
      selector: 'edge.picked',
      style: {
        'underlay-color': accent,
        'underlay-opacity': 0.4,
        'underlay-padding': 5,
        opacity: 1,
        'z-index': 11,
      },
    },
    { selector: 'node[grouped]', style: { 'border-width': 4, 'border-style': 'double' } },
    { selector: '.hovered', style: { opacity: 1 } },
    { selector: '.dimmed', style: { opacity: 0.12, events: 'no' } },
    {
      selector: 'node.hovered',
      style: { 'underlay-color': accent, 'underlay-opacity': 0.14, 'underlay-padding': 6 },
    },
    {
      selector: 'node.chosen',
      style: {
        'underlay-color': accent,
        'underlay-opacity': 0.28,
        'underlay-padding': 8,
        'border-color': accent,
        'border-width': 3,
      },
    },
    {
      selector: 'edge.chosen',
      style: { 'underlay-color': accent, 'underlay-opacity': 0.26, 'underlay-padding': 6, 'z-index': 11 },
    },
  ] as StylesheetJson;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
