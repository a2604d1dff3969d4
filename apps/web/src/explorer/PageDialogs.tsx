import type { JSX } from 'react';
import { useExplorer } from '../domain/page-state/explorerStore';
import type { Shown } from '../domain/what-is-shown/shownGraph';
import { pathChoices, shownChoices } from '../features/export/exportChoices';
import type { FoundPath } from '../features/paths/pathQueries';
import { usePaths } from '../features/paths/pathsState';
import { useShare } from '../features/share/share';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { onDemand } from '../ui/onDemand';
import type { Scheme } from '../ui/theme/scheme';
import { usePage } from './pageState';

const ShortcutSheet = onDemand(() => import('./ShortcutSheet'));
const ActorSheet = onDemand(() => import('../features/actor-form/ActorSheet'));
const SourceSheet = onDemand(() => import('../features/source-form/SourceSheet'));
const ContradictionsSheet = onDemand(() => import('../features/contradictions/ContradictionsSheet'));
const DuplicatesSheet = onDemand(() => import('../features/duplicates/DuplicatesSheet'));
const ImportSheet = onDemand(() => import('../features/import/ImportSheet'));
const DroppedDocuments = onDemand(() => import('../features/documents/DroppedDocuments'));
const ExportSheet = onDemand(() => import('../features/export/ExportSheet'));

interface PageDialogsProps {
  readonly shown: Shown;
  /** Paths to export; null: what is shown. */
  readonly paths: readonly FoundPath[] | null;
  readonly scheme: Scheme;
  readonly onClose: () => void;
}

/** The open dialog, loaded on demand. */
export function PageDialogs({ shown, paths, scheme, onClose }: PageDialogsProps): JSX.Element | null {
  const { dialog, files } = usePage();
  const { filters, selection, picked, clocks, dates } = useExplorer();
  const { question, found } = usePaths();
  switch (dialog) {
    case null:
      return null;
    case 'shortcuts':
      return (
        <ErrorBoundary title="Keys" onClose={onClose}>
          <ShortcutSheet onClose={onClose} />
        </ErrorBoundary>
      );
    case 'new-actor':
      return (
        <ErrorBoundary title="Add an actor" onClose={onClose}>
          <ActorSheet actor={null} scheme={scheme} onClose={onClose} />
        </ErrorBoundary>
      );
    case 'new-document':
      return (
        <ErrorBoundary title="Add a document" onClose={onClose}>
          <SourceSheet onClose={onClose} />
        </ErrorBoundary>
      );
    case 'contradictions':
      return (
        <ErrorBoundary title="Contradictions" onClose={onClose}>
          <ContradictionsSheet onClose={onClose} />
        </ErrorBoundary>
      );
    case 'duplicates':
      return (
        <ErrorBoundary title="One actor, two names?" onClose={onClose}>
          <DuplicatesSheet scheme={scheme} onClose={onClose} />
        </ErrorBoundary>
      );
    case 'import':
      return (
        <ErrorBoundary title="Import" onClose={onClose}>
          <ImportSheet files={files} onClose={onClose} />
        </ErrorBoundary>
      );
    case 'documents':
      return (
        <ErrorBoundary title="Add documents" onClose={onClose}>
          <DroppedDocuments files={files} onClose={onClose} />
        </ErrorBoundary>
      );
    case 'export':
      return (
        <ErrorBoundary title="Export" onClose={onClose}>
          <ExportSheet
            choices={[
              // Found paths come first.
              ...((paths ?? found).length > 0 ? pathChoices(paths ?? found, question) : []),
              ...(paths === null && shown.graph.actors.length > 0
                ? shownChoices({
                    graph: shown.graph,
                    dimmed: shown.dimmed,
                    filters,
                    selection,
                    picked,
                    clocks,
                    dates,
                  })
                : []),
            ]}
            scheme={scheme}
            onClose={onClose}
          />
        </ErrorBoundary>
      );
  }
}

const SavedViewsSheet = onDemand(() => import('../features/share/SavedViewsSheet'));
const EmbedSheet = onDemand(() => import('../features/share/EmbedSheet'));

/** The open sharing dialog, loaded on demand. */
export function ShareDialogs(): JSX.Element | null {
  const { dialog, close } = useShare();
  if (dialog === null) return null;
  return (
    <ErrorBoundary
      key={dialog}
      title={dialog === 'views' ? 'Saved views' : 'Embed this view in another page'}
      onClose={close}
    >
      {dialog === 'views' ? <SavedViewsSheet onClose={close} /> : <EmbedSheet onClose={close} />}
    </ErrorBoundary>
  );
}
