import type { Socket } from 'node:net'
import { PassThrough } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Actor } from '../../kernel/actor.ts'
import { stuurWeigering } from '../../kernel/gate.ts'
import { UUID } from '../../kernel/leesbaar.ts'
import { bereikVan, type Pijplijn } from '../../kernel/pipeline.ts'
import { bekijk, type Kijk } from '../../kernel/views.ts'
import { nietGevonden, weiger } from '../../kernel/weigering.ts'
import type { SessieBoek } from '../aanmelden/sessies.ts'
import { Aanwezig } from './aanwezig.ts'
import { Oor, type Bericht } from './oor.ts'

/** A sign of life this often; who gives none for the time of two and a half is gone. */
const HARTSLAG_MS = 20_000
const GELDIG_MS = 50_000
/** So many screens of one person listen at once on one server; the oldest makes room. */
const SCHERMEN = 12

type Luisteraar = {
  readonly plek: string
  readonly zaak: string
  readonly wie: Actor
  readonly sleutel: string | undefined
  readonly stroom: PassThrough
  /** the newest version that was not made by this person */
  versie: number
}
export type Mee = {
  readonly pijplijn: Pijplijn
  readonly sessies: Pick<SessieBoek, 'vind' | 'sleutelVan'>
  readonly url: string
}

/**
 * Who else is in this file, and whether somebody just recorded something: a stream per open screen. The wall is asked first and the look
 * is written down once per opening; it is asked again at each change and each heartbeat, so that who is barred, left or signed out hears
 * nothing more. What goes over the wire is a version number and names of colleagues, nothing of the case.
 */
export function hangMeeOp(app: FastifyInstance, d: Mee): void {
  const kring = new Meekijkers(d)
  const lijnen = new Set<Socket>()
  app.addHook('preClose', async () => {
    await kring.sluit()
    // A line that falls idle only after the stop began would keep the server waiting for more than a minute.
    const veeg = setInterval(() => app.server.closeIdleConnections(), 100)
    app.server.once('close', () => clearInterval(veeg))
    setTimeout(() => lijnen.forEach(l => l.destroySoon()), 50)
  })
  app.get(
    '/api/v1/zaken/:id/mee',
    { schema: { hide: true }, exposeHeadRoute: false },
    async (verzoek: FastifyRequest, antwoord) => {
      const sleutel = d.sessies.sleutelVan(verzoek)
      // Listening is no activity: a screen that stands open does not keep a session alive.
      const sessie = await d.sessies.vind(sleutel, 'telt-niet')
      if (!sessie)
        return stuurWeigering(antwoord, weiger('NIET_AANGEMELD', 'U bent niet (meer) aangemeld. Meld u opnieuw aan.'))
      const { id } = verzoek.params as { id: string }
      if (!UUID.test(id)) return stuurWeigering(antwoord, nietGevonden())
      const uit = await bekijk(d.pijplijn, sessie.wie, opening(d.pijplijn), id)
      if (!uit.ok) return stuurWeigering(antwoord, uit)
      const lijn = verzoek.raw.socket
      lijnen.add(lijn)
      lijn.once('close', () => lijnen.delete(lijn))
      const stroom = await kring.erbij(id, sessie.wie, sleutel, uit.antwoord)
      return (
        antwoord
          .header('content-type', 'text/event-stream; charset=utf-8')
          .header('x-accel-buffering', 'no')
          // Its line ends with it: a server that stops need not wait for a line that is kept for a next question.
          .header('connection', 'close')
          .send(stroom)
      )
    },
  )
}

const opening = (p: Pijplijn): Kijk<string, number> => ({
  wat: 'GET /zaken/:id/mee',
  doel: 'casusregie',
  rollen: ['medewerker-veilig-thuis', 'gedragswetenschapper', 'casusregisseur', 'teamcoordinator'],
  velden: ['proces'],
  gevraagd: id => id,
  kijk: async (tx, id) => {
    const { bereik, versie } = await bereikVan(p, tx, id)
    return bereik === 'inhoud' ? { antwoord: versie, zaak: id, personen: [] } : null
  },
})

/** Everybody who listens on this server, and who is where on all of them. */
class Meekijkers {
  private readonly aanwezig = new Aanwezig()
  private readonly luisteraars = new Set<Luisteraar>()
  private readonly namen = new Map<string, string>()
  private readonly oor: Oor
  private readonly tik: NodeJS.Timeout
  private dicht = false
  constructor(private readonly d: Mee) {
    this.oor = new Oor(
      d.url,
      b => void this.hoor(b).catch(() => undefined),
      () => this.stuurWeg([...this.luisteraars]),
    )
    this.tik = setInterval(() => void this.hartslag().catch(() => undefined), HARTSLAG_MS)
    this.tik.unref()
  }

  async erbij(zaak: string, wie: Actor, sleutel: string | undefined, versie: number): Promise<PassThrough> {
    await this.oor.open()
    const stroom = new PassThrough()
    const l: Luisteraar = { plek: this.d.pijplijn.nieuwId(), zaak, wie, sleutel, stroom, versie }
    const eigen = [...this.luisteraars].filter(x => x.wie.mens === wie.mens)
    this.stuurWeg(eigen.slice(0, Math.max(0, eigen.length - SCHERMEN + 1)))
    this.luisteraars.add(l)
    stroom.on('error', () => undefined)
    stroom.once('close', () => void this.weg(l))
    stroom.write('retry: 5000\n\n')
    if (this.dicht) stroom.end()
    await this.zeg('in', l)
    return stroom
  }

  async sluit(): Promise<void> {
    this.dicht = true
    clearInterval(this.tik)
    const allen = [...this.luisteraars]
    await Promise.all(allen.map(l => this.zeg('uit', l)))
    this.stuurWeg(allen)
    await this.oor.sluit()
  }

  private async weg(l: Luisteraar): Promise<void> {
    if (this.luisteraars.delete(l)) await this.zeg('uit', l)
  }

  private stuurWeg(wie: readonly Luisteraar[]): void {
    for (const l of wie) {
      this.luisteraars.delete(l)
      this.aanwezig.weg(l.zaak, l.plek)
      l.stroom.end()
    }
  }

  private zeg(soort: 'in' | 'hier' | 'uit', { wie, zaak, plek }: Luisteraar): Promise<void> {
    return this.oor.zeg({ soort, regio: wie.regio, zaak, plek, mens: wie.mens })
  }

  private bij = (zaak: string): Luisteraar[] => [...this.luisteraars].filter(l => l.zaak === zaak)

  /** Everything comes in by the same way, also what this server said itself. */
  private async hoor(b: Bericht): Promise<void> {
    if (b.soort === 'groei') {
      for (const l of this.bij(b.zaak)) if (b.door !== l.wie.mens) l.versie = Math.max(l.versie, b.versie)
      await Promise.all(this.bij(b.zaak).map(l => this.keur(l)))
      await this.vertel(b.zaak)
      return
    }
    const anders =
      b.soort === 'uit'
        ? this.aanwezig.weg(b.zaak, b.plek)
        : this.aanwezig.hier(b.zaak, b.plek, b.mens, Date.now() + GELDIG_MS)
    const hier = this.bij(b.zaak)
    // Somebody new does not know yet who is here already.
    if (b.soort === 'in') await Promise.all(hier.filter(l => l.plek !== b.plek).map(l => this.zeg('hier', l)))
    if (anders) await this.vertel(b.zaak)
  }

  private async hartslag(): Promise<void> {
    for (const l of this.luisteraars) {
      await this.keur(l)
      if (!this.luisteraars.has(l)) continue
      l.stroom.write(':\n\n')
      await this.zeg('hier', l)
    }
    for (const zaak of this.aanwezig.verloop(Date.now())) await this.vertel(zaak)
  }

  /** Still signed in, in the same role, and still in the circle? Who is not, or of whom that is not sure, hears nothing more. */
  private async keur(l: Luisteraar): Promise<void> {
    if (await this.mag(l).catch(() => false)) return
    this.stuurWeg([l])
    await this.zeg('uit', l)
  }

  private async mag(l: Luisteraar): Promise<boolean> {
    const { pijplijn, sessies } = this.d
    const sessie = await sessies.vind(l.sleutel, 'telt-niet')
    if (sessie?.wie.rolvervulling !== l.wie.rolvervulling) return false
    const { bereik } = await pijplijn.db.asActor(l.wie, pijplijn.nu().toISOString(), tx =>
      bereikVan(pijplijn, tx, l.zaak),
    )
    return bereik === 'inhoud'
  }

  /** Tells everybody on a case who else is there, and up to which version others recorded something. */
  private async vertel(zaak: string): Promise<void> {
    const mensen = this.aanwezig.mensen(zaak)
    const [eerste] = this.bij(zaak)
    if (eerste) await this.leerNamen(eerste.wie, mensen)
    for (const l of this.bij(zaak)) {
      const ook = mensen.filter(m => m !== l.wie.mens).flatMap(m => this.namen.get(m) ?? [])
      l.stroom.write(`data: ${JSON.stringify({ versie: l.versie, ook: ook.toSorted() })}\n\n`)
    }
  }

  private async leerNamen(wie: Actor, mensen: readonly string[]): Promise<void> {
    const onbekend = mensen.filter(m => !this.namen.has(m))
    if (onbekend.length === 0) return
    const rijen = await this.d.pijplijn.db.asActor(wie, this.d.pijplijn.nu().toISOString(), tx =>
      tx.vraag<{ id: string; naam: string }>(
        'mee_namen',
        'select id, naam from kring.mens where id = any($1::uuid[])',
        [onbekend],
      ),
    )
    for (const { id, naam } of rijen) this.namen.set(id, naam)
  }
}
