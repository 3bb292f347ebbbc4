import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, type Ref, useId } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  heading: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A part of a room with a heading. */
export function Section({
  title,
  action,
  head,
  children,
}: {
  readonly title: string;
  readonly action?: ReactNode;
  /** A reference to the heading, for moving the focus there. */
  readonly head?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 className={styles.heading} id={id} ref={head} tabIndex={head ? -1 : undefined}>
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
