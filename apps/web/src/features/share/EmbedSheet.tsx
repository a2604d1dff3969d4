import { Button } from '@mantine/core';
import { type JSX, useEffect, useState } from 'react';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { Sheet } from '../../ui/Sheet';
import { permalinkOf } from '../permalink/permalink';
import { Waiting } from '../progress';
import styles from './EmbedSheet.module.css';

type Permission = 'asking' | 'allowed' | 'refused' | 'unknown';

/** The HTML that embeds the view in another page, or why that is not possible. */
export default function EmbedSheet({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const announce = useExplorer((explorer) => explorer.announce);
  const [permission, setPermission] = useState<Permission>('asking');
  useEffect(() => {
    const wanted = new AbortController();
    void ask(wanted.signal).then((answer) => wanted.signal.aborted || setPermission(answer));
    return () => wanted.abort();
  }, []);
  const [{ query, complete }] = useState(() => permalinkOf(useExplorer.getState()));
  const lines = `<iframe src="${location.origin}/embed${query}" title="Entente" width="100%" height="560" loading="lazy" style="border:0"></iframe>`;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(lines);
      announce('The lines for the other page are copied.');
    } catch {
      announce('The browser did not let the page copy. Mark the lines and copy them.');
    }
  };
  return (
    <Sheet title="Embed this view in another page" onClose={onClose}>
      {permission === 'asking' && <Waiting words="Asking whether the server allows it…" />}
      {permission === 'unknown' && (
        <p>The server could not be asked whether it allows this. Close this and try again.</p>
      )}
      {permission === 'refused' && (
        <p>
          This server does not let other pages show it. Its administrator allows that by starting it with{' '}
          <code>ENTENTE_EMBED</code> and the addresses of those pages, as{' '}
          <code>ENTENTE_EMBED=https://example.org</code>.
        </p>
      )}
      {permission === 'allowed' && !complete && (
        <p>
          This view is too large for an address, which is all that another page has of it. With fewer or
          shorter notes and steps it can be put there.
        </p>
      )}
      {permission === 'allowed' && complete && (
        <div className={styles.lines}>
          <p>It can be read there and not be changed; a story is presented step by step.</p>
          <textarea
            className={styles.text}
            readOnly
            rows={5}
            aria-label="Lines for the other page"
            value={lines}
          />
          <div>
            <Button onClick={() => void copy()}>Copy</Button>{' '}
            <Button component="a" variant="default" href={`/embed${query}`} target="_blank">
              Look at it first
              <span className="unseen">(opens in a new window)</span>
            </Button>
          </div>
        </div>
      )}
    </Sheet>
  );
}

/** The content security policy of `/embed` lists the pages that may embed it. */
async function ask(signal: AbortSignal): Promise<Permission> {
  try {
    const { ok, headers } = await fetch('/embed', { headers: { accept: 'text/html' }, signal });
    const allowed = /frame-ancestors ([^;]*)/u.exec(headers.get('content-security-policy') ?? '')?.[1];
    if (!ok || allowed === undefined) return 'unknown';
    return allowed.trim() === "'none'" ? 'refused' : 'allowed';
  } catch {
    return 'unknown';
  }
}
