import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useRef, useState } from 'react';
import type { SessionDto } from '../dto.ts';
import { CallError } from '../../tab/api.ts';
import { useFocusFirstFault } from '../../tab/parts/focus.ts';
import { Failure } from '../../tab/parts/states.tsx';
import { useSession } from '../../tab/session.tsx';
import { useWords } from '../../tab/words.tsx';
import { useSessionWords } from './words.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '24rem' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Takes how many came, exactly or "at least". */
export function CountHeads({
  session,
  onDone,
}: {
  readonly session: SessionDto;
  readonly onDone: (said?: string) => void;
}) {
  const { t } = useWords();
  const { api } = useSession();
  const words = useSessionWords();
  const styles = useStyles();
  const [count, setCount] = useState(session.headCount ? words.heads(session.headCount) : '');
  const [fault, setFault] = useState<unknown>();
  const isSending = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  useFocusFirstFault(form, fault);

  async function send(event?: FormEvent) {
    event?.preventDefault();
    if (isSending.current) return;
    isSending.current = true;
    setFault(undefined);
    try {
      const path = `/sessions/${session.id}/head-count`;
      const { headCount } = await api.send<SessionDto>('PUT', path, { body: { count } });
      onDone(t('sessions.counted', { heads: headCount ? words.heads(headCount) : count }));
    } catch (failed) {
      setFault(failed);
    } finally {
      isSending.current = false;
    }
  }
  const detail =
    fault instanceof CallError ? fault.problem?.errors?.find(({ field }) => field === 'count')?.detail : undefined;
  return (
    <form ref={form} className={styles.form} onSubmit={(event) => void send(event)} noValidate>
      <Field label={t('sessions.countTitle')} hint={t('sessions.countHint')} required validationMessage={detail}>
        <Input value={count} onChange={(_, { value }) => setCount(value)} autoFocus />
      </Field>
      {fault === undefined || detail !== undefined ? null : <Failure fault={fault} again={() => void send()} />}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {t('sessions.countSave')}
        </Button>
        <Button onClick={() => onDone()}>{t('tab.cancel')}</Button>
      </div>
    </form>
  );
}
