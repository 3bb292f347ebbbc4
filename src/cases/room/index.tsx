import { NotThere } from '../../tab/parts/not-there.tsx';
import type { Route } from '../../tab/route.ts';
import { OneCase } from './case.tsx';

/** `cases/ID`. */
export default function Cases({ route }: { readonly route: Route }) {
  const [id] = route;
  return id !== undefined && route.length === 1 ? <OneCase id={id} /> : <NotThere />;
}
