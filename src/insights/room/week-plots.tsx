import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar, LinePath } from '@visx/shape';
import type { ReactNode } from 'react';
import type { InsightsWeek } from '../dto.ts';
import { useWords } from '../../tab/words.tsx';
import { numberOfWeek } from './numbers.tsx';
import { Plot } from './plot.tsx';

const height = 230;
/** The left margin fits "100 %", even in a wider font. */
const margin = { top: 30, right: 12, bottom: 46, left: 56 };
/** Minimum distance of bars for a value above each; with less, only the highest and the last bar get one. */
const roomForValue = 34;
const roomForWeek = 26;

/** One value of a week; left out when it is hidden or missing. */
export type WeekValue = { readonly week: InsightsWeek; readonly value: number | undefined; readonly label?: string };

type WeekPlot = {
  readonly title: string;
  readonly summary: string;
  readonly values: readonly WeekValue[];
};

/** A bar for each week; a dashed one for the current week. */
export function WeekBars({ title, summary, values }: WeekPlot) {
  const { t } = useWords();
  const most = Math.max(1, ...values.map(({ value }) => value ?? 0));
  const highest = values.findIndex(({ value }) => value === most);
  return (
    <Plot title={title} summary={summary} height={height}>
      {(width) => {
        const { x, y } = scales(values, width, niceMost(most));
        const isRoomy = x.step() >= roomForValue;
        return (
          <>
            <Axes values={values} width={width} x={x} y={y} yName={t('insights.countAxis')} tick={wholeNumber} />
            {values.map(({ week, value, label }, at) => {
              if (value === undefined) return null;
              const left = x(week.week) ?? 0;
              const top = y(value);
              return (
                <g key={week.week}>
                  <Bar
                    className={week.isRunning ? 'running' : 'mark'}
                    x={left}
                    y={top}
                    width={x.bandwidth()}
                    height={Math.max(0, y(0) - top)}
                  />
                  {isRoomy || at === highest || (at === values.length - 1 && at - highest > 2) ? (
                    <text x={left + x.bandwidth() / 2} y={top - 6} textAnchor="middle">
                      {label ?? String(value)}
                    </text>
                  ) : null}
                </g>
              );
            })}
          </>
        );
      }}
    </Plot>
  );
}

/** A share for each week as a line of points; a missing value interrupts the line. */
export function WeekShares({ title, summary, values }: WeekPlot) {
  const { t, percent } = useWords();
  return (
    <Plot title={title} summary={summary} height={height}>
      {(width) => {
        const { x, y } = scales(values, width, 1);
        const middle = ({ week }: WeekValue) => (x(week.week) ?? 0) + x.bandwidth() / 2;
        const last = values.findLastIndex(({ value }) => value !== undefined);
        const isRoomy = x.step() >= roomForValue + 8;
        return (
          <>
            <Axes values={values} width={width} x={x} y={y} yName={t('insights.shareAxis')} tick={percent} />
            <LinePath
              className="path"
              data={[...values]}
              x={middle}
              y={({ value }) => y(value ?? 0)}
              defined={({ value }) => value !== undefined}
            />
            {values.map((one, at) =>
              one.value === undefined ? null : (
                <g key={one.week.week}>
                  <circle
                    className={one.week.isRunning ? 'running' : 'mark'}
                    cx={middle(one)}
                    cy={y(one.value)}
                    r={one.week.isRunning ? 5 : 4}
                  />
                  {isRoomy || at === last ? (
                    <text x={middle(one)} y={y(one.value) - 10} textAnchor={at === last && !isRoomy ? 'end' : 'middle'}>
                      {percent(one.value)}
                    </text>
                  ) : null}
                </g>
              ),
            )}
          </>
        );
      }}
    </Plot>
  );
}

type Scales = ReturnType<typeof scales>;

function scales(values: readonly WeekValue[], width: number, most: number) {
  return {
    x: scaleBand<string>({
      domain: values.map(({ week }) => week.week),
      range: [margin.left, width - margin.right],
      paddingInner: 0.3,
      paddingOuter: 0.2,
    }),
    y: scaleLinear<number>({ domain: [0, most], range: [height - margin.bottom, margin.top] }),
  };
}

/** Rounds up, so that the axis ends on a round number. */
function niceMost(most: number): number {
  return Math.max(4, scaleLinear<number>({ domain: [0, most], nice: 4 }).domain()[1] ?? most);
}

const wholeNumber = (value: number): ReactNode => (Number.isInteger(value) ? String(value) : '');

function Axes(axes: {
  readonly values: readonly WeekValue[];
  readonly width: number;
  readonly x: Scales['x'];
  readonly y: Scales['y'];
  readonly yName: string;
  readonly tick: (value: number) => ReactNode;
}) {
  const { t } = useWords();
  const { values, width, x, y } = axes;
  const every = Math.max(1, Math.ceil(roomForWeek / x.step()));
  // Counted from the last week, which people look for.
  const shown = values.filter((_, at) => (values.length - 1 - at) % every === 0);
  const names = new Map(values.map(({ week }) => [week.week, numberOfWeek(week)]));
  return (
    <>
      <text className="axis-name" x={0} y={12}>
        {axes.yName}
      </text>
      <AxisLeft
        left={margin.left}
        scale={y}
        numTicks={4}
        hideTicks
        tickFormat={(value) => axes.tick(Number(value)) as string}
      />
      <AxisBottom
        top={height - margin.bottom}
        scale={x}
        hideTicks
        tickValues={shown.map(({ week }) => week.week)}
        tickFormat={(week) => names.get(week) ?? ''}
      />
      <text className="axis-name" x={(margin.left + width - margin.right) / 2} y={height - 6} textAnchor="middle">
        {t('insights.weekAxis')}
      </text>
    </>
  );
}
