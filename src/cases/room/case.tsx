import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Wish, WishPage, WishStep } from '../dto.ts';
import { CallError } from '../../tab/api.ts';
import { isMissing } from '../../tab/missing.ts';
import { PageTitle, WayTo } from '../../tab/parts/heads.tsx';
import { Row, Rows, Subtle } from '../../tab/parts/rows.tsx';
import { Section } from '../../tab/parts/section.tsx';
import { Failure, Loading } from '../../tab/parts/states.tsx';
import { Said, WishFacts, WishText } from '../../tab/parts/wish.tsx';
import { stateName } from '../../tab/parts/wish-state.ts';
import { leads, useSession } from '../../tab/session.tsx';
import { NotThere } from '../../tab/parts/not-there.tsx';
import { useLoaded } from '../../tab/use-loaded.ts';
import { useWords } from '../../tab/words.tsx';
import { Decide } from '../../tab/home/decide.tsx';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  state: { margin: 0, '::first-letter': { textTransform: 'uppercase' } },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** The page of one change request, the target of links. */
export function OneCase({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { api } = useSession();
  const loaded = useLoaded((signal) => api.get<WishPage>(`/wishes/${encodeURIComponent(id)}`, signal), 'cases', [id]);
  if (loaded.kind === 'failed' && isMissing(loaded.fault)) return <NotThere />;
  return (
    <>
      <WayTo parts={[]}>{t('tab.toHome')}</WayTo>
      {loaded.kind === 'loading' ? <Loading /> : null}
      {loaded.kind === 'failed' ? <Failure {...loaded} /> : null}
      {loaded.kind === 'there' ? <Whole wish={loaded.value} again={loaded.again} /> : null}
    </>
  );
}

function Whole({ wish, again }: { readonly wish: WishPage; readonly again: () => void }) {
  const { t } = useWords();
  const { me } = useSession();
  const styles = useStyles();
  const [said, setSaid] = useState('');
  const top = useRef<HTMLDivElement>(null);
  const done = (words: string) => {
    setSaid(words);
    again();
    // The pressed button may be gone: the focus moves to the new state.
    top.current?.focus();
  };
  return (
    <>
      <div className={styles.whole} ref={top} tabIndex={-1}>
        <WishFacts wish={wish} />
        <PageTitle>{wish.title}</PageTitle>
        <Said words={said} />
        <WishText wish={wish} />
      </div>
      <Own wish={wish} onDone={done} />
      {leads(me) && wish.openTo.length > 0 ? (
        <Section title={t('tab.decide')}>
          <Decide
            wish={wish}
            onDecided={(now) => done(t('tab.wishSet', { number: now.number, state: stateName(now, t) }))}
          />
        </Section>
      ) : null}
      <Section title={t('tab.wishHistory')}>
        <Rows label={t('tab.wishHistory')}>
          {wish.history.map((step) => (
            <Row key={`${step.at} ${step.state}`}>
              <Step step={step} kind={wish.kind} />
            </Row>
          ))}
        </Rows>
      </Section>
    </>
  );
}

function Step({ step, kind }: { readonly step: WishStep; readonly kind: WishPage['kind'] }) {
  const { t, day } = useWords();
  const styles = useStyles();
  const by = t(step.by === 'reporter' ? 'tab.byReporter' : 'tab.byLead');
  return (
    <>
      <p className={styles.state}>{stateName({ kind, state: step.state }, t)}</p>
      {step.reason === undefined ? null : <p className={styles.text}>{step.reason}</p>}
      <Subtle>
        {day(step.at)} · {by}
      </Subtle>
    </>
  );
}

type Act = {
  readonly label: string;
  readonly send: () => Promise<Wish>;
  readonly said: (now: Wish) => string;
};

/** Everybody's actions: withdraw one's own case, follow another's. */
function Own({ wish, onDone }: { readonly wish: WishPage; readonly onDone: (said: string) => void }) {
  const { t } = useWords();
  const { api } = useSession();
  const [fault, setFault] = useState<unknown>();
  const isSending = useRef(false);
  const set = (now: Wish) => t('tab.wishSet', { number: now.number, state: stateName(now, t) });
  const withdraw = (isWithdrawn: boolean): Act => ({
    label: t(isWithdrawn ? 'cases.withdraw' : 'cases.undo'),
    send: () => api.send('PUT', `/wishes/${wish.id}/withdrawal`, { body: { isWithdrawn }, seen: wish.revision }),
    said: set,
  });
  const follow = (follows: boolean): Act => ({
    label: t(follows ? 'cases.meToo' : 'cases.leave'),
    send: () => api.send('PUT', `/wishes/${wish.id}/following`, { body: { follows } }),
    said: (now) =>
      now.relation === 'follower' ? t('cases.joined', { number: now.number }) : t('cases.left', { number: now.number }),
  });
  const reopen: Act = {
    label: t('faults.reopen'),
    send: () => api.send('PUT', `/faults/${wish.id}/reopening`, { seen: wish.revision }),
    said: set,
  };
  const act = actOf(wish);

  function actOf({ relation, ownActs }: WishPage): Act | undefined {
    if (relation === 'follower') return follow(false);
    if (relation === 'none') return wish.openTo.length === 0 ? undefined : follow(true);
    if (ownActs.includes('withdraw')) return withdraw(true);
    if (ownActs.includes('reopen')) return reopen;
    return ownActs.includes('restore') ? withdraw(false) : undefined;
  }

  async function send({ send, said }: Act) {
    if (isSending.current) return;
    isSending.current = true;
    setFault(undefined);
    try {
      onDone(said(await send()));
    } catch (failed) {
      const problem = failed instanceof CallError ? failed.problem : undefined;
      // Shows the current state, with the actions that are possible now.
      if (problem?.code === 'changed_meanwhile') onDone(set(problem.current as Wish));
      else setFault(failed);
    } finally {
      isSending.current = false;
    }
  }

  return (
    <>
      {fault === undefined ? null : <Failure fault={fault} again={act ? () => void send(act) : undefined} />}
      {act ? (
        <div>
          <Button onClick={() => void send(act)}>{act.label}</Button>
        </div>
      ) : null}
    </>
  );
}
