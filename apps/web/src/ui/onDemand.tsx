import { type ComponentType, type JSX, type ReactNode, useEffect, useState } from 'react';

/**
 * A part of the page that is fetched when a reader first wants it. Where it does not come, the nearest FaultBoundary says so, and it is asked for
 * anew once that is tried again, where `lazy` would fail for good. Where nobody answers it is not asked for at all, since browsers keep a module
 * that did not come as failed.
 *
 * @param meanwhile What stands in its place while it is on its way.
 */
export function onDemand<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  meanwhile: ReactNode = null,
): (props: Props) => JSX.Element {
  let loaded: ComponentType<Props> | null = null;
  return function OnDemand(props) {
    const [Part, setPart] = useState(() => loaded);
    const [fault, setFault] = useState<Error | null>(null);
    useEffect(() => {
      if (Part !== null) return;
      fetch('/icon.svg', { method: 'HEAD', cache: 'no-store' })
        .then(load)
        .then((part) => {
          loaded = part.default;
          setPart(() => part.default);
        })
        .catch((error: unknown) => setFault(new Error('A part of the page did not come', { cause: error })));
    }, [Part]);
    if (fault !== null) throw fault;
    return Part === null ? <>{meanwhile}</> : <Part {...props} />;
  };
}
