import { Type } from 'typebox'
import { BestandAntwoord, vraagRoute, type Route } from '../../../kernel/gate.ts'
import type { Bestandstype } from '../../../kernel/kluis.ts'
import { weiger } from '../../../kernel/weigering.ts'
import type { Casus, CasusFeit } from '../casus.ts'
import { evolve } from '../evolve.ts'
import { Id, dicht } from '../opdracht.ts'
import { haalOp } from './opdrachten-bergen.ts'
import { Briefvraag, opgesteld } from './opdrachten-brief.ts'
import { alsWeigering } from './stukken.ts'

const ROLLEN = ['casusregisseur', 'teamcoordinator', 'medewerker-veilig-thuis', 'gedragswetenschapper'] as const

const MEDIA: Readonly<Record<Bestandstype, { media: string; achter: string }>> = {
  pdf: { media: 'application/pdf', achter: 'pdf' },
  jpeg: { media: 'image/jpeg', achter: 'jpg' },
  png: { media: 'image/png', achter: 'png' },
  webp: { media: 'image/webp', achter: 'webp' },
  docx: { media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', achter: 'docx' },
  tekst: { media: 'text/plain; charset=utf-8', achter: 'txt' },
}

/** One version of a document, to keep. Each look is written down with whom it is about; the name it gets says nothing (SD-20). */
const halen = vraagRoute({
  methode: 'GET',
  pad: '/casussen/:id/stukken/:bestand',
  samenvatting: 'Een stuk ophalen',
  doel: 'casusregie',
  rollen: ROLLEN,
  velden: ['persoon', 'inhoud', 'stuk'],
  alsBestand: true,
  params: Type.Object({ id: Id, bestand: Id }, dicht),
  antwoord: BestandAntwoord,
  kijk: async (tx, { params, hulp }) => {
    const gelezen = await hulp.stroom(tx, params.id)
    if (gelezen?.bereik !== 'inhoud') return null
    const casus = gelezen.gebeurd.reduce<Casus>((c, g) => evolve(c, g.feit as CasusFeit), { status: 'geen' })
    if (casus.status === 'geen') return null
    const stuk = casus.stukken.find(s => s.versies.some(v => v.bestand === params.bestand))
    const versie = stuk?.versies.find(v => v.bestand === params.bestand)
    if (stuk === undefined || versie === undefined || stuk.ingetrokken)
      return weiger('MAG_NU_NIET', 'Dit stuk hoort niet bij deze casus, of het is ingetrokken.')
    const bytes = await haalOp(tx, hulp, params.id, params.bestand)
    if (bytes === null) return weiger('MAG_NU_NIET', 'Dit stuk is vernietigd en niet meer te lezen.')
    const { media, achter } = MEDIA[versie.bestandstype as Bestandstype]
    const naam = `${stuk.brief === null ? 'stuk' : 'brief'}-${versie.versie}.${achter}`
    const antwoord = { bytes, media, naam, ...(stuk.brief === null ? {} : { eigen: true as const }) }
    return { antwoord, zaak: params.id, personen: stuk.over }
  },
})

/** The letter as it would be, before anything is kept. */
const voorbeeld = vraagRoute({
  methode: 'POST',
  pad: '/casussen/:id/brieven/voorbeeld',
  samenvatting: 'Een brief vooraf zien',
  doel: 'casusregie',
  rollen: ROLLEN,
  velden: ['persoon', 'inhoud', 'stuk'],
  params: Type.Object({ id: Id }, dicht),
  body: Briefvraag,
  antwoord: Type.Object(
    {
      adres: Type.Array(Type.String()),
      datum: Type.String(),
      kenmerk: Type.String(),
      onderwerp: Type.String(),
      alineas: Type.Array(Type.String()),
      ondertekening: Type.Array(Type.String()),
      weggelaten: Type.Integer(),
    },
    dicht,
  ),
  kijk: async (tx, { params, body, hulp }) => {
    const brief = await opgesteld(tx, hulp, params.id, body)
    if (brief === null) return null
    if (!brief.ok) return alsWeigering(brief)
    const { ok: _ok, sjabloon: _sjabloon, versie: _versie, adres, alineas, ondertekening, ...rest } = brief
    const antwoord = { ...rest, adres: [...adres], alineas: [...alineas], ondertekening: [...ondertekening] }
    return { antwoord, zaak: params.id, personen: [...new Set([body.ontvanger, body.over ?? body.ontvanger])] }
  },
})

export const vragen: readonly Route[] = [halen, voorbeeld]
