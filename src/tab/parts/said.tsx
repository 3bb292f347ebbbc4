import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  said: { margin: 0, fontWeight: tokens.fontWeightSemibold, ':focus': { outlineStyle: 'none' } },
  // A place for what is said takes no room while nothing is.
  status: { ':empty': { display: 'contents' }, ':focus': { outlineStyle: 'none' } },
});

/** Where the result of an act is told: it is heard as soon as it is written, and can take the keyboard. */
export function Said({
  children,
  place,
}: {
  readonly children: ReactNode;
  readonly place?: Ref<HTMLDivElement> | undefined;
}) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.status} ref={place} tabIndex={-1}>
      {children === undefined || children === '' ? null : <p className={styles.said}>{children}</p>}
    </div>
  );
}
