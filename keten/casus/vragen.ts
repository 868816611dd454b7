import { dagVan } from '../../gedeeld/kalender/index.ts'
import { dekking } from '../../gedeeld/regio/convenant.ts'
import { Type } from 'typebox'
import { inIndexleeftijd } from '../../gedeeld/persoon/index.ts'
import { magInIndex } from '../../gedeeld/regio/verwijsindex.ts'
import { vraagRoute, type Route } from '../../kernel/gate.ts'
import { vergeet, type Slice } from '../../kernel/slice.ts'
import {
  binnenKring,
  EersteKlok,
  eersteKlok,
  kringwaarden,
  dichtVoor,
  leesPersonen,
  leesTeksten,
  leesWerk,
  namenVan,
} from '../zaak.ts'
import type { Casus, CasusFeit, CasusOpdracht } from './casus.ts'
import { eersteFaseOpen, tweedeFaseOpen } from './loop/fasen.ts'
import { huizen } from './contact/vragen.ts'
import { Id } from './opdracht.ts'
import { herstelActief } from './hulp/herstel.ts'
import { LANDELIJK } from './regie/druk.ts'
import { adviesRegie } from './regie/voorstel.ts'
import { openVoorwaarden } from './loop/sluiten.ts'
import { tikken } from './nazorg/opdrachten-tik.ts'
import { maandenVan, voorstel } from './nazorg/maanden.ts'
import { planOpen } from './plan/vaststellen.ts'
import { signalen } from './signalen.ts'

const inhoudRollen = ['casusregisseur', 'teamcoordinator', 'medewerker-veilig-thuis', 'gedragswetenschapper'] as const

const Lijstrij = Type.Object({
  id: Type.String(),
  nummer: Type.String(),
  gemeente: Type.String(),
  veiligheid: Type.String(),
  fase: Type.Union([Type.String(), Type.Null()]),
  urgentie: Type.String(),
  open: Type.Boolean(),
  geopendOp: Type.String(),
  houder: Type.Union([Type.String(), Type.Null()]),
  codeRoodOp: Type.Union([Type.String(), Type.Null()]),
  acuutOp: Type.Union([Type.String(), Type.Null()]),
  klok: EersteKlok,
})
type Rij = {
  id: string
  nummer: string
  gemeente: string
  status: string
  fase: string | null
  urgentie: string
  open: boolean
  geopend_op: Date
  houder: string | null
  code_rood_op: Date | null
  acuut_op: Date | null
  klok: EersteKlok
}

/**
 * Cases this person may see: their own, and for process direction all of the region as process data. Acute danger stands on top until
 * somebody wrote down what was done, then Code Rood (R004-39, R003-57).
 */
const lijst = vraagRoute({
  methode: 'GET',
  pad: '/casussen',
  samenvatting: 'Casussen, nieuwste eerst',
  doel: 'casusregie',
  rollen: [...inhoudRollen, 'procesregisseur'],
  velden: ['proces'],
  query: Type.Object(
    {
      open: Type.Optional(Type.Union([Type.Literal('ja'), Type.Literal('nee')])),
      na: Type.Optional(Type.String({ pattern: '^[0-9TZ:.-]{20,30}\\|[0-9a-f-]{36}$' })),
    },
    { additionalProperties: false },
  ),
  antwoord: Type.Object({ casussen: Type.Array(Lijstrij), volgende: Type.Union([Type.String(), Type.Null()]) }),
  kijk: async (tx, { query }) => {
    const [op, id] = query.na?.split('|') ?? ['9999-12-31T00:00:00.000Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff']
    const open = query.open !== 'nee'
    const bovenaan =
      query.na === undefined && open
        ? await tx.vraag<Rij>(
            'casus_bovenaan',
            `${KOLOMMEN} where z.regio = $1 and z.soort = 'casus' and z.open and (z.code_rood_op is not null or z.acuut_op is not null)
             and ${binnenKring('z.id', 2)} order by z.acuut_op nulls last, z.code_rood_op, z.id limit 50`,
            [tx.wie.regio, ...kringwaarden(tx)],
          )
        : []
    const rijen = await tx.vraag<Rij>(
      'casus_lijst',
      `${KOLOMMEN} where z.regio = $1 and z.soort = 'casus' and z.open = $2 and (z.geopend_op, z.id) < ($3::timestamptz, $4::uuid)
         and ${binnenKring('z.id', 5)}
       order by z.geopend_op desc, z.id desc limit 51`,
      [tx.wie.regio, open, op, id, ...kringwaarden(tx)],
    )
    const pagina = rijen.slice(0, 50)
    const laatste = rijen.length > 50 ? pagina.at(-1) : undefined
    const al = new Set(bovenaan.map(r => r.id))
    return {
      antwoord: {
        casussen: [...bovenaan, ...pagina.filter(r => !al.has(r.id))].map(lijstrij),
        volgende: laatste ? `${laatste.geopend_op.toISOString()}|${laatste.id}` : null,
      },
      zaak: null,
      personen: [],
    }
  },
})

const KOLOMMEN = `select z.id, z.nummer, z.gemeente, z.status, z.fase, z.urgentie, z.open, z.geopend_op, z.code_rood_op, z.acuut_op,
  (select o.naam from kring.houder h join kring.organisatie o on o.regio = h.regio and o.id = h.organisatie where h.regio = z.regio and h.zaak = z.id and h.tot is null) as houder,
  ${eersteKlok()}
  from kring.zaak z`

const lijstrij = (r: Rij): Type.Static<typeof Lijstrij> => ({
  id: r.id,
  nummer: r.nummer,
  gemeente: r.gemeente,
  veiligheid: r.status,
  fase: r.fase,
  urgentie: r.urgentie,
  open: r.open,
  geopendOp: r.geopend_op.toISOString(),
  houder: r.houder,
  codeRoodOp: r.code_rood_op?.toISOString() ?? null,
  acuutOp: r.acuut_op?.toISOString() ?? null,
  klok: r.klok,
})

/** Everything of one case: is this family safe now, who holds it, what is due, what does each member say. */
export const vragen = (slice: Slice<Casus, CasusOpdracht, CasusFeit>): readonly Route[] => {
  const kaal = vergeet(slice)
  const dossier = vraagRoute({
    methode: 'GET',
    pad: '/casussen/:id',
    samenvatting: 'Een casus',
    doel: 'casusregie',
    rollen: inhoudRollen,
    velden: ['proces', 'persoon', 'inhoud'],
    params: Type.Object({ id: Id }, { additionalProperties: false }),
    antwoord: Type.Unknown(),
    kijk: async (tx, { params, hulp }) => {
      const gelezen = await hulp.stroom(tx, params.id)
      if (gelezen?.bereik !== 'inhoud') return null
      const { staat, mag } = gelezen.opDe(kaal)
      const c = staat as Casus
      if (c.status === 'geen') return null
      const dicht = await dichtVoor(tx, params.id)
      const personen = await leesPersonen(tx, params.id)
      const teksten = await leesTeksten(tx, params.id)
      const adressen = new Set(c.woonplekken.map(w => w.adres))
      const collegas = await tx.vraag(
        'collegas',
        `select m.id, m.naam, r.rol, o.naam as organisatie from kring.rolvervulling r join kring.mens m on m.id = r.mens join kring.organisatie o on o.regio = r.regio and o.id = r.organisatie
         where r.regio = $1 and r.organisatie = $2 and r.rol in ('casusregisseur', 'teamcoordinator') and r.van <= $3 and (r.tot is null or r.tot > $3) order by m.naam`,
        [tx.wie.regio, c.organisatie, tx.nu],
      )
      const vanVeiligThuis = await tx.vraag(
        'collegas_veilig_thuis',
        `select distinct m.id, m.naam from kring.rolvervulling r join kring.mens m on m.id = r.mens
         where r.regio = $1 and r.organisatie = $2 and r.rol in ('medewerker-veilig-thuis', 'gedragswetenschapper') and r.van <= $3 and (r.tot is null or r.tot > $3) order by m.naam`,
        [tx.wie.regio, c.gever, tx.nu],
      )
      const partners = await tx.vraag<{ id: string; naam: string }>(
        'casus_partners',
        `select id, naam from kring.organisatie o where regio = $1 and id <> $2
           and exists (select 1 from kring.rolvervulling r where r.regio = o.regio and r.organisatie = o.id and r.van <= $3 and (r.tot is null or r.tot > $3)) order by naam`,
        [tx.wie.regio, c.organisatie, tx.nu],
      )
      const vrijwilligers = await tx.vraag<{ id: string; naam: string; organisatie: string }>(
        'casus_vrijwilligers',
        `select m.id, m.naam, o.naam as organisatie from kring.rolvervulling r join kring.mens m on m.id = r.mens join kring.organisatie o on o.regio = r.regio and o.id = r.organisatie
         where r.regio = $1 and r.rol = 'coach' and r.van <= $2 and (r.tot is null or r.tot > $2) order by m.naam, m.id limit 200`,
        [tx.wie.regio, tx.nu],
      )
      const [team] = await tx.vraag<{ naam: string }>(
        'lokaal_team',
        `select naam from kring.organisatie where regio = $1 and soort = 'lokaalTeam' and $2 = any(gemeenten) order by (definitie = 'team:' || $2) desc, naam limit 1`,
        [tx.wie.regio, c.gemeente],
      )
      const { fasen, regie, herstel } = hulp.definitie.keten.casus
      const naamVan = (id: string) => hulp.definitie.organisaties.find(o => o.id === id)?.naam ?? id
      const i = fasen.findIndex(f => f.id === c.fase)
      const antwoord = {
        id: params.id,
        versie: gelezen.versie,
        mag,
        casus: { ...c, gesperd: dicht },
        // where somebody lives is shown after the agreement about safe contact, and not here (SD-19)
        personen: personen.map(p => ({ ...p, postcode: null, huisnummer: null, straat: null, plaats: null })),
        huizen: huizen(c, personen, teksten),
        teksten: Object.fromEntries(Object.entries(teksten).filter(([id]) => !adressen.has(id))),
        werk: await leesWerk(tx, params.id),
        tikken: await tikken(tx, params.id),
        collegas,
        collegasVeiligThuis: vanVeiligThuis,
        partners,
        vrijwilligers,
        advies: adviesRegie(c, hulp.definitie),
        lokaalTeam: team?.naam ?? '',
        verwijsindex:
          c.status === 'open' && magInIndex(hulp.definitie, tx.wie, c.gemeente)
            ? personen.filter(p => inIndexleeftijd(p.geboortedatum, hulp.nu)).map(p => p.id)
            : [],
        ...(await namenVan(tx, gelezen.gebeurd, dicht)),
        faseOpen: i === 0 ? eersteFaseOpen(c) : i === 1 ? tweedeFaseOpen(c) : [],
        sluitenOpen: openVoorwaarden(c, hulp.definitie),
        planOpen: planOpen(c, c.plan?.makers ?? null, hulp.definitie),
        signalen: c.status === 'open' ? signalen(c, hulp.nu, hulp.definitie) : [],
        regio: {
          convenanten: dekking(hulp.definitie, c.gemeente, dagVan(tx.nu)),
          fasen,
          regie,
          herstel: {
            actief: herstelActief(c, hulp.definitie),
            gebieden: herstel.gebieden,
            bron: herstel.bron,
          },
          raad: (hulp.definitie.keten.raad?.voorwaarden ?? LANDELIJK).map(v => ({ id: v.id, label: v.label })),
          partijen: Object.fromEntries((regie.opschalenNaar ?? []).map(p => [p, naamVan(p)])),
          beslist: regie.impasse ? naamVan(regie.impasse.beslist) : null,
          opvolging: {
            ...hulp.definitie.keten.casus.opvolging,
            maanden: maandenVan(c, hulp.definitie),
            voorstel: voorstel(c, hulp.definitie),
          },
          kinderen: hulp.definitie.keten.casus.kinderen,
          plan: hulp.definitie.keten.casus.plan,
          brieven: hulp.definitie.keten.brieven.sjablonen.map(({ id, label, labelEn }) => ({ id, label, labelEn })),
        },
        tijdlijn: gelezen.gebeurd.map(g => ({
          soort: g.feit.soort,
          feit: g.feit,
          op: g.op,
          mens: g.mens,
          organisatie: g.organisatie,
        })),
      }
      return { antwoord, zaak: params.id, personen: personen.map(p => p.id) }
    },
  })
  return [lijst, dossier]
}
