import { Type } from 'typebox'
import type { Rol } from '../../../kernel/actor.ts'
import { vraagRoute, type Route } from '../../../kernel/gate.ts'
import { vergeet, type ElkeSlice, type Slice } from '../../../kernel/slice.ts'
import {
  binnenKring,
  EersteKlok,
  eersteKlok,
  kringwaarden,
  leesPersonen,
  leesTeksten,
  leesWerk,
  namenVan,
} from '../../zaak.ts'
import { dicht, Zaak } from '../invoer.ts'
import { OPVANG } from '../opdrachten-plekken.ts'
import { signalenVan } from './signalen.ts'
import { stand, type Verblijf, type VerblijfFeit, type VerblijfOpdracht } from './verblijf.ts'

/** Who reads a stay: the shelter, and the local teams it is linked with. */
export const LEZERS: readonly Rol[] = [...OPVANG, 'casusregisseur', 'teamcoordinator']
const Woord = Type.Union([Type.String(), Type.Null()])
const Getal = Type.Union([Type.Number(), Type.Null()])

const Rij = Type.Object(
  {
    id: Type.String(),
    nummer: Type.String(),
    gemeente: Type.String(),
    stand: Type.String(),
    open: Type.Boolean(),
    kleur: Type.String(),
    groep: Woord,
    volwassenen: Type.Integer(),
    kinderen: Type.Integer(),
    plek: Woord,
    fase: Type.String(),
    begonOp: Type.String(),
    verwachtOp: Woord,
    stagnatie: Woord,
    naarGemeente: Woord,
    bestemming: Woord,
    urgentie: Woord,
    traject: Woord,
    eigen: Type.Boolean(),
    klok: EersteKlok,
  },
  dicht,
)
type Rij = Type.Static<typeof Rij>
const ISO = (kolom: string, als: string): string =>
  `to_char(${kolom} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "${als}"`

/** The board: every stay of one's own circle, who is expected to move first on top; and how long finding out took until now (R002-56). */
const bord = vraagRoute({
  methode: 'GET',
  pad: '/opvang/verblijven',
  samenvatting: 'De verblijven: wie er is, in welke fase, en wie wanneer verder gaat',
  doel: 'opvang',
  rollen: [...LEZERS, 'procesregisseur'],
  velden: ['proces'],
  antwoord: Type.Object(
    {
      verblijven: Type.Array(Rij),
      meer: Type.Boolean(),
      analyse: Type.Object({ gemiddeldeDagen: Getal, afgerond: Type.Integer(), norm: Getal, uiterlijk: Getal }, dicht),
      trajecten: Type.Array(Type.Object({ id: Type.String(), label: Type.String(), labelEn: Type.String() }, dicht)),
    },
    dicht,
  ),
  kijk: async (tx, { hulp }) => {
    const kring = kringwaarden(tx)
    const rijen = await tx.vraag<Rij>(
      'verblijf_bord',
      `select z.id, z.nummer, v.gemeente, z.status as stand, z.open, v.kleur, v.groep, v.volwassenen, v.kinderen, p.naam as plek, v.fase, ${ISO('v.begon_op', 'begonOp')},
         v.verwacht_op::text as "verwachtOp", v.stagnatie, v.naar_gemeente as "naarGemeente", v.bestemming, v.urgentie, v.traject, z.organisatie = $2 as eigen, ${eersteKlok()}
       from kring.verblijf v join kring.zaak z on z.regio = v.regio and z.id = v.zaak left join kring.plek p on p.regio = v.regio and p.id = v.plek
       where v.regio = $1 and z.soort = 'opvang' and ${binnenKring('z.id', 2)}
       order by not z.open, v.verwacht_op nulls last, v.begon_op limit 201`,
      [tx.wie.regio, ...kring],
    )
    const [gemiddeld] = await tx.vraag<{ dagen: number | null; aantal: number }>(
      'verblijf_analyse',
      `select avg(v.analyse_dagen)::float as dagen, count(v.analyse_dagen)::int as aantal from kring.verblijf v
        where v.regio = $1 and v.analyse_dagen is not null and ${binnenKring('v.zaak', 2)}`,
      [tx.wie.regio, ...kring],
    )
    const { opvangplan } = hulp.definitie.keten
    const klok = hulp.definitie.klokken.find(k => k.naam === 'analysefase')
    return {
      antwoord: {
        verblijven: rijen.slice(0, 200),
        meer: rijen.length > 200,
        analyse: {
          gemiddeldeDagen: gemiddeld?.dagen ?? null,
          afgerond: gemiddeld?.aantal ?? 0,
          norm: opvangplan.analyseWeken === undefined ? null : opvangplan.analyseWeken * 7,
          uiterlijk: klok?.eenheid === 'weken' ? klok.lengte * 7 : null,
        },
        trajecten: opvangplan.trajecten.map(t => ({ id: t.id, label: t.label, labelEn: t.labelEn })),
      },
      zaak: null,
      personen: [],
    }
  },
})

export function maakVragen(slice: Slice<Verblijf, VerblijfOpdracht, VerblijfFeit>): readonly Route[] {
  const kaal: ElkeSlice = vergeet(slice)
  const dossier = vraagRoute({
    methode: 'GET',
    pad: '/opvang/verblijven/:id',
    samenvatting: 'Een verblijf in de opvang',
    doel: 'opvang',
    rollen: LEZERS,
    velden: ['proces', 'persoon', 'inhoud'],
    params: Zaak,
    antwoord: Type.Unknown(),
    kijk: async (tx, { params, hulp }) => {
      const gelezen = await hulp.stroom(tx, params.id)
      if (gelezen?.bereik !== 'inhoud' || gelezen.gebeurd[0]?.feit.soort !== 'VerblijfGeopend') return null
      const { staat, mag } = gelezen.opDe(kaal)
      const v = staat as Verblijf
      if (v.status === 'geen') return null
      const personen = await leesPersonen(tx, params.id)
      const { opvangplan } = hulp.definitie.keten
      const [plek] = await tx.vraag<{ naam: string }>(
        'verblijf_plaats',
        'select naam from kring.plek where regio = $1 and id = $2',
        [tx.wie.regio, v.plek],
      )
      const collegas = OPVANG.includes(tx.wie.rol)
        ? await tx.vraag<{ id: string; naam: string }>(
            'verblijf_collegas',
            `select distinct m.id, m.naam from kring.rolvervulling r join kring.mens m on m.id = r.mens
              where r.regio = $1 and r.organisatie = $2 and r.van <= $3 and (r.tot is null or r.tot > $3) order by m.naam`,
            [tx.wie.regio, tx.wie.organisatie, tx.nu],
          )
        : []
      const casussen =
        mag.includes('KoppelCasus') && v.team === tx.wie.organisatie
          ? await tx.vraag<{ id: string; nummer: string }>(
              'verblijf_casussen',
              `select id, nummer from kring.zaak where regio = $1 and organisatie = $2 and soort = 'casus' and open order by geopend_op desc limit 100`,
              [tx.wie.regio, tx.wie.organisatie],
            )
          : []
      const antwoord = {
        id: params.id,
        versie: gelezen.versie,
        mag,
        stand: stand(v),
        verblijf: v,
        personen,
        teksten: await leesTeksten(tx, params.id),
        werk: await leesWerk(tx, params.id),
        ...(await namenVan(tx, gelezen.gebeurd, v.coordinator === null ? [] : [v.coordinator])),
        signalen: signalenVan(v, opvangplan, tx.nu),
        plek: plek?.naam ?? null,
        collegas,
        casussen,
        opvangplan,
        gemeenten: hulp.definitie.gemeenten.map(g => g.naam),
        doorstroom: hulp.definitie.opvang.filter(o => o.soort === 'doorstroom').map(o => ({ id: o.id, naam: o.naam })),
        tijdlijn: gelezen.gebeurd.map(g => ({
          soort: g.feit.soort,
          op: g.op,
          mens: g.mens,
          organisatie: g.organisatie,
        })),
      }
      return { antwoord, zaak: params.id, personen: personen.map(p => p.id) }
    },
  })
  const aanbod = vraagRoute({
    methode: 'GET',
    pad: '/opvang/verblijven/:id/overdracht',
    samenvatting: 'Wat de opvang aan het lokale team aanbiedt',
    doel: 'overdracht',
    rollen: ['teamcoordinator', ...OPVANG],
    velden: ['proces', 'inhoud'],
    params: Zaak,
    antwoord: Type.Unknown(),
    kijk: async (tx, { params, hulp }) => {
      const gelezen = await hulp.stroom(tx, params.id)
      if (!gelezen || gelezen.bereik === 'proces' || gelezen.gebeurd[0]?.feit.soort !== 'VerblijfGeopend') return null
      const { staat, mag } = gelezen.opDe(kaal)
      const v = staat as Verblijf
      if (v.status !== 'open' || v.overdracht.stand === 'geen') return null
      const teksten = await leesTeksten(tx, params.id, ['overdracht'])
      const dossier = v.overdracht.stand === 'aangeboden' ? v.overdracht.dossier : null
      const antwoord = {
        id: params.id,
        versie: gelezen.versie,
        mag,
        nummer: v.nummer,
        gemeente: v.gemeente,
        naar: v.uitstroom?.gemeente ?? v.gemeente,
        bestemming: v.uitstroom?.bestemming ?? null,
        aantalPersonen: v.personen.length,
        aantalKinderen: v.personen.filter(p => p.rol === 'kind').length,
        bestaandeCasus: v.casus !== null,
        stand: v.overdracht.stand,
        casus: v.overdracht.stand === 'aanvaard' ? v.overdracht.casus : null,
        dossier: dossier === null ? '' : (teksten[dossier] ?? ''),
        werk: (await leesWerk(tx, params.id)).filter(w => w.soort === 'overdracht-aanvaarden'),
        ...(await namenVan(tx, gelezen.gebeurd)),
      }
      return { antwoord, zaak: params.id, personen: [] }
    },
  })
  return [bord, dossier, aanbod]
}
