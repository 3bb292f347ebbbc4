import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { CaseKind, Wish } from '../../cases/dto.ts';
import { Row, Rows } from '../parts/rows.tsx';
import { Failure } from '../parts/states.tsx';
import { WishFacts } from '../parts/wish.tsx';
import { textsOf } from '../parts/wish-state.ts';
import { useSession } from '../session.tsx';
import { useWords } from '../words.tsx';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '40rem' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
  act: { marginTop: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Similar change requests by others, shown before a new one is created; as in the chat. */
export function Alike({
  kind,
  wishes,
  fault,
  unsaved,
  onJoined,
  onChange,
  onAnyway,
}: {
  readonly kind: CaseKind;
  readonly wishes: readonly Wish[];
  /** The error of sending it anyway. */
  readonly fault: unknown;
  /** The confirmation before leaving. */
  readonly unsaved: ReactNode;
  readonly onJoined: (number: string) => void;
  readonly onChange: () => void;
  readonly onAnyway: () => void;
}) {
  const { t } = useWords();
  const of = textsOf[kind];
  const { api } = useSession();
  const styles = useStyles();
  const [joining, setJoining] = useState<{ readonly wish: Wish; readonly fault: unknown }>();
  const title = useRef<HTMLHeadingElement>(null);
  // The form is gone: keyboard and screen reader users continue here.
  useEffect(() => title.current?.focus(), []);

  async function join(wish: Wish) {
    setJoining(undefined);
    try {
      const { number } = await api.send<Wish>('PUT', `/wishes/${wish.id}/following`, { body: { follows: true } });
      onJoined(number);
    } catch (failed) {
      setJoining({ wish, fault: failed });
    }
  }
  return (
    <div className={styles.whole}>
      <h3 className={styles.title} ref={title} tabIndex={-1}>
        {t(`${of}.alikeTitle`)}
      </h3>
      <p className={styles.text}>{t(`${of}.alikeText`)}</p>
      <Rows label={t(`${of}.alikeTitle`)}>
        {wishes.map((wish) => (
          <Row key={wish.id}>
            <WishFacts wish={wish} />
            <p className={styles.text}>{wish.title}</p>
            <div className={styles.act}>
              <Button size="small" aria-label={`${t('cases.meToo')} ${wish.number}`} onClick={() => void join(wish)}>
                {t('cases.meToo')}
              </Button>
            </div>
          </Row>
        ))}
      </Rows>
      {joining ? <Failure fault={joining.fault} again={() => void join(joining.wish)} /> : null}
      {fault === undefined ? null : <Failure fault={fault} again={onAnyway} />}
      {unsaved}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onAnyway}>
          {t(`${of}.sendAnyway`)}
        </Button>
        <Button onClick={onChange}>{t('cases.change')}</Button>
      </div>
    </div>
  );
}
