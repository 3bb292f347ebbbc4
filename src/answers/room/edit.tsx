import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { EntryDto, EntryEdit } from '../dto.ts';
import { CallError } from '../../tab/api.ts';
import { useFocusFirstFault } from '../../tab/parts/focus.ts';
import { Failure, Shown } from '../../tab/parts/states.tsx';
import { Unsaved, useUnsaved } from '../../tab/parts/unsaved.tsx';
import { go, goInstead } from '../../tab/route.ts';
import { useSession } from '../../tab/session.tsx';
import { NotThere } from '../../tab/parts/not-there.tsx';
import { PageTitle, WayTo } from '../../tab/parts/heads.tsx';
import { once, useLoaded } from '../../tab/use-loaded.ts';
import { useWords } from '../../tab/words.tsx';
import { EntryFields } from './fields.tsx';
import { isMissing } from '../../tab/missing.ts';
import { Texts } from './texts.tsx';
import { merge, tidy } from './merge.ts';
import { say } from './said.ts';
import { inReadingOrder } from './words.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A new entry: the same id for every attempt, so that one whose answer was lost is not created twice. */
export function NewEntry() {
  const { t, language } = useWords();
  const { me, api } = useSession();
  const key = useRef(crypto.randomUUID());
  const beginning: EntryEdit = {
    area: me.areas[0]?.key ?? '',
    state: 'draft',
    owner: 'specialist',
    isPublic: false,
    source: '',
    reviewedOn: '',
    reviewBy: '',
    answeredBy: '',
    texts: [{ language, question: '', answer: '', alternatives: [] }],
  };
  return (
    <>
      <WayTo parts={['answers']}>{t('tab.backToList')}</WayTo>
      <PageTitle>{t('tab.newEntry')}</PageTitle>
      <Editor
        beginning={beginning}
        seen=""
        save={(body) => api.send<EntryDto>('POST', '/entries', { body, key: key.current })}
        backTo={['answers']}
      />
    </>
  );
}

export function EditEntry({ id }: { readonly id: string }) {
  const { t, language } = useWords();
  const { api } = useSession();
  const path = `/entries/${encodeURIComponent(id)}`;
  const loaded = useLoaded((signal) => api.get<EntryDto>(path, signal), once, [path]);
  if (loaded.kind === 'failed' && isMissing(loaded.fault)) return <NotThere />;
  return (
    <>
      <WayTo parts={['answers', id]}>{t('cases.back')}</WayTo>
      <PageTitle>{t('tab.edit')}</PageTitle>
      <Shown loaded={loaded}>
        {(entry) => (
          <Editor
            beginning={{ ...editOf(entry), texts: inReadingOrder(entry.texts, language) }}
            seen={entry.revision}
            save={(body, seen) => api.send<EntryDto>('PUT', path, { body, seen })}
            backTo={['answers', id]}
          />
        )}
      </Shown>
    </>
  );
}

function editOf(entry: EntryDto): EntryEdit {
  const { area, state, owner, isPublic, source, reviewedOn, reviewBy, answeredBy, texts } = entry;
  return { area, state, owner, isPublic, source, reviewedOn, reviewBy, answeredBy, texts };
}

function Editor({
  beginning,
  seen: seenFirst,
  save,
  backTo,
}: {
  readonly beginning: EntryEdit;
  readonly seen: string;
  readonly save: (edit: EntryEdit, seen: string) => Promise<EntryDto>;
  readonly backTo: readonly string[];
}) {
  const { t, language } = useWords();
  const styles = useStyles();
  const [draft, setDraft] = useState(beginning);
  const [seen, setSeen] = useState(seenFirst);
  const [fault, setFault] = useState<unknown>();
  const [theirs, setTheirs] = useState<EntryDto>();
  const isSending = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  /** The stored entry, as far as this page knows. */
  const base = useRef(beginning);
  const unsaved = useUnsaved(JSON.stringify(draft) !== JSON.stringify(base.current));
  useFocusFirstFault(form, fault);

  async function send(wanted: EntryEdit) {
    if (isSending.current) return;
    isSending.current = true;
    setFault(undefined);
    try {
      const saved = await save(wanted, seen);
      unsaved.forget();
      say('tab.saved');
      goInstead('answers', saved.id);
    } catch (failed) {
      const problem = failed instanceof CallError ? failed.problem : undefined;
      if (problem?.code === 'changed_meanwhile') {
        const now = problem.current as EntryDto;
        const current = { ...editOf(now), texts: inReadingOrder(now.texts, language) };
        setDraft(merge(base.current, wanted, current));
        base.current = current;
        // Saving again is then a deliberate choice, with the other person's text in view.
        setTheirs(now);
        setSeen(now.revision);
      } else setFault(failed);
    } finally {
      isSending.current = false;
    }
  }
  const problem = fault instanceof CallError ? fault.problem : undefined;
  const last = useRef(draft);
  const submit = (changes: Partial<EntryEdit>) => {
    const typed = tidy(draft);
    last.current = { ...typed, ...changes };
    // A refused entry is not published: the form keeps its state, and the pressed button.
    setDraft(typed);
    void send(last.current);
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit({});
      }}
    >
      <EntryFields draft={draft} onChange={setDraft} errors={problem?.errors ?? []} />
      {theirs ? (
        <>
          <MessageBar intent="warning" layout="multiline" role="alert">
            <MessageBarBody>
              <strong>{t('tab.conflictTitle')}</strong> {t('tab.conflictText')}
            </MessageBarBody>
            <MessageBarActions>
              <Button onClick={() => (setDraft(base.current), setTheirs(undefined))}>{t('tab.takeTheirs')}</Button>
            </MessageBarActions>
          </MessageBar>
          <section aria-label={t('tab.conflictNow')}>
            <Texts texts={theirs.texts} />
          </section>
        </>
      ) : null}
      {fault !== undefined && !problem?.errors ? <Failure fault={fault} again={() => void send(last.current)} /> : null}
      {problem?.errors ? <Failure fault={fault} /> : null}
      <Unsaved unsaved={unsaved} />
      <div className={styles.buttons}>
        {draft.state === 'published' ? null : (
          <Button appearance="primary" onClick={() => submit({ state: 'published' })}>
            {t('tab.publish')}
          </Button>
        )}
        <Button type="submit" appearance={draft.state === 'published' ? 'primary' : 'secondary'}>
          {t('tab.save')}
        </Button>
        <Button onClick={() => go(...backTo)}>{t('tab.cancel')}</Button>
      </div>
    </form>
  );
}
