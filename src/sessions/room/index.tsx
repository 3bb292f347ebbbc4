import type { Route } from '../../tab/route.ts';
import { hosts, useSession } from '../../tab/session.tsx';
import { NotThere } from '../../tab/parts/not-there.tsx';
import { Calendar } from './calendar.tsx';
import { ChangeSession, NewSession } from './edit.tsx';
import { OneSession } from './one.tsx';

/** `month/2026-11`, `week/2026-11-23` and `agenda/2026-11-26`, `s/ID`, and for those who hold sessions `s/ID/change` and `new`. */
export default function Sessions({ route }: { readonly route: Route }) {
  const { me } = useSession();
  const [first, id = '', third] = route;
  if (first === 's') {
    if (route.length === 2) return <OneSession id={id} />;
    return route.length === 3 && third === 'change' && hosts(me) ? <ChangeSession id={id} /> : <NotThere />;
  }
  if (first === 'new') return route.length === 1 && hosts(me) ? <NewSession /> : <NotThere />;
  return <Calendar route={route} />;
}
