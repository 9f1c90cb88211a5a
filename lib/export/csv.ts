/**
 * Comma-separated values after RFC 4180, with a mark that makes spreadsheets read UTF-8. Text that a spreadsheet
 * would run as a formula gets an apostrophe before it: titles come from anywhere.
 */
export function csv(lines: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${lines.map((fields) => `${fields.map(field).join(',')}\r\n`).join('')}`
}

function field(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
