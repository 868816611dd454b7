import { Type } from 'typebox'
import { rijRoute, vraagRoute, type Route } from '../../kernel/gate.ts'
import { weiger } from '../../kernel/weigering.ts'
import { BEHEERDERS, dicht, of } from './gemeen.ts'
import { maakPlan } from './plan.ts'

const Bestand = Type.Object({ tekst: Type.String({ minLength: 1, maxLength: 200_000 }) }, dicht)

const proef = vraagRoute({
  methode: 'POST',
  pad: '/beheer/bestand/proef',
  samenvatting: 'Nagaan wat een bestand met medewerkers zou doen, met elke fout per regel; er verandert niets',
  doel: 'beheer',
  rollen: BEHEERDERS,
  velden: ['proces'],
  body: Bestand,
  antwoord: Type.Object({
    ...{ mensen: Type.Integer(), aanstellingen: Type.Integer(), rollen: Type.Integer() },
    ...{ voorstellen: Type.Integer(), al: Type.Integer() },
    fouten: Type.Array(Type.Object({ regel: Type.Integer(), kolom: of(Type.String()), uitleg: Type.String() })),
  }),
  kijk: async (tx, { body, hulp }) => {
    const { rijen: _rijen, daarna: _daarna, ...antwoord } = await maakPlan(tx, body.tekst, hulp)
    return { antwoord: { ...antwoord, fouten: [...antwoord.fouten] }, zaak: null, personen: [] }
  },
})

const neem = rijRoute({
  pad: '/beheer/bestand',
  samenvatting: 'Een bestand met medewerkers overnemen, helemaal of niet; wie er niet in staat blijft',
  rollen: BEHEERDERS,
  doel: 'beheer',
  body: Bestand,
  maak: async (tx, { body }, hulp) => {
    const plan = await maakPlan(tx, body.tekst, hulp)
    const n = plan.fouten.length
    if (n > 0)
      return weiger('ONVOLLEDIG', `Het bestand heeft nog ${n} ${n === 1 ? 'fout' : 'fouten'}. Er is niets veranderd.`, {
        velden: plan.fouten.slice(0, 20).map(f => ({ veld: `regel ${f.regel}`, uitleg: f.uitleg })),
      })
    return { id: hulp.nieuwId(), rijen: plan.rijen, daarna: plan.daarna }
  },
})

/** Staff from a file over HTTP: a preview, and all of it or nothing. */
export const routes: readonly Route[] = [proef, neem]
