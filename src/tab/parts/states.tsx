import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CallError } from '../api.ts';
import { SignInRefused } from '../sign-in-refused.ts';
import type { Loaded } from '../use-loaded.ts';
import { type TabTranslate, useWords } from '../words.tsx';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  emptyTitle: { margin: 0, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  text: { margin: 0, maxWidth: '60ch' },
  loading: { display: 'flex', justifyContent: 'flex-start', paddingBlock: tokens.spacingVerticalM },
});

export function Loading() {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <div className={styles.loading} role="status">
      <Spinner size="small" label={t('tab.loading')} />
    </div>
  );
}

/** An empty state, with what to do about it. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <p className={styles.emptyTitle}>{title}</p>
      {children === undefined ? null : <p className={styles.text}>{children}</p>}
    </div>
  );
}

/** An error state: the server's text where there is one, and what to do next. */
export function Failure({
  fault,
  again,
  takesFocus = false,
}: {
  readonly fault: unknown;
  readonly again?: (() => void) | undefined;
  /** Set when the error is the only content of the page. */
  readonly takesFocus?: boolean;
}) {
  const { t } = useWords();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{messageOf(fault, t)}</MessageBarBody>
      {again ? (
        <MessageBarActions>
          <Button onClick={again} autoFocus={takesFocus}>
            {t('tab.again')}
          </Button>
        </MessageBarActions>
      ) : null}
    </MessageBar>
  );
}

function messageOf(fault: unknown, t: TabTranslate): string {
  if (fault instanceof SignInRefused) return refusalIn(fault, t);
  return fault instanceof CallError && fault.problem ? fault.problem.title : t('tab.unreachable');
}

/** What is missing, and who can fix it. */
function refusalIn({ kind, code }: SignInRefused, t: TabTranslate): string {
  if (kind === 'consent') return t('tab.signInConsent');
  if (kind === 'cancelled') return t('tab.signInCancelled');
  return kind === 'disabled' ? t('tab.signInDisabled', { code }) : t('tab.signInOther', { code });
}

/** The three states of loaded data. */
export function Shown<T>({
  loaded,
  children,
}: {
  readonly loaded: Loaded<T>;
  readonly children: (value: T) => ReactNode;
}) {
  if (loaded.kind === 'loading') return <Loading />;
  if (loaded.kind === 'failed') return <Failure fault={loaded.fault} again={loaded.again} />;
  return children(loaded.value);
}
