import { type JSX, useCallback, useContext, useEffect, useId, useMemo, useState } from 'react';
import { ReadOnly } from '../../commands/commands';
import type { Dimmed } from '../../domain/what-is-shown/dimming';
import { useExplorer } from '../../domain/page-state/explorerStore';
import type { Graph, GraphActor, GraphRelation } from '../../domain/network/graph';
import { foldGroups } from '../../domain/network/groups';
import { layoutNames } from '../../domain/page-state/viewState';
import type { Opened } from '../../domain/network/selection';
import { View } from '../../domain/page-state/snapshot';
import { counted } from '../../domain/words/text';
import {
  type AreaTool,
  bringIntoView,
  fitAll,
  type MenuSubject,
  type MenuTarget,
  Minimap,
  type Point,
  SelectArea,
  useCytoscape,
  useDrawing,
  usePointer,
  useKeepInView,
  useCanvasKeys,
  useLayouts,
  zoomBy,
} from '../../graph-view';
import type { Scheme } from '../../ui/theme/scheme';
import { type NetworkActions, useCanvasActions } from './canvasActions';
import { CanvasTools } from './CanvasTools';
import { Expanding } from './Expanding';
import { GraphMenu } from './GraphMenu';
import { useRelationWalk, useWalkPosition } from './keyboardWalk';
import { menuFor } from './menuContents';
import { type GroupToName, NameDialog } from './NameDialog';
import { useUnseenNeighbours } from './neighbourCounts';
import styles from './NetworkCanvas.module.css';
import { SelectionLine } from './SelectionLine';
import { useNetworkCommands } from './useNetworkCommands';

/** The commands of a read-only view. */
const toLook = new Set([
  'fit',
  'zoom-in',
  'zoom-out',
  'map',
  'first-relation',
  'next-relation',
  'previous-relation',
]);

interface NetworkCanvasProps {
  readonly actors: readonly GraphActor[];
  readonly relations: readonly GraphRelation[];
  readonly selection: Opened | null;
  readonly dimmed: Dimmed;
  readonly scheme: Scheme;
  readonly onSelect: (selection: Opened | null) => void;
  readonly onExpand: (actorId: string) => void;
}

/** The network on the whole canvas, with its tools, menus and dialogs. */
export default function NetworkCanvas(props: NetworkCanvasProps): JSX.Element {
  const { selection, dimmed, scheme, onSelect, onExpand } = props;
  const asTable = useId();
  const readOnly = useContext(ReadOnly);
  const groups = useExplorer((explorer) => explorer.groups);
  const shown = useMemo(
    (): Graph => ({ actors: props.actors, relations: props.relations }),
    [props.actors, props.relations],
  );
  const drawn = useMemo(() => foldGroups(shown, groups), [shown, groups]);
  const { actors, relations } = drawn;

  const [container, cy] = useCytoscape(scheme);
  const [opened, setOpened] = useState<string | null>(null);
  const [menu, setMenu] = useState<MenuTarget | null>(null);
  const [tool, setTool] = useState<AreaTool | null>(null);
  const [map, setMap] = useState(true);
  const [expanding, setExpanding] = useState<string | null>(null);
  const [naming, setNaming] = useState<GroupToName | null>(null);
  const unseen = useUnseenNeighbours(actors);
  const { bands, laidOut, overlay } = useDrawing(cy, { drawn, selection, opened, dimmed, scheme, unseen });
  useEffect(() => {
    cy?.autoungrabify(readOnly);
  }, [cy, readOnly]);

  useKeepInView(cy, laidOut, selection?.id ?? null);

  const actions = useCanvasActions({ shown, drawn, onSelect, onExpand });
  const [where, say] = useWalkPosition(shown, drawn, unseen);
  const layouts = useLayouts(cy, actors, bands);
  const { begin: layOut } = layouts;
  const along = useRelationWalk(
    shown,
    dimmed,
    useCallback(
      (relationId: string, of: string) => {
        onSelect({ kind: 'relation', id: relationId });
        say({ relationId, of });
        for (const end of shown.relations.filter(({ id }) => id === relationId))
          if (cy) [end.from, end.to].forEach((id) => bringIntoView(cy, id));
      },
      [cy, shown, onSelect, say],
    ),
  );
  const network = useMemo(
    (): NetworkActions => ({
      shown,
      expand: onExpand,
      expandBy: setExpanding,
      nameGroup: setNaming,
      along,
      fan: setOpened,
      layOut,
      draw: setTool,
      zoom: (factor) => cy && zoomBy(cy, factor),
      fit: () => cy && fitAll(cy),
      toggleMap: () => setMap((now) => !now),
    }),
    [shown, onExpand, layOut, along, cy],
  );
  const openMenu = useCallback(
    (subject: MenuSubject, at: Point) => {
      if (!readOnly) setMenu({ subject, at });
    },
    [readOnly],
  );
  usePointer(cy, {
    onSelect: useCallback(
      (next: Opened | null) => {
        if (next === null) setOpened(null);
        actions.open(next);
      },
      [actions],
    ),
    onPick: actions.toggleSelected,
    onExpand: actions.expand,
    onFan: setOpened,
    onMenu: openMenu,
    onMove: actions.move,
  });
  const offered = useNetworkCommands(network);
  const commands = readOnly ? offered.filter(({ id }) => toLook.has(id)) : offered;
  const onKey = useCanvasKeys(cy, {
    selection,
    commands,
    actions,
    say,
    onMenu: openMenu,
    onClear: useCallback(() => (tool === null ? onSelect(null) : setTool(null)), [tool, onSelect]),
  });

  const leaveTool = useCallback(() => setTool(null), []);
  const focusAgain = (): void => container.current?.focus({ preventScroll: true });
  return (
    <div className={styles.view}>
      <button
        id={asTable}
        type="button"
        className={styles.asTable}
        onClick={() => useExplorer.getState().setView(View.TABLE)}
      >
        The same actors and relations as a table
      </button>
      <div
        ref={container}
        className={laidOut ? styles.canvas : `${styles.canvas} ${styles.waiting}`}
        role="application"
        aria-label={`Network of ${counted(actors.length, 'actor')} and ${counted(relations.length, 'relation')}. Enter opens the actor in the middle, arrow keys go from actor to actor along relations${readOnly ? '' : ', the menu key opens the actions, a question mark shows all keys'}.`}
        aria-describedby={asTable}
        tabIndex={0}
        onKeyDown={onKey}
        // Cytoscape takes the focus on a press.
        onMouseDown={focusAgain}
        onContextMenu={(event) => event.preventDefault()}
      />
      <canvas ref={overlay} className={styles.overlay} aria-hidden="true" />
      <p className="unseen" role="status">
        {where}
      </p>
      {!laidOut && actors.length > 0 && (
        <p className={styles.busy} role="status">
          Laying out the network…
        </p>
      )}
      {cy && tool && (
        <SelectArea
          cy={cy}
          tool={tool}
          onArea={(ids, added) => {
            actions.selectArea(ids, added);
            setTool(null);
            focusAgain();
          }}
          onLeave={leaveTool}
        />
      )}
      {tool && (
        <p className={styles.line}>
          Draw {tool === 'box' ? 'a box' : 'a line'} around actors; with Shift they are added to the
          selection.
          <button type="button" onClick={leaveTool}>
            Leave it
          </button>
        </p>
      )}
      {layouts.working && (
        <p className={styles.line} role="status">
          Laying out: {layoutNames[layouts.working].name.toLowerCase()}…
          <button type="button" onClick={layouts.cancel}>
            Stop
          </button>
        </p>
      )}
      {!readOnly && <SelectionLine onMenu={(at) => openMenu({ kind: 'picked' }, at)} />}
      <CanvasTools
        network={network}
        readOnly={readOnly}
        tool={tool}
        onDone={() => setTool(null)}
        onLayouts={(at) => openMenu({ kind: 'layouts' }, at)}
      />
      {cy && laidOut && map && actors.length > 1 && <Minimap cy={cy} drawn={actors} scheme={scheme} />}
      {menu && (
        <GraphMenu
          label="Actions"
          parts={menuFor(menu.subject, network)}
          at={menu.at}
          onClose={() => setMenu(null)}
        />
      )}
      {expanding !== null && (
        <Expanding actorId={expanding} shown={shown} onDone={focusAgain} onClose={() => setExpanding(null)} />
      )}
      {naming && <NameDialog group={naming} onDone={focusAgain} onClose={() => setNaming(null)} />}
    </div>
  );
}
