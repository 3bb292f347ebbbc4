import { makeStyles, tokens } from '@fluentui/react-components';
import type { Channel, PostedStatus } from '../dto.ts';
import { Subtle } from '../../tab/parts/rows.tsx';
import { Section } from '../../tab/parts/section.tsx';
import { Empty } from '../../tab/parts/states.tsx';
import { useWords } from '../../tab/words.tsx';

const useStyles = makeStyles({
  status: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  title: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  part: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  text: { margin: 0, whiteSpace: 'pre-wrap' },
});

/** The last weekly status of the channel, or what to do to get one. */
export function Status({ channel }: { readonly channel: Channel }) {
  const { t } = useWords();
  const { hasPlan, next, status } = channel;
  const comes = next === undefined ? undefined : t('channel.nextStatus', { when: next });
  return (
    <Section title={t('channel.status')}>
      {status ? <Posted status={status} /> : null}
      {!status && hasPlan ? <Empty title={t('channel.noStatus')}>{comes}</Empty> : null}
      {status && comes !== undefined ? <Subtle>{comes}</Subtle> : null}
      {hasPlan ? null : <Empty title={t('channel.noPlan')}>{t('channel.noPlanHint')}</Empty>}
    </Section>
  );
}

function Posted({ status }: { readonly status: PostedStatus }) {
  const { t, day, language } = useWords();
  const styles = useStyles();
  return (
    <article className={styles.status} lang={status.language}>
      <h3 className={styles.title}>{status.title}</h3>
      <div lang={language}>
        <Subtle>{t('channel.posted', { day: day(status.postedAt) })}</Subtle>
      </div>
      {status.late === undefined ? null : <p className={styles.text}>{status.late}</p>}
      {status.highlights ? (
        <>
          <h4 className={styles.part}>{status.highlights.title}</h4>
          <p className={styles.text}>{status.highlights.text}</p>
        </>
      ) : null}
      {status.sections.map(({ title, lines }) => (
        <div key={title} className={styles.section}>
          <h4 className={styles.part}>{title}</h4>
          {lines.map((line) => (
            <p key={line} className={styles.text}>
              {line}
            </p>
          ))}
        </div>
      ))}
    </article>
  );
}
