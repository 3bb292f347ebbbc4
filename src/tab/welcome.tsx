import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { TrialPerson } from '../organisation/dto.ts';
import type { Api } from './api.ts';
import { Failure, Loading } from './parts/states.tsx';
import { trial } from './proof.ts';
import { PageTitle } from './parts/heads.tsx';
import { useWords } from './words.tsx';

const useStyles = makeStyles({
  page: {
    maxWidth: '40rem',
    marginInline: 'auto',
    padding: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  text: { margin: 0 },
  people: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  person: { width: '100%', justifyContent: 'space-between', flexWrap: 'wrap', textAlign: 'start' },
  roles: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase300 },
});

const roleKeys = ['champion', 'specialist', 'lead', 'administrator'] as const;

/** Replaces the sign-in in trial mode, and says so. */
export function TrialChooser({ api, onChosen }: { readonly api: Api; readonly onChosen: () => void }) {
  const { t } = useWords();
  const styles = useStyles();
  const [people, setPeople] = useState<readonly TrialPerson[]>();
  const [fault, setFault] = useState<unknown>();
  const load = () => {
    setFault(undefined);
    api
      .get<{ items: readonly TrialPerson[] }>('/trial/people')
      .then(({ items }) => setPeople(items))
      .catch(setFault);
  };
  useEffect(load, [api]);
  const choose = (id: string) => {
    trial.choose(id);
    onChosen();
  };
  return (
    <main className={styles.page}>
      <PageTitle>{t('tab.trialTitle')}</PageTitle>
      <p className={styles.text}>{t('tab.trialText')}</p>
      {fault === undefined ? null : <Failure fault={fault} again={load} />}
      {people === undefined && fault === undefined ? <Loading /> : null}
      <ul className={styles.people} role="list">
        {people?.map((person) => (
          <li key={person.id}>
            <Button className={styles.person} size="large" onClick={() => choose(person.id)}>
              <span>{person.name}</span>
              <span className={styles.roles}>
                {roleKeys
                  .filter((role) => person.roles.includes(role))
                  .map((role) => t(`organisation.${role}`))
                  .join(', ')}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </main>
  );
}

/** An error that must be fixed before anything can be shown. */
export function NotStarted({ fault, again }: { readonly fault: unknown; readonly again: () => void }) {
  const { t } = useWords();
  return (
    <main className={useStyles().page}>
      <PageTitle>{t('tab.failedTitle')}</PageTitle>
      <Failure fault={fault} again={again} takesFocus />
    </main>
  );
}

/** Shown outside Teams, where nobody can sign in. */
export function Outside() {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <PageTitle>{t('tab.outsideTitle')}</PageTitle>
      <p className={styles.text}>{t('tab.outsideText')}</p>
      <Link href="https://teams.microsoft.com/">{t('tab.openTeams')}</Link>
    </main>
  );
}
