import { Type } from 'typebox'
import { rollen } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { samenRoute, type Hulp, type Route } from '../../kernel/gate.ts'
import { voerUit } from '../../kernel/pipeline.ts'
import { werkBij } from '../../kernel/rijen.ts'
import { bekijk, type Kijk } from '../../kernel/views.ts'
import { weiger } from '../../kernel/weigering.ts'
import { incidentsleutel } from '../../keten/melding/index.ts'
import { OpId, zichtbaar } from '../../keten/post/index.ts'
import { binnenKring, kringwaarden } from '../../keten/zaak.ts'
import { AFGEHANDELD, ofAfgehandeld, OPEN_STANDEN, pakVast } from './melding.ts'

export const Kandidaat = Type.Object({ id: Type.String(), nummer: Type.String(), geopendOp: Type.String() })
type Kandidaat = Type.Static<typeof Kandidaat>

/**
 * Open reports of the own organisation with the same number: of the police, or of the message. Only what the asker reaches; a number is no
 * proof, so a person says whether it is the same.
 */
export async function kandidaten(
  tx: Tx,
  { meldingnummer, zender, referentie }: { [K in 'meldingnummer' | 'zender' | 'referentie']: string | null },
): Promise<Kandidaat[]> {
  const rijen = await tx.vraag<{ id: string; nummer: string; op: Date }>(
    'post_kandidaten',
    `select z.id, z.nummer, z.geopend_op as op from kring.zaak z
      where z.regio = $1 and z.organisatie = $2 and z.soort = 'melding' and z.open and ${binnenKring('z.id', 2)}
        and (z.id in (select s.zaak from kring.zoeksleutel s where s.regio = $1 and s.organisatie = $2 and s.sleutel = $7)
          or z.id in (select p.zaak from kring.post_in p where p.regio = $1 and p.zender = $8 and p.referentie = $9 and p.zaak is not null))
      order by z.geopend_op desc, z.id limit 5`,
    [
      tx.wie.regio,
      ...kringwaarden(tx),
      meldingnummer === null ? null : incidentsleutel(meldingnummer),
      zender,
      referentie,
    ],
  )
  return rijen.map(({ op, ...r }) => ({ ...r, geopendOp: op.toISOString() }))
}

type Gezien = {
  readonly id: string
  readonly stand: string
  readonly zaak: string | null
  readonly melding: string | null
}

/** Linking begins with reading the message and finding the report: that too is a look, found or not. */
const opening: Kijk<{ id: string; nummer: string; hulp: Hulp }, Gezien> = {
  wat: 'POST /berichten/in/:id/koppeling',
  doel: 'aanname',
  // the route asked the role already
  rollen,
  velden: ['persoon', 'inhoud', 'melder'],
  gevraagd: v => v.id,
  kijk: async (tx, v) => {
    const rij = await zichtbaar<{ id: string; stand: string }>(tx, v.hulp, v.id, 'p.id, p.stand')
    if (rij === null) return null
    const [melding] = await tx.vraag<{ id: string }>(
      'post_melding_van_nummer',
      `select z.id from kring.zaak z where z.regio = $1 and z.organisatie = $2 and z.soort = 'melding' and z.nummer = $7 and ${binnenKring('z.id', 2)}`,
      [tx.wie.regio, ...kringwaarden(tx), v.nummer.trim().toUpperCase()],
    )
    return { antwoord: { ...rij, melding: melding?.id ?? null }, zaak: rij.zaak ?? melding?.id ?? null, personen: [] }
  },
}

/**
 * A person sees that a message is about a report that was there already: it goes with that report, and no second one comes of it. The
 * report, the message and the notice to who works on it change together, or not at all.
 */
export const koppelBericht: Route = samenRoute({
  pad: '/berichten/in/:id/koppeling',
  samenvatting: 'Een binnengekomen bericht bij een melding zetten die er al is',
  rollen: ['medewerker-veilig-thuis'],
  doel: 'aanname',
  params: OpId,
  body: Type.Object(
    { nummer: Type.String({ minLength: 1, maxLength: 40, pattern: '\\S' }) },
    { additionalProperties: false },
  ),
  doe: async ({ params, body }, hulp, { pijplijn, sleutel, vingerafdruk }) => {
    const gezien = await bekijk(pijplijn, hulp.wie, opening, { id: params.id, nummer: body.nummer, hulp })
    if (!gezien.ok) return gezien
    const { id, stand, melding, zaak } = gezien.antwoord
    // an own act that is repeated is answered by the pipeline
    if (!OPEN_STANDEN.includes(stand) && (zaak === null || zaak !== melding)) return AFGEHANDELD
    // the same words whether it is not there or not for this person
    if (melding === null)
      return weiger('ONVOLLEDIG', 'Die melding bestaat niet, of niet voor u.', {
        velden: [{ veld: 'nummer', uitleg: 'kies een melding die u kunt openen' }],
      })
    const nu = pijplijn.nu().toISOString()
    return ofAfgehandeld(
      voerUit({ ...pijplijn, nu: () => new Date(nu) }, hulp.wie, {
        slice: 'melding',
        stroom: melding,
        nieuw: false,
        opdracht: { type: 'KoppelBericht', bericht: id } as { type: string },
        sleutel,
        vingerafdruk,
        vul: async (tx, o) => {
          await pakVast(tx, id)
          return o
        },
        rijen: [
          werkBij(
            'post_in',
            { regio: hulp.wie.regio, id },
            { stand: 'gekoppeld', gebrek: null, zaak: melding, afgehandeld_op: nu, afgehandeld_door: hulp.wie.mens },
          ),
        ],
      }),
    )
  },
})
