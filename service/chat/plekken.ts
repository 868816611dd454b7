import { createHash, randomBytes } from 'node:crypto'

const UUR_MS = 3_600_000

/** A place as an unreadable mark that means nothing an hour later: enough to see that many talks come from one place, never from which. */
export class Plekken {
  private zout = randomBytes(32)
  private sinds: number
  constructor(private readonly nu: () => number) {
    this.sinds = nu()
  }
  merk(ip: string): string {
    if (this.nu() - this.sinds > UUR_MS) {
      this.zout = randomBytes(32)
      this.sinds = this.nu()
    }
    return createHash('sha256').update(this.zout).update(ip).digest('base64')
  }
}
