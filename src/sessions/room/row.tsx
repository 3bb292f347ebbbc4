import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SessionDto } from '../dto.ts';
import { Row, Subtle } from '../../tab/parts/rows.tsx';
import { Failure } from '../../tab/parts/states.tsx';
import { hrefOf } from '../../tab/route.ts';
import { useWords } from '../../tab/words.tsx';
import { BookButton, type Booking, useSaidOf } from './booking.tsx';
import { Unbroken } from './unbroken.tsx';
import { kindName, stateText, useSessionWords } from './words.ts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  text: { flexGrow: 1, flexBasis: '14rem', minWidth: 0, display: 'flex', flexDirection: 'column' },
  when: { margin: 0 },
  title: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    paddingBlock: tokens.spacingVerticalXXS,
    ':hover': { color: tokens.colorNeutralForeground2BrandHover },
  },
  gone: { textDecorationLine: 'underline line-through' },
  said: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** A session in a list, with the button that books it. */
export function SessionRow({
  session,
  booking,
  showsDay,
}: {
  readonly session: SessionDto;
  readonly booking: Booking;
  /** Where no heading says which day it is. */
  readonly showsDay: boolean;
}) {
  const { t } = useWords();
  const words = useSessionWords();
  const styles = useStyles();
  const { last } = booking;
  const said = useSaidOf(booking, session);
  const host = session.isHost ? undefined : session.host;
  const facts = [kindName(session.kind, t), session.area, host, stateText(session, t)];
  return (
    <Row>
      <div className={styles.line}>
        <div className={styles.text}>
          <p className={styles.when}>
            <Unbroken when={showsDay ? words.when(session) : words.hours(session)} />
          </p>
          <div>
            <a
              className={mergeClasses(styles.title, session.phase === 'cancelled' && styles.gone)}
              href={hrefOf('sessions', 's', session.id)}
            >
              {session.title}
            </a>
          </div>
          <Subtle>{facts.filter((fact) => fact !== undefined).join(' · ')}</Subtle>
        </div>
        <BookButton session={session} booking={booking} />
      </div>
      {said === undefined ? null : <p className={styles.said}>{said}</p>}
      {last?.id === session.id && 'fault' in last ? <Failure fault={last.fault} again={last.again} /> : null}
    </Row>
  );
}
