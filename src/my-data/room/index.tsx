import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { OverviewDto } from '../dto.ts';
import { PageTitle } from '../../tab/parts/heads.tsx';
import { NotThere } from '../../tab/parts/not-there.tsx';
import { Empty, Failure, Shown } from '../../tab/parts/states.tsx';
import type { Route } from '../../tab/route.ts';
import { useSession } from '../../tab/session.tsx';
import { once, useLoaded } from '../../tab/use-loaded.ts';
import { useWords } from '../../tab/words.tsx';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '60ch' },
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, ':focus': { outlineStyle: 'none' } },
  ask: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  status: { margin: 0, ':empty': { display: 'contents' } },
});

type Parts = OverviewDto['parts'];

/** What is stored about the person, as a file, and its deletion. */
export default function MyDataRoom({ route }: { readonly route: Route }) {
  return route.length === 0 ? <Room /> : <NotThere />;
}

function Room() {
  const { t } = useWords();
  const { api } = useSession();
  const styles = useStyles();
  const [isDeleted, setDeleted] = useState(false);
  const loaded = useLoaded((signal) => api.get<OverviewDto>('/my-data', signal), once, [isDeleted]);
  return (
    <>
      <PageTitle>{t('myData.title')}</PageTitle>
      {isDeleted ? <Deleted /> : null}
      <Shown loaded={loaded}>
        {({ parts }) =>
          parts.length === 0 ? (
            <Empty title={t('myData.none')}>{t('myData.noneHint')}</Empty>
          ) : isDeleted ? null : (
            <div className={styles.whole}>
              <p className={styles.text}>{t('myData.intro')}</p>
              <Kinds parts={parts} />
              <Download />
              <Delete parts={parts} onDeleted={() => setDeleted(true)} />
            </div>
          )
        }
      </Shown>
    </>
  );
}

/** The buttons are gone: the focus goes to what came of them. */
function Deleted() {
  const { t } = useWords();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.whole}>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        {t('myData.deletedTitle')}
      </h2>
      <p className={styles.text}>{t('myData.deletedText')}</p>
    </div>
  );
}

function Kinds({ parts }: { readonly parts: Parts }) {
  const { t } = useWords();
  const kinds = [...new Set(parts.map(({ kind }) => kind))];
  const countOf = (kind: Parts[number]['kind']) =>
    parts.reduce((sum, part) => sum + (part.kind === kind ? part.count : 0), 0);
  return (
    <List
      lines={kinds.map((kind) => `${t(`myData.${kind}`)}: ${t('myData.rows', { count: countOf(kind) })}`)}
      label={t('myData.title')}
    />
  );
}

function List({ lines, label }: { readonly lines: readonly string[]; readonly label: string }): ReactNode {
  return (
    <ul className={useStyles().list} aria-label={label}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Download() {
  const { t } = useWords();
  const { api } = useSession();
  const styles = useStyles();
  const [fault, setFault] = useState<unknown>();
  const [said, setSaid] = useState('');
  async function download() {
    setFault(undefined);
    setSaid('');
    try {
      const { name, file } = await api.file('/my-data/file');
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = name;
      link.click();
      // Not at once: the browser starts reading it after the click.
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      setSaid(t('myData.downloaded'));
    } catch (failed) {
      setFault(failed);
    }
  }
  return (
    <>
      <div>
        <Button appearance="primary" onClick={() => void download()}>
          {t('myData.download')}
        </Button>
      </div>
      <p role="status" className={styles.status}>
        {said}
      </p>
      {fault === undefined ? null : <Failure fault={fault} again={() => void download()} />}
    </>
  );
}

/** Says what goes and what stays, and asks once. */
function Delete({ parts, onDeleted }: { readonly parts: Parts; readonly onDeleted: () => void }) {
  const { t } = useWords();
  const { api } = useSession();
  const styles = useStyles();
  const [isAsking, setAsking] = useState(false);
  const [fault, setFault] = useState<unknown>();
  const isSending = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) heading.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  async function deleteAll() {
    if (isSending.current) return;
    isSending.current = true;
    setFault(undefined);
    try {
      await api.send('POST', '/my-data/deletion', { body: { sure: true } });
      onDeleted();
    } catch (failed) {
      setFault(failed);
    } finally {
      isSending.current = false;
    }
  }
  if (!isAsking)
    return (
      <div>
        <Button ref={opener} onClick={() => setAsking(true)}>
          {t('myData.ask')}
        </Button>
      </div>
    );
  const goes = parts.filter(({ stays }) => stays === undefined).map(({ kind }) => t(`myData.${kind}`));
  const stay = parts.flatMap(({ kind, stays }) => (stays ? [`${t(`myData.${kind}`)}: ${t(`myData.${stays}`)}`] : []));
  return (
    <section className={styles.ask} aria-labelledby="delete-my-data">
      <h2 className={styles.heading} id="delete-my-data" ref={heading} tabIndex={-1}>
        {t('myData.askTitle')}
      </h2>
      {goes.length > 0 ? (
        <>
          <p className={styles.text}>{t('myData.goesTitle')}</p>
          <List lines={goes} label={t('myData.goesTitle')} />
        </>
      ) : null}
      {stay.length > 0 ? (
        <>
          <p className={styles.text}>{t('myData.staysTitle')}</p>
          <List lines={stay} label={t('myData.staysTitle')} />
        </>
      ) : null}
      <p className={styles.text}>{t('myData.askText')}</p>
      {fault === undefined ? null : <Failure fault={fault} again={() => void deleteAll()} />}
      <div className={styles.buttons}>
        <Button onClick={() => setAsking(false)}>{t('myData.keep')}</Button>
        <Button onClick={() => void deleteAll()}>{t('myData.delete')}</Button>
      </div>
    </section>
  );
}
