import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  said: { margin: 0, fontWeight: tokens.fontWeightSemibold, ':focus': { outlineStyle: 'none' } },
  // The status region takes no space while it is empty.
  status: { ':empty': { display: 'contents' }, ':focus': { outlineStyle: 'none' } },
});

/** A status region for the result of an action: screen readers announce it, and it can take the focus. */
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
