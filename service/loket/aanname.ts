import { rollen } from '../../kernel/actor.ts'
import { rijRoute, samenRoute, type Hulp, type Route } from '../../kernel/gate.ts'
import { voerUit } from '../../kernel/pipeline.ts'
import { bekijk, type Kijk } from '../../kernel/views.ts'
import { weiger } from '../../kernel/weigering.ts'
import { AdviesInvoer, maakAdvies } from '../../keten/advies/index.ts'
import { AF, deurKlaar, gooiWeg, leesDeurvraag, OpId, pakDeurvraag } from '../../keten/loket/index.ts'
import { AannameInvoer, aannameOpzet } from '../../keten/melding/index.ts'

const vt = ['medewerker-veilig-thuis', 'gedragswetenschapper'] as const

/** Taking a report in begins with reading what came: that too is a look, found or not. */
const opening: Kijk<{ id: string; hulp: Hulp }, { op: string; stand: string; zaak: string | null }> = {
  wat: 'POST /deurvragen/:id/melding',
  doel: 'aanname',
  // the route asked the role already
  rollen,
  velden: ['persoon', 'inhoud', 'melder'],
  gevraagd: v => v.id,
  kijk: async (tx, v) => {
    const rij = await leesDeurvraag(tx, v.hulp, v.id)
    return rij === null ? null : { antwoord: rij, zaak: rij.zaak, personen: [] }
  },
}

/**
 * What came in at the door becomes a report, with the intake screen filled in from it: the report, and that this question is done, in one
 * transaction. The terms count from the moment somebody sent it.
 */
const alsMelding = samenRoute({
  pad: '/deurvragen/:id/melding',
  samenvatting: 'Een vraag of melding van het loket aannemen als melding',
  rollen: vt,
  doel: 'aanname',
  params: OpId,
  body: AannameInvoer,
  doe: async ({ params, body }, hulp, { pijplijn, sleutel, vingerafdruk }) => {
    const gezien = await bekijk(pijplijn, hulp.wie, opening, { id: params.id, hulp })
    if (!gezien.ok) return gezien
    const { op, stand, zaak } = gezien.antwoord
    // an own act that is repeated is answered by the pipeline
    if (stand === 'klaar' && zaak === null) return AF
    const nu = pijplijn.nu().toISOString()
    const vast = { ...pijplijn, nu: () => new Date(nu) }
    const opzet = aannameOpzet(body, { ...hulp, nu }, { id: params.id, op })
    if ('ok' in opzet) return opzet
    return voerUit(vast, hulp.wie, {
      ...opzet,
      vul: async (tx, o) => {
        const vastgepakt = await pakDeurvraag(tx, hulp, params.id)
        if ('ok' in vastgepakt) throw new Afgehandeld()
        return opzet.vul ? opzet.vul(tx, o) : o
      },
      sleutel,
      vingerafdruk,
      rijen: [...opzet.rijen, deurKlaar(hulp.wie, nu, params.id, { uitkomst: 'melding', zaak: params.id })],
    }).catch((fout: unknown) => {
      if (fout instanceof Afgehandeld) return AF
      throw fout
    })
  },
})

/** Somebody else was done with it before this act had hold of it; to the pipeline a wall that went up, so that it looks again. */
class Afgehandeld extends Error {
  readonly code = '42501'
}

/** What came in becomes an advice: what is kept of it is what the worker writes, and the words of the asker go in the same act (SD-3). */
const alsAdvies = rijRoute({
  pad: '/deurvragen/:id/advies',
  samenvatting: 'Een vraag van het loket afronden als advies',
  rollen: vt,
  doel: 'aanname',
  params: OpId,
  body: AdviesInvoer,
  maak: async (tx, { params, body }, hulp) => {
    const vast = await pakDeurvraag(tx, hulp, params.id)
    if ('ok' in vast) return vast
    if (vast.rol !== 'medewerker-veilig-thuis')
      return weiger('MAG_NU_NIET', 'Deze vraag kwam bij een lokaal team en is geen advies van Veilig Thuis.')
    // what came by the door belongs to no file of an asker that was known already
    const { dossier: _dossier, ...los } = body
    const advies = maakAdvies(los, hulp, vast.op)
    if ('ok' in advies) return advies
    await tx.schrijf([...advies.rijen, deurKlaar(tx.wie, tx.nu, params.id, { uitkomst: 'advies', advies: advies.id })])
    await gooiWeg(tx, params.id)
    return { id: advies.id, rijen: [] }
  },
})

/** From the door to the chain: the routes that need two steps of it at once. */
export const deurroutes: readonly Route[] = [alsMelding, alsAdvies]
