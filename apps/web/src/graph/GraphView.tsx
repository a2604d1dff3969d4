import { type JSX, useCallback, useContext, useEffect, useId, useMemo, useState } from 'react';
import { ReadOnly } from '../commands/readOnly';
import { bundle } from '../state/bundle';
import { counted } from '../state/counted';
import { changeGroup } from '../state/deeds/changeGroup';
import { groupActors } from '../state/deeds/groupActors';
import { moveActors } from '../state/deeds/moveActors';
import type { Dimmed } from '../state/dimmed';
import { expandBy } from '../state/expandBy';
import { useExplorer } from '../state/explorer';
import { foldGroups } from '../state/foldGroups';
import type { Graph } from '../state/graph';
import type { GraphActor } from '../state/graphActor';
import type { GraphRelation } from '../state/graphRelation';
import { layoutWords } from '../state/layoutWords';
import { pickTogether } from '../state/pickTogether';
import type { Places } from '../state/places';
import type { Selection } from '../state/selection';
import { toggled } from '../state/toggled';
import { View } from '../state/view';
import type { Scheme } from '../theme/scheme';
import { FaultBoundary } from '../views/FaultBoundary';
import { onDemand } from '../views/onDemand';
import { applyDimmed } from './applyDimmed';
import { applyPicked } from './applyPicked';
import { applySelection } from './applySelection';
import { bringIntoView } from './bringIntoView';
import { fannedBands } from './fannedBands';
import { fitAll } from './fitAll';
import { GraphTools } from './GraphTools';
import styles from './GraphView.module.css';
import type { Point } from './layout/point';
import { GraphMenu } from './menu/GraphMenu';
import { menuOf } from './menu/menuOf';
import type { MenuSubject, MenuTarget } from './menu/menuTarget';
import { Minimap } from './Minimap';
import { NameSheet } from './NameSheet';
import type { NetworkHands } from './networkHands';
import { relationPlaceWords } from './relationPlaceWords';
import { type AreaTool, SelectArea } from './SelectArea';
import { syncElements } from './syncElements';
import { toElements } from './toElements';
import { toStyle } from './toStyle';
import { useAlong } from './useAlong';
import { useCamera } from './useCamera';
import { useCloseness } from './useCloseness';
import { useCytoscape } from './useCytoscape';
import { useGestures } from './useGestures';
import { useKeys } from './useKeys';
import { useLayouts } from './useLayouts';
import { useNetworkCommands } from './useNetworkCommands';
import { useOverlay } from './useOverlay';
import { usePlaces } from './usePlaces';
import { useReadableLabels } from './useReadableLabels';
import { useUnseen } from './useUnseen';
import { useVerbs } from './useVerbs';
import { whereWords } from './whereWords';
import { zoomBy } from './zoomBy';

/** Where the reader came to by keys, and from whom; or what else is to be said of it. */
type Whereabouts =
  | string
  | { readonly id: string; readonly from: string | null }
  | { readonly relationId: string; readonly of: string };

/** What is left to do where nothing may be changed. */
const toLook = new Set([
  'fit',
  'zoom-in',
  'zoom-out',
  'map',
  'first-relation',
  'next-relation',
  'previous-relation',
]);

const ExpandSheet = onDemand(() => import('./ExpandSheet'));

interface GraphViewProps {
  readonly actors: readonly GraphActor[];
  readonly relations: readonly GraphRelation[];
  readonly selection: Selection | null;
  readonly dimmed: Dimmed;
  readonly scheme: Scheme;
  readonly onSelect: (selection: Selection | null) => void;
  readonly onExpand: (actorId: string) => void;
}

/** The network, edge to edge: who stands how to whom, and how firmly that is known. */
export default function GraphView(props: GraphViewProps): JSX.Element {
  const { selection, dimmed, scheme, onSelect, onExpand } = props;
  const asTable = useId();
  const readOnly = useContext(ReadOnly);
  const groups = useExplorer((explorer) => explorer.groups);
  const picked = useExplorer((explorer) => explorer.picked);
  const pinned = useExplorer((explorer) => explorer.pinned);
  const notes = useExplorer((explorer) => explorer.notes);
  const shown = useMemo(
    (): Graph => ({ actors: props.actors, relations: props.relations }),
    [props.actors, props.relations],
  );
  const drawn = useMemo(() => foldGroups(shown, groups), [shown, groups]);
  const { actors, relations } = drawn;

  const [container, cy] = useCytoscape();
  const [opened, setOpened] = useState<string | null>(null);
  const [menu, setMenu] = useState<MenuTarget | null>(null);
  const [tool, setTool] = useState<AreaTool | null>(null);
  const [map, setMap] = useState(true);
  const [where, setWhere] = useState<Whereabouts>('');
  const [expanding, setExpanding] = useState<string | null>(null);
  const [naming, setNaming] = useState<Parameters<NetworkHands['nameGroup']>[0] | null>(null);
  const closeness = useCloseness(cy);
  const bands = useMemo(() => bundle(relations), [relations]);
  const fanned = useMemo(
    () => fannedBands(bands, { selection, opened, all: closeness === 'relations' }),
    [bands, selection, opened, closeness],
  );

  useEffect(() => {
    cy?.style(toStyle(scheme));
  }, [cy, scheme]);
  const elements = useMemo(
    () => toElements({ actors, bands, fanned, scheme }),
    [actors, bands, fanned, scheme],
  );
  useEffect(() => {
    if (cy) syncElements(cy, elements, useExplorer.getState().places);
  }, [cy, elements]);
  useEffect(() => {
    cy?.autoungrabify(readOnly);
  }, [cy, readOnly]);
  const laidOut = usePlaces(cy, actors, bands);
  useCamera(cy, laidOut);
  useReadableLabels(cy, laidOut, actors);
  useVerbs(cy, closeness, elements);
  useEffect(() => {
    if (cy) applyDimmed(cy, dimmed);
  }, [cy, dimmed, fanned, actors, relations]);
  useEffect(() => {
    if (cy) applySelection(cy, selection, opened);
  }, [cy, selection, opened, fanned, actors, relations]);
  useEffect(() => {
    if (cy) applyPicked(cy, picked);
  }, [cy, picked, fanned, actors, relations]);
  const unseen = useUnseen(actors, relations);
  const overlay = useOverlay(cy, { unseen, pinned, groups, notes, scheme });

  const layouts = useLayouts(cy, actors, bands);
  const { begin: layOut } = layouts;
  const along = useAlong(
    shown,
    dimmed,
    useCallback(
      (relationId: string, of: string) => {
        onSelect({ kind: 'relation', id: relationId });
        setWhere({ relationId, of });
        for (const end of shown.relations.filter(({ id }) => id === relationId))
          if (cy) [end.from, end.to].forEach((id) => bringIntoView(cy, id));
      },
      [cy, shown, onSelect],
    ),
  );
  const hands = useMemo(
    (): NetworkHands => ({
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

  const select = useCallback(
    (next: Selection | null) => {
      const group = useExplorer.getState().groups.find(({ id }) => id === next?.id);
      if (next === null) setOpened(null);
      if (group && readOnly) return;
      if (group)
        useExplorer.getState().pick({ actorIds: group.actorIds, relationIds: [] }, `Select ${group.name}`);
      else onSelect(next);
    },
    [onSelect, readOnly],
  );
  const pick = useCallback(
    ({ kind, id }: Selection) => {
      if (readOnly) return;
      const { picked: now, pick: take } = useExplorer.getState();
      if (kind === 'actor') take({ actorIds: toggled(now.actorIds, id) });
      else take({ relationIds: toggled(now.relationIds, id) });
    },
    [readOnly],
  );
  const expand = useCallback(
    (id: string) => {
      if (readOnly) return;
      const group = useExplorer.getState().groups.find((one) => one.id === id);
      if (!group) onExpand(id);
      else useExplorer.getState().act(changeGroup(id, { closed: false }, `Open the group ${group.name}`));
    },
    [onExpand, readOnly],
  );
  const openMenu = useCallback(
    (subject: MenuSubject, at: Point) => {
      if (!readOnly) setMenu({ subject, at });
    },
    [readOnly],
  );
  const move = useCallback(
    (moved: Places, run?: string) => {
      const ids = Object.keys(moved);
      const one = actors.find((actor) => actor.id === ids[0])?.name ?? 'an actor';
      const name = ids.length === 1 ? one : counted(ids.length, 'actor');
      useExplorer.getState().act(moveActors(moved, `Move ${name}`, run));
    },
    [actors],
  );
  useGestures(cy, {
    onSelect: select,
    onPick: pick,
    onExpand: expand,
    onFan: setOpened,
    onMenu: openMenu,
    onMove: move,
  });

  const offered = useNetworkCommands(hands);
  const commands = readOnly ? offered.filter(({ id }) => toLook.has(id)) : offered;
  const walk = useCallback(
    (id: string, from: string | null) => {
      select({ kind: 'actor', id });
      setWhere({ id, from });
    },
    [select],
  );
  const menuByKey = useCallback(() => {
    if (cy === null) return;
    const subject = subjectOf(selection);
    const element = cy
      .elements()
      .filter((one) => one.id() === selection?.id)
      .first();
    const box = element.empty() ? null : element.renderedBoundingBox();
    openMenu(
      box ? subject : { kind: 'canvas' },
      box ? { x: (box.x1 + box.x2) / 2, y: box.y2 } : { x: cy.width() / 2, y: cy.height() / 3 },
    );
  }, [cy, selection, openMenu]);
  const onKey = useKeys(cy, {
    selection,
    commands,
    onWalk: walk,
    onEnd: useCallback(() => setWhere('No relation leads that way.'), []),
    onPick: useCallback(
      (open: Selection) => {
        if (readOnly) return;
        pick(open);
        const { actorIds, relationIds } = useExplorer.getState().picked;
        setWhere(
          `${counted(actorIds.length, 'actor')} and ${counted(relationIds.length, 'relation')} selected.`,
        );
      },
      [pick, readOnly],
    ),
    onShift: useCallback(
      (actorIds: readonly string[], step: Point) => {
        if (readOnly) return;
        const { places } = useExplorer.getState();
        move(
          Object.fromEntries(
            actorIds.flatMap((id) => {
              const at = places[id] ?? cy?.getElementById(id).position();
              return at ? [[id, { x: at.x + step.x * shift, y: at.y + step.y * shift }] as const] : [];
            }),
          ),
          'move by keys',
        );
        setWhere(`${counted(actorIds.length, 'actor')} moved ${directionOf(step)}.`);
      },
      [cy, move, readOnly],
    ),
    onMenu: menuByKey,
    onClear: useCallback(() => (tool === null ? onSelect(null) : setTool(null)), [tool, onSelect]),
  });

  const sayWhere = (at: Whereabouts): string => {
    if (typeof at === 'string') return at;
    if ('relationId' in at) return relationPlaceWords(shown, at.relationId, at.of);
    return whereWords(drawn, at.id, at.from, unseen.get(at.id) ?? 0);
  };
  const nameOf = (id: string): string => shown.actors.find((actor) => actor.id === id)?.name ?? '';
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
        aria-label={`Network of ${counted(actors.length, 'actor')} and ${counted(relations.length, 'relation')}. Enter opens the actor in the middle, arrow keys go from actor to actor along relations${readOnly ? '' : ', the menu key says what can be done, a question mark shows all keys'}.`}
        aria-describedby={asTable}
        tabIndex={0}
        onKeyDown={onKey}
        // Cytoscape takes the focus away from wherever it is.
        onMouseDown={focusAgain}
        onContextMenu={(event) => event.preventDefault()}
      />
      <canvas ref={overlay} className={styles.overlay} aria-hidden="true" />
      <p className="unseen" role="status">
        {sayWhere(where)}
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
            const { picked: before, pick: take } = useExplorer.getState();
            const members = ids.flatMap((id) => groups.find((group) => group.id === id)?.actorIds ?? [id]);
            const all = added ? [...new Set([...before.actorIds, ...members])] : members;
            take(pickTogether(shown, all), `Select ${counted(all.length, 'actor')}`);
            setTool(null);
            focusAgain();
          }}
        />
      )}
      {tool && (
        <p className={styles.line}>
          Draw {tool === 'box' ? 'a box' : 'a line'} around actors; with Shift they come to those selected.
          <button type="button" onClick={() => setTool(null)}>
            Leave it
          </button>
        </p>
      )}
      {layouts.working && (
        <p className={styles.line} role="status">
          Laying out: {layoutWords[layouts.working].name.toLowerCase()}…
          <button type="button" onClick={layouts.cancel}>
            Stop
          </button>
        </p>
      )}
      <GraphTools
        hands={hands}
        readOnly={readOnly}
        tool={tool}
        onDone={() => setTool(null)}
        onLayouts={(at) => openMenu({ kind: 'layouts' }, at)}
      />
      {cy && laidOut && map && actors.length > 1 && <Minimap cy={cy} drawn={actors} scheme={scheme} />}
      {menu && (
        <GraphMenu
          label="What can be done"
          parts={menuOf(menu.subject, hands)}
          at={menu.at}
          onClose={() => setMenu(null)}
        />
      )}
      {expanding !== null && (
        <FaultBoundary title={`Expand ${nameOf(expanding)}`} onClose={() => setExpanding(null)}>
          <ExpandSheet
            actorId={expanding}
            name={nameOf(expanding)}
            shown={shown}
            onExpand={(part) => {
              expandBy(expanding, part);
              setExpanding(null);
              focusAgain();
            }}
            onClose={() => setExpanding(null)}
          />
        </FaultBoundary>
      )}
      {naming && (
        <NameSheet
          title={
            naming.id === null
              ? `Group ${counted(naming.actorIds.length, 'actor')}`
              : 'Call the group otherwise'
          }
          name={groups.find(({ id }) => id === naming.id)?.name ?? `Group ${groups.length + 1}`}
          onName={(name) => {
            const { act } = useExplorer.getState();
            if (naming.id === null)
              act(groupActors(`group:${Date.now().toString(36)}`, name, naming.actorIds));
            else act(changeGroup(naming.id, { name }, `Call a group ${name}`));
            setNaming(null);
            focusAgain();
          }}
          onClose={() => setNaming(null)}
        />
      )}
    </div>
  );
}

/** Pixels at zoom 1 that an actor goes with a key. */
const shift = 24;

const directionOf = ({ x, y }: Point): string => (x < 0 ? 'left' : x > 0 ? 'right' : y < 0 ? 'up' : 'down');

const subjectOf = (selection: Selection | null): MenuSubject =>
  selection === null ? { kind: 'canvas' } : selection;
