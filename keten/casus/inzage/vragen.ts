import { Type } from 'typebox'
import { vraagRoute, type Route } from '../../../kernel/gate.ts'
import { INHOUD } from '../../zaak.ts'
import { Id, dicht } from '../opdracht.ts'
import { inzage } from './inzage.ts'
import { leesBron } from './lezen.ts'

/** What would this person see: the copy exactly as it would be given, cut out on the server. */
const kopie = vraagRoute({
  methode: 'GET',
  pad: '/casussen/:id/inzage/:persoon',
  samenvatting: 'Wat een gezinslid zou zien',
  doel: 'casusregie',
  rollen: INHOUD,
  velden: ['persoon', 'inhoud'],
  params: Type.Object({ id: Id, persoon: Id }, dicht),
  query: Type.Object({ ontvanger: Type.Optional(Id) }, dicht),
  antwoord: Type.Unknown(),
  kijk: async (tx, { params, query, hulp }) => {
    if ((await hulp.stroom(tx, params.id))?.bereik !== 'inhoud') return null
    const gelezen = await leesBron(tx, params.id)
    if (gelezen === null) return null
    const { c, bron } = gelezen
    if (![...c.personen, ...c.vertrokken].some(p => p.id === params.persoon)) return null
    return {
      antwoord: inzage(c, bron, params.persoon, query.ontvanger ?? params.persoon, hulp.nu),
      zaak: params.id,
      personen: [params.persoon],
    }
  },
})

export const vragen: readonly Route[] = [kopie]
