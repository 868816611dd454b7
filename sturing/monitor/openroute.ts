import { Type, type Static } from 'typebox'
import { dagVan } from '../../gedeeld/kalender/index.ts'
import type { Tx } from '../../kernel/db.ts'
import { vraagRoute, type Route } from '../../kernel/gate.ts'
import { catalogusVan } from './dcat.ts'
import { alsOpenCsv, indicatorenVan, regelsVan } from './opendata.ts'
import { heleJarenTot } from './reeksen.ts'
import { SCHRIJVERS } from './routes.ts'
import { geteldPerJaar } from './tellen.ts'
import { vastgelegd, type Cijferboek } from './vragen.ts'

const Openbestand = Type.Object({
  naam: Type.String(),
  soort: Type.Enum(['text/csv', 'application/ld+json']),
  inhoud: Type.String(),
})
export type Openbestand = Static<typeof Openbestand>

/**
 * De openbare cijfers van de regio als bestanden: per verzameling een CSV, en een beschrijving van alles in DCAT-AP-NL. Leeg waar de regio
 * niets openbaar maakt.
 * @param adres waar de bestanden komen te staan; leeg: naast elkaar
 */
export async function openBestanden(
  tx: Tx,
  boek: Cijferboek,
  adres = '',
): Promise<{ bestanden: Openbestand[]; regels: number }> {
  const def = boek.definitie(tx.wie.regio)
  if (def.opendata.length === 0) return { bestanden: [], regels: 0 }
  const vandaag = dagVan(tx.nu)
  const indicatoren = [...new Set(def.opendata.flatMap(o => indicatorenVan(def, o)))]
  const bronnen = {
    ...{ def, documenten: boek.documenten(tx.wie.regio), waarden: (await vastgelegd(tx, def)).geldig },
    geteld: await geteldPerJaar({ tx, def }, indicatoren, heleJarenTot(vandaag)),
  }
  const per = def.opendata.map(opendata => {
    const regels = regelsVan(bronnen, opendata)
    const inhoud = alsOpenCsv(regels)
    return {
      ...{
        opendata,
        inhoud,
        bestand: `${def.regio.id}-${opendata.id}.csv`,
        bytes: new TextEncoder().encode(inhoud).length,
      },
      perioden: regels.map(r => r.periode),
    }
  })
  const catalogus = catalogusVan(def, per, { adres, vandaag })
  return {
    regels: per.reduce((n, p) => n + p.perioden.length, 0),
    bestanden: [
      ...per.map(p => ({ naam: p.bestand, soort: 'text/csv' as const, inhoud: p.inhoud })),
      {
        ...{ naam: `${def.regio.id}.jsonld`, soort: 'application/ld+json' as const },
        inhoud: `${JSON.stringify(catalogus, null, 2)}\n`,
      },
    ],
  }
}

/** Wat de regio openbaar maakt, om ergens neer te zetten waar iedereen erbij kan; Kring zelf geeft niets aan wie zich niet aanmeldt. */
export const openroute = (boek: Cijferboek): Route =>
  vraagRoute({
    methode: 'GET',
    pad: '/cijfers/opendata',
    samenvatting:
      'De openbare cijfers van de regio als bestanden: CSV per verzameling en een beschrijving in DCAT-AP-NL',
    doel: 'sturing',
    rollen: SCHRIJVERS,
    velden: ['regio'],
    antwoord: Type.Object({ bestanden: Type.Array(Openbestand) }),
    kijk: async tx => {
      const { bestanden } = await openBestanden(tx, boek)
      return { antwoord: { bestanden }, zaak: null, personen: [] }
    },
  })
