import { Component, type ReactNode } from 'react';
import { Trouble } from '../panels/Trouble';

interface FaultBoundaryProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Where a part of the page fails, or cannot be fetched, the rest stands and the reader is told. */
export class FaultBoundary extends Component<FaultBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Trouble
        title={this.props.title}
        advice="A part of the page could not be loaded or went wrong. What you had open is in the address and comes back."
        onRetry={() => location.reload()}
      />
    );
  }
}
