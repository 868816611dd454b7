import type { Klasse } from './orakel.ts'

/** Which cases stand in the answer of a list, and whether the page is the whole list for its question. */
export function zakenIn(klasse: Klasse, antwoord: unknown): { ids: string[]; volledig: boolean } | null {
  switch (klasse) {
    case 'melding-lijst': {
      const { meldingen, volgende } = antwoord as { meldingen: { id: string }[]; volgende: string | null }
      return { ids: meldingen.map(m => m.id), volledig: volgende === null }
    }
    case 'casus-lijst': {
      const { casussen, volgende } = antwoord as { casussen?: { id: string }[]; volgende: string | null }
      return casussen ? { ids: casussen.map(c => c.id), volledig: volgende === null } : null
    }
    case 'overleg-lijst': {
      const a = antwoord as { besprekingen: { id: string }[]; meer: boolean }
      return { ids: a.besprekingen.map(b => b.id), volledig: !a.meer }
    }
    case 'werkblad-lijst': {
      const { werkbladen } = antwoord as { werkbladen: { id: string }[] }
      return { ids: werkbladen.map(w => w.id), volledig: werkbladen.length < 200 }
    }
    case 'alarm-lijst': {
      const { aansluitingen } = antwoord as { aansluitingen: { id: string }[] }
      return { ids: aansluitingen.map(a => a.id), volledig: aansluitingen.length < 200 }
    }
    case 'huisverbod-lijst': {
      const { huisverboden, volgende } = antwoord as { huisverboden: { id: string }[]; volgende: string | null }
      return { ids: huisverboden.map(h => h.id), volledig: volgende === null }
    }
    case 'verblijf-lijst': {
      const a = antwoord as { verblijven: { id: string }[]; meer: boolean }
      return { ids: a.verblijven.map(v => v.id), volledig: !a.meer }
    }
    case 'post-lijst': {
      const a = antwoord as { in: { zaak: { id: string } | null }[]; uit: { zaak: { id: string } }[] }
      const ids = [...a.in.flatMap(b => b.zaak?.id ?? []), ...a.uit.map(b => b.zaak.id)]
      return { ids: [...new Set(ids)], volledig: false }
    }
    case 'deur-lijst': {
      const { vragen } = antwoord as { vragen: { zaak: { id: string } | null }[] }
      return { ids: [...new Set(vragen.flatMap(v => v.zaak?.id ?? []))], volledig: false }
    }
    case 'procesregie': {
      const { regels } = antwoord as { regels?: { zaak: { id: string } }[] }
      return regels ? { ids: regels.map(r => r.zaak.id), volledig: false } : null
    }
    case 'zoeken': {
      const { treffers } = antwoord as { treffers: { zaak: string }[] }
      return { ids: treffers.map(t => t.zaak), volledig: false }
    }
    case 'zoeken-kring': {
      const a = antwoord as {
        casussen: { id: string }[]
        meldingen: { id: string }[]
        mensen: { zaken: { id: string }[] }[]
      }
      const ids = [...a.casussen, ...a.meldingen, ...a.mensen.flatMap(m => m.zaken)].map(z => z.id)
      return { ids: [...new Set(ids)], volledig: false }
    }
    case 'mijn-werk': {
      const a = antwoord as {
        werk: { zaak: { id: string } }[]
        overdrachten: { melding: string }[]
        wachtend: { zaak: { id: string } }[]
        berichten: { zaak: { id: string } | null }[]
      }
      const ids = [
        ...a.werk.map(w => w.zaak.id),
        ...a.overdrachten.map(o => o.melding),
        ...a.wachtend.map(x => x.zaak.id),
        ...a.berichten.flatMap(b => (b.zaak === null ? [] : [b.zaak.id])),
      ]
      return { ids: [...new Set(ids)], volledig: false }
    }
    default:
      return null
  }
}
