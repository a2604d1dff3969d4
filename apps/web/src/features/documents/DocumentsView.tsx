import { type JSX, useCallback, useEffect, useRef, useState } from 'react';
import { useDebouncedValue } from '@mantine/hooks';
import { counted } from '../../domain/words/text';
import { useSourceChanges } from '../live-changes';
import { PlaceHeader } from '../places';
import { AddDocuments } from './AddDocuments';
import { DocumentTable } from './DocumentTable';
import styles from './DocumentsView.module.css';
import { type DocumentOrder, useDocuments } from './documentsQuery';
import { useAddedFiles } from './useAddedFiles';

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

/** Takes files that are dropped anywhere on the page. Whether files are being dragged over it. */
function useDroppedFiles(active: boolean, onFiles: (files: readonly File[]) => void): boolean {
  const [dragged, setDragged] = useState(false);
  useEffect(() => {
    if (!active) return;
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setDragged(true);
    };
    const leave = (event: DragEvent): void => {
      // Out of the window, and not from one part of the page to another.
      if (event.relatedTarget === null) setDragged(false);
    };
    const drop = (event: DragEvent): void => {
      setDragged(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      onFiles(Array.from(event.dataTransfer?.files ?? []));
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [active, onFiles]);
  return dragged;
}

const orders: Readonly<Record<DocumentOrder, string>> = {
  PUBLISHED: 'Newest first',
  PUBLISHER: 'By publisher',
  TITLE: 'By title',
  ADDED: 'As they were added',
};

/** All documents, to be searched and read; editors add further ones. */
export default function DocumentsView(): JSX.Element {
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 250);
  const [order, setOrder] = useState<DocumentOrder>('PUBLISHED');
  const list = useDocuments(search, order);
  const { read, readAgain, replace } = list;
  useSourceChanges(null, ({ source }) => source && replace(source));
  const [notice, setNotice] = useState('');
  const added = useAddedFiles(
    useCallback(
      ({ title, state }) => {
        setNotice(state === 'new' ? `“${title}” is held.` : `“${title}” was there already.`);
        readAgain();
      },
      [readAgain],
    ),
  );
  const mayAdd = read?.mayAdd === true;
  const dragged = useDroppedFiles(mayAdd, added.add);
  const chooser = useRef<HTMLInputElement>(null);
  useEffect(() => {
    document.title = 'Documents – Entente';
  }, []);
  return (
    <div className={styles.page} data-dragged={dragged}>
      <PlaceHeader current="documents" />
      <main className={styles.main} tabIndex={-1}>
        <div className={styles.head}>
          <h1 className={styles.title}>Documents</h1>
          {mayAdd && (
            <>
              <button type="button" className={styles.add} onClick={() => chooser.current?.click()}>
                Add documents…
              </button>
              <input
                ref={chooser}
                type="file"
                multiple
                hidden
                accept=".txt,.md,.markdown,.csv,.html,.htm,.xhtml,.pdf,text/*,application/pdf"
                aria-label="Files to add"
                onChange={({ currentTarget }) => {
                  added.add(Array.from(currentTarget.files ?? []));
                  // So that the same file can be chosen again.
                  currentTarget.value = '';
                }}
              />
            </>
          )}
        </div>
        {mayAdd && added.files.length === 0 && (
          <p className={styles.hint}>
            Drop text, Markdown, HTML or PDF files anywhere on this page, several at once. Nothing is held
            before you have looked at it.
          </p>
        )}
        {added.files.length > 0 && <AddDocuments added={added} />}
        <div className={styles.tools} role="search" aria-label="Documents">
          <label className={styles.label}>
            <span>Search titles and publishers</span>
            <input
              type="search"
              className={styles.search}
              value={typed}
              onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          </label>
          <label className={styles.label}>
            <span>Order</span>
            <select
              className={styles.order}
              value={order}
              onChange={({ currentTarget }) => setOrder(currentTarget.value as DocumentOrder)}
            >
              {Object.entries(orders).map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          </label>
          <p className={styles.count}>{read !== null && counted(read.totalCount, 'document')}</p>
        </div>
        <DocumentTable list={list} search={search} />
        <p role="status" className="unseen">
          {notice}
        </p>
      </main>
      {dragged && (
        <p className={styles.drop} aria-hidden="true">
          Drop to add
        </p>
      )}
    </div>
  );
}
