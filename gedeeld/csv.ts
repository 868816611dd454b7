/** A table as a file that a spreadsheet opens: a semicolon between, quotes around, and no cell that begins a formula. */
export function alsCsv(rijen: readonly (readonly (string | number)[])[]): string {
  const cel = (w: string | number) => `"${veilig(String(w)).replaceAll('"', '""')}"`
  return `\uFEFF${rijen.map(r => r.map(cel).join(';')).join('\r\n')}\r\n`
}
/** A number may begin with a minus; any other cell that a spreadsheet would count with is kept from counting. */
const veilig = (w: string): string => (/^[=+\-@\t\r]/.test(w) && !/^-?\d+(,\d+)?$/.test(w) ? `'${w}` : w)
