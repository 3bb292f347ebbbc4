import { Button, Field, makeStyles, MessageBar, MessageBarBody, Textarea, tokens } from '@fluentui/react-components';
import { type FormEvent, useRef, useState } from 'react';
import type { Wish, WishDecision } from '../../cases/dto.ts';
import { CallError } from '../api.ts';
import { useFocusFirstFault } from '../parts/focus.ts';
import { Failure } from '../parts/states.tsx';
import { stateName, textsOf } from '../parts/wish-state.ts';
import { useSession } from '../session.tsx';
import { useWords } from '../words.tsx';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '40rem' },
});

const actKeys = {
  wish: { taken: 'cases.take', planned: 'cases.plan', done: 'cases.finish', rejected: 'cases.reject' },
  fault: { taken: 'cases.take', planned: 'cases.plan', done: 'faults.finish', rejected: 'faults.reject' },
} as const;

/** A lead's decisions on a change request; a rejection asks for its reason first. */
export function Decide({ wish, onDecided }: { readonly wish: Wish; readonly onDecided: (wish: Wish) => void }) {
  const { t } = useWords();
  const of = textsOf[wish.kind];
  const { api } = useSession();
  const styles = useStyles();
  const [reason, setReason] = useState<string>();
  const [fault, setFault] = useState<unknown>();
  const [tried, setTried] = useState<WishDecision>();
  const isSending = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  useFocusFirstFault(form, fault);

  async function decide(decision: WishDecision, event?: FormEvent) {
    event?.preventDefault();
    if (isSending.current) return;
    isSending.current = true;
    setFault(undefined);
    setTried(decision);
    try {
      onDecided(await api.send<Wish>('PUT', `/wishes/${wish.id}/decision`, { body: decision, seen: wish.revision }));
    } catch (failed) {
      setFault(failed);
    } finally {
      isSending.current = false;
    }
  }

  const problem = fault instanceof CallError ? fault.problem : undefined;
  const current = problem?.code === 'changed_meanwhile' ? (problem.current as Wish) : undefined;
  const detail = problem?.errors?.find((one) => one.field === 'reason')?.detail;
  return (
    <>
      {current ? (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>
            {t('cases.changedMeanwhile')} {t('cases.listRow', { number: current.number, state: stateName(current, t) })}
          </MessageBarBody>
        </MessageBar>
      ) : null}
      {fault !== undefined && !current && !detail ? (
        <Failure fault={fault} again={tried ? () => void decide(tried) : undefined} />
      ) : null}
      {reason === undefined ? (
        <div className={styles.buttons}>
          {wish.openTo.map((to) => (
            <Button
              key={to}
              size="small"
              aria-label={`${t(actKeys[wish.kind][to])} ${wish.number}`}
              onClick={(event) => {
                // The change request has left the list by then: the second click of a double click would decide on the
                // next one.
                if (event.detail > 1) return;
                if (to === 'rejected') setReason('');
                else void decide({ to });
              }}
            >
              {t(actKeys[wish.kind][to])}
            </Button>
          ))}
        </div>
      ) : (
        <form
          ref={form}
          className={styles.form}
          onSubmit={(event) => void decide({ to: 'rejected', reason }, event)}
          noValidate
        >
          <Field label={t(`${of}.reasonLabel`)} hint={t(`${of}.reasonHint`)} required validationMessage={detail}>
            <Textarea value={reason} onChange={(_, { value }) => setReason(value)} rows={2} autoFocus />
          </Field>
          <div className={styles.buttons}>
            <Button size="small" type="submit" appearance="primary">
              {t(`${of}.rejectWithReason`)}
            </Button>
            <Button size="small" onClick={() => (setReason(undefined), setFault(undefined))}>
              {t('cases.back')}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
