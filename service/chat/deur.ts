import type { FastifyInstance } from 'fastify'
import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import type { Pijplijn } from '../../kernel/pipeline.ts'
import { isOpen } from '../../keten/chat/index.ts'
import type { SessieBoek } from '../aanmelden/sessies.ts'
import { hangBezoekersOp } from './bezoekersdeur.ts'
import { Kamer } from './kamer.ts'
import { hangStafOp } from './stafdeur.ts'

export type Chatdeur = { boek: Regelboek; pijplijn: Pijplijn; sessies: Pick<SessieBoek, 'vind' | 'sleutelVan'> }

/** The chat of this server, both sides. All of it is in memory: a server that stops ends every talk, and says so. */
export async function hangChatOp(app: FastifyInstance, d: Chatdeur): Promise<Kamer> {
  const nu = () => d.pijplijn.nu().getTime()
  const kamer = new Kamer({
    nu,
    nieuwId: d.pijplijn.nieuwId,
    open: regio => isOpen(d.boek.regios.get(regio)?.keten.chat, d.pijplijn.nu()),
  })
  const ronde = setInterval(() => kamer.ronde(), 1000)
  ronde.unref()
  app.addHook('preClose', async () => {
    clearInterval(ronde)
    kamer.sluit()
  })
  await hangBezoekersOp(app, { kamer, nu })
  hangStafOp(app, { kamer, pijplijn: d.pijplijn, sessies: d.sessies, nu })
  return kamer
}
