import { Type } from 'typebox'
import { wettelijkeKalender } from '../../gedeeld/kalender/index.ts'
import { NOODOORDELEN, NOODREDENEN } from '../../gedeeld/noodtoegang.ts'
import type { Rol } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { rijRoute, vraagRoute, type Hulp, type Route } from '../../kernel/gate.ts'
import { voegToe, werkBij, type Schrijf } from '../../kernel/rijen.ts'
import { nietGevonden, weiger, type Weigering } from '../../kernel/weigering.ts'
import { Id, dicht, of } from '../../kernel/vorm.ts'
import { zonderPlaats } from './blad.ts'
import { mag, nietOpen, termijnen, TOELICHTING, type Nood, type Nooddaad } from './toegang.ts'
import { eenNood, noodblad, noodlijst, openNood, openWerk, toelichtingRij, type Noodrij } from './vragen.ts'

/** Who works with families in the chain; never steering, the administrator, a partner at a table or a shelter. */
const OPENERS: readonly Rol[] = ['medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator']
const BEOORDELAARS: readonly Rol[] = ['privacyfunctionaris']

const Woord = Type.Object({ tekst: Type.String({ minLength: 3, maxLength: 2000 }) }, dicht)
const iso = (d: Date | null): string | null => d?.toISOString() ?? null

const alsNood = (r: Noodrij): Nood => ({
  mens: r.mens,
  tot: r.tot.toISOString(),
  gezien: r.gezien_op !== null,
  zegje: r.zegje !== null,
  oordeel: r.oordeel !== null,
})
const magHier = (tx: Tx, r: Noodrij): readonly Nooddaad[] =>
  mag(alsNood(r), { mens: tx.wie.mens, houdt: r.houdt, beoordeelt: BEOORDELAARS.includes(tx.wie.rol) }, tx.nu).filter(
    d => d !== 'kijken' || OPENERS.includes(tx.wie.rol),
  )

/** What somebody opened, what was opened of their cases, or what waits for a review. */
const lijst = vraagRoute({
  methode: 'GET',
  pad: '/noodtoegang',
  samenvatting: 'Noodtoegang: van wie vraagt, bij de eigen zaken, of van de regio voor wie beoordeelt',
  doel: 'noodtoegang',
  rollen: [...OPENERS, ...BEOORDELAARS],
  velden: ['proces'],
  antwoord: Type.Object({
    minuten: Type.Integer(),
    werkdagen: Type.Integer(),
    opent: Type.Boolean(),
    toegangen: Type.Array(
      Type.Object({
        ...{ id: Type.String(), nummer: Type.String(), eigen: Type.Boolean(), houdt: Type.Boolean() },
        ...{ naam: of(Type.String()), rol: Type.String(), organisatie: of(Type.String()) },
        ...{ reden: Type.Enum([...NOODREDENEN]), toelichting: Type.String() },
        ...{ van: Type.String(), tot: Type.String(), beoordelenVoor: Type.String(), telaat: Type.Boolean() },
        ...{ gezienOp: of(Type.String()), gezienDoor: of(Type.String()), zegje: of(Type.String()) },
        ...{ oordeel: of(Type.Enum([...NOODOORDELEN])), motivering: of(Type.String()) },
        ...{ beoordeeldOp: of(Type.String()), beoordeeldDoor: of(Type.String()) },
        mag: Type.Array(Type.Enum(['kijken', 'zeggen', 'gezien', 'beoordelen'])),
      }),
    ),
  }),
  kijk: async (tx, { hulp }) => {
    const { minuten, beoordelenWerkdagen } = hulp.definitie.keten.bewaking.nood
    const toegangen = (await noodlijst(tx)).map(r => ({
      ...{ id: r.id, nummer: r.nummer, eigen: r.mens === tx.wie.mens, houdt: r.houdt },
      ...{ naam: r.naam, rol: r.rol, organisatie: r.organisatie, reden: r.reden, toelichting: r.toelichting },
      ...{ van: r.van.toISOString(), tot: r.tot.toISOString(), beoordelenVoor: r.beoordelen_voor.toISOString() },
      telaat: r.oordeel === null && r.beoordelen_voor.getTime() <= Date.parse(tx.nu),
      ...{ gezienOp: iso(r.gezien_op), gezienDoor: r.gezien_door, zegje: r.zegje, oordeel: r.oordeel },
      ...{ motivering: r.motivering, beoordeeldOp: iso(r.beoordeeld_op), beoordeeldDoor: r.beoordeeld_door },
      mag: [...magHier(tx, r)],
    }))
    return {
      antwoord: { minuten, werkdagen: beoordelenWerkdagen, opent: OPENERS.includes(tx.wie.rol), toegangen },
      zaak: null,
      personen: [],
    }
  },
})

const open = rijRoute({
  pad: '/noodtoegang',
  samenvatting: 'In nood het blad van een zaak openen, op haar nummer, met een reden; de houder hoort het meteen',
  rollen: OPENERS,
  doel: 'noodtoegang',
  body: Type.Object(
    {
      nummer: Type.String({ minLength: 3, maxLength: 40, pattern: '^[A-Z]-[A-Z0-9-]+$' }),
      reden: Type.Enum([...NOODREDENEN]),
      toelichting: Type.String(TOELICHTING),
    },
    dicht,
  ),
  maak: async (tx, { body }, hulp) => {
    const toelichting = body.toelichting.trim()
    if (toelichting.length < TOELICHTING.minLength)
      return weiger('ONVOLLEDIG', 'Schrijf in een zin waarom u dit nu moet weten.', {
        velden: [{ veld: 'toelichting', uitleg: 'schrijf een hele zin' }],
      })
    const id = hulp.nieuwId()
    const wanneer = termijnen(tx.nu, hulp.definitie.keten.bewaking.nood, wettelijkeKalender)
    const uit = await openNood(tx, { id, nummer: body.nummer, reden: body.reden, ...wanneer })
    if (uit === null) return nietGevonden()
    return uit === 'geopend' ? { id, rijen: await toelichtingRij(tx, id, toelichting) } : nietOpen(uit)
  },
})

/** The sheet, for as long as the access lasts; every look is in the look-up record of the case. */
const blad = vraagRoute({
  methode: 'GET',
  pad: '/noodtoegang/:id',
  samenvatting: 'Het blad van een zaak zolang de noodtoegang loopt: wie, hoe onveilig, wat is afgesproken; geen adres',
  doel: 'noodtoegang',
  rollen: OPENERS,
  velden: ['persoon', 'inhoud'],
  params: Id,
  antwoord: Type.Object({
    ...{ id: Type.String(), nummer: Type.String(), soort: Type.Enum(['melding', 'casus']), gemeente: Type.String() },
    ...{ urgentie: Type.Enum(['acuut', 'hoog', 'gewoon']), houder: of(Type.String()), afgeschermd: Type.Boolean() },
    ...{ geopendOp: Type.String(), codeRoodOp: of(Type.String()), acuutOp: of(Type.String()), tot: Type.String() },
    personen: Type.Array(Type.Object({ naam: Type.String(), geboren: Type.String() })),
    feiten: Type.Array(Type.Object({ soort: Type.String(), op: Type.String() })),
    afspraken: Type.Array(Type.Object({ soort: Type.String(), tekst: Type.String(), op: Type.String() })),
  }),
  kijk: async (tx, { params }) => {
    const rij = await eenNood(tx, params.id)
    if (rij === null || !magHier(tx, rij).includes('kijken')) return null
    const b = await noodblad(tx, rij.id)
    if (b === null) return null
    const moment = (op: string | null) => (op === null ? null : new Date(op).toISOString())
    return {
      antwoord: {
        ...{ id: rij.id, nummer: b.nummer, soort: b.soort, gemeente: b.gemeente, urgentie: b.urgentie },
        ...{ houder: b.houder, afgeschermd: b.afgeschermd, geopendOp: new Date(b.geopendOp).toISOString() },
        ...{ codeRoodOp: moment(b.codeRoodOp), acuutOp: moment(b.acuutOp), tot: rij.tot.toISOString() },
        personen: b.personen.map(p => ({
          naam: [p.voornamen, p.tussenvoegsel, p.achternaam].filter(d => d !== '').join(' '),
          // the year is enough to know a child from a parent (SD-2)
          geboren: /^\d{4}/.exec(p.geboortedatum)?.[0] ?? p.geboortedatum,
        })),
        feiten: b.feiten.map(f => ({ soort: f.soort, op: new Date(f.op).toISOString() })),
        afspraken: b.afspraken.map(a => ({ ...a, tekst: zonderPlaats(a.tekst), op: new Date(a.op).toISOString() })),
      },
      zaak: b.zaak,
      personen: b.personen.map(p => p.id),
    }
  },
})

type Woordrij = { soort: 'gezien' | 'zegje' | 'oordeel'; oordeel: string | null; tekst: string | null }
const woord = (tx: Tx, hulp: Hulp, nood: Noodrij, rij: Woordrij): Schrijf =>
  voegToe('noodwoord', {
    ...{ regio: tx.wie.regio, id: hulp.nieuwId(), nood: nood.id, zaak: nood.zaak, ...rij },
    ...{ mens: tx.wie.mens, op: tx.nu },
  })

/** One act on an emergency access that who asks may see; what they may not do with it, is said. */
const daad = async (
  tx: Tx,
  id: string,
  wat: Nooddaad,
  anders: string,
  dan: (r: Noodrij) => Promise<readonly Schrijf[]> | readonly Schrijf[],
): Promise<{ id: string; rijen: readonly Schrijf[] } | Weigering> => {
  const r = await eenNood(tx, id)
  if (r === null) return nietGevonden()
  return magHier(tx, r).includes(wat) ? { id: r.id, rijen: await dan(r) } : weiger('MAG_NU_NIET', anders)
}

const zeg = rijRoute({
  pad: '/noodtoegang/:id/zegje',
  samenvatting: 'Zelf zeggen waarom de noodtoegang nodig was en wat ermee gedaan is, voor wie beoordeelt',
  rollen: OPENERS,
  doel: 'noodtoegang',
  params: Id,
  body: Woord,
  maak: (tx, { params, body }, hulp) =>
    daad(tx, params.id, 'zeggen', 'Hier valt voor u niets meer over te zeggen.', r => [
      woord(tx, hulp, r, { soort: 'zegje', oordeel: null, tekst: body.tekst.trim() }),
    ]),
})

const gezien = rijRoute({
  pad: '/noodtoegang/:id/gezien',
  samenvatting: 'Als wie in de zaak werkt zeggen dat men zag dat iemand haar in nood opende',
  rollen: OPENERS,
  doel: 'noodtoegang',
  params: Id,
  maak: (tx, { params }, hulp) =>
    daad(tx, params.id, 'gezien', 'Iemand van uw team zag dit al.', async r => {
      const werk = await openWerk(tx, r)
      return [
        woord(tx, hulp, r, { soort: 'gezien', oordeel: null, tekst: null }),
        ...(werk === null
          ? []
          : [werkBij('werk', { regio: tx.wie.regio, id: werk }, { klaar_op: tx.nu, klaar_door: 'NoodtoegangGezien' })]),
      ]
    }),
})

const beoordeel = rijRoute({
  pad: '/noodtoegang/:id/oordeel',
  samenvatting: 'Beoordelen of een noodtoegang terecht was, met een motivering; nooit de eigen',
  rollen: BEOORDELAARS,
  doel: 'noodtoegang',
  params: Id,
  body: Type.Object(
    { oordeel: Type.Enum([...NOODOORDELEN]), motivering: Type.String({ minLength: 3, maxLength: 2000 }) },
    dicht,
  ),
  maak: (tx, { params, body }, hulp) =>
    daad(tx, params.id, 'beoordelen', 'Dit is al beoordeeld, of u keek hier zelf.', r => [
      woord(tx, hulp, r, { soort: 'oordeel', oordeel: body.oordeel, tekst: body.motivering.trim() }),
    ]),
})

/** Emergency access over HTTP: to open, to look, and to answer for it. */
export const routes: readonly Route[] = [lijst, open, blad, zeg, gezien, beoordeel]
