import { Type } from 'typebox'
import { RELATIES, ROLLEN } from '../../../gedeeld/persoon/relatie.ts'
import { lidmaatschap } from '../../../gedeeld/regio/route.ts'
import type { RegioDefinitie } from '../../../gedeeld/regio/schema.ts'
import type { Tx } from '../../../kernel/db.ts'
import { opdrachtRoute, type Route } from '../../../kernel/gate.ts'
import { voegToe, type Schrijf } from '../../../kernel/rijen.ts'
import { leesbaarNummer } from '../../zaak.ts'
import type { CasusOpdracht } from '../casus.ts'
import { Kort, Tekst, dicht, keuze } from '../opdracht.ts'
import { Adresvelden, isKind, persoonBezwaar, persoonRijen, Persoonvelden } from '../systeem/opdrachten-personen.ts'

const Plek = Type.Integer({ minimum: 0, maximum: 19 })
export const CasusInvoer = Type.Object(
  {
    gemeente: Kort,
    acuut: Type.Boolean(),
    vormen: Type.Array(Type.String({ maxLength: 60 }), { minItems: 1, maxItems: 20, uniqueItems: true }),
    verhaal: Tekst,
    /** who told it; nobody has to say */
    van: Type.Optional(Kort),
    verhoogdRisico: Type.Boolean(),
    complex: Type.Boolean(),
    personen: Type.Array(
      Type.Object(
        {
          ...Persoonvelden,
          ...Adresvelden,
          rollen: Type.Array(keuze(...ROLLEN), { minItems: 1, maxItems: 4, uniqueItems: true }),
        },
        dicht,
      ),
      { minItems: 1, maxItems: 20 },
    ),
    verbanden: Type.Array(
      Type.Object({ van: Plek, naar: Plek, soort: keuze(...RELATIES), geweld: Type.Boolean() }, dicht),
      { maxItems: 60 },
    ),
  },
  dicht,
)
export type CasusInvoer = Type.Static<typeof CasusInvoer>

/**
 * The team takes a family up itself (R001-123). No BSN and no search among reports: those are of Veilig Thuis; the keys by which the team
 * finds the family again are its own.
 */
export const openRechtstreeks: Route = opdrachtRoute({
  pad: '/casussen',
  samenvatting: 'Een casus openen zonder Veilig Thuis',
  type: 'OpenRechtstreeks',
  body: CasusInvoer,
  maak: ({ body: b }, hulp) => {
    for (const [n, p] of b.personen.entries()) {
      const nee = persoonBezwaar(p, hulp.nu)
      if (nee) return { ...nee, velden: [{ veld: `personen.${n}.geboortedatum`, uitleg: nee.uitleg }] }
    }
    const zaak = hulp.nieuwId()
    const rijen: Schrijf[] = []
    const schrijf = (soort: string, inhoud: string) => {
      const id = hulp.nieuwId()
      rijen.push(
        voegToe('tekst', { regio: hulp.wie.regio, id, zaak, soort, inhoud: inhoud.trim(), gemaakt_op: hulp.nu }),
      )
      return id
    }
    const ids = b.personen.map(() => hulp.nieuwId())
    const id = (plek: number) => ids[plek] ?? 'niemand'
    const verhaal = schrijf('verhaal', b.verhaal)
    const opdracht: Extract<CasusOpdracht, { type: 'OpenRechtstreeks' }> = {
      type: 'OpenRechtstreeks',
      gemeente: b.gemeente,
      nummer: leesbaarNummer('C', zaak),
      acuut: b.acuut,
      vormen: b.vormen,
      personen: b.personen.map((p, n) => ({
        id: id(n),
        rollen: p.rollen,
        kind: isKind(p, hulp.nu) || (p.geboortedatum === 'onbekend' && p.rollen.includes('kind-in-gezin')),
      })),
      verbanden: b.verbanden.map(v => ({ van: id(v.van), naar: id(v.naar), soort: v.soort, geweld: v.geweld })),
      verhoogdRisico: b.verhoogdRisico,
      complex: b.complex,
      rechtstreeks: { verhaal, van: b.van === undefined ? null : schrijf('verhaal', b.van) },
      gever: null,
      gemeenten: [],
    }
    // that they belong to the case, the opening of the case says itself
    const eigen = b.personen.flatMap((p, n) => persoonRijen(hulp, zaak, id(n), p))
    rijen.push(...eigen.filter(r => r.tabel !== 'zaak_persoon'))
    const meldpunt = meldpuntVan(hulp.definitie, b.gemeente, hulp.nu.slice(0, 10))
    const vul = async (tx: Tx): Promise<CasusOpdracht> => ({ ...opdracht, ...(await uitRegister(tx, meldpunt)) })
    return { slice: 'casus', stroom: zaak, nieuw: true, opdracht, rijen, vul }
  },
})

/** Where reports of this municipality come in now: there Veilig Thuis is found when the case needs it. */
const meldpuntVan = (regio: RegioDefinitie, gemeente: string, op: string): string =>
  lidmaatschap(regio, gemeente, 'melding', op)?.organisatie ??
  regio.organisaties.find(o => o.soort === 'meldpunt')?.id ??
  ''

/** What nobody states of themselves: for which municipalities their team works, and which organisation is Veilig Thuis here. */
async function uitRegister(tx: Tx, meldpunt: string): Promise<{ gemeenten: readonly string[]; gever: string | null }> {
  const [rij] = await tx.vraag<{ gemeenten: string[]; gever: string | null }>(
    'casus_eigen_team',
    `select coalesce((select o.gemeenten from kring.organisatie o where o.regio = $1 and o.id = $2 and o.soort = 'lokaalTeam'), '{}') as gemeenten,
            (select v.id from kring.organisatie v where v.regio = $1 and v.definitie = $3) as gever`,
    [tx.wie.regio, tx.wie.organisatie, meldpunt],
  )
  return { gemeenten: rij?.gemeenten ?? [], gever: rij?.gever ?? null }
}
