import { Type } from 'typebox'
import { vergelijkCentra } from '../../gedeeld/regio/centra.ts'
import { groepeer, gebiedssoorten } from '../../gedeeld/regio/groepen.ts'
import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import { zoekPartners } from '../../gedeeld/regio/partners.ts'
import { schemaVan } from '../../gedeeld/regio/samenwerking.ts'
import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { woordenVan } from '../../gedeeld/regio/woordenlijst.ts'
import { rollen } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { vraagRoute, type Route } from '../../kernel/gate.ts'
import { binnenKring, kringwaarden } from '../zaak.ts'

const Regioparam = Type.Object(
  { regio: Type.String({ pattern: '^[a-z0-9-]{2,60}$' }) },
  { additionalProperties: false },
)
const Dag = Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }))
const Gemeente = Type.String({ minLength: 1, maxLength: 100 })
const naslag = { doel: 'naslag', rollen, velden: ['regio'], params: Regioparam, antwoord: Type.Unknown() } as const

type Boek = Pick<Regelboek, 'regios' | 'landelijk'>
const openbaar = <T>(antwoord: T) => ({ antwoord, zaak: null, personen: [] })

/** Who works with whom here: partners, the scheme of a municipality, the words of the region, and the centres side by side. */
export const wegwijzer = (boek: Boek): readonly Route[] => [
  vraagRoute({
    methode: 'GET',
    pad: '/regios/:regio/partners',
    samenvatting: 'Partners zoeken op thema en gemeente',
    ...naslag,
    query: Type.Object(
      {
        gemeente: Type.Optional(Gemeente),
        thema: Type.Optional(Type.String({ maxLength: 40 })),
        op: Dag,
      },
      { additionalProperties: false },
    ),
    kijk: async (tx, { params, query }) =>
      van(boek, params.regio, definitie => ({
        partners: zoekPartners(definitie, boek.landelijk, { ...query, op: query.op ?? tx.nu.slice(0, 10) }),
      })),
  }),
  vraagRoute({
    methode: 'GET',
    pad: '/regios/:regio/schema',
    samenvatting: 'Hoe er voor een gemeente wordt samengewerkt',
    ...naslag,
    query: Type.Object({ gemeente: Type.Optional(Gemeente), op: Dag }, { additionalProperties: false }),
    kijk: async (tx, { params, query }) => {
      const eigen = query.gemeente === undefined ? await eigenGemeente(tx) : undefined
      return van(boek, params.regio, definitie =>
        schemaVan(
          definitie,
          query.gemeente ?? eigen ?? definitie.regio.centrumgemeenten[0] ?? '',
          query.op ?? tx.nu.slice(0, 10),
        ),
      )
    },
  }),
  vraagRoute({
    methode: 'GET',
    pad: '/regios/:regio/woorden',
    samenvatting: 'De woordenlijst van de regio, en de woorden op het scherm',
    ...naslag,
    kijk: async (_tx, { params }) =>
      van(boek, params.regio, definitie => ({
        woorden: woordenVan(definitie, boek.landelijk),
        schermwoorden: definitie.labels.map(({ sleutel, tekst }) => ({ sleutel, tekst })),
      })),
  }),
  vraagRoute({
    methode: 'GET',
    pad: '/regios/:regio/centra',
    samenvatting: 'De centrumgebieden naast elkaar',
    ...naslag,
    kijk: async (_tx, { params }) =>
      van(boek, params.regio, definitie => ({
        centra: vergelijkCentra(definitie),
        onderwerpen: definitie.onderwerpen,
      })),
  }),
  vraagRoute({
    methode: 'GET',
    pad: '/telling',
    samenvatting: 'Open meldingen en casussen die u mag zien, naar soort gebied',
    doel: 'procesregie',
    rollen: ['medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator', 'procesregisseur'],
    velden: ['proces'],
    query: Type.Object({ per: Type.Optional(Type.String({ maxLength: 40 })) }, { additionalProperties: false }),
    antwoord: Type.Unknown(),
    kijk: async (tx, { query }) => {
      const definitie = boek.regios.get(tx.wie.regio)
      if (!definitie) return null
      const soorten = gebiedssoorten(definitie)
      const soort = soorten.find(naam => naam === query.per) ?? soorten[0]
      const rijen = await tx.vraag<{ soort: 'melding' | 'casus'; gemeente: string; aantal: number }>(
        'regio_telling',
        `select z.soort, z.gemeente, count(*)::int as aantal from kring.zaak z
         where z.regio = $1 and z.open and ${binnenKring('z.id', 2)} group by z.soort, z.gemeente`,
        [tx.wie.regio, ...kringwaarden(tx)],
      )
      const per = (wat: 'melding' | 'casus') =>
        new Map(rijen.filter(rij => rij.soort === wat).map(rij => [rij.gemeente, rij.aantal]))
      const gemeenten = definitie.gemeenten.map(({ naam }) => ({
        naam,
        meldingen: per('melding').get(naam) ?? 0,
        casussen: per('casus').get(naam) ?? 0,
      }))
      return openbaar({
        soorten,
        gemeenten,
        meldingen: soort && groepeer(definitie, soort, per('melding')),
        casussen: soort && groepeer(definitie, soort, per('casus')),
      })
    },
  }),
]

/** The municipality a person works for: that of a team; who works for more begins at the centre. */
async function eigenGemeente(tx: Tx): Promise<string | undefined> {
  const [rij] = await tx.vraag<{ gemeenten: string[] }>(
    'regio_eigen_gemeente',
    'select gemeenten from kring.organisatie where regio = $1 and id = $2',
    [tx.wie.regio, tx.wie.organisatie],
  )
  return rij?.gemeenten.length === 1 ? rij.gemeenten[0] : undefined
}

/** The answer about a region, or nothing when the region or what was asked of it does not exist. */
function van<T>(boek: Boek, regio: string, zeg: (definitie: RegioDefinitie) => T | undefined) {
  const definitie = boek.regios.get(regio)
  const antwoord = definitie && zeg(definitie)
  return antwoord === undefined ? null : openbaar(antwoord)
}
