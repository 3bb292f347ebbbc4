import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import type { Insights } from '../dto.ts';
import { Section } from '../../tab/parts/section.tsx';
import { Empty } from '../../tab/parts/states.tsx';
import { stateName } from '../../tab/parts/wish-state.ts';
import { useWords } from '../../tab/words.tsx';
import { Numbers } from './numbers.tsx';
import { Plot } from './plot.tsx';

const rowHeight = 32;
/** Margin for the names of the axes. */
const top = 20;
const left = 116;
/** Margin for a number of five digits after the longest bar. */
const right = 44;

/** The outcome of the period's change requests. */
export function Wishes({ insights, query }: { readonly insights: Insights; readonly query: string }) {
  const { t } = useWords();
  const { isHidden, states } = insights.wishes;
  const title = t('insights.wishesTitle');
  const limit = String(insights.smallestGroup);
  const total = states.reduce((sum, { count }) => sum + (count ?? 0), 0);
  if (total === 0)
    return (
      <Section title={title}>
        {isHidden ? (
          <Empty title={t('insights.tooFewTitle')}>{t('insights.tooFewHint', { limit })}</Empty>
        ) : (
          <Empty title={t('insights.noWishes')} />
        )}
      </Section>
    );
  const summary = t('insights.summaryWishes', { count: total });
  const height = top + states.length * rowHeight;
  return (
    <Section title={title}>
      <div role="status">{summary}</div>
      <Plot title={t('insights.wishesPlot')} summary={summary} height={height}>
        {(width) => {
          const y = scaleBand<string>({ domain: states.map(({ state }) => state), range: [top, height], padding: 0.3 });
          const most = Math.max(1, ...states.map(({ count }) => count ?? 0));
          const x = scaleLinear<number>({ domain: [0, most], range: [left, Math.max(left + 20, width - right)] });
          const bars = states.map(({ state, count = 0 }) => {
            const middle = (y(state) ?? 0) + y.bandwidth() / 2;
            return (
              <g key={state}>
                <text x={left - 10} y={middle} dy="0.35em" textAnchor="end">
                  {stateName({ kind: 'wish', state }, t)}
                </text>
                <Bar
                  className="mark"
                  x={left}
                  y={y(state) ?? 0}
                  width={Math.max(0, x(count) - left)}
                  height={y.bandwidth()}
                />
                <line
                  className="visx-line"
                  x1={left}
                  x2={left}
                  y1={(y(state) ?? 0) - 4}
                  y2={(y(state) ?? 0) + y.bandwidth() + 4}
                />
                <text x={x(count) + 8} y={middle} dy="0.35em">
                  {count}
                </text>
              </g>
            );
          });
          return (
            <>
              <text className="axis-name" x={left - 10} y={12} textAnchor="end">
                {t('insights.state')}
              </text>
              <text className="axis-name" x={left} y={12}>
                {t('insights.countAxis')}
              </text>
              {bars}
            </>
          );
        }}
      </Plot>
      <Numbers
        table="wishes"
        title={title}
        query={query}
        columns={[t('insights.state'), t('insights.wishes')]}
        rows={states.map(({ state, count }) => ({
          key: state,
          name: stateName({ kind: 'wish', state }, t),
          cells: [isHidden ? t('insights.fewerThan', { limit }) : String(count ?? 0)],
        }))}
      />
    </Section>
  );
}
