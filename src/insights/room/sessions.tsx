import type { Insights } from '../dto.ts';
import { Subtle } from '../../tab/parts/rows.tsx';
import { Section } from '../../tab/parts/section.tsx';
import { Empty } from '../../tab/parts/states.tsx';
import { useWords } from '../../tab/words.tsx';
import { Numbers, useWeekName } from './numbers.tsx';
import { Pair } from './pair.tsx';
import { WeekBars } from './week-plots.tsx';

/** The reach of the sessions: bookings and head-counts. */
export function Sessions({
  insights,
  query,
  isOfUnit,
}: {
  readonly insights: Insights;
  readonly query: string;
  readonly isOfUnit: boolean;
}) {
  const { t } = useWords();
  const nameOf = useWeekName();
  const { weeks } = insights;
  const title = t('insights.sessionsTitle');
  const limit = String(insights.smallestGroup);
  const sum = (field: 'held' | 'booked') => weeks.reduce((total, { sessions }) => total + (sessions[field] ?? 0), 0);
  if (sum('held') === 0) {
    const isHidden = weeks.some(({ sessions }) => sessions.isHidden);
    return (
      <Section title={title}>
        {isHidden ? (
          <Empty title={t('insights.tooFewTitle')}>{t('insights.tooFewHint', { limit })}</Empty>
        ) : (
          <Empty title={t('insights.noSessions')}>{t('insights.noSessionsHint')}</Empty>
        )}
      </Section>
    );
  }
  const summary = t('insights.summarySessions', { count: sum('held'), booked: String(sum('booked')) });
  const cameOf = ({ sessions }: Insights['weeks'][number]) =>
    sessions.came === undefined
      ? ''
      : sessions.isAtLeast
        ? t('insights.atLeast', { number: String(sessions.came) })
        : String(sessions.came);
  return (
    <Section title={title}>
      <div role="status">{summary}</div>
      <Pair>
        <WeekBars
          title={t('insights.bookedPlot')}
          summary={summary}
          values={weeks.map((week) => ({ week, value: week.sessions.booked }))}
        />
        {isOfUnit ? null : (
          <WeekBars
            title={t('insights.camePlot')}
            summary={summary}
            values={weeks.map((week) => ({
              week,
              value: week.sessions.came ?? (week.sessions.held === 0 ? 0 : undefined),
              ...(week.sessions.isAtLeast ? { label: `≥${week.sessions.came}` } : {}),
            }))}
          />
        )}
      </Pair>
      <Subtle>{isOfUnit ? t('insights.unitSessionsHint') : t('insights.cameHint')}</Subtle>
      <Numbers
        table="sessions"
        title={title}
        query={query}
        columns={[
          t('insights.week'),
          t('insights.held'),
          t('insights.places'),
          t('insights.booked'),
          t('insights.came'),
          t('insights.unitsReached'),
        ]}
        rows={weeks.map((week) => {
          const { isHidden, held, places, booked, units } = week.sessions;
          return {
            key: week.week,
            name: nameOf(week),
            cells: [
              isHidden ? t('insights.fewerThan', { limit }) : String(held ?? ''),
              String(places ?? ''),
              String(booked ?? ''),
              cameOf(week),
              String(units ?? ''),
            ],
          };
        })}
      />
    </Section>
  );
}
