import Type, { type Static } from 'typebox'
import * as beleid from './schema/beleid.ts'
import { GESLOTEN } from './schema/basis.ts'
import * as cijfers from './schema/cijfers.ts'
import * as gebied from './schema/gebied.ts'
import * as geld from './schema/geld.ts'
import { Keten } from './schema/keten.ts'
import { Klok } from './schema/klok.ts'
import * as loket from './schema/loket.ts'
import * as mensen from './schema/mensen.ts'
import { Bronregel } from './schema/regels.ts'

export * from './opvanggroepen.ts'
export * from './schema/basis.ts'
export * from './schema/bewaking.ts'
export * from './schema/opvang.ts'
export * from './schema/beleid.ts'
export * from './schema/brieven.ts'
export * from './schema/cbs.ts'
export * from './schema/chat.ts'
export * from './schema/cijfers.ts'
export * from './schema/gebied.ts'
export * from './schema/geld.ts'
export * from './schema/alarm.ts'
export * from './schema/huisverbod.ts'
export * from './schema/kader.ts'
export * from './schema/keten.ts'
export * from './schema/klok.ts'
export * from './schema/landelijk.ts'
export * from './schema/loket.ts'
export * from './schema/mensen.ts'
export * from './schema/regels.ts'
export * from './schema/toedracht.ts'
export * from './schema/verwijsindex.ts'
export * from './schema/zorgvuldig.ts'

/**
 * Een regio als gegeven: alles wat een regiovisie vastlegt. De YAML-bestanden van een regio vullen samen deze
 * sleutels, elke sleutel in precies een bestand.
 */
export const RegioDefinitie = Type.Object(
  {
    regio: gebied.Regio,
    documenten: Type.Array(gebied.Document, { minItems: 1 }),
    gaten: Type.Array(gebied.Gat),
    kenmerken: Type.Array(gebied.Kenmerk),
    programmas: Type.Array(gebied.Programma),
    beginselen: Type.Array(beleid.Beginsel),
    ketendelen: Type.Array(beleid.Ketendeel),
    labels: Type.Array(gebied.Label),
    mijdwoorden: Type.Array(beleid.Mijdwoord),
    woordenlijst: Type.Array(beleid.Regiobegrip),
    onderwerpen: Type.Array(beleid.Onderwerp),
    centruminstellingen: Type.Array(beleid.Centruminstelling),
    gemeenten: Type.Array(gebied.Gemeente, { minItems: 1 }),
    deelgebieden: Type.Array(gebied.Deelgebied),
    lidmaatschappen: Type.Array(gebied.Lidmaatschap),
    organisaties: Type.Array(mensen.Organisatie, { minItems: 1 }),
    teams: Type.Array(mensen.Team),
    regie: Type.Array(mensen.Regie, { minItems: 1 }),
    regiewijzigingen: Type.Array(beleid.Regiewijziging),
    benoemingen: Type.Array(mensen.Benoeming),
    routes: Type.Array(mensen.Route),
    vormen: Type.Array(mensen.Vorm),
    klokken: Type.Array(Klok),
    keten: Keten,
    regels: Type.Array(Bronregel),
    overleg: Type.Array(mensen.Overleg),
    convenantbeleid: beleid.Convenantbeleid,
    gedeeldDossier: Type.Optional(beleid.GedeeldDossier),
    convenanten: Type.Array(beleid.Convenant),
    pakketten: Type.Array(beleid.Pakket),
    functies: Type.Array(beleid.Functie),
    taakverdeling: Type.Array(beleid.Taak),
    opvang: Type.Array(beleid.Opvang),
    geld: Type.Array(geld.Geld),
    geldbronnen: Type.Array(geld.Geldbron),
    gelddoelen: Type.Array(geld.Gelddoel),
    meebetalen: Type.Array(geld.Meebetaling),
    projectfonds: Type.Array(geld.Projectfonds),
    subsidierelaties: Type.Array(geld.Subsidierelatie),
    acties: Type.Array(beleid.Actie),
    beleidsvragen: Type.Array(cijfers.Beleidsvraag),
    indicatoren: Type.Array(cijfers.Indicator),
    resultaten: Type.Array(cijfers.Resultaat),
    opendata: Type.Array(cijfers.Opendata),
    volume: Type.Array(beleid.Volume),
    campagnes: Type.Array(beleid.Campagne),
    aanbod: Type.Array(loket.Aanbod),
    adviespunten: Type.Array(loket.Adviespunt),
    spreekuren: Type.Array(loket.Spreekuur),
    mantelzorgcoordinatoren: Type.Array(loket.Mantelzorgcoordinator),
    vertrouwenspersonen: Type.Array(loket.Vertrouwenspersoon),
    informatie: Type.Array(loket.Informatie),
    opvoedthemas: Type.Array(loket.Opvoedthema),
    campagnedagen: Type.Array(loket.Campagnedag),
    zelftoets: Type.Array(beleid.Zelftoets),
    verslagen: Type.Array(beleid.Verslag),
    lijsten: Type.Array(beleid.Lijst),
  },
  GESLOTEN,
)
export type RegioDefinitie = Static<typeof RegioDefinitie>
