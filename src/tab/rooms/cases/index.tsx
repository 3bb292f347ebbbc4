import { NotThere } from '../../shell.tsx';
import type { Route } from '../../route.ts';
import { OneCase } from './case.tsx';

/** `cases/ID`. */
export default function Cases({ route }: { readonly route: Route }) {
  const [id] = route;
  return id !== undefined && route.length === 1 ? <OneCase id={id} /> : <NotThere />;
}
