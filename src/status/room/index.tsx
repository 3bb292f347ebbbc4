import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Channel, TrialChannels } from '../dto.ts';
import type { Host } from '../../tab/host.ts';
import { PageTitle, WayTo } from '../../tab/parts/heads.tsx';
import { Row, Rows } from '../../tab/parts/rows.tsx';
import { Empty, Shown } from '../../tab/parts/states.tsx';
import { hrefOf, type Route } from '../../tab/route.ts';
import { useSession } from '../../tab/session.tsx';
import { NotThere } from '../../tab/parts/not-there.tsx';
import { useLoaded } from '../../tab/use-loaded.ts';
import { useWords } from '../../tab/words.tsx';
import { Coming } from './coming.tsx';
import { Status } from './status.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(24rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
  },
  text: { margin: 0 },
});

/** In Teams the channel that the tab is in; in a browser by itself one of those that are known. */
export default function ChannelRoom({ route, host }: { readonly route: Route; readonly host: Host }) {
  const [id, more] = route;
  if (more !== undefined) return <NotThere />;
  if (host.kind === 'teams') {
    return host.channelId === undefined || id !== undefined ? (
      <NotThere />
    ) : (
      <OneChannel id={host.channelId} isInTeams />
    );
  }
  return id === undefined ? <Channels /> : <OneChannel id={id} isInTeams={false} />;
}

function OneChannel({ id, isInTeams }: { readonly id: string; readonly isInTeams: boolean }) {
  const { t } = useWords();
  const { api } = useSession();
  const styles = useStyles();
  const loaded = useLoaded((signal) => api.get<Channel>(`/channels/${encodeURIComponent(id)}`, signal), 'status', [id]);
  return (
    <>
      {isInTeams ? null : <WayTo parts={['channel']}>{t('channel.other')}</WayTo>}
      <Shown loaded={loaded}>
        {(channel) => (
          <>
            <PageTitle>
              {channel.name === undefined ? t('channel.title') : t('channel.titleNamed', { name: channel.name })}
            </PageTitle>
            <div className={styles.columns}>
              <Coming />
              <Status channel={channel} />
            </div>
          </>
        )}
      </Shown>
    </>
  );
}

function Channels() {
  const { t } = useWords();
  const { api } = useSession();
  const styles = useStyles();
  const loaded = useLoaded((signal) => api.get<TrialChannels>('/trial/channels', signal), 'status', []);
  return (
    <>
      <PageTitle>{t('channel.choose')}</PageTitle>
      <p className={styles.text}>{t('channel.chooseText')}</p>
      <Shown loaded={loaded}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('channel.chooseNone')}>{t('channel.noPlanHint')}</Empty>
          ) : (
            <Rows label={t('channel.choose')}>
              {items.map(({ id, name }) => (
                <Row key={id}>
                  <Link href={hrefOf('channel', id)}>{name}</Link>
                </Row>
              ))}
            </Rows>
          )
        }
      </Shown>
    </>
  );
}
