import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SessionDay, SessionDto } from '../dto.ts';
import { Hidden } from '../../tab/parts/hidden.tsx';
import { hrefOf } from '../../tab/route.ts';
import { useWords } from '../../tab/words.tsx';
import { weekNumber } from './dates.ts';
import { kindName, stateText, useSessionWords } from './words.ts';

const line = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    padding: tokens.spacingHorizontalXS,
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    border: line,
  },
  weekHead: { width: '3.25rem' },
  tightWeekHead: { width: '1.75rem', paddingInline: 0, textAlign: 'center' },
  week: {
    padding: tokens.spacingHorizontalXS,
    verticalAlign: 'top',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.75rem',
    color: tokens.colorNeutralForeground2,
    border: line,
  },
  tightWeek: { paddingInline: 0, textAlign: 'center' },
  weekLink: { display: 'inline-block', minWidth: '1.5rem', color: 'inherit' },
  cell: { padding: tokens.spacingHorizontalXS, verticalAlign: 'top', border: line, overflowWrap: 'anywhere' },
  high: { height: '7rem' },
  tall: { height: '16rem' },
  tight: { height: '3.25rem', padding: tokens.spacingHorizontalXXS, textAlign: 'center' },
  outside: { backgroundColor: tokens.colorNeutralBackground3 },
  // As wide as it is high, so that a number of either length stands in a circle.
  number: {
    display: 'inline-block',
    minWidth: '1.75rem',
    height: '1.75rem',
    boxSizing: 'border-box',
    lineHeight: '1.75rem',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorNeutralForeground1,
  },
  numberLink: { display: 'inline-block' },
  // An inline block takes no line from the link around it.
  linked: { textDecorationLine: 'underline' },
  today: {
    // The border is what shows it where people choose their own colours.
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    lineHeight: 'calc(1.75rem - 4px)',
    fontWeight: tokens.fontWeightBold,
  },
  count: {
    display: 'block',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
  },
  dayLink: { display: 'block', minHeight: '2.75rem', textDecorationLine: 'none' },
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
  },
  session: {
    display: 'block',
    minHeight: '1.5rem',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
  mine: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  tick: { marginInlineEnd: tokens.spacingHorizontalXS },
  gone: { textDecorationLine: 'line-through' },
  // What is over stands back.
  over: { backgroundColor: 'transparent', color: tokens.colorNeutralForeground3 },
  short: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
    // Where columns are narrow two lines hold hardly a title.
    '@media (max-width: 900px)': { WebkitLineClamp: '4' },
  },
  more: {
    display: 'inline-block',
    minHeight: '1.5rem',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.5rem',
    color: tokens.colorBrandForegroundLink,
  },
});

/** Days as a table: weeks below one another, from Monday to Sunday. */
export function DayTable({
  title,
  weeks,
  days,
  today,
  month,
  isNarrow,
}: {
  readonly title: string;
  readonly weeks: readonly (readonly string[])[];
  readonly days: readonly SessionDay[];
  readonly today: string;
  /** The one that is shown; days of others stand back. Undefined for a week, whose cells have more room. */
  readonly month: string | undefined;
  /** Too narrow for titles: the days say how many. */
  readonly isNarrow: boolean;
}) {
  const { t } = useWords();
  const words = useSessionWords();
  const styles = useStyles();
  const byDate = new Map(days.map((day) => [day.date, day]));
  return (
    <table className={styles.table}>
      <caption>
        <Hidden>{title}</Hidden>
      </caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.weekHead, isNarrow && styles.tightWeekHead)}>
            {isNarrow ? <Hidden>{t('calendar.week')}</Hidden> : t('calendar.week')}
          </th>
          {words.weekdays.map(({ short, long }) => (
            <th key={long} scope="col" className={mergeClasses(styles.head, isNarrow && styles.tightWeek)} abbr={long}>
              {isNarrow ? short.slice(0, 3) : short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            <th scope="row" className={mergeClasses(styles.week, isNarrow && styles.tightWeek)}>
              <a className={styles.weekLink} href={hrefOf('sessions', 'week', week[0] ?? '')}>
                <Hidden>{t('calendar.weekNumber', { week: String(weekNumber(week[0] ?? '')) })}</Hidden>
                <span aria-hidden="true">{weekNumber(week[0] ?? '')}</span>
              </a>
            </th>
            {week.map((date) => (
              <td
                key={date}
                aria-current={date === today ? 'date' : undefined}
                className={mergeClasses(
                  styles.cell,
                  isNarrow ? styles.tight : month === undefined ? styles.tall : styles.high,
                  month !== undefined && !date.startsWith(month) && styles.outside,
                )}
              >
                <Day
                  date={date}
                  day={byDate.get(date)}
                  isToday={date === today}
                  isNarrow={isNarrow}
                  isRoomy={month === undefined}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({
  date,
  day,
  isToday,
  isNarrow,
  isRoomy,
}: {
  readonly date: string;
  readonly day: SessionDay | undefined;
  readonly isToday: boolean;
  readonly isNarrow: boolean;
  readonly isRoomy: boolean;
}) {
  const { t } = useWords();
  const words = useSessionWords();
  const styles = useStyles();
  const said = `${isToday ? `${t('calendar.today')}, ` : ''}${words.fullDay(date)}`;
  const number = (
    <span className={mergeClasses(styles.number, isToday && styles.today, day && styles.linked)} aria-hidden="true">
      {Number(date.slice(8))}
    </span>
  );
  if (!day) {
    return (
      <>
        <Hidden>{said}</Hidden>
        {number}
      </>
    );
  }
  const href = hrefOf('sessions', 'agenda', date);
  const label = t('calendar.onDay', { day: said, count: day.count });
  if (isNarrow) {
    return (
      <a className={styles.dayLink} href={href}>
        <Hidden>{label}</Hidden>
        {number}
        <span className={styles.count} aria-hidden="true">
          {words.number(day.count)}
        </span>
      </a>
    );
  }
  const rest = day.count - day.first.length;
  return (
    <>
      <a className={styles.numberLink} href={href}>
        <Hidden>{label}</Hidden>
        {number}
      </a>
      <ul className={styles.list} role="list">
        {day.first.map((session) => (
          <li key={session.id}>
            <OneLine session={session} isRoomy={isRoomy} />
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <a className={styles.more} href={href}>
          {t('calendar.moreOnDay', { count: rest })} <Hidden>{words.fullDay(date)}</Hidden>
        </a>
      ) : null}
    </>
  );
}

/** Drawn, since not every font has one; the state says it in words. */
function Tick() {
  return (
    <svg className={useStyles().tick} aria-hidden="true" width="12" height="10" viewBox="0 0 12 10" fill="none">
      <path d="M1.5 5.5l3 3 6-7" stroke="currentColor" strokeWidth="1.75" />
    </svg>
  );
}

function OneLine({ session, isRoomy }: { readonly session: SessionDto; readonly isRoomy: boolean }) {
  const { t } = useWords();
  const words = useSessionWords();
  const styles = useStyles();
  const state = `${kindName(session.kind, t)}, ${stateText(session, t)}`;
  const isGone = session.phase === 'cancelled';
  return (
    <a
      className={mergeClasses(
        styles.session,
        session.isBooked && !isGone && styles.mine,
        session.phase === 'over' && styles.over,
      )}
      href={hrefOf('sessions', 's', session.id)}
    >
      <span className={mergeClasses(!isRoomy && styles.short, isGone && styles.gone)}>
        {session.isBooked && !isGone ? <Tick /> : null}
        {isRoomy ? words.hours(session) : words.hour(session)} {session.title}
      </span>
      {isRoomy ? <span className={styles.short}>{state}</span> : <Hidden>, {state}</Hidden>}
    </a>
  );
}
