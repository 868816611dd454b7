import type { Actor, Doel } from '../kernel/actor.ts'
import type { RegioDefinitie } from '../gedeeld/regio/schema.ts'
import type { Rem } from '../kernel/gate.ts'

/** So many times what already stands out to the privacy officer (`bewaking.blikken.veel`): nobody reads that many files (choice of Kring). */
const KEER = 4
/** Somebody may be in danger now: these looks are never held up, and each is a line in the look log like any other. */
const SPOED: ReadonlySet<Doel> = new Set(['alarm', 'noodtoegang', 'huisverbod', 'aanname', 'opvang', 'dienst'])

/**
 * Holds up who opens very many different files in a short time (ASVS 2.4.1): a copied session, or a person who empties a cupboard. What was open
 * stays open, work that cannot wait goes on, and after a few minutes everything does. The privacy officer sees it: long before this point the watch
 * over looks reports the same person for the same thing (`veel-tegelijk`), and the refusal is a line of its own. In the memory of one server.
 */
export class Bladerrem implements Rem {
  private readonly open = new Map<string, Map<string, number>>()
  constructor(
    private readonly definitie: (regio: string) => Pick<RegioDefinitie, 'keten'>,
    private readonly nu: () => number,
  ) {}

  mag(wie: Actor, doel: Doel, gevraagd: string | null): boolean {
    if (gevraagd === null || SPOED.has(doel)) return true
    const van = this.van(wie)
    return van.has(gevraagd) || van.size < this.regels(wie).zaken * KEER
  }

  telt(wie: Actor, zaak: string): void {
    const van = this.van(wie)
    van.set(zaak, this.nu())
    this.open.set(wie.mens, van)
  }

  wacht = (wie: Actor): number => this.regels(wie).minuten

  private regels = (wie: Actor) => this.definitie(wie.regio).keten.bewaking.blikken.veel

  /** What this person opened within the window; who opened nothing lately takes no memory. */
  private van(wie: Actor): Map<string, number> {
    const sinds = this.nu() - this.regels(wie).minuten * 60_000
    const van = new Map([...(this.open.get(wie.mens) ?? [])].filter(([, op]) => op > sinds))
    if (van.size === 0) this.open.delete(wie.mens)
    else this.open.set(wie.mens, van)
    return van
  }
}
