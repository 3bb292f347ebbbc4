import { Component, type ReactNode, useEffect, useRef } from 'react';
import { showStopped, showWaiting } from './page.ts';
import { isMissingFile, reloading } from './reload.ts';

/** The error page with built-in texts, as a component. */
export function Stopped({ fault, again }: { readonly fault: unknown; readonly again?: (() => void) | undefined }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const kind = isMissingFile(fault) ? 'file' : 'fault';
    // Some browsers do not retry a failed import: only a reload does.
    if (place.current) showStopped(place.current, { kind, ...(again && kind === 'fault' ? { again } : {}) });
  }, [fault, again]);
  return <div ref={place} style={{ height: '100%' }} />;
}

/** Shown until the person is known. */
export function Starting() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (place.current ? showWaiting(place.current, 'starting').end : undefined), []);
  return <div ref={place} style={{ height: '100%' }} />;
}

/** Shows an error page instead of an empty one when rendering fails. */
export class LastResort extends Component<{ readonly children: ReactNode }, { readonly fault: unknown }> {
  override state: { readonly fault: unknown } = { fault: undefined };

  static getDerivedStateFromError(fault: unknown) {
    return { fault: fault ?? 'unknown' };
  }

  override render() {
    if (this.state.fault === undefined) return this.props.children;
    return reloading() ? null : <Stopped fault={this.state.fault} />;
  }
}
