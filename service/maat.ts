import { createHash, randomBytes } from 'node:crypto'

const VENSTER_MS = 10 * 60_000
const UUR_MS = 3_600_000

/** Counts per place in memory only, under a hash whose salt is thrown away every hour: who came from where is kept nowhere. */
export class Maat {
  private zout = randomBytes(32)
  private sinds: number
  private tellers = new Map<string, { n: number; tot: number }>()
  constructor(
    private readonly nu: () => number,
    /** how often in ten minutes from one place */
    private readonly hoogstens: number,
  ) {
    this.sinds = nu()
  }
  /** Counts one more from here. @returns whether that is still within measure */
  mag(plek: string): boolean {
    const nu = this.nu()
    if (nu - this.sinds > UUR_MS) {
      this.zout = randomBytes(32)
      this.tellers = new Map()
      this.sinds = nu
    }
    const wie = this.merk(plek)
    const er = this.tellers.get(wie)
    const teller = er !== undefined && er.tot > nu ? er : { n: 0, tot: nu + VENSTER_MS }
    teller.n += 1
    this.tellers.set(wie, teller)
    return teller.n <= this.hoogstens
  }

  /** Whether from here there was as much as may be, without counting. */
  vol(plek: string): boolean {
    const er = this.tellers.get(this.merk(plek))
    return er !== undefined && er.tot > this.nu() && er.n >= this.hoogstens
  }

  private merk = (plek: string): string => createHash('sha256').update(this.zout).update(plek).digest('base64')
}
