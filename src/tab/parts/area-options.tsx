import { useSession } from '../session.tsx';

type Area = { readonly key: string; readonly name: string };

/** Options for choosing an area: the areas of the rollout, unless others are given. */
export function AreaOptions({ areas }: { readonly areas?: readonly Area[] }) {
  const { me } = useSession();
  return (areas ?? me.areas).map(({ key, name }) => (
    <option key={key} value={key}>
      {name}
    </option>
  ));
}
