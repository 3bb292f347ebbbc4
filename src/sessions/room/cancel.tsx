import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { SessionDto } from '../dto.ts';
import { CallError } from '../../tab/api.ts';
import { Failure } from '../../tab/parts/states.tsx';
import { useSession } from '../../tab/session.tsx';
import { useWords } from '../../tab/words.tsx';

const useStyles = makeStyles({
  ask: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, ':focus': { outlineStyle: 'none' } },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Asks once before a session is cancelled, and says what others have made of it meanwhile. */
export function CancelSession({
  session,
  onDone,
  onChanged,
}: {
  readonly session: SessionDto;
  readonly onDone: (said?: string) => void;
  /** It is not as it is shown. */
  readonly onChanged: () => void;
}) {
  const { t } = useWords();
  const { api } = useSession();
  const styles = useStyles();
  const [fault, setFault] = useState<unknown>();
  const isSending = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  async function cancel() {
    if (isSending.current) return;
    isSending.current = true;
    setFault(undefined);
    try {
      await api.send('PUT', `/sessions/${session.id}/cancellation`, { seen: session.revision });
      onDone(t('sessions.wasCancelled'));
    } catch (failed) {
      setFault(failed);
      if (failed instanceof CallError && failed.problem?.code === 'changed_meanwhile') onChanged();
    } finally {
      isSending.current = false;
    }
  }
  const isLate = fault instanceof CallError && fault.problem?.code === 'changed_meanwhile';
  const { booked = 0 } = session;
  return (
    <section className={styles.ask} aria-labelledby="cancel-session">
      <h2 className={styles.heading} id="cancel-session" ref={heading} tabIndex={-1}>
        {t('sessions.cancelTitle')}
      </h2>
      <p className={styles.text}>
        {booked === 0 ? t('sessions.cancelNone') : t('sessions.cancelSome', { count: booked })}
      </p>
      {isLate ? (
        <p className={styles.text} role="alert">
          {t('calendar.changedBefore')}
        </p>
      ) : null}
      {fault !== undefined && !isLate ? <Failure fault={fault} again={() => void cancel()} /> : null}
      <div className={styles.buttons}>
        <Button onClick={() => onDone()}>{t('calendar.keep')}</Button>
        <Button onClick={() => void cancel()}>{t('sessions.cancel')}</Button>
      </div>
    </section>
  );
}
