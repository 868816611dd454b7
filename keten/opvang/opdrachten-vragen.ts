import type { Static } from 'typebox'
import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import type { Rol } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { rijRoute, type Route } from '../../kernel/gate.ts'
import { voegToe, werkBij, type Rij, type Schrijf } from '../../kernel/rijen.ts'
import { nietGevonden, weiger, type Weigering } from '../../kernel/weigering.ts'
import { wegVoor, type Wegwijzing } from './aanbod.ts'
import * as bed from './bed.ts'
import * as i from './invoer.ts'
import { gemeentenBezwaar, OPVANG } from './opdrachten-plekken.ts'

/** Who asks for a place for a household; the request stays theirs until it ends. */
export const VRAGERS: readonly Rol[] = [
  'medewerker-veilig-thuis',
  'gedragswetenschapper',
  'casusregisseur',
  'teamcoordinator',
  'plaatsingscoordinator',
]

type Vraag = {
  gemeente: string
  organisatie: string
  volwassenen: number
  kinderen: string[]
  groep: string | null
  behoeften: string[]
  kleur: bed.Kleur
  urgentie: bed.Urgentie
  stand: bed.BedStand
  wijzigingen: number
  naar: string[]
  nee: string[]
  plek: string | null
  vast_tot: Date | null
}

/** The request as this person may see it, with its row locked: two acts on one request wait for each other. */
async function laad(tx: Tx, id: string): Promise<Vraag | null> {
  const [rij] = await tx.vraag<Vraag>(
    'bedvraag_laad',
    `select gemeente, organisatie, volwassenen, kinderen, groep, behoeften, kleur, urgentie, stand, wijzigingen, naar, nee, plek, vast_tot
       from kring.bedvraag where regio = $1 and id = $2 and eind_op is null for update`,
    [tx.wie.regio, id],
  )
  return rij ?? null
}

/** The shelters a request goes to; where the vision names no place, every shelter of the region. */
async function naarVan(tx: Tx, { aanbod }: Wegwijzing): Promise<string[]> {
  const rijen = await tx.vraag<{ id: string }>(
    'bedvraag_naar',
    `select id from kring.organisatie where regio = $1 and case when cardinality($2::text[]) = 0 then soort = 'opvang' else definitie = any($2::text[]) end order by id`,
    [tx.wie.regio, [...new Set(aanbod.map(o => o.organisatie))]],
  )
  return rijen.map(r => r.id)
}

type Zoekregel = Pick<Vraag, 'volwassenen' | 'kinderen' | 'groep' | 'behoeften' | 'kleur' | 'naar'>
/** Yes or no, over all shelters at once, and an area never finer than its province (SD-29). */
async function pastErgens(
  tx: Tx,
  definitie: RegioDefinitie,
  v: Zoekregel,
  mijden: readonly string[],
): Promise<boolean> {
  const [rij] = await tx.vraag<{ past: boolean }>(
    'bed_past',
    'select kring.bed_past($1, $2, $3, $4, $5, $6, $7, $8) as past',
    [
      tx.wie.regio,
      v.naar,
      v.volwassenen,
      v.kinderen.length,
      v.groep,
      v.behoeften,
      v.kleur,
      bed.provinciesVan(definitie, mijden),
    ],
  )
  return rij?.past ?? false
}

/** The road a request takes; outside the region only with a reason (R001-78), nationally only by who may (R002-65). */
function kiesWeg(definitie: RegioDefinitie, b: Static<typeof i.BedvraagInvoer>, soort: string): Wegwijzing | Weigering {
  const weg = wegVoor(definitie, { gemeente: b.gemeente, groep: b.groep ?? null })
  if (weg.weg === 'landelijk') return bed.landelijkBezwaar({ organisatieSoort: soort }, b.landelijk) ?? weg
  const buiten = weg.weg === 'mannenopvang' || (weg.weg === 'elders' && weg.aanbod.length > 0)
  if (buiten && b.buiten === undefined)
    return weiger('ONVOLLEDIG', 'Deze plek ligt buiten de regio. Zeg waarom dat nodig is.', {
      bron: 'r2015:1576-1582',
      velden: [{ veld: 'buiten', uitleg: 'veiligheid, deskundigheid of geen plek' }],
    })
  if (buiten || b.buiten === undefined || weg.weg === 'eigen-opvangregio') return weg
  const verder = definitie.opvang.filter(o => o.schaal === 'bovenregionaal' && o.groepen === undefined)
  return verder.length === 0 ? weg : { weg: 'elders', aanbod: verder, bron: verder.map(o => o.bron).join('; ') }
}

const vraag = rijRoute({
  pad: '/opvang/vragen',
  samenvatting: 'Een plek in de opvang vragen, zonder iemands gegevens',
  rollen: VRAGERS,
  doel: 'opvang',
  body: i.BedvraagInvoer,
  maak: async (tx, { body: b }, hulp) => {
    const nee =
      gemeentenBezwaar(hulp.definitie, 'gemeente', [b.gemeente]) ?? gemeentenBezwaar(hulp.definitie, 'mijden', b.mijden)
    if (nee) return nee
    if (b.volwassenen + b.kinderen.length === 0)
      return weiger('ONVOLLEDIG', 'Zeg voor hoeveel mensen u een plek zoekt.', {
        velden: [{ veld: 'volwassenen', uitleg: 'ten minste een mens' }],
      })
    const weg = kiesWeg(hulp.definitie, b, hulp.wie.organisatieSoort)
    if ('ok' in weg) return weg
    const naar = await naarVan(tx, weg)
    const id = hulp.nieuwId()
    const zoek = {
      volwassenen: b.volwassenen,
      kinderen: b.kinderen,
      groep: b.groep ?? null,
      behoeften: b.behoeften,
      kleur: b.kleur,
      naar,
    }
    return {
      id,
      rijen: [
        voegToe('bedvraag', {
          regio: tx.wie.regio,
          id,
          organisatie: tx.wie.organisatie,
          mens: tx.wie.mens,
          gemeente: b.gemeente,
          ...zoek,
          urgentie: b.urgentie,
          mijden: b.mijden,
          terugbel: b.terugbel,
          ambulant: b.ambulant,
          buiten: b.buiten ?? null,
          landelijk: b.landelijk ?? null,
          weg: weg.weg,
          past: await pastErgens(tx, hulp.definitie, zoek, b.mijden),
          stand: 'open',
          gevraagd_op: hulp.nu,
          antwoord_voor: bed.antwoordVoor(hulp.nu, b.urgentie),
          kijk_voor: bed.kijkVoor(hulp.nu, b.urgentie),
        }),
      ],
    }
  },
})

type Uit = { readonly id: string; readonly rijen: readonly Schrijf[] }
const zet = (tx: Tx, id: string, wat: Rij, ...ook: readonly Schrijf[]): Uit => ({
  id,
  rijen: [werkBij('bedvraag', { regio: tx.wie.regio, id }, wat), ...ook],
})
const weg = weiger.bind(null, 'MAG_NU_NIET')
/** What letting go of a held place sets. */
const LOS: Rij = { stand: 'open', plek: null, vast_tot: null, criterium: null, kindoordeel: null, besloten_door: null }
const vragerVan = (v: Vraag, tx: Tx): boolean => v.organisatie === tx.wie.organisatie
/** A hold that ran out is over, also when the clock has not come by yet. */
const houdtNog = (v: Vraag, nu: string): boolean =>
  v.stand === 'vastgehouden' && v.vast_tot !== null && v.vast_tot.getTime() > Date.parse(nu)

const gebied = rijRoute({
  pad: '/opvang/vragen/:id/gebied',
  samenvatting: 'Veranderen welke gemeenten niet kunnen, hoogstens drie keer',
  rollen: VRAGERS,
  doel: 'opvang',
  params: i.Zaak,
  body: i.GebiedInvoer,
  maak: async (tx, { params, body }, hulp) => {
    const v = await laad(tx, params.id)
    if (!v || !vragerVan(v, tx)) return nietGevonden()
    const nee = gemeentenBezwaar(hulp.definitie, 'mijden', body.mijden)
    if (nee) return nee
    if (v.stand !== 'open') return weg('Er wordt al een plek vastgehouden. Zeg eerst ja of nee.')
    if (v.wijzigingen >= bed.WIJZIGINGEN_TOT)
      return weg('Het gebied is al drie keer veranderd. Bel de opvang: een mens kijkt met u mee.')
    const past = await pastErgens(tx, hulp.definitie, v, body.mijden)
    return zet(tx, params.id, { mijden: body.mijden, past, wijzigingen: v.wijzigingen + 1 })
  },
})

const vasthouden = rijRoute({
  pad: '/opvang/vragen/:id/vasthouden',
  samenvatting: 'Een plek vasthouden voor een gezin, met criterium en oordeel over de kinderen',
  rollen: OPVANG,
  doel: 'opvang',
  params: i.Zaak,
  body: i.VasthoudInvoer,
  maak: async (tx, { params, body }, hulp) => {
    const v = await laad(tx, params.id)
    if (!v || !v.naar.includes(tx.wie.organisatie)) return nietGevonden()
    const nee = bed.plaatsingBezwaar(v.kinderen.length, body)
    if (nee) return nee
    if (houdtNog(v, hulp.nu)) return weg('Voor dit gezin wordt al een plek vastgehouden.')
    if (v.stand !== 'open') return weg('De vorige plek is net vrijgekomen. Probeer het over een minuut opnieuw.')
    // The row is locked: who comes second waits here, and then reads that the place is gone.
    const [plek] = await tx.vraag<{ stand: string; volwassenen: number; kinderen: number }>(
      'plek_vasthouden',
      'select stand, volwassenen, kinderen from kring.plek where regio = $1 and id = $2 for update',
      [tx.wie.regio, body.plek],
    )
    if (plek?.stand !== 'vrij')
      return weg('Deze plek is net aan een ander gezin gegeven of is niet vrij. Kies een andere plek.')
    if (plek.volwassenen < v.volwassenen || plek.kinderen < v.kinderen.length)
      return weiger('ONVOLLEDIG', 'Deze plek is te klein voor dit gezin.', {
        velden: [{ veld: 'plek', uitleg: 'kies een grotere plek' }],
      })
    return zet(tx, params.id, {
      stand: 'vastgehouden',
      plek: body.plek,
      vast_tot: bed.vastTot(hulp.nu),
      criterium: body.criterium ?? null,
      kindoordeel: body.kindoordeel ?? null,
      besloten_door: tx.wie.mens,
    })
  },
})

const afwijzen = rijRoute({
  pad: '/opvang/vragen/:id/nee',
  samenvatting: 'Nee zeggen op een vraag; bij code rood alleen met een incident',
  rollen: OPVANG,
  doel: 'opvang',
  params: i.Zaak,
  body: i.NeeInvoer,
  maak: async (tx, { params, body }, hulp) => {
    const v = await laad(tx, params.id)
    if (!v || !v.naar.includes(tx.wie.organisatie)) return nietGevonden()
    if (v.nee.includes(tx.wie.organisatie)) return weg('Uw opvang heeft al nee gezegd.')
    if (v.stand === 'vastgehouden') return weg('Voor dit gezin wordt een plek vastgehouden. Dat loopt vanzelf af.')
    const bezwaar = bed.incidentBezwaar(v.kleur, body.incident)
    if (bezwaar) return bezwaar
    const { regio, organisatie, mens } = tx.wie
    const incident = { regio, id: hulp.nieuwId(), organisatie, mens, op: hulp.nu, reden: body.reden }
    const wat = body.incident?.trim() ?? ''
    return zet(
      tx,
      params.id,
      { nee: [...v.nee, organisatie] },
      ...(v.kleur === 'rood' ? [voegToe('opvangincident', { ...incident, wat })] : []),
    )
  },
})

const aanvaarden = rijRoute({
  pad: '/opvang/vragen/:id/aanvaarding',
  samenvatting: 'Ja zeggen tegen de plek die wordt vastgehouden',
  rollen: VRAGERS,
  doel: 'opvang',
  params: i.Zaak,
  body: i.LeegInvoer,
  maak: async (tx, { params }, hulp) => {
    const v = await laad(tx, params.id)
    if (!v || !vragerVan(v, tx)) return nietGevonden()
    if (!houdtNog(v, hulp.nu))
      return weg(
        'De plek wordt niet meer vastgehouden. Uw vraag staat nog open; bel de opvang als het niet kan wachten.',
      )
    return zet(tx, params.id, { stand: 'geplaatst', vast_tot: null, eind_op: hulp.nu, einde: 'geplaatst' })
  },
})

const kijk = rijRoute({
  pad: '/opvang/vragen/:id/kijk',
  samenvatting: 'Vastleggen of wie op een plek wacht nu veilig is',
  rollen: VRAGERS,
  doel: 'opvang',
  params: i.Zaak,
  body: i.KijkInvoer,
  maak: async (tx, { params, body }, hulp) => {
    const v = await laad(tx, params.id)
    if (!v || !vragerVan(v, tx)) return nietGevonden()
    // Not safe: somebody looks again within the shortest rhythm, whatever the urgency was.
    return zet(tx, params.id, { kijk_voor: bed.kijkVoor(hulp.nu, body.veilig ? v.urgentie : 'nu') })
  },
})

const einde = rijRoute({
  pad: '/opvang/vragen/:id/einde',
  samenvatting: 'Een vraag stoppen, met reden',
  rollen: VRAGERS,
  doel: 'opvang',
  params: i.Zaak,
  body: i.EindeInvoer,
  maak: async (tx, { params, body }, hulp) => {
    const v = await laad(tx, params.id)
    if (!v || !vragerVan(v, tx)) return nietGevonden()
    return zet(tx, params.id, { ...LOS, stand: 'beeindigd', eind_op: hulp.nu, einde: body.reden })
  },
})

export const opdrachten: readonly Route[] = [vraag, gebied, vasthouden, afwijzen, aanvaarden, kijk, einde]
