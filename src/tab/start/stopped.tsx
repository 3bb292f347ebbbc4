import { Component, type ReactNode, useEffect, useRef } from 'react';
import { showStopped, showWaiting } from './page.ts';
import { isMissingFile, reloading } from './reload.ts';

/** The page that needs no words of the catalogues, inside the program. */
export function Stopped({ fault, again }: { readonly fault: unknown; readonly again?: (() => void) | undefined }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const kind = isMissingFile(fault) ? 'file' : 'fault';
    // A file that did not come once is not asked for again by every browser: only a new page does.
    if (place.current) showStopped(place.current, { kind, ...(again && kind === 'fault' ? { again } : {}) });
  }, [fault, again]);
  return <div ref={place} style={{ height: '100%' }} />;
}

/** What is shown until it is known who is here. */
export function Starting() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (place.current ? showWaiting(place.current, 'starting').end : undefined), []);
  return <div ref={place} style={{ height: '100%' }} />;
}

/** Whatever fails while it is drawn ends on a page that says so, not on an empty one. */
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
