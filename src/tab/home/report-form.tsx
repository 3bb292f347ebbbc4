import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { type FormEvent, useRef, useState } from 'react';
import { AreaOptions } from '../parts/area-options.tsx';
import type { NewWish, Wish } from '../../cases/dto.ts';
import { CallError } from '../api.ts';
import { Failure } from '../parts/states.tsx';
import { useFocusFirstFault } from '../parts/focus.ts';
import { Unsaved, useUnsaved } from '../parts/unsaved.tsx';
import { useSession } from '../session.tsx';
import { useWords } from '../words.tsx';
import { Alike } from './alike.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '40rem' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Reports a change request. The typed text stays until the server has accepted it. */
export function ReportForm({ onDone }: { readonly onDone: (said?: string) => void }) {
  const { t } = useWords();
  const { api } = useSession();
  const styles = useStyles();
  const [draft, setDraft] = useState({ title: '', wish: '', why: '', area: '' });
  const [fault, setFault] = useState<unknown>();
  const [alike, setAlike] = useState<readonly Wish[]>();
  const [isSending, setSending] = useState(false);
  // The same idempotency key for every attempt: a request whose answer was lost is not created twice.
  const key = useRef(crypto.randomUUID());
  const form = useRef<HTMLFormElement>(null);
  useFocusFirstFault(form, fault);
  const unsaved = useUnsaved(Object.values(draft).some((value) => value !== ''));

  async function send(isSure: boolean, event?: FormEvent) {
    event?.preventDefault();
    if (isSending) return;
    setSending(true);
    setFault(undefined);
    try {
      const body: NewWish = draft;
      const { items } = isSure
        ? { items: [] }
        : await api.send<{ items: readonly Wish[] }>('POST', '/wishes/alike', { body });
      if (items.length > 0) {
        setAlike(items);
        setSending(false);
        return;
      }
      const made = await api.send<Wish>('POST', '/wishes', { body, key: key.current });
      onDone(t('cases.received', { number: made.number }));
    } catch (failed) {
      setFault(failed);
      setSending(false);
    }
  }
  const detailOf = (field: string) =>
    fault instanceof CallError ? fault.problem?.errors?.find((one) => one.field === field)?.detail : undefined;
  const isFields = fault instanceof CallError && fault.problem?.errors !== undefined;
  const set =
    (field: keyof typeof draft) =>
    (_: unknown, { value }: { readonly value: string }) =>
      setDraft((before) => ({ ...before, [field]: value }));

  if (alike)
    return (
      <Alike
        kind="wish"
        wishes={alike}
        onJoined={(number) => onDone(t('cases.joined', { number }))}
        onChange={() => {
          setAlike(undefined);
          setFault(undefined);
        }}
        onAnyway={() => void send(true)}
        fault={fault}
        unsaved={<Unsaved unsaved={unsaved} />}
      />
    );
  return (
    <form ref={form} className={styles.form} onSubmit={(event) => void send(false, event)} noValidate>
      <Field label={t('cases.titleLabel')} required validationMessage={detailOf('title')}>
        <Input value={draft.title} onChange={set('title')} placeholder={t('cases.titleHint')} autoFocus />
      </Field>
      <Field label={t('cases.wishLabel')} required validationMessage={detailOf('wish')} hint={t('cases.wishHint')}>
        <Textarea value={draft.wish} onChange={set('wish')} rows={4} resize="vertical" />
      </Field>
      <Field label={t('cases.whyLabel')} validationMessage={detailOf('why')} hint={t('cases.whyHint')}>
        <Textarea value={draft.why} onChange={set('why')} rows={2} resize="vertical" />
      </Field>
      <Field label={t('cases.areaLabel')}>
        <Select value={draft.area} onChange={set('area')}>
          <option value="">{t('cases.areaHint')}</option>
          <AreaOptions />
        </Select>
      </Field>
      {fault === undefined || isFields ? null : <Failure fault={fault} again={() => void send(false)} />}
      <Unsaved unsaved={unsaved} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isSending}>
          {t('cases.send')}
        </Button>
        <Button onClick={() => onDone()}>{t('tab.cancel')}</Button>
      </div>
    </form>
  );
}
