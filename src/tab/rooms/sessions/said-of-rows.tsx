import { useEffect, useRef } from 'react';
import { Hidden } from '../../parts/hidden.tsx';
import { Said } from '../../parts/said.tsx';
import type { Booking } from './booking.tsx';

/**
 * Tells of what was done in a list. The row itself shows it too; where the row has gone with it, this is seen, and takes the
 * keyboard that the row has lost.
 */
export function SaidOfRows({ booking, ids }: { readonly booking: Booking; readonly ids: readonly string[] }) {
  const place = useRef<HTMLDivElement>(null);
  const { last } = booking;
  const said = last && 'said' in last ? last.said : undefined;
  const isGone = last !== undefined && !ids.includes(last.id);
  useEffect(() => {
    if (isGone && said !== undefined && document.activeElement === document.body) place.current?.focus();
  }, [isGone, said]);
  return <Said place={place}>{said === undefined || isGone ? said : <Hidden>{said}</Hidden>}</Said>;
}
