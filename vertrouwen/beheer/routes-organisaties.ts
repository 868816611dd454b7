import { Type } from 'typebox'
import { ORGANISATIESOORTEN } from '../../gedeeld/beheer.ts'
import { rijRoute, vraagRoute, type Route } from '../../kernel/gate.ts'
import { voegToe, werkBij } from '../../kernel/rijen.ts'
import { nietGevonden } from '../../kernel/weigering.ts'
import type { Tx } from '../../kernel/db.ts'
import { BEHEERDERS, dicht, Id, iso, LEZERS, Naam, of } from './gemeen.ts'
import { magNazien, nazienStand } from './regels-nazien.ts'
import { keurEinde, keurOrganisatie, keurVerandering } from './regels-organisatie.ts'
import { magBesluiten } from './regels-voorstel.ts'
import { alsNazien, alsVoorstel } from './vertaal.ts'
import { eenOrganisatie, kaleOrganisatie, lopendeRollen, organisaties, voorstellen } from './vragen.ts'

const Gemeenten = Type.Array(Type.String({ minLength: 1, maxLength: 80 }), { maxItems: 60 })

/** The front page: organisations with how many work there, and how much waits for somebody. */
const blad = vraagRoute({
  methode: 'GET',
  pad: '/beheer',
  samenvatting: 'Beheer: de organisaties van de regio, en wat er wacht op een tweede mens of op nazien',
  doel: 'beheer',
  rollen: LEZERS,
  velden: ['proces'],
  antwoord: Type.Object({
    schrijft: Type.Boolean(),
    wacht: Type.Object({ voorstellen: Type.Integer(), nazien: Type.Integer(), laat: Type.Integer() }),
    gemeenten: Type.Array(Type.String()),
    beroepen: Type.Array(Type.Object({ id: Type.String(), label: Type.String() })),
    organisaties: Type.Array(
      Type.Object({
        ...{ id: Type.String(), naam: Type.String(), soort: Type.String(), gemeenten: Type.Array(Type.String()) },
        ...{ definitie: Type.Boolean(), tot: of(Type.String()), mensen: Type.Integer() },
      }),
    ),
  }),
  kijk: async (tx, { hulp }) => {
    const open = (await voorstellen(tx)).filter(v => magBesluiten(alsVoorstel(v), tx.wie, tx.nu).includes('akkoord'))
    const standen = (await lopendeRollen(tx))
      .filter(r => magNazien(r, tx.wie))
      .map(r => nazienStand(alsNazien(r), tx.nu))
    return {
      antwoord: {
        schrijft: BEHEERDERS.includes(tx.wie.rol),
        wacht: {
          voorstellen: open.length,
          nazien: standen.filter(s => s !== 'niet').length,
          laat: standen.filter(s => s === 'laat').length,
        },
        gemeenten: hulp.definitie.gemeenten.map(g => g.naam),
        beroepen: hulp.definitie.keten.beroepsgeheim.beroepen.map(b => ({ id: b.id, label: b.label })),
        organisaties: (await organisaties(tx)).map(o => ({ ...o, tot: iso(o.tot) })),
      },
      zaak: null,
      personen: [],
    }
  },
})

const een = vraagRoute({
  methode: 'GET',
  pad: '/beheer/organisaties/:id',
  samenvatting: 'Een organisatie, en wat haar einde zou raken: hoeveel zij nog houdt',
  doel: 'beheer',
  rollen: BEHEERDERS,
  velden: ['proces'],
  params: Id,
  antwoord: Type.Object({
    ...{ id: Type.String(), naam: Type.String(), houdt: Type.Integer(), waaromNiet: of(Type.String()) },
  }),
  kijk: async (tx, { params }) => {
    const o = await eenOrganisatie(tx, params.id)
    if (o === null) return null
    const nee = keurEinde({ ...o, tot: iso(o.tot) }, { organisatie: tx.wie.organisatie, ookDaar: o.ook_daar })
    return {
      antwoord: { id: o.id, naam: o.naam, houdt: o.houdt, waaromNiet: nee?.uitleg ?? null },
      zaak: null,
      personen: [],
    }
  },
})

/** The names of organisations that run, apart from one. */
const namen = async (tx: Tx, behalve?: string): Promise<string[]> =>
  (await organisaties(tx)).filter(o => o.tot === null && o.id !== behalve).map(o => o.naam)

const voeg = rijRoute({
  pad: '/beheer/organisaties',
  samenvatting: 'Een organisatie of team toevoegen, met de gemeenten waarvoor zij werkt',
  rollen: BEHEERDERS,
  doel: 'beheer',
  body: Type.Object({ naam: Naam, soort: Type.Enum([...ORGANISATIESOORTEN]), gemeenten: Gemeenten }, dicht),
  maak: async (tx, { body }, hulp) => {
    const wens = { naam: body.naam.trim(), gemeenten: body.gemeenten }
    const gemeenten = hulp.definitie.gemeenten.map(g => g.naam)
    const nee = keurOrganisatie(wens, await namen(tx), gemeenten)
    if (nee !== null) return nee
    const id = hulp.nieuwId()
    const rij = { regio: tx.wie.regio, id, ...wens, soort: body.soort, van: tx.nu }
    return { id, rijen: [voegToe('organisatie', rij)] }
  },
})

const wijzig = rijRoute({
  pad: '/beheer/organisaties/:id',
  samenvatting: 'Een organisatie anders noemen of andere gemeenten geven; wat de regiovisie noemt verandert daar',
  rollen: BEHEERDERS,
  doel: 'beheer',
  params: Id,
  body: Type.Object({ naam: Naam, gemeenten: Gemeenten }, dicht),
  maak: async (tx, { params, body }, hulp) => {
    const o = await kaleOrganisatie(tx, params.id)
    if (o === null) return nietGevonden()
    const wens = { naam: body.naam.trim(), gemeenten: body.gemeenten }
    const gemeenten = hulp.definitie.gemeenten.map(g => g.naam)
    const nee = keurVerandering({ ...o, tot: iso(o.tot) }) ?? keurOrganisatie(wens, await namen(tx, o.id), gemeenten)
    if (nee !== null) return nee
    return { id: o.id, rijen: [werkBij('organisatie', { regio: tx.wie.regio, id: o.id }, wens)] }
  },
})

const einde = rijRoute({
  pad: '/beheer/organisaties/:id/einde',
  samenvatting: 'Een organisatie beëindigen die niets meer houdt; wie er werkt is daar meteen afgemeld',
  rollen: BEHEERDERS,
  doel: 'beheer',
  params: Id,
  maak: async (tx, { params }) => {
    const o = await eenOrganisatie(tx, params.id)
    if (o === null) return nietGevonden()
    const nee = keurEinde({ ...o, tot: iso(o.tot) }, { organisatie: tx.wie.organisatie, ookDaar: o.ook_daar })
    if (nee !== null) return nee
    return { id: o.id, rijen: [werkBij('organisatie', { regio: tx.wie.regio, id: o.id }, { tot: tx.nu })] }
  },
})

/** Organisations and teams over HTTP. */
export const routes: readonly Route[] = [blad, een, voeg, wijzig, einde]
