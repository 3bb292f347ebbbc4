import { WayTo } from '../parts/heads.tsx';
import { Empty } from '../parts/states.tsx';
import { useWords } from '../words.tsx';
import { SessionList } from '../../sessions/room/list.tsx';

export function MySessions() {
  const { t } = useWords();
  return (
    <SessionList
      path="/sessions/booked"
      title={t('calendar.myBookings')}
      empty={<Empty title={t('calendar.myBookingsNone')}>{t('calendar.myBookingsHint')}</Empty>}
    />
  );
}

export function NextSessions() {
  const { t } = useWords();
  return (
    <SessionList path="/sessions/coming" title={t('sessions.next')} empty={<Empty title={t('calendar.nextNone')} />}>
      <WayTo parts={['sessions']}>{t('calendar.allSessions')}</WayTo>
    </SessionList>
  );
}
