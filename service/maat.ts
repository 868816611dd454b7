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
  mag(ip: string): boolean {
    const nu = this.nu()
    if (nu - this.sinds > UUR_MS) {
      this.zout = randomBytes(32)
      this.tellers = new Map()
      this.sinds = nu
    }
    const wie = createHash('sha256').update(this.zout).update(ip).digest('base64')
    const er = this.tellers.get(wie)
    const teller = er !== undefined && er.tot > nu ? er : { n: 0, tot: nu + VENSTER_MS }
    teller.n += 1
    this.tellers.set(wie, teller)
    return teller.n <= this.hoogstens
  }
}
