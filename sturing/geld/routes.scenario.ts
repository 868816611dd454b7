import { Type, type Static } from 'typebox'
import { rijRoute, vraagRoute, type Route } from '../../kernel/gate.ts'
import type { Tx } from '../../kernel/db.ts'
import { voegToe, type Schrijf } from '../../kernel/rijen.ts'
import { nietGevonden, weiger } from '../../kernel/weigering.ts'
import { keurTeksten } from './schoon.ts'
import { leesScenario } from './bestand.ts'
import { reken } from './scenario.ts'
import { Scenario } from './scenariovorm.ts'
import { isFout } from './sleutel.ts'
import { scenariosVan } from './vragen.ts'
import { GESLOTEN, LEZERS, Rij, SCHRIJVERS } from './vormen.ts'

/** Scenarios of task split and cost sharing: kept in versions, counted the same everywhere. */
export const scenarioroutes = (): readonly Route[] => [lijst(), een(), bewaar(), uitBestand(), bewerk()]

const lijst = (): Route =>
  vraagRoute({
    methode: 'GET',
    pad: '/geld/scenarios',
    samenvatting: 'De scenario’s van de regio',
    doel: 'sturing',
    rollen: LEZERS,
    velden: ['regio'],
    antwoord: Type.Object({
      schrijven: Type.Boolean(),
      scenarios: Type.Array(
        Type.Object({
          id: Type.String(),
          naam: Type.String(),
          jaar: Type.Integer(),
          kolommen: Type.Integer(),
          op: Type.String(),
        }),
      ),
    }),
    kijk: async tx => {
      const alle = await scenariosVan(tx)
      const scenarios = alle.map(({ id, inhoud, op }) => ({
        ...{ id, naam: inhoud.naam, jaar: inhoud.jaar, kolommen: inhoud.kolommen.length, op },
      }))
      return { zaak: null, personen: [], antwoord: { schrijven: SCHRIJVERS.includes(tx.wie.rol), scenarios } }
    },
  })

const Jaarbedrag = Type.Object({ jaar: Type.Integer(), centen: Type.Integer(), stap: Type.Integer() })
const Uitkomst = Type.Object({
  naam: Type.String(),
  jaar: Type.Integer(),
  deelnemers: Type.Array(Type.String()),
  kolommen: Type.Array(
    Type.Object({
      naam: Type.String(),
      aannames: Type.Array(Type.String()),
      taken: Type.Array(
        Type.Object({
          taak: Type.String(),
          wie: Type.Enum(['samen', 'centrum', 'lokaal']),
          kosten: Type.Integer(),
          rijk: Type.Integer(),
          delen: Type.Array(Type.Integer()),
        }),
      ),
      kosten: Type.Integer(),
      rijk: Type.Integer(),
      deelnemers: Type.Integer(),
      perDeelnemer: Type.Array(
        Type.Object({
          naam: Type.String(),
          centen: Type.Integer(),
          verschil: Type.Integer(),
          landelijk: Type.Integer(),
        }),
      ),
      verloop: Type.Array(Type.Object({ wat: Type.String(), jaren: Type.Array(Jaarbedrag) })),
    }),
  ),
})

const een = (): Route =>
  vraagRoute({
    methode: 'GET',
    pad: '/geld/scenarios/:id',
    samenvatting: 'Een scenario: de kolommen naast elkaar, met wat ieder betaalt en wat zij aannemen',
    doel: 'sturing',
    rollen: LEZERS,
    velden: ['regio'],
    params: Rij,
    antwoord: Type.Object({
      schrijven: Type.Boolean(),
      versie: Type.Integer(),
      scenario: Scenario,
      uitkomst: Uitkomst,
    }),
    kijk: async (tx, { params }) => {
      const er = (await scenariosVan(tx)).find(s => s.id === params.id)
      if (er === undefined) return null
      const uitkomst = reken(er.inhoud)
      if (isFout(uitkomst)) return weiger('MAG_NU_NIET', uitkomst.fout)
      const antwoord = {
        ...{ schrijven: SCHRIJVERS.includes(tx.wie.rol), versie: er.versie, scenario: er.inhoud },
        // copies, as an answer is written
        uitkomst: structuredClone(uitkomst) as Static<typeof Uitkomst>,
      }
      return { zaak: null, personen: [], antwoord }
    },
  })

/** A scenario that cannot be counted is not kept: first the texts, then whether it adds up. */
const keur = (s: Scenario) => {
  const mens = keurTeksten(s)
  if (mens !== null) return mens
  const uit = reken(s)
  return isFout(uit) ? weiger('ONVOLLEDIG', uit.fout) : null
}

const rijVan = (tx: Tx, id: string, versie: number, scenario: Scenario): Schrijf =>
  voegToe('geldstuk', {
    ...{ regio: tx.wie.regio, id, versie, soort: 'scenario', stand: 'bewaard', inhoud: scenario },
    ...{ organisatie: tx.wie.organisatie, gemaakt_op: tx.nu },
  })

const bewaar = (): Route =>
  rijRoute({
    pad: '/geld/scenarios',
    samenvatting: 'Een scenario bewaren; wat niet uit te rekenen is wordt geweigerd',
    rollen: SCHRIJVERS,
    doel: 'sturing',
    body: Type.Object({ scenario: Scenario }, GESLOTEN),
    maak: (tx, { body }, hulp) => {
      const nee = keur(body.scenario)
      if (nee !== null) return Promise.resolve(nee)
      const id = hulp.nieuwId()
      return Promise.resolve({ id, rijen: [rijVan(tx, id, 1, body.scenario)] })
    },
  })

const uitBestand = (): Route =>
  rijRoute({
    pad: '/geld/scenarios/bestand',
    samenvatting: 'Een scenario uit de tekst van een bestand bewaren; een fout wordt gezegd met regel en raad',
    rollen: SCHRIJVERS,
    doel: 'sturing',
    body: Type.Object({ tekst: Type.String({ minLength: 1, maxLength: 60_000 }) }, GESLOTEN),
    maak: (tx, { body }, hulp) => {
      const { scenario, bevindingen } = leesScenario('bestand', body.tekst)
      const [eerste] = bevindingen
      if (scenario === null)
        return Promise.resolve(
          weiger('ONVOLLEDIG', `Regel ${eerste?.line ?? 1}: ${eerste?.message ?? ''} ${eerste?.hint ?? ''}`.trim()),
        )
      const nee = keur(scenario)
      if (nee !== null) return Promise.resolve(nee)
      const id = hulp.nieuwId()
      return Promise.resolve({ id, rijen: [rijVan(tx, id, 1, scenario)] })
    },
  })

const bewerk = (): Route =>
  rijRoute({
    pad: '/geld/scenarios/:id',
    samenvatting: 'Een nieuwe versie van een scenario bewaren; de oude blijft',
    rollen: SCHRIJVERS,
    doel: 'sturing',
    params: Rij,
    body: Type.Object({ versie: Type.Integer({ minimum: 1 }), scenario: Scenario }, GESLOTEN),
    maak: async (tx, { params, body }) => {
      const er = (await scenariosVan(tx)).find(s => s.id === params.id)
      if (er === undefined) return nietGevonden()
      if (er.versie !== body.versie)
        return weiger('VEROUDERD', 'Iemand anders was u net voor. Lees wat er veranderde en bewaar het dan opnieuw.')
      const nee = keur(body.scenario)
      if (nee !== null) return nee
      return { id: er.id, rijen: [rijVan(tx, er.id, er.versie + 1, body.scenario)] }
    },
  })
