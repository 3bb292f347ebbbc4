import { makeStyles, tokens } from '@fluentui/react-components';
import type { SessionDto } from '../dto.ts';
import { More, Rows } from '../../tab/parts/rows.tsx';
import { Empty, Shown } from '../../tab/parts/states.tsx';
import { usePages } from '../../tab/use-loaded.ts';
import { useWords } from '../../tab/words.tsx';
import { useBooking } from './booking.tsx';
import { SessionRow } from './row.tsx';
import { SaidOfRows } from './said-of-rows.tsx';
import { useSessionWords } from './words.ts';

const useStyles = makeStyles({
  days: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  day: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Sessions day by day, as far as somebody wants to read. @param to the day after the last, as an ISO date. */
export function Agenda({ from, to }: { readonly from: string; readonly to?: string }) {
  const { t } = useWords();
  const words = useSessionWords();
  const styles = useStyles();
  const list = usePages<SessionDto>(`/sessions?from=${from}${to === undefined ? '' : `&to=${to}`}`, 'sessions');
  const booking = useBooking(() => {
    if (list.loaded.kind === 'there') list.loaded.again();
  });
  return (
    <Shown loaded={list.loaded}>
      {({ items, hasMore }) => (
        <>
          <SaidOfRows booking={booking} sessions={items} />
          {items.length === 0 ? (
            <Empty title={to === undefined ? t('calendar.noneFrom') : t('calendar.noneInPeriod')}>
              {t('calendar.noneHint')}
            </Empty>
          ) : (
            <div className={styles.days}>
              {byDay(items).map(([date, sessions]) => (
                <section key={date} className={styles.day} aria-labelledby={`day-${date}`}>
                  <h3 className={styles.heading} id={`day-${date}`}>
                    {words.day(date)}
                  </h3>
                  <Rows label={words.day(date)}>
                    {sessions.map((session) => (
                      <SessionRow key={session.id} session={session} booking={booking} showsDay={false} />
                    ))}
                  </Rows>
                </section>
              ))}
            </div>
          )}
          {hasMore ? <More onMore={list.more} isGrowing={list.isGrowing} /> : null}
        </>
      )}
    </Shown>
  );
}

/** They come sorted. */
function byDay(sessions: readonly SessionDto[]): readonly (readonly [string, readonly SessionDto[]])[] {
  return [...Map.groupBy(sessions, ({ date }) => date)];
}
