import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Channel, ChannelSession } from '../../../status/dto.ts';
import { Row, Rows, Subtle } from '../../parts/rows.tsx';
import { Section } from '../../parts/section.tsx';
import { Empty } from '../../parts/states.tsx';
import { useWords } from '../../words.tsx';

const useStyles = makeStyles({
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  book: { marginTop: tokens.spacingVerticalS },
});

/** The sessions to come, and how to book one. */
export function Coming({ channel, isInTeams }: { readonly channel: Channel; readonly isInTeams: boolean }) {
  const { t } = useWords();
  const { coming, more } = channel;
  return (
    <Section title={t('channel.coming')}>
      {coming.length === 0 ? (
        <Empty title={t('channel.noneComing')}>{t('channel.noneComingHint')}</Empty>
      ) : (
        <Rows label={t('channel.coming')}>
          {coming.map((session) => (
            <Row key={session.id}>
              <OneSession session={session} isInTeams={isInTeams} />
            </Row>
          ))}
        </Rows>
      )}
      {more > 0 ? <Subtle>{t('channel.more', { count: more })}</Subtle> : null}
    </Section>
  );
}

function OneSession({ session, isInTeams }: { readonly session: ChannelSession; readonly isInTeams: boolean }) {
  const { t } = useWords();
  const styles = useStyles();
  const { kind, title, when, freePlaces, booking } = session;
  const facts = [
    t(kind === 'kafe' ? 'channel.kafe' : 'channel.miniTraining'),
    when,
    freePlaces === undefined
      ? undefined
      : freePlaces === 0
        ? t('channel.full')
        : t('channel.free', { count: freePlaces }),
  ];
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <Subtle>{facts.filter((fact) => fact !== undefined).join(' · ')}</Subtle>
      {booking && isInTeams ? (
        <div className={styles.book}>
          <Button
            as="a"
            size="small"
            href={booking.link}
            target="_blank"
            rel="noreferrer"
            aria-label={t('channel.bookOf', { title })}
          >
            {t('channel.book')}
          </Button>
        </div>
      ) : null}
      {booking && !isInTeams ? <Subtle>{t('channel.bookSay', { phrase: booking.phrase })}</Subtle> : null}
    </>
  );
}
