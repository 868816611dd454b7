import type { Tx } from '../../kernel/db.ts'
import type { Hulp } from '../../kernel/gate.ts'
import { voegToe, werkBij, type Schrijf } from '../../kernel/rijen.ts'
import { leesBestand, type Bestandfout, type Bestandregel } from './bestand.ts'
import { rijVoor } from './routes-rollen.ts'
import { aanstellingen, mensMet, organisaties, rolplek } from './vragen.ts'

/** What a file would do: counted for the preview, as rows for the act itself. */
export type Plan = {
  mensen: number
  aanstellingen: number
  rollen: number
  voorstellen: number
  al: number
  fouten: readonly Bestandfout[]
  rijen: readonly Schrijf[]
  daarna: readonly Schrijf[]
}

/**
 * What a file with staff would change: people who are not there yet, who works where, and roles. Nobody is ended by what a file does not
 * say, and who is known keeps the name they have.
 */
export async function maakPlan(tx: Tx, tekst: string, hulp: Pick<Hulp, 'nieuwId' | 'definitie'>): Promise<Plan> {
  const open = (await organisaties(tx)).filter(o => o.tot === null)
  const { regels, fouten } = leesBestand(tekst, new Map(open.map(o => [o.naam.toLowerCase(), o.id])))
  const werk = new Werk(tx, hulp)
  for (const r of regels) await werk.regel(r)
  return { ...werk.uit(), fouten: [...fouten, ...werk.fouten].sort((a, b) => a.regel - b.regel) }
}

class Werk {
  readonly fouten: Bestandfout[] = []
  private readonly mensen = new Map<string, string>()
  private readonly nieuw: Schrijf[] = []
  private readonly plekken = new Map<string, Schrijf | null>()
  private readonly rollen: Schrijf[] = []
  private readonly voorstellen: Schrijf[] = []
  private al = 0
  constructor(
    private readonly tx: Tx,
    private readonly hulp: Pick<Hulp, 'nieuwId' | 'definitie'>,
  ) {}

  async regel(r: Bestandregel): Promise<void> {
    const mens = await this.mens(r)
    const fout = (uitleg: string) => void this.fouten.push({ regel: r.regel, kolom: null, uitleg })
    if (mens === this.tx.wie.mens) return fout('Dit bent u zelf. Uw eigen rollen verandert een andere beheerder.')
    await this.plek(mens, r.organisatie)
    const plek = await rolplek(this.tx, { mens, organisatie: r.organisatie, rol: r.rol })
    if (plek.al || plek.wacht) {
      this.al += 1
      return
    }
    const wens = { ...r, mens, beroep: null, vervangt: null }
    const uit = await rijVoor(this.tx, wens, this.hulp, true)
    if ('ok' in uit) return fout(uit.uitleg)
    ;(uit.voorstel ? this.voorstellen : this.rollen).push(uit.rij)
  }

  private async mens(r: Bestandregel): Promise<string> {
    const eerder = this.mensen.get(r.onderwerp) ?? (await mensMet(this.tx, r.onderwerp))
    const id = eerder ?? this.hulp.nieuwId()
    if (eerder === null) this.nieuw.push(voegToe('mens', { id, onderwerp: r.onderwerp, naam: r.naam, van: this.tx.nu }))
    this.mensen.set(r.onderwerp, id)
    return id
  }

  private async plek(mens: string, organisatie: string): Promise<void> {
    const sleutel = `${mens} ${organisatie}`
    if (this.plekken.has(sleutel)) return
    const { regio } = this.tx.wie
    const er = (await aanstellingen(this.tx, mens)).find(a => a.organisatie === organisatie)
    const loopt = er !== undefined && (er.tot === null || er.tot.toISOString() > this.tx.nu)
    this.plekken.set(
      sleutel,
      loopt
        ? null
        : er === undefined
          ? voegToe('aanstelling', { regio, mens, organisatie, van: this.tx.nu })
          : werkBij('aanstelling', { regio, mens, organisatie }, { tot: null, verwijderd_op: null }),
    )
  }

  uit(): Omit<Plan, 'fouten'> {
    const plekken = [...this.plekken.values()].filter(p => p !== null)
    return {
      ...{ mensen: this.nieuw.length, aanstellingen: plekken.length, al: this.al },
      ...{ rollen: this.rollen.length, voorstellen: this.voorstellen.length },
      ...{ rijen: [...this.nieuw, ...plekken], daarna: [...this.rollen, ...this.voorstellen] },
    }
  }
}
