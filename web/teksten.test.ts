import { describe, expect, it } from 'vitest'
import * as advies from '../keten/advies/screens/teksten.ts'
import * as adviesdossier from '../keten/advies/screens/dossierteksten.ts'
import * as cbs from '../keten/cbs-levering/screens/teksten.ts'
import * as beheer from '../vertrouwen/screens/beheer/teksten.ts'
import { en as beheerEn } from '../vertrouwen/screens/beheer/teksten.en.ts'
import * as bewaren from '../vertrouwen/screens/bewaren/teksten.ts'
import * as blikken from '../vertrouwen/screens/blikkenwacht/teksten.ts'
import * as verwerkingen from '../vertrouwen/screens/verwerkingen/teksten.ts'
import * as afgesloten from '../vertrouwen/screens/afgesloten/teksten.ts'
import * as reorganisatie from '../vertrouwen/screens/reorganisatie/teksten.ts'
import * as jaarcijfers from '../vertrouwen/screens/jaar/teksten.ts'
import * as klachten from '../vertrouwen/screens/klachten/teksten.ts'
import * as steun from '../vertrouwen/screens/steun/teksten.ts'
import * as noodtoegang from '../vertrouwen/screens/noodtoegang/teksten.ts'
import * as chat from '../keten/chat/screens/teksten.ts'
import * as dienst from '../keten/dienst/screens/teksten.ts'
import * as aanname from '../keten/melding/screens/aanname/teksten.ts'
import * as melding from '../keten/melding/screens/teksten.ts'
import { en as meldingEn } from '../keten/melding/screens/teksten.en.ts'
import * as meldingwoorden from '../keten/melding/screens/woorden.ts'
import * as signaal from '../keten/signaal/screens/teksten.ts'
import { en as signaalEn } from '../keten/signaal/screens/teksten.en.ts'
import * as verwijsindex from '../keten/verwijsindex/screens/teksten.ts'
import { en as verwijsindexEn } from '../keten/verwijsindex/screens/teksten.en.ts'
import * as opvang from '../keten/opvang/screens/teksten.ts'
import * as verslagen from '../keten/opvang/screens/verslag/teksten.ts'
import * as wegwijzer from '../keten/regio/screens/teksten.ts'
import * as casus from '../keten/casus/screens/teksten.ts'
import { en as casusEn } from '../keten/casus/screens/teksten.en.ts'
import * as cijfers from '../sturing/monitor/screens/teksten.ts'
import { en as cijfersEn } from '../sturing/monitor/screens/teksten.en.ts'
import * as geld from '../sturing/geld/screens/teksten.ts'
import * as registers from '../sturing/registers/screens/teksten.ts'
import { platteTeksten } from '../toon/taal/vorm.ts'
import * as wiekeek from '../toon/delen/wieKeekTeksten.ts'
import * as delen from './schermen/delen/teksten.ts'
import * as procesregie from './schermen/procesregie/teksten.ts'
import * as regio from './schermen/regio/teksten.ts'
import * as sessies from './schermen/sessies/teksten.ts'
import * as werk from './schermen/werk/teksten.ts'

describe.each(
  Object.entries({
    werk,
    procesregie,
    regio,
    sessies,
    wiekeek,
    wegwijzer,
    delen,
    advies,
    adviesdossier,
    cbs,
    beheer: { ...beheer, en: beheerEn },
    bewaren,
    blikken,
    verwerkingen,
    noodtoegang,
    jaarcijfers,
    klachten,
    steun,
    afgesloten,
    reorganisatie,
    chat,
    dienst,
    opvang,
    verslagen,
    registers,
    cijfers: { ...cijfers, en: cijfersEn },
    geld,
    signaal: { ...signaal, en: signaalEn },
    verwijsindex: { ...verwijsindex, en: verwijsindexEn },
    aanname,
    meldingwoorden,
    melding: { ...melding, en: meldingEn },
    casus: { ...casus, en: casusEn },
  }),
)('teksten van %s', (_naam, { nl, en }) => {
  it('hebben in beide talen dezelfde sleutels en nergens een lege tekst', () => {
    const [nederlands, engels] = [platteTeksten(nl), platteTeksten(en)]
    expect([...engels.keys()].sort()).toEqual([...nederlands.keys()].sort())
    expect([...nederlands.values(), ...engels.values()].filter(tekst => tekst.trim() === '')).toEqual([])
  })
})
