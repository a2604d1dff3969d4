import { type ComponentType, type JSX, type ReactNode, useEffect, useState } from 'react';

/** Loads a module if the server answers: browsers remember one that failed to load. */
export const loadModule = <Module,>(load: () => Promise<Module>): Promise<Module> =>
  fetch('/icon.svg', { method: 'HEAD', cache: 'no-store' }).then(load);

/**
 * A part of the page that is loaded when it is first needed. If loading fails, the nearest ErrorBoundary shows it and a retry loads again, where
 * React.lazy would fail for good.
 *
 * @param meanwhile Shown while it is loading.
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
      loadModule(load)
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
