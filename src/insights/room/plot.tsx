import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  canvas: {
    width: '100%',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  inner: { width: '100%', overflow: 'hidden' },
  // Marks use the theme's colours, and the person's own in forced-colours mode.
  svg: {
    display: 'block',
    '& text': {
      fill: tokens.colorNeutralForeground1,
      fontFamily: tokens.fontFamilyBase,
      fontSize: tokens.fontSizeBase200,
      fontVariantNumeric: 'tabular-nums',
      '@media (forced-colors: active)': { fill: 'CanvasText' },
    },
    '& .visx-line': {
      stroke: tokens.colorNeutralStroke1,
      '@media (forced-colors: active)': { stroke: 'CanvasText' },
    },
    '& .mark': {
      fill: tokens.colorBrandForeground1,
      '@media (forced-colors: active)': { fill: 'CanvasText' },
    },
    '& .running': {
      fill: tokens.colorNeutralBackground1,
      stroke: tokens.colorBrandForeground1,
      strokeWidth: 2,
      strokeDasharray: '4 3',
      '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
    },
    '& .path': {
      fill: 'none',
      stroke: tokens.colorBrandForeground1,
      strokeWidth: 2,
      '@media (forced-colors: active)': { stroke: 'CanvasText' },
    },
    '& .axis-name': {
      fill: tokens.colorNeutralForeground2,
      '@media (forced-colors: active)': { fill: 'CanvasText' },
    },
  },
});

/**
 * A chart with its title, as wide as the page allows. Its numbers are in the table; the accessible name of the image is
 * its title and summary.
 */
export function Plot(plot: {
  readonly title: string;
  /** The chart's message as text, for screen readers. */
  readonly summary: string;
  readonly height: number;
  readonly children: (width: number) => ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <h3 className={styles.title} id={id}>
        {plot.title}
      </h3>
      <div className={styles.canvas}>
        <div className={styles.inner} ref={place}>
          {width > 0 ? (
            <svg
              className={mergeClasses(styles.svg)}
              width={width}
              height={plot.height}
              role="img"
              aria-label={`${plot.title}. ${plot.summary}`}
            >
              {plot.children(width)}
            </svg>
          ) : null}
        </div>
      </div>
    </figure>
  );
}

function useWidth(place: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const measure = () => setWidth(Math.floor(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
