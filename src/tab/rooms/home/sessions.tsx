import type { ReactNode } from 'react';
import type { SessionDto } from '../../../sessions/dto.ts';
import { WayTo } from '../../parts/heads.tsx';
import { More, Rows } from '../../parts/rows.tsx';
import { Section } from '../../parts/section.tsx';
import { Empty, Shown } from '../../parts/states.tsx';
import { usePages } from '../../use-loaded.ts';
import { useWords } from '../../words.tsx';
import { useBooking } from '../sessions/booking.tsx';
import { SessionRow } from '../sessions/row.tsx';
import { SaidOfRows } from '../sessions/said-of-rows.tsx';

/** As many as a card of the chat shows. */
const few = 5;

export function MySessions() {
  const { t } = useWords();
  return (
    <SessionList
      path="/sessions/booked"
      title={t('calendar.myBookings')}
      empty={<Empty title={t('calendar.myBookingsNone')}>{t('calendar.myBookingsHint')}</Empty>}
    />
  );
}

export function NextSessions() {
  const { t } = useWords();
  return (
    <SessionList path="/sessions/coming" title={t('sessions.next')} empty={<Empty title={t('calendar.nextNone')} />}>
      <WayTo parts={['sessions']}>{t('calendar.allSessions')}</WayTo>
    </SessionList>
  );
}

function SessionList({
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
            <SaidOfRows booking={booking} ids={items.map(({ id }) => id)} />
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
