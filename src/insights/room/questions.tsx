import type { Insights } from '../dto.ts';
import { Subtle } from '../../tab/parts/rows.tsx';
import { Section } from '../../tab/parts/section.tsx';
import { Empty } from '../../tab/parts/states.tsx';
import { useWords } from '../../tab/words.tsx';
import { Numbers, useWeekName } from './numbers.tsx';
import { Pair } from './pair.tsx';
import { WeekBars, WeekShares } from './week-plots.tsx';

/** Questions by week, and the share that was answered at once. */
export function Questions({ insights, query }: { readonly insights: Insights; readonly query: string }) {
  const { t, percent } = useWords();
  const nameOf = useWeekName();
  const { weeks } = insights;
  const title = t('insights.questionsTitle');
  const limit = String(insights.smallestGroup);
  const sum = (field: 'asked' | 'answered') =>
    weeks.reduce((total, { questions }) => total + (questions[field] ?? 0), 0);
  const [asked, answered] = [sum('asked'), sum('answered')];
  if (asked === 0) {
    const isHidden = weeks.some(({ questions }) => questions.isHidden);
    return (
      <Section title={title}>
        {isHidden ? (
          <Empty title={t('insights.tooFewTitle')}>{t('insights.tooFewHint', { limit })}</Empty>
        ) : (
          <Empty title={t('insights.noQuestions')}>{t('insights.noQuestionsHint')}</Empty>
        )}
      </Section>
    );
  }
  const summary = t('insights.summaryQuestions', { count: asked, share: percent(answered / asked) });
  const shareOf = ({ questions }: Insights['weeks'][number]) =>
    questions.asked ? (questions.answered ?? 0) / questions.asked : undefined;
  return (
    <Section title={title}>
      <div role="status">{summary}</div>
      <Pair>
        <WeekBars
          title={t('insights.askedPlot')}
          summary={summary}
          values={weeks.map((week) => ({ week, value: week.questions.asked }))}
        />
        <WeekShares
          title={t('insights.sharePlot')}
          summary={summary}
          values={weeks.map((week) => ({ week, value: shareOf(week) }))}
        />
      </Pair>
      <Subtle>
        {t('insights.shareHint')} {t('insights.runningHint')}
      </Subtle>
      <Numbers
        table="questions"
        title={title}
        query={query}
        columns={[t('insights.week'), t('insights.asked'), t('insights.answered'), t('insights.sharePercent')]}
        rows={weeks.map((week) => {
          const { isHidden, asked: one, answered: known } = week.questions;
          const share = shareOf(week);
          return {
            key: week.week,
            name: nameOf(week),
            cells: [
              isHidden ? t('insights.fewerThan', { limit }) : String(one ?? ''),
              String(known ?? ''),
              share === undefined ? '' : String(Math.round(share * 100)),
            ],
          };
        })}
      />
    </Section>
  );
}
