import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { NewSessionDto, SessionChange, SessionDto, SessionFormDto } from '../dto.ts';
import { CallError } from '../../tab/api.ts';
import { useFocusFirstFault } from '../../tab/parts/focus.ts';
import { PageTitle, WayTo } from '../../tab/parts/heads.tsx';
import { Failure, Shown } from '../../tab/parts/states.tsx';
import { Unsaved, useUnsaved } from '../../tab/parts/unsaved.tsx';
import { go, goInstead } from '../../tab/route.ts';
import { useSession } from '../../tab/session.tsx';
import { NotThere } from '../../tab/parts/not-there.tsx';
import { once, useLoaded } from '../../tab/use-loaded.ts';
import { useWords } from '../../tab/words.tsx';
import { mergeFields } from '../../tab/parts/merge-fields.ts';
import { isMissing } from '../../tab/missing.ts';
import { backToCalendar } from './calendar.tsx';
import { type SessionDraft, SessionFields } from './fields.tsx';
import { say } from './said.ts';
import { useSessionWords } from './words.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '40rem' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  now: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

export function NewSession() {
  const { t } = useWords();
  const { api } = useSession();
  // The same for every try: what arrived although its answer was lost is not made twice.
  const key = useRef(crypto.randomUUID());
  const loaded = useLoaded((signal) => api.get<SessionFormDto>('/sessions/form', signal), once, []);
  const empty = { kind: 'kafe', title: '', date: '', from: '', to: '', places: '', link: '', area: '' } as const;
  return (
    <>
      <WayTo parts={backToCalendar()}>{t('calendar.toCalendar')}</WayTo>
      <PageTitle>{t('sessions.formTitle')}</PageTitle>
      <Shown loaded={loaded}>
        {({ offersMeeting }) => (
          <Editor
            beginning={{ ...empty, meeting: offersMeeting }}
            seen=""
            isNew
            offersMeeting={offersMeeting}
            save={async (draft) => {
              // A kafé has no limit; what was typed before it became one is of no use.
              const body: NewSessionDto = draft.kind === 'kafe' ? { ...draft, places: '' } : draft;
              const made = await api.send<SessionDto>('POST', '/sessions', { body, key: key.current });
              say(`${t('sessions.made', { number: String(made.number) })} ${t('calendar.madeText')}`);
              return made;
            }}
            backTo={backToCalendar()}
          />
        )}
      </Shown>
    </>
  );
}

export function ChangeSession({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { api } = useSession();
  const path = `/sessions/${encodeURIComponent(id)}`;
  const loaded = useLoaded((signal) => api.get<SessionDto>(path, signal), once, [path]);
  if (loaded.kind === 'failed' && isMissing(loaded.fault)) return <NotThere />;
  if (loaded.kind === 'there' && !loaded.value.acts.includes('change')) return <NotThere />;
  return (
    <>
      <WayTo parts={['sessions', 's', id]}>{t('sessions.back')}</WayTo>
      <PageTitle>{t('sessions.changeTitle')}</PageTitle>
      <Shown loaded={loaded}>
        {(session) => (
          <Editor
            beginning={draftOf(session)}
            seen={session.revision}
            isNew={false}
            offersMeeting={false}
            save={async ({ title, date, from, to, places, link, area }, seen) => {
              const body: SessionChange = { title, date, from, to, places, link, area };
              const saved = await api.send<SessionDto>('PUT', path, { body, seen });
              say(`${t('sessions.saved')} ${t('sessions.savedText')}`);
              return saved;
            }}
            backTo={['sessions', 's', id]}
          />
        )}
      </Shown>
    </>
  );
}

function draftOf({ kind, title, date, from, to, places, link, areaKey }: SessionDto): SessionDraft {
  const typed = { kind, title, date, from, to, link: link ?? '', area: areaKey ?? '', meeting: false };
  return { ...typed, places: places === undefined ? '' : String(places) };
}

function Editor({
  beginning,
  seen: seenFirst,
  isNew,
  offersMeeting,
  save,
  backTo,
}: {
  readonly beginning: SessionDraft;
  readonly seen: string;
  readonly isNew: boolean;
  readonly offersMeeting: boolean;
  readonly save: (draft: SessionDraft, seen: string) => Promise<SessionDto>;
  readonly backTo: readonly string[];
}) {
  const { t } = useWords();
  const styles = useStyles();
  const [draft, setDraft] = useState(beginning);
  const [seen, setSeen] = useState(seenFirst);
  const [fault, setFault] = useState<unknown>();
  const [theirs, setTheirs] = useState<SessionDto>();
  const [isSending, setSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  /** What is kept, as far as this page knows. */
  const base = useRef(beginning);
  const unsaved = useUnsaved(JSON.stringify(draft) !== JSON.stringify(base.current));
  useFocusFirstFault(form, fault);

  async function send() {
    if (isSending) return;
    setSending(true);
    setFault(undefined);
    try {
      const saved = await save(draft, seen);
      unsaved.forget();
      goInstead('sessions', 's', saved.id);
    } catch (failed) {
      setSending(false);
      const problem = failed instanceof CallError ? failed.problem : undefined;
      if (problem?.code !== 'changed_meanwhile') return setFault(failed);
      const now = problem.current as SessionDto;
      const current = draftOf(now);
      setDraft(mergeFields(base.current, draft, current));
      base.current = current;
      // Saving again is then a decision made in sight of what the other wrote.
      setTheirs(now);
      setSeen(now.revision);
    }
  }
  const problem = fault instanceof CallError ? fault.problem : undefined;
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <SessionFields
        draft={draft}
        onChange={setDraft}
        errors={problem?.errors ?? []}
        isNew={isNew}
        offersMeeting={offersMeeting}
      />
      {theirs ? (
        <>
          <MessageBar intent="warning" layout="multiline" role="alert">
            <MessageBarBody>
              <strong>{t('calendar.conflictTitle')}.</strong> {t('calendar.conflictText')}
            </MessageBarBody>
            <MessageBarActions>
              <Button onClick={() => (setDraft(base.current), setTheirs(undefined))}>{t('calendar.takeTheirs')}</Button>
            </MessageBarActions>
          </MessageBar>
          <SavedNow session={theirs} />
        </>
      ) : null}
      {fault === undefined ? null : <Failure fault={fault} again={problem?.errors ? undefined : () => void send()} />}
      <Unsaved unsaved={unsaved} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isSending}>
          {isNew ? t('sessions.create') : t('sessions.save')}
        </Button>
        <Button onClick={() => go(...backTo)}>{t('tab.cancel')}</Button>
      </div>
    </form>
  );
}

function SavedNow({ session }: { readonly session: SessionDto }) {
  const { t } = useWords();
  const words = useSessionWords();
  const styles = useStyles();
  const facts = [session.title, words.when(session), session.link, session.area];
  return (
    <section aria-label={t('calendar.savedNow')}>
      <strong>{t('calendar.savedNow')}</strong>
      <ul className={styles.now}>
        {facts.map((fact) => (fact === undefined ? null : <li key={fact}>{fact}</li>))}
        {session.places === undefined ? null : (
          <li>{`${t('sessions.factPlaces')}: ${words.number(session.places)}`}</li>
        )}
      </ul>
    </section>
  );
}
