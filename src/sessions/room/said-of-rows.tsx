import { useEffect, useRef } from 'react';
import { Hidden } from '../../tab/parts/hidden.tsx';
import { Said } from '../../tab/parts/said.tsx';
import type { SessionDto } from '../dto.ts';
import { type Booking, useSaidOf } from './booking.tsx';

/**
 * Tells of what was done in a list. The row itself shows it too; where the row has gone with it, this is seen, and takes the
 * keyboard that the row has lost.
 */
export function SaidOfRows({
  booking,
  sessions,
}: {
  readonly booking: Booking;
  readonly sessions: readonly SessionDto[];
}) {
  const place = useRef<HTMLDivElement>(null);
  const { last } = booking;
  const row = sessions.find(({ id }) => id === last?.id);
  const said = useSaidOf(booking, row);
  const isGone = row === undefined;
  useEffect(() => {
    if (isGone && said !== undefined && document.activeElement === document.body) place.current?.focus();
  }, [isGone, said]);
  return <Said place={place}>{said === undefined || isGone ? said : <Hidden>{said}</Hidden>}</Said>;
}
