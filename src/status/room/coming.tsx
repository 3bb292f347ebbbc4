import { WayTo } from '../../tab/parts/heads.tsx';
import { Empty } from '../../tab/parts/states.tsx';
import { useWords } from '../../tab/words.tsx';
import { SessionList } from '../../sessions/room/list.tsx';

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
