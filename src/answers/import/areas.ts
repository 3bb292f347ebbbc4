import { type Area, foldName, mostAreas, tidyName } from '../../organisation/index.ts';
import { languages } from '../../platform/i18n/index.ts';
import type { FileRow, Sheet } from './sheet.ts';

export type ResolvedAreas = {
  /** With the key of its area in each row that names one the rollout has, or may have. */
  readonly sheet: Sheet;
  /** As the file writes them, each once; also those that may be added. */
  readonly unknown: readonly string[];
  /** What has to be added, so that the rows can be kept. */
  readonly added: readonly Area[];
};

/**
 * Finds the areas that a file names: by key, else by a name in any language, whatever the case of its letters.
 * @param mayAdd whether those that the rollout lacks are to be added.
 */
export function resolveAreas(sheet: Sheet, areas: readonly Area[], mayAdd: boolean): ResolvedAreas {
  const keys = new Set(areas.map(({ key }) => key));
  const byName = keysByName(areas);
  // By the folded name, as it is written first.
  const unknown = new Map<string, string>([]);
  const rows = sheet.rows.map((row): FileRow => {
    if (keys.has(row.cells.area)) return row;
    const written = tidyName(row.cells.area);
    if (written === '') return row;
    const folded = foldName(written);
    const known = byName.get(folded);
    if (known !== undefined) return withArea(row, known);
    if (!unknown.has(folded)) unknown.set(folded, written);
    return mayAdd ? withArea(row, unknown.get(folded) ?? written) : row;
  });
  const names = [...unknown.values()];
  // More than there may be are refused row by row, as they would be without consent.
  const isRoom = areas.length + names.length <= mostAreas;
  return mayAdd && isRoom
    ? { sheet: { ...sheet, rows }, unknown: names, added: names.map(areaNamed) }
    : { sheet: mayAdd ? sheet : { ...sheet, rows }, unknown: names, added: [] };
}

/** A name that two areas have, in different languages, finds neither. */
function keysByName(areas: readonly Area[]): ReadonlyMap<string, string> {
  const named = areas.flatMap(({ key, names }) =>
    [...new Set([key, ...languages.map((language) => names[language])].map(foldName))].map((name) => ({ name, key })),
  );
  const keys = Map.groupBy(named, ({ name }) => name);
  return new Map(
    [...keys].flatMap(([name, [first, ...others]]) => (first && others.length === 0 ? [[name, first.key]] : [])),
  );
}

function withArea(row: FileRow, area: string): FileRow {
  return { ...row, cells: { ...row.cells, area } };
}

/** The file's word is the key, so that the same file finds the area again, and the name until somebody changes it. */
function areaNamed(name: string): Area {
  return { key: name, names: { nb: name, nn: name, sv: name, da: name, en: name } };
}
