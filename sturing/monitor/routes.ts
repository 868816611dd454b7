import { TE_KLEIN, type Deelmeting } from '../../gedeeld/cijfer/meet.ts'
import { dagVan } from '../../gedeeld/kalender/index.ts'
import { Type } from 'typebox'
import { CIJFEREENHEDEN, CIJFERPRECISIES, type Indicator, type RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import type { Rol } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { rijRoute, vraagRoute, type Route } from '../../kernel/gate.ts'
import { voegToe, type Schrijf } from '../../kernel/rijen.ts'
import { nietGevonden, weiger, type Weigering } from '../../kernel/weigering.ts'
import { of } from '../../kernel/vorm.ts'
import { Blad, bladVan, Getelwaarde } from './blad.ts'
import { uitVisie, vervangenVisie, vindIndicator, type Waarde } from './cijfers.ts'
import { kies } from './figuren.ts'
import { uitlegBij } from './gebied.ts'
import { geheel, keurOpgave, leesInvoer } from './keur.ts'
import { geteld, legOpen, verdeeld, VERDELINGEN, type Verdeling } from './tellen.ts'
import { leesTijdvak, vorigTijdvak, type Tijdvak } from './tijdvak.ts'
import { vastgelegd, type Cijferboek } from './vragen.ts'
import { verwachtPer } from './verwacht.ts'

/** Wie cijfers leest. */
export const LEZERS: readonly Rol[] = ['beleidsmedewerker', 'procesregisseur', 'burgemeester', 'beheerder']
/** Wie cijfers vastlegt. */
export const SCHRIJVERS: readonly Rol[] = ['beleidsmedewerker']
const GESLOTEN = { additionalProperties: false }
const Cijfer = Type.Object(
  { cijfer: Type.String({ pattern: '^[a-z][0-9]{3}-[0-9]{2}$' }) },
  { additionalProperties: false },
)
const Periode = Type.String({ minLength: 4, maxLength: 9 })
const Bron = Type.String({ minLength: 3, maxLength: 300 })
const Getal = Type.Number({ minimum: 0, maximum: 1e12 })
const Woord = Type.Object({ nl: Type.String(), en: Type.String() })

const { value: _value, ...GETELD } = Getelwaarde
/** Over welke tijd geteld wordt; zonder keuze het jaar dat nu loopt. */
const TIJD = { periode: Type.Optional(Type.String({ pattern: '^(19|20)[0-9]{2}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$' })) }
const tijdvakVan = (tx: Tx, periode: string | undefined): Tijdvak => {
  const dit = dagVan(tx.nu).slice(0, 4)
  const tijdvak = leesTijdvak(periode ?? dit)
  if (tijdvak === null) throw new Error('Het schema laat alleen tijdvakken door.')
  return tijdvak
}

/** De cijfers over HTTP: de lijst, een cijfer, vastleggen en invoeren. */
export const maakRoutes = (boek: Cijferboek): readonly Route[] => [lijst(boek), een(boek), legVast(boek), voerIn(boek)]

const lijst = (boek: Cijferboek): Route =>
  vraagRoute({
    methode: 'GET',
    pad: '/cijfers',
    samenvatting: 'De cijfers van de regio met hun nieuwste waarde, tijdvak, richting en bron',
    doel: 'sturing',
    rollen: LEZERS,
    velden: ['regio'],
    query: Type.Object(TIJD, GESLOTEN),
    antwoord: Type.Object({
      schrijven: Type.Boolean(),
      vragen: Type.Array(Type.Object({ id: Type.String(), vraag: Woord })),
      cijfers: Type.Array(
        Type.Object({
          id: Type.String(),
          vraag: Type.String(),
          naam: Woord,
          waarde: of(Type.Number()),
          tot: of(Type.Number()),
          precisie: of(Type.Enum([...CIJFERPRECISIES])),
          eenheid: Type.Enum([...CIJFEREENHEDEN]),
          periode: of(Type.String()),
          kant: Type.Enum(['op', 'neer', 'geen']),
          niveau: Type.Enum(['landelijk', 'regionaal', 'lokaal']),
          teTellen: Type.Boolean(),
          /** counted from what happened, in the period of `periode` */
          geteld: Type.Boolean(),
          ...GETELD,
        }),
      ),
    }),
    kijk: async (tx, { query }) => {
      const def = boek.definitie(tx.wie.regio)
      const { geldig } = await vastgelegd(tx, def)
      const tijdvak = tijdvakVan(tx, query.periode)
      const tellingen = await geteld({ tx, def, tijdvak, stand: null }, def.indicatoren)
      const cijfers = def.indicatoren.map(i => {
        const k = kies(i, geldig.get(i.id) ?? [], tijdvak, tellingen.get(i.id) ?? null)
        const [w, m] = [k.waarde, k.meting]
        return {
          ...{ id: i.id, vraag: i.vraag, naam: i.naam, eenheid: i.eenheid, kant: i.richting.kant, niveau: i.niveau },
          ...{ waarde: m === null ? (w?.waarde ?? null) : m.value, tot: w?.tot ?? null },
          precisie: m === null ? (w?.precisie ?? null) : m.value === null ? null : ('precies' as const),
          periode: m === null ? (w?.periode ?? null) : tijdvak.id,
          teTellen: i.herkomst === 'te-tellen',
          geteld: m !== null,
          ...{ numerator: m?.numerator ?? null, denominator: m?.denominator ?? null },
          ...{ suppressed: m?.suppressed ?? false, why: k.why },
        }
      })
      const vragen = def.beleidsvragen.map(v => ({ id: v.id, vraag: v.vraag }))
      return {
        antwoord: { schrijven: SCHRIJVERS.includes(tx.wie.rol), vragen, cijfers },
        ...{ zaak: null, personen: [] },
      }
    },
  })

const een = (boek: Cijferboek): Route =>
  vraagRoute({
    methode: 'GET',
    pad: '/cijfers/:cijfer',
    samenvatting: 'Een cijfer met definitie, populatie, grenzen, reeks, vergelijking en wat vervangen is',
    doel: 'sturing',
    rollen: LEZERS,
    velden: ['regio'],
    params: Cijfer,
    query: Type.Object({ ...TIJD, naar: Type.Optional(Type.Enum([...VERDELINGEN])) }, GESLOTEN),
    antwoord: Type.Object({ schrijven: Type.Boolean(), cijfer: Blad }),
    kijk: async (tx, { params, query }) => {
      const def = boek.definitie(tx.wie.regio)
      const i = vindIndicator(def, params.cijfer)
      if (i === null) return null
      const { geldig, oud } = await vastgelegd(tx, def)
      const bekend = { def, documenten: boek.documenten(tx.wie.regio) }
      const tijdvak = tijdvakVan(tx, query.periode)
      const cijfer = bladVan(
        bekend,
        i,
        geldig,
        [...vervangenVisie(i, geldig.get(i.id) ?? []), ...(oud.get(i.id) ?? [])],
        await telling(tx, def, i, tijdvak, query.naar),
      )
      return { antwoord: { schrijven: SCHRIJVERS.includes(tx.wie.rol), cijfer }, zaak: null, personen: [] }
    },
  })

/** Wat er van een cijfer geteld is naast het tijdvak ervoor, en zo nodig hoe het verdeeld is. */
async function telling(tx: Tx, def: RegioDefinitie, i: Indicator, tijdvak: Tijdvak, naar: Verdeling | undefined) {
  const vast = { tx, def, tijdvak, stand: null }
  const open = await legOpen(vast, i)
  if (open === null) return { geteld: null, verdeling: [], bijVerdeling: null }
  const { hidden, ...rest } = open
  const ervoor = vorigTijdvak(tijdvak)
  const vastVorig = ervoor === null ? null : { ...vast, tijdvak: ervoor }
  const toen = vastVorig === null ? null : ((await geteld(vastVorig, [i])).get(i.id) ?? null)
  const loopt = tijdvak.tot > dagVan(tx.nu)
  const nu = naar === undefined ? [] : await verdeeld(vast, i, naar)
  const verwacht = naar === 'gemeente' ? verwachtPer(def, i, tijdvak, open.value) : new Map<string, number>()
  const eerder = naar === undefined || vastVorig === null ? [] : await verdeeld(vastVorig, i, naar)
  return {
    geteld: {
      ...{ ...rest, periode: tijdvak.id, verborgen: [...hidden], loopt },
      vorig: toen === null || ervoor === null ? null : { ...toen, periode: ervoor.id },
      beweging: loopt ? null : richting(open.value, toen?.value ?? null),
    },
    bijVerdeling: uitlegBij(naar, nu.length),
    verdeling: naast(nu, eerder).map(d => ({
      ...{ ...d, naam: deelnaam(def, naar ?? 'gemeente', d.deel) },
      verwacht: verwacht.get(d.deel) ?? null,
    })),
  }
}

/** Welke kant het op ging; een leeg of verborgen getal heeft geen richting. */
const richting = (nu: number | null, toen: number | null): 'gelijk' | 'gedaald' | 'gestegen' | null =>
  nu === null || toen === null ? null : nu === toen ? 'gelijk' : nu < toen ? 'gedaald' : 'gestegen'

/** Elk deel van nu en van het tijdvak ervoor; wat er nu niet is staat er zoals elk aantal dat te klein is. */
function naast(nu: readonly Deelmeting[], eerder: readonly Deelmeting[]) {
  const weg = eerder.filter(e => nu.every(d => d.deel !== e.deel))
  const leeg = { value: null, numerator: null, denominator: null, suppressed: true, why: TE_KLEIN }
  return [...nu, ...weg.map(({ deel }) => ({ deel, ...leeg }))]
    .toSorted((a, b) => a.deel.localeCompare(b.deel))
    .map(d => ({ ...d, vorig: eerder.find(e => e.deel === d.deel)?.value ?? null }))
}

const SEKSE: Readonly<Record<string, { nl: string; en: string }>> = {
  v: { nl: 'vrouw', en: 'woman' },
  m: { nl: 'man', en: 'man' },
  x: { nl: 'anders', en: 'other' },
  '0-17': { nl: 'tot 18 jaar', en: 'under 18' },
  '18-64': { nl: '18 tot 65 jaar', en: '18 to 64' },
  '65-plus': { nl: '65 jaar en ouder', en: '65 and over' },
  onbekend: { nl: 'onbekend', en: 'unknown' },
}
/** Een deel in woorden van de regio. */
function deelnaam(def: RegioDefinitie, naar: Verdeling, deel: string): { nl: string; en: string } {
  const vorm = naar === 'vorm' ? def.vormen.find(v => v.id === deel) : undefined
  if (vorm !== undefined) return { nl: vorm.label, en: vorm.label }
  const beroep = naar === 'van' ? def.keten.hoedanigheden.find(h => h.id === deel) : undefined
  if (beroep !== undefined) return { nl: beroep.label, en: beroep.labelEn }
  const gebied = naar === 'gebied' ? def.deelgebieden.find(d => d.id === deel)?.naam : undefined
  if (gebied !== undefined) return { nl: gebied, en: gebied }
  const partner = naar === 'aan' ? [...def.organisaties, ...def.teams].find(o => o.id === deel)?.naam : undefined
  return SEKSE[deel] ?? { nl: partner ?? deel, en: partner ?? deel }
}

const AL_DAAR = (periode: string) =>
  weiger('MAG_NU_NIET', `Voor ${periode} staat al een waarde. Zeg dat deze haar vervangt; de oude blijft te lezen.`, {
    bron: 'R004-101',
  })

/** De vastgelegde waarde die een nieuwe vervangt, of een weigering als er een is en dat niet gezegd wordt. */
export function vervangen(
  i: Indicator,
  er: readonly Waarde[],
  nieuw: { periode: string; gemeente?: string; vervangt: boolean },
): string | null | Weigering {
  const oud = er.find(w => w.periode === nieuw.periode && w.gemeente === nieuw.gemeente)
  const inVisie =
    nieuw.gemeente === undefined && uitVisie(i).some(w => w.periode === nieuw.periode && w.lezing === undefined)
  if (oud === undefined) return inVisie && !nieuw.vervangt ? AL_DAAR(nieuw.periode) : null
  return nieuw.vervangt ? (oud.rij ?? null) : AL_DAAR(nieuw.periode)
}

/** Een vastgelegde waarde als rij, in naam van de eigen organisatie. */
export const rij = (tx: Tx, id: string, velden: Omit<Parameters<typeof voegToe>[1], 'regio'>): Schrijf =>
  voegToe('cijferwaarde', {
    ...velden,
    ...{ regio: tx.wie.regio, id, organisatie: tx.wie.organisatie, gemaakt_op: tx.nu },
  })

const legVast = (boek: Cijferboek): Route =>
  rijRoute({
    pad: '/cijfers/:cijfer/waarden',
    samenvatting: 'Een waarde van een cijfer vastleggen, met tijdvak, verdeling, bron en grenzen',
    rollen: SCHRIJVERS,
    doel: 'sturing',
    params: Cijfer,
    body: Type.Object(
      {
        periode: Periode,
        gemeente: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
        waarde: Type.Optional(Getal),
        tot: Type.Optional(Getal),
        precisie: Type.Optional(Type.Enum([...CIJFERPRECISIES])),
        delen: Type.Optional(Type.Array(Type.Object({ id: Type.String({ maxLength: 60 }), waarde: Getal }, GESLOTEN))),
        bron: Bron,
        grens: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })),
        vervangt: Type.Optional(Type.Boolean()),
      },
      GESLOTEN,
    ),
    maak: async (tx, { params, body }, hulp) => {
      const def = boek.definitie(tx.wie.regio)
      const i = vindIndicator(def, params.cijfer)
      if (i === null) return nietGevonden()
      const nee = keurOpgave(i, body, dagVan(tx.nu))
      if (nee !== null) return weiger('ONVOLLEDIG', nee)
      if (body.gemeente !== undefined && def.gemeenten.every(g => g.naam !== body.gemeente))
        return weiger('ONVOLLEDIG', 'Deze gemeente hoort niet bij de regio.')
      const { geldig } = await vastgelegd(tx, def)
      const oud = vervangen(i, geldig.get(i.id) ?? [], { ...body, vervangt: body.vervangt ?? false })
      if (oud !== null && typeof oud !== 'string') return oud
      const id = hulp.nieuwId()
      const nieuw = rij(tx, id, {
        ...{ cijfer: i.id, periode: body.periode, gemeente: body.gemeente ?? null, waarde: geheel(i, body) },
        ...{ tot: body.tot ?? null, precisie: body.precisie ?? 'precies', delen: body.delen ?? null },
        ...{ bron: body.bron, grens: body.grens ?? null, importdag: null, vervangt: oud },
      })
      return { id, rijen: [nieuw] }
    },
  })

const voerIn = (boek: Cijferboek): Route =>
  rijRoute({
    pad: '/cijfers/invoer',
    samenvatting: 'Halfjaarcijfers van het CBS invoeren; een tweede invoer van hetzelfde tijdvak zegt dat zij vervangt',
    rollen: SCHRIJVERS,
    doel: 'sturing',
    body: Type.Object(
      {
        periode: Type.String({ pattern: '^20[0-9]{2}-H[12]$' }),
        bron: Bron,
        tekst: Type.String({ minLength: 1, maxLength: 100_000 }),
        vervangt: Type.Optional(Type.Boolean()),
      },
      GESLOTEN,
    ),
    maak: async (tx, { body }, hulp) => {
      const def = boek.definitie(tx.wie.regio)
      const regels = leesInvoer(body.tekst, body.periode)
      if (typeof regels === 'string') return weiger('ONVOLLEDIG', regels)
      const { geldig } = await vastgelegd(tx, def)
      const rijen: Schrijf[] = []
      for (const { cijfer, waarde } of regels) {
        const i = vindIndicator(def, cijfer)
        if (i === null) return weiger('ONVOLLEDIG', `Het cijfer ${cijfer} hoort niet bij deze regio.`)
        const nee = keurOpgave(i, { periode: body.periode, waarde }, dagVan(tx.nu))
        if (nee !== null) return weiger('ONVOLLEDIG', `${i.naam.nl}: ${nee}`)
        const oud = vervangen(i, geldig.get(i.id) ?? [], { periode: body.periode, vervangt: body.vervangt ?? false })
        if (oud !== null && typeof oud !== 'string') return oud
        rijen.push(
          rij(tx, hulp.nieuwId(), {
            ...{ cijfer, periode: body.periode, gemeente: null, waarde, tot: null, precisie: 'precies', delen: null },
            ...{ bron: body.bron, grens: null, importdag: dagVan(tx.nu), vervangt: oud },
          }),
        )
      }
      return { id: hulp.nieuwId(), rijen }
    },
  })
