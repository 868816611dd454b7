/** Text as text: nothing somebody typed or a region wrote becomes markup. */
export const esc = (tekst: string): string => tekst.replace(/[&<>"']/g, t => `&#${t.codePointAt(0)};`)

export type Keuze = readonly [waarde: string, label: string]
/** A list to choose one from; the empty line first. */
export function keuzelijst(
  naam: string,
  label: string,
  keuzes: readonly Keuze[],
  d: { leeg: string; gekozen: string; extra?: string },
): string {
  const regels = keuzes.map(
    ([w, l]) => `<option value="${esc(w)}"${w === d.gekozen ? ' selected' : ''}>${esc(l)}</option>`,
  )
  return `<label for="${naam}">${esc(label)}</label><select id="${naam}" name="${naam}"${d.extra ?? ''}><option value="">${esc(d.leeg)}</option>${regels.join('')}</select>`
}
