import { Type } from 'typebox'
import type { Tx } from '../../../kernel/db.ts'
import type { Route } from '../../../kernel/gate.ts'
import { binnenKring, kringwaarden } from '../../zaak.ts'
import { Dag, Id, Kort, Tekst, dicht, keuze, op } from '../opdracht.ts'
import type { Elders } from './feiten.ts'
import { MEEGEEFWIJZEN } from './gezinsfeiten.ts'

const Leden = Type.Array(Id, { maxItems: 20 })

/** Adopting the plan, giving it to the family, and following the plan of the same household in another case. */
export const opdrachten: readonly Route[] = [
  op(
    'veiligheidsplan',
    'Het veiligheidsplan vaststellen',
    'StelVeiligheidsplanVast',
    Type.Object(
      {
        tekst: Tekst,
        gezin: Type.Optional(Leden),
        netwerk: Type.Optional(Leden),
        beroeps: Type.Optional(Kort),
        check: Type.Optional(Dag),
        acuut: Type.Optional(Type.Boolean()),
      },
      dicht,
    ),
    (b, s) => ({
      type: 'StelVeiligheidsplanVast',
      tekst: s('veiligheidsplan', b.tekst),
      makers: {
        gezin: b.gezin ?? [],
        netwerk: b.netwerk ?? [],
        beroeps: b.beroeps === undefined ? null : s('veiligheidsplan', b.beroeps),
      },
      ...(b.check === undefined ? {} : { check: b.check }),
      acuut: b.acuut ?? false,
    }),
    zoekElders,
  ),
  op(
    'veiligheidsplan/meegegeven',
    'Het gezin heeft het plan gekregen',
    'GeefPlanMee',
    Type.Object({ aan: Type.Array(Id, { minItems: 1, maxItems: 20 }), wijze: keuze(...MEEGEEFWIJZEN) }, dicht),
    b => ({ type: 'GeefPlanMee', aan: b.aan, wijze: b.wijze }),
  ),
  op(
    'veiligheidsplan/koppeling',
    'Aansluiten bij het plan dat dit huishouden al heeft',
    'KoppelGezinsplan',
    Type.Object({ nummer: Kort }, dicht),
    b => ({ type: 'KoppelGezinsplan', nummer: b.nummer.trim(), elders: [] }),
    zoekElders,
  ),
]

/**
 * Open cases of the same household that have a plan, as far as this person may see: two people in common by name and day of birth, or all
 * of the smaller one. Each report brings people of its own, so that ids cannot tell.
 */
async function zoekElders(tx: Tx, zaak: string): Promise<{ elders: readonly Elders[] }> {
  const elders = await tx.vraag<Elders>(
    'plan_elders',
    `with ik as (select lower(p.voornamen) as voornamen, lower(p.achternaam) as achternaam, p.geboortedatum
         from kring.zaak_persoon zp join kring.persoon p on p.regio = zp.regio and p.id = zp.persoon where zp.regio = $1 and zp.zaak = $2)
     select z.id as casus, z.nummer from kring.zaak z
      where z.regio = $1 and z.soort = 'casus' and z.open and z.id <> $2 and ${binnenKring('z.id', 3)}
        and exists (select 1 from kring.gebeurtenis g where g.regio = z.regio and g.stroom = z.id and g.soort = 'VeiligheidsplanVastgesteld')
        and (select count(*) from kring.zaak_persoon zp join kring.persoon p on p.regio = zp.regio and p.id = zp.persoon
              where zp.regio = z.regio and zp.zaak = z.id and length(p.geboortedatum) = 10
                and (lower(p.voornamen), lower(p.achternaam), p.geboortedatum) in (select voornamen, achternaam, geboortedatum from ik))
          >= least(2, (select count(*) from ik), (select count(*) from kring.zaak_persoon zp where zp.regio = z.regio and zp.zaak = z.id))
      order by z.nummer limit 5`,
    [tx.wie.regio, zaak, ...kringwaarden(tx)],
  )
  return { elders }
}
