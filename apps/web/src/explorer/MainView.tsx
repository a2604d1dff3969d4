import { type JSX, type ReactNode, useCallback, useContext, useMemo, useEffect, useRef } from 'react';
import { ReadOnly } from '../commands/commands';
import { noClocks } from '../domain/questions/clocks';
import { useExplorer } from '../domain/page-state/explorerStore';
import type { Shown } from '../domain/what-is-shown/shownGraph';
import { View } from '../domain/page-state/snapshot';
import { displayDate } from '../domain/words/dates';
import { counted } from '../domain/words/text';
import { OpenClocksButton, DaysShown, NoRelationsNotice } from '../features/clocks/ClockStatus';
import { KeyLine } from '../features/filters/KeyLine';
import { isOverview, overviewOutcome, useOverview } from '../features/overview';
import { Waiting } from '../features/progress';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { ErrorNotice } from '../ui/Notices';
import { onDemand } from '../ui/onDemand';
import type { Scheme } from '../ui/theme/scheme';
import { HighlightedLayer, TableMatches } from './Highlighted';
import styles from './MainView.module.css';
import { NetworkTitle, NetworkView } from './NetworkView';
import { viewTitles } from './pageCommands';

const opening = <Waiting words="Opening the view…" />;
const ClockBar = onDemand(() => import('../features/clocks/ClockBar'));
const TableView = onDemand(() => import('../features/table/TableView'), opening);
const OverviewTable = onDemand(() => import('../features/overview/OverviewTable'), opening);
const OverviewTimeline = onDemand(() => import('../features/overview/OverviewTimeline'), opening);
const TimelineView = onDemand(() => import('../features/timeline/TimelineView'), opening);

interface MainViewProps {
  readonly shown: Shown;
  /** What to say about the clocks: loading, or an error. */
  readonly notice: string | null;
  readonly scheme: Scheme;
  readonly onExpand: (actorId: string) => void;
  /** Overlays of the view. */
  readonly children?: ReactNode;
}

const nothing = (): void => undefined;

/** The main view: graph, table or timeline, with the clocks below. */
export function MainView({ shown, notice, scheme, onExpand, children }: MainViewProps): JSX.Element {
  const readOnly = useContext(ReadOnly);
  const explorer = useExplorer();
  const { graph: loaded, view, clocks, dates, selection, picked, openDetails, select, announce } = explorer;
  const selectedActors = useMemo(() => new Set(picked.actorIds), [picked.actorIds]);
  const selectedRelations = useMemo(() => new Set(picked.relationIds), [picked.relationIds]);
  const openRelation = useCallback((id: string) => openDetails({ kind: 'relation', id }), [openDetails]);
  const take = readOnly ? nothing : select;
  const pickRelations = useCallback((relationIds: readonly string[]) => take({ relationIds }), [take]);
  const there = loaded !== null && loaded.actors.length > 0;
  const overview = useOverview();
  const inOverview = isOverview(loaded, overview);
  const inGraph = view === 'graph' || !(there || inOverview);
  return (
    <div className={styles.view}>
      {inGraph && !readOnly && <NetworkTitle />}
      <div className={styles.stage}>
        {/* Hidden rather than unmounted, so that positions stay the same. */}
        <div className={styles.network} data-away={!inGraph}>
          <ErrorBoundary title="The network cannot be drawn">
            <NetworkView shown={shown} visible={inGraph} scheme={scheme} onExpand={onExpand} />
          </ErrorBoundary>
        </div>
        {!inGraph && (
          <ErrorBoundary key={view} title="This view cannot be shown">
            {inOverview ? (
              view === 'table' ? (
                <OverviewTable />
              ) : (
                <OverviewTimeline scheme={scheme} />
              )
            ) : view === 'table' ? (
              <TableView
                graph={shown.tabled}
                found={shown.found}
                selectedActors={selectedActors}
                selectedRelations={selectedRelations}
                openId={selection?.id ?? null}
                scheme={scheme}
                onOpen={(kind, id) => openDetails({ kind, id })}
                onSelect={take}
                onNotice={announce}
                onGraph={() => explorer.setView(View.GRAPH)}
              />
            ) : (
              <TimelineView
                graph={shown.anyDate}
                loaded={shown.known.relations}
                dates={dates}
                selected={selectedRelations}
                openId={selection?.id ?? null}
                scheme={scheme}
                onDates={readOnly ? nothing : explorer.setDates}
                onOpen={openRelation}
                onSelect={pickRelations}
              />
            )}
          </ErrorBoundary>
        )}
        <div className={styles.highlighted} data-over={inGraph}>
          {view !== View.TABLE && !readOnly && <TableMatches {...shown.found} />}
          <HighlightedLayer />
        </div>
        {inGraph && there && clocks !== null && notice === null && shown.standing.relations.length === 0 && (
          <NoRelationsNotice {...clocks} />
        )}
        <ErrorNotice />
        {children}
      </div>
      {readOnly && there && <KeyLine graph={shown.graph} scheme={scheme} />}
      {readOnly && clocks !== null && <DaysShown {...clocks} />}
      {(there || inOverview) &&
        !readOnly &&
        (clocks === null ? (
          <OpenClocksButton onOpen={() => explorer.setClocks(noClocks)} />
        ) : (
          <ErrorBoundary title="Time travel cannot be shown">
            <ClockBar
              relations={shown.known.relations}
              clocks={clocks}
              outcome={
                notice ??
                overviewOutcome(loaded, overview) ??
                `${shown.graph.relations.length.toLocaleString('en')} of ${counted(shown.known.relations.length, 'relation')}${clocks.knownAt === null ? '' : ` known by ${displayDate(clocks.knownAt)}`}`
              }
              scheme={scheme}
              onChange={explorer.setClocks}
              onClose={() => explorer.setClocks(null)}
            />
          </ErrorBoundary>
        ))}
    </div>
  );
}

interface MainRegionProps {
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** The main landmark, named after the view. Focus inside a view that is replaced moves to the new one. */
export function MainRegion({ className, children }: MainRegionProps): JSX.Element {
  const view = useExplorer((explorer) => explorer.view);
  const main = useRef<HTMLElement>(null);
  const seen = useRef(view);
  useEffect(() => {
    if (seen.current === view) return;
    seen.current = view;
    const at = document.activeElement;
    if (at === document.body || main.current?.contains(at) === true)
      main.current?.focus({ preventScroll: true });
  }, [view]);
  return (
    <main ref={main} id="main" className={className} aria-label={viewTitles[view]} tabIndex={-1}>
      {children}
    </main>
  );
}
