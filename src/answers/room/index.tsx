import { NotThere } from '../../tab/parts/not-there.tsx';
import { keepsAnswers, useSession } from '../../tab/session.tsx';
import type { Route } from '../../tab/route.ts';
import { EditEntry, NewEntry } from './edit.tsx';
import { Entry } from './entry.tsx';
import { Import } from './import.tsx';
import { List } from './list.tsx';

/**
 * `answers`, `answers/ID`, and for people who maintain answers `answers/ID/edit`, `answers/new` and `answers/import`.
 */
export default function Answers({ route }: { readonly route: Route }) {
  const { me } = useSession();
  const [first, second] = route;
  if (first === undefined) return <List />;
  if (keepsAnswers(me)) {
    if (first === 'new' && second === undefined) return <NewEntry />;
    if (first === 'import' && second === undefined) return <Import />;
    if (second === 'edit' && route.length === 2) return <EditEntry id={first} />;
  }
  return route.length === 1 ? <Entry id={first} /> : <NotThere />;
}
