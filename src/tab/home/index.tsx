import { PageTitle } from '../parts/heads.tsx';
import { keepsAnswers, leads, useSession } from '../session.tsx';
import { useWords } from '../words.tsx';
import { MyQuestions, WaitingQuestions } from './questions.tsx';
import { MySessions, NextSessions } from './sessions.tsx';
import { MyWishes, WaitingWishes } from './wishes.tsx';

/** The person's own items, and for decision-makers the ones that wait for a decision. */
export default function Home() {
  const { t } = useWords();
  const { me } = useSession();
  const [first = ''] = me.name.split(' ');
  return (
    <>
      <PageTitle>{t('tab.hello', { name: first })}</PageTitle>
      {leads(me) ? <WaitingWishes /> : null}
      {keepsAnswers(me) ? <WaitingQuestions /> : null}
      <MyWishes />
      <MySessions />
      <NextSessions />
      <MyQuestions />
    </>
  );
}
