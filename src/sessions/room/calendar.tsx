import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { SessionDays } from '../dto.ts';
import { heardNow, useToday } from '../../tab/clock.ts';
import { PageTitle } from '../../tab/parts/heads.tsx';
import { Subtle } from '../../tab/parts/rows.tsx';
import { Shown } from '../../tab/parts/states.tsx';
import { go, hrefOf, type Route } from '../../tab/route.ts';
import { hosts, useSession } from '../../tab/session.tsx';
import { NotThere } from '../../tab/parts/not-there.tsx';
import { useLoaded } from '../../tab/use-loaded.ts';
import { useWords } from '../../tab/words.tsx';
import { Agenda } from './agenda.tsx';
import { addDays, addMonths, weekFrom, weekNumber, weeksOfMonth } from './dates.ts';
import { DayTable } from './day-table.tsx';
import { asKind, partsOf, type View, viewOf } from './view.ts';
import { useSessionWords } from './words.ts';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  spread: { justifyContent: 'space-between' },
  room: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  days: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  steps: { display: 'flex', gap: tokens.spacingHorizontalXS },
  arrow: { minWidth: '2.5rem' },
  title: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outlineStyle: 'none' },
  },
  views: { display: 'flex', flexWrap: 'wrap', listStyleType: 'none', margin: 0, padding: 0 },
  view: {
    display: 'block',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `3px none ${tokens.colorNeutralStroke1}`,
    paddingBottom: `calc(${tokens.spacingVerticalXS} + 3px)`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottomStyle: 'solid',
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
});

/** Where a month has no room for titles. */
const narrow = matchMedia('(max-width: 640px)');

function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      narrow.addEventListener('change', listener);
      return () => narrow.removeEventListener('change', listener);
    },
    () => narrow.matches,
  );
}

/** Where one was, to come back to from a session. */
let lastShown: readonly string[] = ['sessions'];

export function backToCalendar(): readonly string[] {
  return lastShown;
}

const kinds = ['month', 'week', 'agenda'] as const;

/** Sessions by month, week or day after day; the address says which. */
export function Calendar({ route }: { readonly route: Route }) {
  const { t } = useWords();
  const { me } = useSession();
  const styles = useStyles();
  const isNarrow = useIsNarrow();
  const today = useToday(me.rollout.timeZone);
  const view = viewOf(route, today, isNarrow);
  const heading = useRef<HTMLHeadingElement>(null);
  const place = view ? partsOf(view).join('/') : '';
  useEffect(() => {
    lastShown = place === '' ? ['sessions'] : place.split('/');
    // If the followed link is gone, the focus moves to the heading; a pressed element that still exists keeps the
    // focus.
    if (document.activeElement === document.body) heading.current?.focus();
  }, [place]);
  if (!view) return <NotThere />;
  return (
    <div className={styles.room}>
      <div className={mergeClasses(styles.head, styles.spread)}>
        <PageTitle>{t('calendar.title')}</PageTitle>
        {hosts(me) ? (
          <Button appearance="primary" onClick={() => go('sessions', 'new')}>
            {t('sessions.newSession')}
          </Button>
        ) : null}
      </div>
      <div className={styles.head}>
        <Steps view={view} today={today} />
        <h2 className={styles.title} ref={heading} tabIndex={-1} aria-live="polite">
          <Title view={view} />
        </h2>
        <nav aria-label={t('calendar.viewLabel')}>
          <ul className={styles.views} role="list">
            {kinds.map((kind) => (
              <li key={kind}>
                <a
                  className={mergeClasses(styles.view, kind === view.kind && styles.current)}
                  href={hrefOf(...partsOf(asKind(kind, view, today)))}
                  aria-current={kind === view.kind ? 'page' : undefined}
                >
                  {t(`calendar.${kind}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <Days view={view} today={today} isNarrow={isNarrow} />
    </div>
  );
}

function Days({ view, today, isNarrow }: { readonly view: View; readonly today: string; readonly isNarrow: boolean }) {
  if (view.kind === 'agenda') return <Agenda key={view.date} from={view.date} />;
  if (view.kind === 'month')
    return <Table weeks={weeksOfMonth(view.month)} month={view.month} today={today} isNarrow={isNarrow} />;
  // Seven columns with titles have no room there.
  if (isNarrow) return <Agenda key={view.monday} from={view.monday} to={addDays(view.monday, 7)} />;
  return <Table weeks={[weekFrom(view.monday)]} month={undefined} today={today} isNarrow={false} />;
}

/** The first of a day that its cell shows; the others are in the day's list. */
const firstOfMonth = 3;
const firstOfWeek = 8;

function Table({
  weeks,
  month,
  today,
  isNarrow,
}: {
  readonly weeks: readonly (readonly string[])[];
  readonly month: string | undefined;
  readonly today: string;
  readonly isNarrow: boolean;
}) {
  const { t } = useWords();
  const { api } = useSession();
  const styles = useStyles();
  const from = weeks[0]?.[0] ?? '';
  const to = addDays(weeks.at(-1)?.[6] ?? '', 1);
  const first = isNarrow ? 0 : month === undefined ? firstOfWeek : firstOfMonth;
  const loaded = useLoaded(
    async (signal) => {
      const days = await api.get<SessionDays>(`/sessions/days?from=${from}&to=${to}&first=${first}`, signal);
      heardNow(days.now);
      return { ...days, from };
    },
    'sessions',
    [from, to, first],
  );
  const title = useTitle(month === undefined ? { kind: 'week', monday: from } : { kind: 'month', month });
  return (
    <Shown loaded={loaded}>
      {(shown) => (
        <div className={styles.days} aria-busy={shown.from !== from}>
          {shown.days.length === 0 && shown.from === from ? <Subtle>{t('calendar.noneInPeriod')}</Subtle> : null}
          <DayTable title={title} weeks={weeks} days={shown.days} today={today} month={month} isNarrow={isNarrow} />
        </div>
      )}
    </Shown>
  );
}

function Steps({ view, today }: { readonly view: View; readonly today: string }) {
  const { t } = useWords();
  const styles = useStyles();
  const isMonth = view.kind === 'month';
  const to = (next: View) => go(...partsOf(next));
  return (
    <div className={styles.steps}>
      <Button
        className={styles.arrow}
        onClick={() => to(stepped(view, -1))}
        aria-label={t(isMonth ? 'calendar.earlierMonth' : 'calendar.earlierWeek')}
      >
        <span aria-hidden="true">‹</span>
      </Button>
      <Button onClick={() => to(asKind(view.kind, { kind: 'agenda', date: today }, today))}>
        {t('calendar.today')}
      </Button>
      <Button
        className={styles.arrow}
        onClick={() => to(stepped(view, 1))}
        aria-label={t(isMonth ? 'calendar.laterMonth' : 'calendar.laterWeek')}
      >
        <span aria-hidden="true">›</span>
      </Button>
    </div>
  );
}

function stepped(view: View, steps: number): View {
  if (view.kind === 'month') return { kind: 'month', month: addMonths(view.month, steps) };
  if (view.kind === 'week') return { kind: 'week', monday: addDays(view.monday, 7 * steps) };
  return { kind: 'agenda', date: addDays(view.date, 7 * steps) };
}

function Title({ view }: { readonly view: View }) {
  return useTitle(view);
}

function useTitle(view: View): string {
  const { t } = useWords();
  const words = useSessionWords();
  if (view.kind === 'month') return words.month(view.month);
  if (view.kind === 'agenda') return t('calendar.agendaTitle', { day: words.fullDay(view.date) });
  const period = words.period(view.monday, addDays(view.monday, 6));
  return t('calendar.weekTitle', { week: String(weekNumber(view.monday)), period });
}
