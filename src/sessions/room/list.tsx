import type { ReactNode } from 'react';
import type { SessionDto } from '../dto.ts';
import { More, Rows } from '../../tab/parts/rows.tsx';
import { Section } from '../../tab/parts/section.tsx';
import { Shown } from '../../tab/parts/states.tsx';
import { usePages } from '../../tab/use-loaded.ts';
import { useBooking } from './booking.tsx';
import { SessionRow } from './row.tsx';
import { SaidOfRows } from './said-of-rows.tsx';

/** As many as a card of the chat shows. */
const few = 5;

/** Sessions that can be booked where they stand, a few at first. */
export function SessionList({
  path,
  title,
  empty,
  children,
}: {
  readonly path: string;
  readonly title: string;
  readonly empty: ReactNode;
  readonly children?: ReactNode;
}) {
  const list = usePages<SessionDto>(path, 'sessions', few);
  const booking = useBooking(() => {
    if (list.loaded.kind === 'there') list.loaded.again();
  });
  return (
    <Section title={title}>
      <Shown loaded={list.loaded}>
        {({ items, hasMore }) => (
          <>
            <SaidOfRows booking={booking} sessions={items} />
            {items.length === 0 ? (
              empty
            ) : (
              <Rows label={title}>
                {items.map((session) => (
                  <SessionRow key={session.id} session={session} booking={booking} showsDay />
                ))}
              </Rows>
            )}
            {hasMore ? <More onMore={list.more} isGrowing={list.isGrowing} /> : null}
          </>
        )}
      </Shown>
      {children}
    </Section>
  );
}
