import { NotThere } from '../../tab/parts/not-there.tsx';
import type { Route } from '../../tab/route.ts';
import { OneCase } from './case.tsx';
import { CasesOf } from './list.tsx';

/** `cases`, `cases/faults` or `cases/ID`. */
export default function Cases({ route }: { readonly route: Route }) {
  const [first] = route;
  if (first === undefined) return <CasesOf kind="wish" />;
  if (route.length > 1) return <NotThere />;
  return first === 'faults' ? <CasesOf kind="fault" /> : <OneCase id={first} />;
}
