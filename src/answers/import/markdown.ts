import { type Column, columns, optionalColumn, sharedColumns } from '../entry-rows.ts';
import { importLimits, ImportLimitError, type ImportLimits } from './limits.ts';
import { type FileRow, type Place, type Refusal, type RefusalCode, type Sheet, shown } from './sheet.ts';

type Cell = { readonly place: Place; readonly lines: string[] };
type Cells = Map<Column, Cell>;
type Section = { readonly shared: Cells; readonly texts: Cells[] };

const textColumns = ['question', 'alternatives', 'answer'] as const;

/**
 * Parses the Markdown format: `## id`, a list of the shared fields, and for each `### language` the labels
 * **question**, **alternatives** (a list) and **answer**. Question and answer are quoted: the text follows `> `, so
 * that headings, fences and rules in an answer are never parsed as structure. Text before the first `## ` is a preface.
 * @throws ImportLimitError.
 */
export function parseMarkdown(text: string, limits: ImportLimits = importLimits): Sheet {
  const reader = createReader(limits);
  for (const [at, line] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries())
    reader.read(line, { line: at + 1 });
  return reader.sheet();
}

function createReader(limits: ImportLimits) {
  const refusals: Refusal[] = [];
  const sections: Section[] = [];
  let open: { readonly column: Column; readonly lines: string[] } | undefined;
  let blankLines = 0;
  let texts = 0;

  function refuse(place: Place, code: RefusalCode, column?: string, params: Refusal['params'] = {}): void {
    refusals.push({ place, column, code, params });
  }

  function read(raw: string, place: Place): void {
    const line = raw.trimEnd();
    if (line === '') return void (blankLines += 1);
    readLine(raw, line, place);
    blankLines = 0;
  }

  function readLine(raw: string, line: string, place: Place): void {
    if (line.startsWith('## ')) return beginSection(line.slice(3), place);
    const section = sections.at(-1);
    if (!section) return;
    if (line.startsWith('### ')) return beginText(section, line.slice(4), place);
    const text = section.texts.at(-1);
    const label = /^\*\*(.+)\*\*$/.exec(line)?.[1];
    const shared = /^- ([^:]+):(.*)$/.exec(line);
    if (open?.column === 'alternatives' && line.startsWith('- ')) open.lines.push(line.slice(2));
    else if (open && open.column !== 'alternatives' && raw.startsWith('>')) quote(open.lines, raw);
    else if (text && label !== undefined) open = begin(text, textColumns, label, place);
    else if (!text && shared)
      begin(section.shared, sharedColumns, shared[1] ?? '', place)?.lines.push((shared[2] ?? '').trim());
    else refuse(place, 'line_not_understood', undefined, { text: shown(line) });
  }

  function beginSection(id: string, place: Place): void {
    sections.push({ shared: new Map([['id', { place, lines: [id.trim()] }]]), texts: [] });
    open = undefined;
  }

  function beginText(section: Section, language: string, place: Place): void {
    texts += 1;
    if (texts >= limits.rows) throw new ImportLimitError('limit_rows');
    section.texts.push(new Map([['language', { place, lines: [language.trim()] }]]));
    open = undefined;
  }

  /** Blank lines between two quoted ones belong to the text: people separate paragraphs that way. */
  function quote(lines: string[], raw: string): void {
    if (lines.length > 0) for (let blank = 0; blank < blankLines; blank += 1) lines.push('');
    lines.push(raw.startsWith('> ') ? raw.slice(2) : raw.slice(1));
  }

  function begin(cells: Cells, allowed: readonly Column[], name: string, place: Place) {
    const column = allowed.find((known) => known.toLowerCase() === name.trim().toLowerCase());
    if (!column) return refuse(place, 'column_unknown', shown(name), { columns: columns.join(', ') }) ?? undefined;
    if (cells.has(column)) return refuse(place, 'column_twice', column) ?? undefined;
    const cell = { place, lines: [] as string[] };
    cells.set(column, cell);
    return { column, lines: cell.lines };
  }

  function sheet(): Sheet {
    if (sections.length === 0) refuse({ line: 1 }, 'file_empty');
    for (const { shared, texts } of sections)
      if (texts.length === 0) refuse(shared.get('id')?.place ?? {}, 'language_missing', 'language');
    return { rows: sections.flatMap(toRows), refusals };
  }

  return { read, sheet };
}

function toRows({ shared, texts }: Section): FileRow[] {
  return texts.map((text) => {
    const found = new Map([...shared, ...text]);
    const each = <T>(of: (cell: Cell | undefined) => T) =>
      Object.fromEntries(columns.map((column) => [column, of(found.get(column))])) as Record<Column, T>;
    const place = text.get('language')?.place ?? {};
    const { [optionalColumn]: answeredBy, ...written } = each((cell) => cell?.lines.join('\n') ?? '');
    return {
      place,
      cells: { ...written, ...(found.has(optionalColumn) ? { [optionalColumn]: answeredBy } : {}) },
      places: each((cell) => cell?.place ?? place),
    };
  });
}
