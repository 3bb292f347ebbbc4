/** Without what no screen shows and PostgreSQL refuses, what cards put between braces, and the space around. */
export function cleanText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/\{\u2060(?=\{)/g, '{')
    .replace(/\r\n?/g, '\n')
    .toWellFormed()
    .trim();
}
