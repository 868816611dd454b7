import { Type } from 'typebox'
import { rijRoute, vraagRoute, type Route } from '../../kernel/gate.ts'
import { voegToe } from '../../kernel/rijen.ts'
import { nietGevonden, weiger } from '../../kernel/weigering.ts'
import { dicht } from '../../kernel/vorm.ts'
import { BEOORDELAARS, Nummer } from './gemeen.ts'

/** Which cases are a canary: numbers, and since when; who looked in them stands among the findings. */
const lijst = vraagRoute({
  methode: 'GET',
  pad: '/blikken/kanaries',
  samenvatting: 'Welke verzonnen zaken een kanarie zijn, en sinds wanneer',
  doel: 'blikken',
  rollen: BEOORDELAARS,
  velden: ['proces'],
  antwoord: Type.Object({ kanaries: Type.Array(Type.Object({ nummer: Type.String(), op: Type.String() })) }),
  kijk: async tx => {
    const rijen = await tx.vraag<{ nummer: string; op: Date }>(
      'blik_kanaries',
      'select nummer, op from kring.kanarielijst()',
      [],
    )
    return { antwoord: { kanaries: rijen.map(r => ({ ...r, op: r.op.toISOString() })) }, zaak: null, personen: [] }
  },
})

const plant = rijRoute({
  pad: '/blikken/kanaries',
  samenvatting: 'Een verzonnen zaak als kanarie aanwijzen: wie erin kijkt valt op',
  rollen: BEOORDELAARS,
  doel: 'blikken',
  body: Type.Object({ nummer: Nummer }, dicht),
  maak: async (tx, { body }, hulp) => {
    const [er] = await tx.vraag<{ zaak: string | null; al: boolean }>(
      'blik_kanarie',
      `select z.zaak, exists (select 1 from kring.kanarie k where k.regio = $1 and k.zaak = z.zaak) as al from (select kring.zaak_met_nummer($2) as zaak) z`,
      [tx.wie.regio, body.nummer],
    )
    if (!er?.zaak) return nietGevonden()
    if (er.al) return weiger('MAG_NU_NIET', 'Deze zaak is al een kanarie.')
    return {
      id: hulp.nieuwId(),
      rijen: [voegToe('kanarie', { regio: tx.wie.regio, zaak: er.zaak, mens: tx.wie.mens, op: tx.nu })],
    }
  },
})

export const kanaries: readonly Route[] = [lijst, plant]
