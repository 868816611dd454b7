import { Type } from 'typebox'
import type { Tx } from '../../../kernel/db.ts'
import { BestandAntwoord, vraagRoute, type Route } from '../../../kernel/gate.ts'
import type { Officieel } from '../../../kernel/kluis.ts'
import { weiger } from '../../../kernel/weigering.ts'
import { EersteKlok, INHOUD } from '../../zaak.ts'
import { inzage } from '../inzage/inzage.ts'
import { leesBron } from '../inzage/vragen-lezen.ts'
import { haalOp } from '../stukken/opdrachten-bergen.ts'
import { Id, dicht } from '../opdracht.ts'
import { kopiestuk } from './afschrift.ts'
import { RECHTEN } from './feiten.ts'
import { leesKeken } from './vragen-lezen.ts'
import { leesVerzoek } from './opdrachten.ts'

/**
 * The copy of one person as it goes on paper, with what of it is theirs: the own fields, and the texts that may be in it. For who checks it.
 * Null when the case does not exist for who asks.
 */
export async function kopieVan(
  tx: Tx,
  zaak: string,
  persoon: string,
  afzender: string,
): Promise<{ stuk: Officieel; eigen: readonly string[]; toegestaan: readonly string[] } | null> {
  const gelezen = await leesBron(tx, zaak)
  if (gelezen === null) return null
  const { c, bron } = gelezen
  const kopie = inzage(c, bron, persoon, persoon, tx.nu)
  const ik = bron.personen.find(p => p.id === persoon)
  const toegestaan = [...kopie.kinderen, ...kopie.regels.flatMap(r => r.velden.flatMap(v => v.tekst ?? []))]
  const eigen = Object.values(ik ?? {}).filter(w => typeof w === 'string' && w !== '') as string[]
  const adres = [ik?.straat, ik?.huisnummer].filter(Boolean).join(' ')
  const keken = await leesKeken(tx, zaak, persoon)
  return {
    stuk: kopiestuk(kopie, keken, afzender),
    eigen: [...eigen, adres, afzender].filter(w => w !== ''),
    toegestaan,
  }
}

/** The copy a request would end in, now: what both the one who proposes and the one who decides look at first. */
const voorbeeld = vraagRoute({
  methode: 'GET',
  pad: '/casussen/:id/verzoeken/:verzoek/kopie',
  samenvatting: 'De kopie waar een verzoek over gaat, vooraf',
  doel: 'rechten',
  rollen: INHOUD,
  velden: ['persoon', 'inhoud'],
  params: Type.Object({ id: Id, verzoek: Id }, dicht),
  antwoord: Type.Unknown(),
  kijk: async (tx, { params, hulp }) => {
    if ((await hulp.stroom(tx, params.id))?.bereik !== 'inhoud') return null
    const gelezen = await leesVerzoek(tx, hulp, params.id, params.verzoek)
    if (gelezen === null) return null
    return {
      antwoord: { ...gelezen.kopie, keken: gelezen.keken },
      zaak: params.id,
      personen: [gelezen.verzoek.persoon],
    }
  },
})

/** The letter as it was decided, with the copy that was given: never made anew. */
const brief = vraagRoute({
  methode: 'GET',
  pad: '/casussen/:id/verzoeken/:verzoek/besluit',
  samenvatting: 'Het besluit op een verzoek, met de kopie zoals zij gegeven is',
  doel: 'rechten',
  rollen: INHOUD,
  velden: ['persoon', 'inhoud', 'stuk'],
  alsBestand: true,
  params: Type.Object({ id: Id, verzoek: Id }, dicht),
  antwoord: BestandAntwoord,
  kijk: async (tx, { params, hulp }) => {
    if ((await hulp.stroom(tx, params.id))?.bereik !== 'inhoud') return null
    const gelezen = await leesVerzoek(tx, hulp, params.id, params.verzoek)
    if (gelezen === null) return null
    const { besluit, persoon } = gelezen.verzoek
    if (besluit === null) return weiger('MAG_NU_NIET', 'Over dit verzoek is nog niet besloten.')
    const bytes = await haalOp(tx, hulp, params.id, besluit.bestand)
    if (bytes === null) return weiger('MAG_NU_NIET', 'Dit stuk is vernietigd en niet meer te lezen.')
    const antwoord = { bytes, media: 'application/pdf', naam: 'besluit.pdf', eigen: true } as const
    return { antwoord, zaak: params.id, personen: [persoon] }
  },
})

const Rij = Type.Object({
  verzoek: Type.String(),
  zaak: Type.String(),
  nummer: Type.String(),
  recht: Type.Enum([...RECHTEN]),
  ontvangenOp: Type.String(),
  klok: EersteKlok,
  wachtOpBesluit: Type.Boolean(),
})
type Lijstrij = Type.Static<typeof Rij>

/** The requests that run in the cases of who asks, the first term on top; whom they are about is in the case. */
const lijst = vraagRoute({
  methode: 'GET',
  pad: '/verzoeken',
  samenvatting: 'Verzoeken van mensen over hun gegevens, eerste termijn eerst',
  doel: 'rechten',
  rollen: INHOUD,
  velden: ['proces'],
  antwoord: Type.Object({ verzoeken: Type.Array(Rij) }),
  kijk: async tx => {
    const rijen = await tx.vraag<Lijstrij>(
      'verzoeken_open',
      `select w.onderwerp as verzoek, w.zaak, z.nummer, g.inhoud ->> 'recht' as recht, g.inhoud ->> 'ontvangenOp' as "ontvangenOp",
              jsonb_build_object('soort', w.soort, 'vervaltOp', to_char(w.vervalt_op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'kalender', w.kalender, 'bron', w.bron) as klok,
              exists (select 1 from kring.werk b where b.regio = w.regio and b.zaak = w.zaak and b.soort = 'verzoek-beslissen'
                        and b.onderwerp = w.onderwerp and b.klaar_op is null) as "wachtOpBesluit"
         from kring.werk w join kring.zaak z on z.regio = w.regio and z.id = w.zaak
              join kring.gebeurtenis g on g.regio = w.regio and g.stroom = w.zaak and g.soort = 'VerzoekOntvangen' and g.inhoud ->> 'verzoek' = w.onderwerp::text
        where w.regio = $1 and w.soort = 'rechtsverzoek' and w.klaar_op is null order by w.vervalt_op, w.onderwerp limit 200`,
      [tx.wie.regio],
    )
    return { antwoord: { verzoeken: rijen }, zaak: null, personen: [] }
  },
})

export const vragen: readonly Route[] = [lijst, voorbeeld, brief]
