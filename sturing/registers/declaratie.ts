import type { Bevinding, Melder } from '../../gedeeld/regio/bevinding.ts'
import { melderVoor, ontleed } from '../../gedeeld/regio/ontleden.ts'
import { controleerVorm, toetsen } from '../../gedeeld/regio/vormcontrole.ts'
import { naasten } from './naasten.ts'
import { VORM, VRIJ, type Declaratie, type Gatregel, type Over, type Telling, type Voorwaarde } from './vorm.ts'

const TOETSEN = toetsen(VORM)

/** Reads one declaration; what is wrong comes back with file, line and what to do. */
export function leesDeclaratie(naam: string, tekst: string): { d: Declaratie | null; bevindingen: Bevinding[] } {
  const gelezen = ontleed([{ naam, tekst }])
  const bevindingen = gelezen.bevindingen
  const meld = melderVoor(gelezen, bevindingen)
  const er = gelezen.inhoud
  for (const sleutel of Object.keys(VORM))
    if (!VRIJ.has(sleutel) && !(sleutel in er)) meld([sleutel], `"${sleutel}" ontbreekt.`, 'Vul deze sleutel in.')
  for (const [sleutel, waarde] of Object.entries(er)) {
    const regel = TOETSEN.get(sleutel)
    if (regel === undefined)
      meld([sleutel], `Onbekende sleutel "${sleutel}".`, `Kies uit: ${Object.keys(VORM).join(', ')}.`)
    else controleerVorm(sleutel, waarde, regel, meld)
  }
  if (bevindingen.length > 0) return { d: null, bevindingen }
  const d = er as unknown as Declaratie
  kloptBinnen(d, meld)
  return { d: bevindingen.length === 0 ? d : null, bevindingen }
}

const MET_KEUZES: ReadonlySet<string> = new Set(['keuze', 'meer'])
const VERWIJST: ReadonlySet<string> = new Set(['verwijzing', 'verwijzingen'])

/** A register that contradicts itself is refused: names of fields and states that do not exist, twice the same, what a rule lacks. */
function kloptBinnen(d: Declaratie, meld: Melder): void {
  dubbel(d.velden, 'velden', meld)
  dubbel(d.standen, 'standen', meld)
  dubbel(d.stappen, 'stappen', meld)
  dubbel(d.gaten, 'gaten', meld)
  dubbel(d.tellingen, 'tellingen', meld)
  d.titel.forEach((id, i) => isVeld(d, id, ['titel', i], meld))
  d.velden.forEach((v, i) => {
    if (MET_KEUZES.has(v.soort) !== (v.keuzes !== undefined || v.keuzesUit !== undefined))
      meld(
        ['velden', i],
        `Veld "${v.id}" is een ${v.soort}: keuzes horen bij keuze en meer.`,
        'Zet er keuzes bij, of haal ze weg.',
      )
    if (VERWIJST.has(v.soort) !== (v.register !== undefined))
      meld(
        ['velden', i],
        `Veld "${v.id}": een register hoort bij verwijzing en verwijzingen.`,
        'Noem het register, of haal het weg.',
      )
  })
  d.velden.forEach((v, i) => {
    if (v.beginUit !== undefined) isPad(d, v.beginUit, ['velden', i], meld)
    if (v.alleen !== undefined && v.register === undefined)
      meld(['velden', i], `Veld "${v.id}": alleen hoort bij een verwijzing.`, 'Noem het register, of haal het weg.')
  })
  d.stappen.forEach((s, i) => {
    voorwaarden(d, s.eist?.als, ['stappen', i], meld)
    if (s.ook !== undefined) {
      isVeld(d, s.ook.veld, ['stappen', i], meld, 'verwijzing')
      isStand(d, s.ook.naar, ['stappen', i], meld)
    }
    for (const stand of [...s.van, s.naar]) isStand(d, stand, ['stappen', i], meld)
    s.vraagt?.forEach(id => isVeld(d, id, ['stappen', i], meld))
  })
  d.gaten.forEach((g, i) => gatKlopt(d, g, ['gaten', i], meld))
  d.herinneringen.forEach((h, i) => {
    isVeld(d, h.veld, ['herinneringen', i], meld, 'dag')
    voorwaarden(d, h.als, ['herinneringen', i], meld)
  })
  d.tellingen.forEach((t, i) => tellingKlopt(d, t, ['tellingen', i], meld))
  d.verzamelt?.forEach((v, i) => {
    for (const k of v.koppel) isPad(d, k.hier, ['verzamelt', i], meld)
    if (v.eerste !== undefined) {
      isVeld(d, v.eerste.dag, ['verzamelt', i], meld, 'dag')
      isVeld(d, v.eerste.zelfde, ['verzamelt', i], meld)
      voorwaarden(d, v.eerste.als, ['verzamelt', i], meld)
    }
    if (v.van !== undefined) isVeld(d, v.van, ['verzamelt', i], meld, 'getal')
  })
  if (d.kalender !== undefined) {
    for (const id of [d.kalender.dag, d.kalender.tot]) if (id !== undefined) isVeld(d, id, ['kalender'], meld, 'dag')
    if (d.kalender.jaarlijks !== undefined) isVeld(d, d.kalender.jaarlijks, ['kalender'], meld, 'janee')
    if (d.kalender.gemeenten !== undefined) isVeld(d, d.kalender.gemeenten, ['kalender'], meld)
    voorwaarden(d, d.kalender.als, ['kalender'], meld)
  }
  if (d.neemtGaten !== undefined) isVeld(d, d.neemtGaten.veld, ['neemtGaten'], meld)
  if (d.eigenaar !== undefined) isVeld(d, d.eigenaar, ['eigenaar'], meld)
  const uit = [...Object.keys({ ...d.uit?.velden, ...d.uit?.vast }), ...(d.uit?.per === undefined ? [] : [d.uit.per])]
  for (const id of uit) isVeld(d, id, ['uit'], meld)
}

function tellingKlopt(d: Declaratie, t: Telling, plek: Plek, meld: Melder): void {
  for (const a of t.per) {
    const [id = '', per] = a.split(':')
    if (a !== 'stand') isVeld(d, id, plek, meld, per === undefined ? undefined : 'dag')
  }
  if (t.som !== undefined) isVeld(d, t.som, plek, meld)
  if (t.toont !== undefined) {
    if (t.toont.veld !== 'stand') isVeld(d, t.toont.veld, plek, meld)
    if (t.toont.kies === 'nieuwste' && t.toont.dag === undefined)
      meld(plek, `Telling "${t.id}" toont de nieuwste maar noemt geen dag.`, 'Zet er een dag bij.')
    if (t.toont.dag !== undefined) isVeld(d, t.toont.dag, plek, meld, 'dag')
  }
  if (Array.isArray(t.aandeel)) voorwaarden(d, t.aandeel, plek, meld)
  else if (t.aandeel !== undefined)
    for (const id of [t.aandeel.deel, t.aandeel.geheel]) isVeld(d, id, plek, meld, 'getal')
  if (t.nieuwste !== undefined) {
    for (const id of t.nieuwste.per) isVeld(d, id, plek, meld)
    isVeld(d, t.nieuwste.dag, plek, meld, 'dag')
  }
  voorwaarden(d, t.als, plek, meld)
}

/** A path begins at a field, or is the record itself. */
function isPad(d: Declaratie, pad: string, plek: Plek, meld: Melder): void {
  const [eerste = '', tweede] = pad.split('.')
  if (pad === 'id') return
  isVeld(d, eerste, plek, meld, tweede === undefined ? undefined : 'verwijzing')
}

type Plek = readonly (string | number)[]
function dubbel(rij: readonly { readonly id: string }[], sleutel: string, meld: Melder): void {
  rij.forEach((x, i) => {
    if (rij.findIndex(y => y.id === x.id) < i)
      meld([sleutel, i], `"${x.id}" staat er twee keer.`, 'Geef elk een eigen id.')
  })
}
function isVeld(d: Declaratie, id: string, plek: Plek, meld: Melder, soort?: string): void {
  const veld = d.velden.find(v => v.id === id)
  if (veld === undefined) meld(plek, `Er is geen veld "${id}".`, `Kies uit: ${d.velden.map(v => v.id).join(', ')}.`)
  else if (soort !== undefined && veld.soort !== soort)
    meld(plek, `Veld "${id}" is een ${veld.soort} en geen ${soort}.`, `Kies een veld van soort ${soort}.`)
}
function isStand(d: Declaratie, id: string, plek: Plek, meld: Melder): void {
  if (d.standen.every(s => s.id !== id))
    meld(plek, `Er is geen stand "${id}".`, `Kies uit: ${d.standen.map(s => s.id).join(', ')}.`)
}
function voorwaarden(d: Declaratie, als: readonly Voorwaarde[] | undefined, plek: Plek, meld: Melder): void {
  for (const v of als ?? []) {
    if (v.veld !== undefined) isVeld(d, v.veld, plek, meld)
    v.stand?.forEach(s => isStand(d, s, plek, meld))
    const keuzes = d.velden.find(x => x.id === v.veld)?.keuzes
    for (const w of [...(v.is ?? []), ...(v.niet ?? [])])
      if (keuzes !== undefined && keuzes.every(k => k.id !== w))
        meld(plek, `"${w}" is geen keuze van veld "${v.veld ?? ''}".`, `Kies uit: ${keuzes.map(k => k.id).join(', ')}.`)
    if (v.kenmerk !== undefined && keuzes?.some(k => k.kenmerken?.includes(v.kenmerk ?? '')) !== true)
      meld(
        plek,
        `Geen enkele keuze van "${v.veld ?? ''}" heeft kenmerk "${v.kenmerk}".`,
        'Zet het kenmerk bij een keuze.',
      )
  }
}

function gatKlopt(d: Declaratie, g: Gatregel, plek: Plek, meld: Melder): void {
  voorwaarden(d, g.als, plek, meld)
  if (!g.zin.nl.includes('{{wat}}') || !g.zin.en.includes('{{wat}}'))
    meld(plek, `De zin van "${g.id}" noemt niet wat er mist.`, 'Zet {{wat}} in beide talen.')
  if (g.soort === 'elke') return elkeKlopt(d, g, plek, meld)
  if (g.soort === 'rij') {
    if (g.als === undefined) meld(plek, `Regel "${g.id}" zegt niet wanneer.`, 'Zet er een voorwaarde bij (als).')
    return
  }
  if (g.soort === 'ieder') {
    if (g.veld === undefined || g.in?.veld === undefined)
      return meld(
        plek,
        `Regel "${g.id}" zegt niet wie er een antwoord geeft, en waar.`,
        'Zet er veld en in bij, met in.veld.',
      )
    return isVeld(d, g.veld, plek, meld)
  }
  if (g.soort === 'oud' && g.maanden === undefined)
    meld(plek, `Regel "${g.id}" zegt niet hoe oud.`, 'Zet er maanden bij.')
  if (g.veld === undefined) meld(plek, `Regel "${g.id}" noemt geen dag.`, 'Zet er een veld bij.')
  else if (g.in === undefined) isVeld(d, g.veld, plek, meld, 'dag')
}

function elkeKlopt(d: Declaratie, g: Gatregel, plek: Plek, meld: Melder): void {
  for (const o of g.over ?? []) {
    isVeld(d, o.veld, plek, meld)
    const keuzes = d.velden.find(v => v.id === o.veld)?.keuzes
    for (const k of o.keuzes ?? [])
      if (keuzes !== undefined && keuzes.every(x => x.id !== k))
        meld(plek, `"${k}" is geen keuze van veld "${o.veld}".`, `Kies uit: ${keuzes.map(x => x.id).join(', ')}.`)
  }
  if (g.maanden !== undefined && g.dag === undefined)
    meld(plek, `Regel "${g.id}" kijkt ${g.maanden} maanden terug maar noemt geen dag.`, 'Zet er een veld bij als dag.')
  if (g.per !== undefined && g.dag === undefined)
    meld(plek, `Regel "${g.id}" telt per ${g.per} maar noemt geen dag.`, 'Zet er een veld bij als dag.')
  if (g.dag !== undefined) isVeld(d, g.dag, plek, meld, 'dag')
}

/** What one declaration says of another: a register, field or state that is not there. */
export function kloptOnderling(alle: ReadonlyMap<string, { d: Declaratie; naam: string }>): Bevinding[] {
  const uit: Bevinding[] = []
  for (const { d, naam } of alle.values()) {
    const meld = (path: string, message: string) =>
      uit.push({ file: naam, line: 1, path, message, hint: `Er zijn: ${[...alle.keys()].join(', ')}.` })
    const er = (id: string | undefined, path: string) => {
      if (id !== undefined && !alle.has(id)) meld(path, `Register "${id}" bestaat niet.`)
    }
    for (const v of d.velden) {
      er(v.register, `velden.${v.id}`)
      const [via = '', doel] = v.beginUit?.split('.') ?? []
      if (doel !== undefined && doelMist(d, via, doel, alle))
        meld(`velden.${v.id}`, `"${v.beginUit ?? ''}" bestaat niet.`)
      voorwaardenElders(v.alleen?.als, v.register, `velden.${v.id}`, alle, uit, naam)
    }
    er(d.onder, 'onder')
    for (const v of d.verzamelt ?? []) {
      er(v.register, `verzamelt.${v.id}`)
      const ander = alle.get(v.register)?.d
      const mist = [...v.velden, ...v.koppel.flatMap(k => [k.daar.split('.')[0] ?? '', k.alsLeeg ?? 'id'])].filter(
        f => f !== 'id' && ander?.velden.every(x => x.id !== f) === true,
      )
      if (mist.length > 0) meld(`verzamelt.${v.id}`, `Register "${v.register}" heeft geen veld ${mist.join(', ')}.`)
      for (const k of v.koppel) {
        const [via = '', doel] = k.hier.split('.')
        if (doel !== undefined && doelMist(d, via, doel, alle)) meld(`verzamelt.${v.id}`, `"${k.hier}" bestaat niet.`)
      }
      voorwaardenElders(v.als, v.register, `verzamelt.${v.id}`, alle, uit, naam)
    }
    leestMee(d, alle, meld)
    for (const e of d.erbij ?? []) {
      er(e.register, 'erbij')
      const ander = alle.get(e.register)?.d
      const mist = [e.langs, e.dag, ...e.velden].filter(f => ander?.velden.every(v => v.id !== f) === true)
      if (mist.length > 0) meld('erbij', `Register "${e.register}" heeft geen veld ${mist.join(', ')}.`)
    }
    for (const g of d.gaten) {
      for (const o of g.over ?? []) over(o, alle, meld, `gaten.${g.id}`)
      if (g.in === undefined) continue
      er(g.in.register, `gaten.${g.id}`)
      const ander = alle.get(g.in.register)?.d
      const daar = g.soort === 'ieder' ? g.in.veld : g.veld
      if (ander && [g.in.langs, daar].some(f => ander.velden.every(v => v.id !== f)))
        meld(`gaten.${g.id}`, `Register "${ander.id}" heeft "${g.in.langs}" of "${daar ?? ''}" niet.`)
      voorwaardenElders(g.in.als, g.in.register, `gaten.${g.id}`, alle, uit, naam)
    }
  }
  return uit
}

function over(o: Over, alle: ReadonlyMap<string, unknown>, meld: (p: string, m: string) => void, path: string): void {
  if (o.soort === 'register' && !alle.has(o.register ?? '')) meld(path, `Register "${o.register ?? ''}" bestaat niet.`)
  if (o.soort === 'organisaties' && o.organisaties === undefined) meld(path, 'Welke soorten organisaties?')
}

type Alle = ReadonlyMap<string, { d: Declaratie; naam: string }>
function doelMist(d: Declaratie, via: string, doel: string, alle: Alle): boolean {
  const ander = alle.get(d.velden.find(v => v.id === via)?.register ?? '')?.d
  return ander?.velden.every(v => v.id !== doel) === true
}

/** A condition on records of another register speaks of fields and states that are there. */
function voorwaardenElders(
  als: readonly Voorwaarde[] | undefined,
  register: string | undefined,
  path: string,
  alle: Alle,
  uit: Bevinding[],
  naam: string,
): void {
  const ander = alle.get(register ?? '')?.d
  if (ander === undefined) return
  voorwaarden(ander, als, [], (_plek, message, hint) => {
    uit.push({ file: naam, line: 1, path, message: `Register "${ander.id}": ${message}`, hint })
  })
}

/** Who reads a register also reads what its rules look at: else a gap would show that is none. */
function leestMee(d: Declaratie, alle: Alle, meld: (p: string, m: string) => void): void {
  for (const id of naasten(d)) {
    const ander = alle.get(id)?.d
    const niet = d.lezen.filter(r => ander?.lezen.includes(r) === false)
    if (niet.length > 0)
      meld('lezen', `${niet.join(', ')} leest dit register, maar niet "${id}" waar de regels naar kijken.`)
  }
}
