import { type Area, foldName, mostAreas, tidyName } from '../../organisation/index.ts';
import { languages } from '../../platform/i18n/index.ts';
import type { FileRow, Sheet } from './sheet.ts';

export type ResolvedAreas = {
  /** The sheet with area keys instead of names, for areas that exist or may be added. */
  readonly sheet: Sheet;
  /** Unknown areas, spelled as in the file, each once; including those that may be added. */
  readonly unknown: readonly string[];
  /** Areas that must be added before the rows can be stored. */
  readonly added: readonly Area[];
};

/**
 * Resolves the areas in a file: by key, else by name in any language, case-insensitively.
 * @param mayAdd whether to add unknown areas.
 */
export function resolveAreas(sheet: Sheet, areas: readonly Area[], mayAdd: boolean): ResolvedAreas {
  const keys = new Set(areas.map(({ key }) => key));
  const byName = keysByName(areas);
  // By folded name; the first spelling wins.
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
  // Areas above the limit are refused row by row, as without consent.
  const isRoom = areas.length + names.length <= mostAreas;
  return mayAdd && isRoom
    ? { sheet: { ...sheet, rows }, unknown: names, added: names.map(areaNamed) }
    : { sheet: mayAdd ? sheet : { ...sheet, rows }, unknown: names, added: [] };
}

/** A name that two areas share, in different languages, resolves to neither. */
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

/** The text in the file becomes the key, so that the same file finds the area again, and the initial name. */
function areaNamed(name: string): Area {
  return { key: name, names: { nb: name, nn: name, sv: name, da: name, en: name } };
}
