import { type ComponentType, lazy } from 'react';
import type { Me } from '../organisation/dto.ts';
import type { Host } from './host.ts';
import type { Route } from './route.ts';
import { administrates, seesInsights } from './session.tsx';
import type { TabKey } from './words.tsx';

type Room = {
  /** The first part of its address. */
  readonly key: string;
  /** Its name in the navigation; without one the room is reached by links only. */
  readonly label?: Extract<TabKey, 'calendar.title' | `${string}.nav` | `tab.nav${string}`>;
  /** Visible to everybody when left out. */
  readonly isSeen?: (me: Me, host: Host) => boolean;
  /** Loaded on demand; `route` is what follows the key. */
  readonly Page: ComponentType<{ readonly route: Route; readonly host: Host }>;
};

/** The rooms of the features, in the order of the navigation. */
export const rooms: readonly Room[] = [
  { key: 'sessions', label: 'calendar.title', Page: lazy(() => import('../sessions/room/index.tsx')) },
  { key: 'answers', label: 'tab.navAnswers', Page: lazy(() => import('../answers/room/index.tsx')) },
  { key: 'my-data', Page: lazy(() => import('../my-data/room/index.tsx')) },
  { key: 'cases', Page: lazy(() => import('../cases/room/index.tsx')) },
  {
    key: 'insights',
    label: 'insights.nav',
    isSeen: seesInsights,
    Page: lazy(() => import('../insights/room/index.tsx')),
  },
  {
    key: 'channel',
    label: 'channel.nav',
    isSeen: (_me, host) => host.channelId !== undefined || host.kind === 'browser',
    Page: lazy(() => import('../status/room/index.tsx')),
  },
  // A sixth room would not fit the navigation of a phone: home leads there.
  { key: 'health', isSeen: administrates, Page: lazy(() => import('../health/room/index.tsx')) },
];
