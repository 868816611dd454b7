import { besluit, unreachable, type Besluit, type Ctx } from '../../kernel/decider.ts'
import { nietGevonden, weiger, type Weigering } from '../../kernel/weigering.ts'
import {
  DIENSTROLLEN,
  looptOp,
  type Aansluiting,
  type Alarm,
  type AlarmFeit,
  type AlarmOpdracht,
  type Dienstrol,
  type Kern,
} from './alarm.ts'

type Uitkomst = Besluit<AlarmFeit>
type Van<T extends AlarmOpdracht['type']> = Extract<AlarmOpdracht, { type: T }>
const WEEK_MS = 7 * 24 * 3_600_000

/** What may happen to one connection with AWARE. Pure. Nothing here stands between a device and the police. */
export function decide(a: Aansluiting, o: AlarmOpdracht, ctx: Ctx): Uitkomst {
  if (o.type === 'VraagAan')
    return a.status === 'geen' ? vraagAan(o, ctx) : weiger('MAG_NU_NIET', 'Deze aanvraag is er al.')
  if (a.status === 'geen') return weiger('MAG_NU_NIET', 'Deze aansluiting is er niet.')
  // an alarm that was on its way when the connection ended is still closed
  if (o.type === 'RondAlarmAf') return rondAf(a, o)
  if (o.type === 'MeldAanGezin') return meldAanGezin(a, o.alarm)
  if (a.status === 'gesloten') return weiger('MAG_NU_NIET', 'Deze aansluiting is beëindigd.')
  switch (o.type) {
    case 'LegOordeelVast':
      return legOordeelVast(a, o, ctx)
    case 'KenToe':
      return kenToe(a, o, ctx)
    case 'NeemAlarmIn':
      return neemIn(a, o, ctx)
    case 'LegAlarmVast':
      return legAlarmVast(a, o, ctx)
    case 'MeldStil':
      return a.stilSinds !== null || !looptOp(a, ctx.nu)
        ? weiger('MAG_NU_NIET', 'Dit is al bekend.')
        : besluit<AlarmFeit>({ soort: 'ApparaatStil', sinds: o.sinds })
    case 'MeldTerug':
      return a.stilSinds === null
        ? weiger('MAG_NU_NIET', 'Het apparaat was niet weg.')
        : besluit<AlarmFeit>({ soort: 'ApparaatTerug', op: ctx.nu })
    case 'MeldHulpGestopt':
      return a.hulpGestoptOp !== null || a.toekenning === null
        ? weiger('MAG_NU_NIET', 'Dit is al bekend.')
        : besluit<AlarmFeit>({ soort: 'GekoppeldeHulpGestopt', hulp: a.hulp, op: ctx.nu })
    case 'Evalueer':
      return evalueer(a, o, ctx)
    case 'Beeindig':
      return beeindig(a, o, ctx)
    default:
      return unreachable(o)
  }
}

function vraagAan(o: Van<'VraagAan'>, ctx: Ctx): Uitkomst {
  const regio = ctx.regio.keten.alarm
  // outside your own circle a case does not exist, and so nothing can be asked for it
  if (o.gemeente === '') return nietGevonden()
  if (o.persoon === '')
    return weiger('ONVOLLEDIG', 'Deze persoon hoort niet bij de casus.', {
      velden: [{ veld: 'persoon', uitleg: 'kies iemand uit de casus' }],
    })
  if (regio === undefined)
    return weiger('MAG_NU_NIET', 'Deze regio heeft in Kring niets over AWARE afgesproken. Overleg met de politie.', {
      bron: 'dossier 7.3',
    })
  // Temporary and tied to help: without running help there is no connection (R001-70).
  if (!o.hulpLoopt)
    return weiger('ONVOLLEDIG', 'AWARE kan alleen naast hulp die loopt. Kies welke hulp dat is.', {
      bron: regio.bron,
      velden: [{ veld: 'hulp', uitleg: 'kies hulp die nu loopt' }],
    })
  const { type: _type, hulpLoopt: _loopt, ...rest } = o
  return besluit<AlarmFeit>({
    soort: 'AansluitingGevraagd',
    ...rest,
    aanvrager: ctx.wie.organisatie,
    aanvragerRol: DIENSTROLLEN.find(r => r === ctx.wie.rol) ?? 'medewerker-veilig-thuis',
    gevraagdOp: ctx.nu,
  })
}

const alleenCoordinator = (k: Kern, ctx: Ctx): Weigering | null =>
  ctx.wie.organisatie === k.coordinator
    ? null
    : weiger('NIET_BEVOEGD', 'Dit doet wie AWARE in deze regio coördineert.', { bron: 'R001-69' })

/** Never alone: the committee is named, and everybody the region counts to it took part (R001-69). */
function legOordeelVast(k: Kern, o: Van<'LegOordeelVast'>, ctx: Ctx): Uitkomst {
  const nee = alleenCoordinator(k, ctx)
  if (nee) return nee
  if (k.oordeel !== null) return weiger('MAG_NU_NIET', 'De commissie heeft al geoordeeld.')
  const regel = ctx.regio.keten.alarm
  const mist = (regel?.commissie ?? []).filter(s => !o.deelnemers.some(d => d.soort === s))
  if (mist.length > 0 || o.deelnemers.length === 0)
    return weiger('ONVOLLEDIG', 'De commissie is niet compleet. Noem wie er namens de politie en de opvang bij was.', {
      bron: regel?.bron ?? 'R001-69',
      velden: mist.map(m => ({ veld: `deelnemers.${m}`, uitleg: 'ontbreekt' })),
    })
  const { uitslag, deelnemers, reden } = o
  return besluit<AlarmFeit>({ soort: 'CommissieOordeelde', oordeel: { uitslag, deelnemers, reden, op: ctx.nu } })
}

function termijnBezwaar(tot: string, ctx: Ctx): Weigering | null {
  const weken = ctx.regio.keten.alarm?.hoogstensWeken ?? 0
  const eind = Date.parse(tot)
  if (eind <= Date.parse(ctx.nu))
    return weiger('ONVOLLEDIG', 'Deze einddatum is al voorbij.', {
      velden: [{ veld: 'tot', uitleg: 'kies een dag die nog komt' }],
    })
  if (eind > Date.parse(ctx.nu) + weken * WEEK_MS)
    return weiger('ONVOLLEDIG', `Een aansluiting duurt hier hoogstens ${weken} weken. Daarna kijkt u opnieuw.`, {
      bron: ctx.regio.keten.alarm?.bron ?? 'R001-70',
      velden: [{ veld: 'tot', uitleg: 'kies een eerdere dag' }],
    })
  return null
}

function kenToe(k: Kern, o: Van<'KenToe'>, ctx: Ctx): Uitkomst {
  const nee = alleenCoordinator(k, ctx)
  if (nee) return nee
  if (k.toekenning !== null) return weiger('MAG_NU_NIET', 'Deze aansluiting loopt al.')
  if (k.oordeel?.uitslag !== 'positief')
    return weiger('MAG_NU_NIET', 'Eerst oordeelt de commissie. Zonder haar ja begint er geen aansluiting.', {
      bron: ctx.regio.keten.alarm?.bron ?? 'R001-69',
    })
  const bezwaar = termijnBezwaar(o.tot, ctx)
  if (bezwaar) return bezwaar
  if (o.dienst.length === 0)
    return weiger('ONVOLLEDIG', 'Kies wie het in Kring ziet als er een alarm is.', {
      velden: [{ veld: 'dienst', uitleg: 'kies minstens een organisatie en rol' }],
    })
  if (o.bezet)
    return weiger('ONVOLLEDIG', 'Dit apparaat loopt al bij een andere aansluiting. Kies een ander apparaat.', {
      velden: [{ veld: 'apparaat', uitleg: 'is al in gebruik' }],
    })
  const { tot, apparaat, dienst } = o
  return besluit<AlarmFeit>({ soort: 'AansluitingToegekend', toekenning: { van: ctx.nu, tot, apparaat, dienst } })
}

const looptNiet = (): Weigering =>
  weiger('MAG_NU_NIET', 'Deze aansluiting loopt niet. Een alarm hoort bij een lopende aansluiting.', {
    bron: 'R001-126',
  })

/** The police already have it; Kring writes down that it was. The same message is one alarm. */
function neemIn(k: Kern, o: Van<'NeemAlarmIn'>, ctx: Ctx): Uitkomst {
  if (!looptOp(k, ctx.nu)) return looptNiet()
  if (k.lopend.includes(o.alarm) || k.alarmen.some(a => a.id === o.alarm))
    return weiger('MAG_NU_NIET', 'Dit alarm is al vastgelegd.')
  const { alarm, bericht, op } = o
  return besluit<AlarmFeit>(
    { soort: 'AlarmOntvangen', alarm, bericht, op, ontvangenOp: ctx.nu },
    // a device that gives an alarm is heard again
    ...(k.stilSinds === null ? [] : [{ soort: 'ApparaatTerug', op: ctx.nu } as const]),
  )
}

function rondAf(k: Kern, o: Van<'RondAlarmAf'>): Uitkomst {
  if (k.alarmen.some(a => a.id === o.alarm.id)) return weiger('MAG_NU_NIET', 'Dit alarm is al afgehandeld.')
  if (!k.lopend.includes(o.alarm.id)) return weiger('MAG_NU_NIET', 'Dit alarm hoort niet bij deze aansluiting.')
  return besluit<AlarmFeit>({ soort: 'AlarmAfgehandeld', alarm: o.alarm }, aanGezin(k, o.alarm))
}

const aanGezin = (k: Kern, a: Alarm): AlarmFeit => ({
  soort: 'AlarmAanGezinGemeld',
  alarm: a.id,
  uitZaak: k.uitZaak,
  persoon: k.persoon,
  op: a.op,
  reactie: a.reactie,
})

/** What somebody wrote down by hand goes to the household by the system: who wrote it need not work in that case. */
function meldAanGezin(k: Kern, id: string): Uitkomst {
  const alarm = k.alarmen.find(a => a.id === id)
  if (alarm === undefined || k.gemeld.includes(id)) return weiger('MAG_NU_NIET', 'Dit is al gemeld.')
  return besluit<AlarmFeit>(aanGezin(k, alarm))
}

/** Told by telephone or on paper: a connection, a time and a response, or it is no entry (R001-126). */
function legAlarmVast(k: Kern, o: Van<'LegAlarmVast'>, ctx: Ctx): Uitkomst {
  if (!looptOp(k, ctx.nu)) return looptNiet()
  const van = Date.parse(k.toekenning?.van ?? ctx.nu)
  const fout = (veld: string, uitleg: string, op: number) =>
    Number.isNaN(op) || op < van || op > Date.parse(ctx.nu) ? [{ veld, uitleg }] : []
  const velden = [
    ...fout('op', 'kies een moment dat geweest is en binnen deze aansluiting valt', Date.parse(o.op)),
    ...(o.terPlaatseOp === null
      ? []
      : fout('terPlaatseOp', 'kan niet voor het alarm zijn, of nog moeten komen', Date.parse(o.terPlaatseOp))),
  ]
  if (o.terPlaatseOp !== null && Date.parse(o.terPlaatseOp) < Date.parse(o.op))
    velden.push({ veld: 'terPlaatseOp', uitleg: 'kan niet voor het alarm zijn' })
  if (velden.length > 0) return weiger('ONVOLLEDIG', 'Deze tijden kloppen niet. Kijk ze na.', { velden })
  return besluit<AlarmFeit>({
    soort: 'AlarmAfgehandeld',
    alarm: {
      id: o.alarm,
      op: o.op,
      langs: 'hand',
      aanvaardOp: null,
      aanvaardDoor: null,
      reactie: o.reactie,
      terPlaatseOp: o.terPlaatseOp,
      afgehandeldOp: ctx.nu,
      afgehandeldDoor: ctx.wie.mens,
    },
  })
}

/** Looking again says how often the alarm went off, and until when it goes on (R001-126, dossier 7.3). */
function evalueer(k: Kern, o: Van<'Evalueer'>, ctx: Ctx): Uitkomst {
  if (k.toekenning === null) return weiger('MAG_NU_NIET', 'Deze aansluiting is nog niet begonnen.')
  if (o.uitslag === 'verlengen') {
    const nee = alleenCoordinator(k, ctx)
    if (nee) return nee
    if (o.tot === null)
      return weiger('ONVOLLEDIG', 'Kies tot wanneer de aansluiting wordt verlengd.', {
        velden: [{ veld: 'tot', uitleg: 'kies een dag' }],
      })
    const bezwaar = termijnBezwaar(o.tot, ctx)
    if (bezwaar) return bezwaar
  } else if (!looptOp(k, ctx.nu)) {
    return weiger('MAG_NU_NIET', 'De termijn is voorbij. Verleng de aansluiting of beëindig haar.')
  }
  const tot = o.uitslag === 'verlengen' && o.tot !== null ? o.tot : k.toekenning.tot
  return besluit<AlarmFeit>({
    soort: 'AansluitingGeevalueerd',
    evaluatie: { uitslag: o.uitslag, alarmen: k.alarmen.length, tot, verslag: o.verslag, op: ctx.nu },
  })
}

function beeindig(k: Kern, o: Van<'Beeindig'>, ctx: Ctx): Uitkomst {
  const van = [k.coordinator, k.aanvrager]
  if (!van.includes(ctx.wie.organisatie)) return alleenCoordinator(k, ctx) ?? nietGevonden()
  const { reden, terug, toelichting } = o
  return besluit<AlarmFeit>({ soort: 'AansluitingBeeindigd', reden, terug, toelichting, op: ctx.nu })
}

export const isDienstrol = (rol: string): rol is Dienstrol => (DIENSTROLLEN as readonly string[]).includes(rol)
