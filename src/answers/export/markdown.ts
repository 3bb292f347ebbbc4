import { type EntryRow, sharedColumns } from '../entry-rows.ts';

/** Entries as Markdown that people can read and the import can parse without loss. */
export function writeMarkdown(rows: readonly EntryRow[]): string {
  const sections = [...Map.groupBy(rows, (row) => row.id).values()].map(writeSection);
  return ['# Losen entries\n', ...sections].join('\n');
}

function writeSection(rows: readonly EntryRow[]): string {
  const [first] = rows;
  if (!first) return '';
  const shared = sharedColumns.map((column) => `- ${column}: ${first[column]}`.trimEnd());
  return [`## ${first.id}`, '', ...shared, '', ...rows.flatMap(writeText)].join('\n');
}

function writeText(row: EntryRow): readonly string[] {
  const alternatives = row.alternatives === '' ? [] : [...row.alternatives.split('\n').map((line) => `- ${line}`), ''];
  return [
    `### ${row.language}`,
    '',
    '**question**',
    '',
    ...quoted(row.question),
    '',
    '**alternatives**',
    '',
    ...alternatives,
    '**answer**',
    '',
    ...quoted(row.answer),
    '',
  ];
}

function quoted(text: string): readonly string[] {
  return text.split('\n').map((line) => (line === '' ? '>' : `> ${line}`));
}
