import { type JSX, type ReactNode, useCallback, useContext, useMemo } from 'react';
import { ReadOnly } from '../commands/readOnly';
import { isOverview, overviewOutcome, useOverview } from '../features/overview';
import { Waiting } from '../panels/Waiting';
import { noClocks } from '../state/clocks/noClocks';
import { useExplorer } from '../state/explorer';
import type { Shown } from '../state/network/shown';
import { View } from '../state/view';
import { counted } from '../state/words/counted';
import { displayDate } from '../state/words/displayDate';
import type { Scheme } from '../theme/scheme';
import { BroughtOut } from './BroughtOut';
import { ClockLine } from './clocks/ClockLine';
import { DaysShown } from './DaysShown';
import { FaultBoundary } from './FaultBoundary';
import { FoundInTable } from './FoundInTable';
import { KeyLine } from './KeyLine';
import styles from './MainView.module.css';
import { MishapNotice } from './MishapNotice';
import { NetworkTitle } from './NetworkTitle';
import { NetworkView } from './NetworkView';
import { NothingThere } from './NothingThere';
import { onDemand } from './onDemand';

const opening = <Waiting words="Opening the view…" />;
const ClockBar = onDemand(() => import('./clocks/ClockBar'));
const TableView = onDemand(() => import('./table/TableView'), opening);
const OverviewTable = onDemand(() => import('../features/overview/OverviewTable'), opening);
const OverviewTimeline = onDemand(() => import('../features/overview/OverviewTimeline'), opening);
const TimelineView = onDemand(() => import('./timeline/TimelineView'), opening);

interface MainViewProps {
  readonly shown: Shown;
  /** What the reader should know of what the clocks show. */
  readonly caveat: string | null;
  readonly scheme: Scheme;
  readonly onExpand: (actorId: string) => void;
  /** What floats over the view. */
  readonly children?: ReactNode;
}

const nothing = (): void => undefined;

/** What fills the window: the network drawn, as rows or on a line of time, and the two clocks below it. */
export function MainView({ shown, caveat, scheme, onExpand, children }: MainViewProps): JSX.Element {
  const readOnly = useContext(ReadOnly);
  const explorer = useExplorer();
  const { graph: loaded, view, clocks, dates, selection, picked, select, pick, announce } = explorer;
  const selectedActors = useMemo(() => new Set(picked.actorIds), [picked.actorIds]);
  const selectedRelations = useMemo(() => new Set(picked.relationIds), [picked.relationIds]);
  const openRelation = useCallback((id: string) => select({ kind: 'relation', id }), [select]);
  const take = readOnly ? nothing : pick;
  const pickRelations = useCallback((relationIds: readonly string[]) => take({ relationIds }), [take]);
  const there = loaded !== null && loaded.actors.length > 0;
  const overview = useOverview();
  const inOverview = isOverview(loaded, overview);
  const inGraph = view === 'graph' || !(there || inOverview);
  return (
    <div className={styles.view}>
      {inGraph && !readOnly && <NetworkTitle />}
      <div className={styles.stage}>
        {/* Out of sight it stays as it is, so that going to another view and back moves nothing. */}
        <div className={styles.network} data-away={!inGraph}>
          <FaultBoundary title="The network cannot be drawn">
            <NetworkView shown={shown} visible={inGraph} scheme={scheme} onExpand={onExpand} />
          </FaultBoundary>
        </div>
        {!inGraph && (
          <FaultBoundary key={view} title="This view cannot be shown">
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
                onOpen={(kind, id) => select({ kind, id })}
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
          </FaultBoundary>
        )}
        <div className={styles.brought} data-over={inGraph}>
          {view !== View.TABLE && !readOnly && <FoundInTable {...shown.found} />}
          <BroughtOut />
        </div>
        {inGraph && there && clocks !== null && caveat === null && shown.standing.relations.length === 0 && (
          <NothingThere {...clocks} />
        )}
        <MishapNotice />
        {children}
      </div>
      {readOnly && there && <KeyLine graph={shown.graph} scheme={scheme} />}
      {readOnly && clocks !== null && <DaysShown {...clocks} />}
      {(there || inOverview) &&
        !readOnly &&
        (clocks === null ? (
          <ClockLine onOpen={() => explorer.setClocks(noClocks)} />
        ) : (
          <FaultBoundary title="The clocks cannot be shown">
            <ClockBar
              relations={shown.known.relations}
              clocks={clocks}
              outcome={
                caveat ??
                overviewOutcome(loaded, overview) ??
                `${shown.graph.relations.length.toLocaleString('en')} of ${counted(shown.known.relations.length, 'relation')}${clocks.knownAt === null ? '' : ` known by ${displayDate(clocks.knownAt)}`}`
              }
              scheme={scheme}
              onChange={explorer.setClocks}
              onClose={() => explorer.setClocks(null)}
            />
          </FaultBoundary>
        ))}
    </div>
  );
}
