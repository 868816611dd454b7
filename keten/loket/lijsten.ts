import {
  AANBOD_VOOR,
  AANBODFASEN,
  GROEPEN_BIJ_LOKET,
  INFORMATIE_VOOR,
  type Aanbod,
} from '../../gedeeld/regio/schema/loket.ts'
import { esc, keuzelijst } from './html.ts'
import { geldtVoor, type Kennis } from './kennis.ts'
import type { Taal } from './taal.ts'
import { padVan } from './pad.ts'

/** How somebody narrows a list; what is not a choice of the list counts as all. */
export type Zeef = { readonly [Z in 'voor' | 'fase' | 'groep' | 'lezer' | 'plaats']?: string }
const uit = <L extends readonly string[]>(lijst: L, waarde: string | undefined): L[number] | null =>
  lijst.find(x => x === waarde) ?? null

export const leesZeef = (velden: ReadonlyMap<string, string>): Zeef =>
  Object.fromEntries(
    (['voor', 'fase', 'groep', 'lezer', 'plaats'] as const).flatMap(z => {
      const waarde = velden.get(z)?.slice(0, 100) ?? ''
      return waarde === '' ? [] : [[z, waarde] as const]
    }),
  )

type Deel = { readonly taal: Taal; readonly kennis: Kennis; readonly zeef: Zeef; readonly actie: string }
const tekst = (taal: Taal, nl: string, en: string): string => esc(taal.lijsten.engels ? en : nl)
const vorm = (d: Deel, inhoud: string): string =>
  `<form method="post" action="${d.actie}" autocomplete="off" class="zeef">${inhoud}<button>${esc(d.taal.lijsten.vraag.toon)}</button></form>`
const gemeentekeuze = ({ taal, kennis, zeef }: Deel): string =>
  keuzelijst(
    'plaats',
    taal.lijsten.vraag.gemeente,
    kennis.gemeenten.map(g => [g, g] as const),
    {
      leeg: taal.lijsten.vraag.alle,
      gekozen: zeef.plaats ?? '',
    },
  )
/** The municipality that was chosen; one that this region does not have is none. */
const plaatsVan = ({ kennis, zeef }: Deel): string | null => uit(kennis.gemeenten, zeef.plaats)
const opPlaats = (plaats: string | null, waar: Aanbod['gemeenten']): boolean =>
  plaats === null || geldtVoor(waar, plaats)

/** Help from light to specialised, per phase; of a phase without help it says so (R003-93, R004-68). */
export function tekenAanbod(d: Deel): string {
  const w = d.taal.lijsten
  const [voor, fase, plaats] = [uit(AANBOD_VOOR, d.zeef.voor), uit(AANBODFASEN, d.zeef.fase), plaatsVan(d)]
  const vraag =
    keuzelijst(
      'voor',
      w.vraag.voor,
      AANBOD_VOOR.map(v => [v, w.voor[v]] as const),
      { leeg: w.vraag.alle, gekozen: voor ?? '' },
    ) +
    keuzelijst(
      'fase',
      w.vraag.fase,
      AANBODFASEN.map(f => [f, w.fase[f]] as const),
      { leeg: w.vraag.alle, gekozen: fase ?? '' },
    ) +
    gemeentekeuze(d)
  const lijsten = AANBODFASEN.filter(f => fase === null || f === fase).map(f => {
    const rij = d.kennis.aanbod.filter(
      a => a.fasen.includes(f) && (voor === null || a.voor.includes(voor)) && opPlaats(plaats, a.gemeenten),
    )
    const regels = rij.map(
      a =>
        `<li><strong>${tekst(d.taal, a.naam, a.naamEn)}</strong><br>${tekst(d.taal, a.wat, a.watEn)}<small>${esc(w.gewicht[a.gewicht])}, ${esc(w.schaal[a.schaal])}${a.zelfAanvragen ? `. ${esc(w.zelf)}` : ''}</small></li>`,
    )
    return `<h3>${esc(w.fase[f])}</h3>${regels.length === 0 ? `<p>${esc(w.geen)}</p>` : `<ul class="kaarten">${regels.join('')}</ul>`}`
  })
  return vorm(d, vraag) + lijsten.join('')
}

/** Each theme of bringing up children: what to know, and who helps near by (R004-96). */
export function tekenOpvoeden(d: Deel, team: (gemeente: string) => string | null): string {
  const w = d.taal.lijsten
  const plaats = plaatsVan(d)
  const themas = d.kennis.opvoedthemas.map(t => {
    const eigen = t.voorziening !== undefined && opPlaats(plaats, t.voorziening.gemeenten) ? t.voorziening.naam : null
    const wie = [eigen, plaats === null ? null : team(plaats)].filter(x => x !== null)
    const dichtbij =
      wie.length === 0
        ? `<a href="${padVan(d.taal, d.kennis.regio, 'buurt')}">${esc(w.dichtbijHulp)}</a>`
        : `${esc(w.dichtbijHulp)}: ${esc(wie.join(', '))}`
    return `<h2 id="${t.id}">${tekst(d.taal, t.naam, t.naamEn)}</h2><p>${tekst(d.taal, t.tekst, t.tekstEn)}</p><p class="zacht">${dichtbij}</p>`
  })
  return vorm(d, gemeentekeuze(d)) + themas.join('')
}

/** What there is to read, for whom, in which form and where it lies (R003-21). */
export function tekenLezen(d: Deel): string {
  const w = d.taal.lijsten
  const lezer = uit(INFORMATIE_VOOR, d.zeef.lezer)
  const rij = d.kennis.informatie.filter(i => lezer === null || i.voor.includes(lezer))
  const vraag = keuzelijst(
    'lezer',
    w.vraag.lezer,
    INFORMATIE_VOOR.map(v => [v, w.lezer[v]] as const),
    {
      leeg: w.vraag.alle,
      gekozen: lezer ?? '',
    },
  )
  const regels = rij.map(
    i =>
      `<li><strong>${tekst(d.taal, i.titel, i.titelEn)}</strong><small>${esc(i.voor.map(v => w.lezer[v]).join(', '))}; ${esc(w.vorm[i.vorm])}. ${esc(w.waar)}: ${tekst(d.taal, i.plek, i.plekEn)}</small></li>`,
  )
  return (
    vorm(d, vraag) + (regels.length === 0 ? `<p>${esc(w.geen)}</p>` : `<ul class="kaarten">${regels.join('')}</ul>`)
  )
}

/** Where somebody of a group can walk in (R003-40), and the places of which the expertise is shown (R003-38). */
export function tekenUren(d: Deel): string {
  const w = d.taal.lijsten
  const [groep, plaats] = [uit(GROEPEN_BIJ_LOKET, d.zeef.groep), plaatsVan(d)]
  const vraag =
    keuzelijst(
      'groep',
      w.vraag.groep,
      GROEPEN_BIJ_LOKET.map(g => [g, w.groep[g]] as const),
      { leeg: w.vraag.alle, gekozen: groep ?? '' },
    ) + gemeentekeuze(d)
  const uren = d.kennis.spreekuren.filter(u => (groep === null || u.groep === groep) && opPlaats(plaats, u.gemeenten))
  const regels = uren.map(
    u =>
      `<li><strong>${esc(w.groep[u.groep])}</strong>${u.gemeenten === 'alle' ? '' : `, ${esc(u.gemeenten.join(', '))}`}<small>${esc(w.waar)}: ${tekst(d.taal, u.plek, u.plekEn)}. ${esc(w.wanneer)}: ${tekst(d.taal, u.wanneer, u.wanneerEn)}</small></li>`,
  )
  const punten = d.kennis.punten.filter(p => opPlaats(plaats, p.gemeenten))
  const dichtbij = punten.map(
    p =>
      `<li><strong>${esc(p.naam)}</strong>${p.gemeenten === 'alle' ? '' : `, ${esc(p.gemeenten.join(', '))}`}<small>${esc(w.waar)}: ${esc(p.plek)}</small></li>`,
  )
  return (
    vorm(d, vraag) +
    (regels.length === 0 ? `<p>${esc(w.geenUren)}</p>` : `<ul class="kaarten">${regels.join('')}</ul>`) +
    (dichtbij.length === 0 ? '' : `<h2>${esc(w.dichtbij)}</h2><ul class="kaarten">${dichtbij.join('')}</ul>`)
  )
}

/** What asks attention on this day; on other days nothing. */
export function tekenDagen({ taal, kennis }: Pick<Deel, 'taal' | 'kennis'>, isBlad: (x: string) => boolean): string {
  if (kennis.campagnes.length === 0) return ''
  const regels = kennis.campagnes.map(c => {
    const weg =
      c.blad === undefined || !isBlad(c.blad)
        ? ''
        : ` <a href="${padVan(taal, kennis.regio, c.blad as 'start')}">${esc(taal.lijsten.meer)}<span class="stil">: ${tekst(taal, c.naam, c.naamEn)}</span></a>`
    return `<p><strong>${tekst(taal, c.naam, c.naamEn)}</strong>. ${tekst(taal, c.wat, c.watEn)}${weg}</p>`
  })
  return `<section class="uitkomst dagen"><h2>${esc(taal.lijsten.nu)}</h2>${regels.join('')}</section>`
}
