import { WayTo } from '../../parts/heads.tsx';
import { Empty } from '../../parts/states.tsx';
import { useWords } from '../../words.tsx';
import { SessionList } from '../sessions/list.tsx';

/** The sessions to come. */
export function Coming() {
  const { t } = useWords();
  return (
    <SessionList
      path="/sessions/coming"
      title={t('channel.coming')}
      empty={<Empty title={t('calendar.nextNone')}>{t('channel.noneComingHint')}</Empty>}
    >
      <WayTo parts={['sessions']}>{t('calendar.allSessions')}</WayTo>
    </SessionList>
  );
}
