import type { Tx } from '../../kernel/db.ts'
import { voegToe, type Schrijf } from '../../kernel/rijen.ts'
import { plekRij } from './aanstellen.ts'
import { leesBestand, perNaam, type Bestandfout, type Bestandregel } from './bestand.ts'
import { rijUit, type Middel } from './rolrij.ts'
import { aanstellingenVan, mensenMet, organisaties, rolplekken, sleutelVan } from './vragen.ts'

/** What a file would do: counted for the preview, as rows for the act itself. */
export type Plan = {
  mensen: number
  aanstellingen: number
  rollen: number
  voorstellen: number
  al: number
  fouten: readonly Bestandfout[]
  rijen: readonly Schrijf[]
  daarna: readonly Schrijf[]
}

/**
 * What a file with staff would change: people who are not there yet, who works where, and roles. Nobody is ended by what a file does not
 * say, and who is known keeps the name they have. Asks as often for a thousand lines as for one.
 */
export async function maakPlan(tx: Tx, tekst: string, hulp: Middel): Promise<Plan> {
  const open = (await organisaties(tx)).filter(o => o.tot === null)
  const { regels, fouten } = leesBestand(tekst, perNaam(open))
  const bekend = await mensenMet(tx, [...new Set(regels.map(r => r.onderwerp))])
  const nieuw = new Map<string, { id: string; rij: Schrijf }>()
  const vol = regels.map(r => ({ ...r, mens: bekend.get(r.onderwerp) ?? begin(tx, nieuw, r, hulp) }))
  const eerder = await aanstellingenVan(tx, [...bekend.values()])
  const staat = await rolplekken(tx, vol)

  const plekken = new Map<string, Schrijf | null>()
  const rollen: Schrijf[] = []
  const voorstellen: Schrijf[] = []
  const mis: Bestandfout[] = []
  let al = 0
  for (const r of vol) {
    const fout = (uitleg: string) => mis.push({ regel: r.regel, kolom: null, uitleg })
    if (r.mens === tx.wie.mens) {
      fout('Dit bent u zelf. Uw eigen rollen verandert een andere beheerder.')
      continue
    }
    plekken.set(`${r.mens} ${r.organisatie}`, plekRij(tx, r.mens, r.organisatie, eerder))
    const plek = staat.get(sleutelVan(r))
    if (plek?.al === true || plek?.wacht === true) {
      al += 1
      continue
    }
    const uit = rijUit(tx, { ...r, beroep: null, vervangt: null }, hulp, { plek, nieuw: true })
    if ('ok' in uit) fout(uit.uitleg)
    else (uit.voorstel ? voorstellen : rollen).push(uit.rij)
  }
  const nieuwePlekken = [...plekken.values()].filter(p => p !== null)
  return {
    ...{ mensen: nieuw.size, aanstellingen: nieuwePlekken.length, al },
    ...{ rollen: rollen.length, voorstellen: voorstellen.length },
    ...{ rijen: [...[...nieuw.values()].map(n => n.rij), ...nieuwePlekken], daarna: [...rollen, ...voorstellen] },
    fouten: [...fouten, ...mis].sort((a, b) => a.regel - b.regel),
  }
}

/** Somebody nobody knows yet, once per sign-in name. @returns their id */
function begin(tx: Tx, nieuw: Map<string, { id: string; rij: Schrijf }>, r: Bestandregel, hulp: Middel): string {
  const er = nieuw.get(r.onderwerp)
  if (er !== undefined) return er.id
  const id = hulp.nieuwId()
  nieuw.set(r.onderwerp, { id, rij: voegToe('mens', { id, onderwerp: r.onderwerp, naam: r.naam, van: tx.nu }) })
  return id
}
