import { PageTitle, WayTo } from '../parts/heads.tsx';
import { administrates, keepsAnswers, leads, useSession } from '../session.tsx';
import { useWords } from '../words.tsx';
import { MyQuestions, WaitingQuestions } from './questions.tsx';
import { MySessions, NextSessions } from './sessions.tsx';
import { MyCases, WaitingCases } from './wishes.tsx';

/** The person's own items, and for decision-makers the ones that wait for a decision. */
export default function Home() {
  const { t } = useWords();
  const { me } = useSession();
  const [first = ''] = me.name.split(' ');
  return (
    <>
      <PageTitle>{t('tab.hello', { name: first })}</PageTitle>
      {leads(me) ? <WaitingCases kind="fault" /> : null}
      {leads(me) ? <WaitingCases kind="wish" /> : null}
      {keepsAnswers(me) ? <WaitingQuestions /> : null}
      <MyCases kind="wish" />
      <WayTo parts={['cases', 'faults']}>{t('tab.myFaults')}</WayTo>
      <MySessions />
      <NextSessions />
      <MyQuestions />
      {administrates(me) ? <WayTo parts={['health']}>{t('health.nav')}</WayTo> : null}
      <WayTo parts={['my-data']}>{t('myData.wayTo')}</WayTo>
    </>
  );
}
