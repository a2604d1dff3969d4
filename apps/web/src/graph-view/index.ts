/**
 * The drawn network: the only place that knows Cytoscape. What the page needs at its start (positions, fitting) and what only images need is imported
 * from its own module, so that neither loads the drawing.
 */
export { fitAll } from './camera/fit';
export { bringIntoView, useKeepInView, zoomBy } from './camera/keepInView';
export type { Point } from './geometry/geometry';
export type { CanvasActions, MenuSubject, MenuTarget, WalkPosition } from './interactions/interactions';
export { useCanvasKeys } from './interactions/keyboard';
export { usePointer } from './interactions/pointer';
export { type AreaTool, SelectArea } from './interactions/SelectArea';
export { useLayouts } from './layout/useLayouts';
export { Minimap } from './overlay/Minimap';
export { useCytoscape } from './useCytoscape';
export { useDrawing } from './useDrawing';
