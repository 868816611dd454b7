import type { Adapter, AdapterPayload } from 'oidc-provider'

type Doos = { inhoud: AdapterPayload; tot: number }

/** What the demo's identity provider remembers: a minute of sign-ins, in its own process, gone when it stops. */
export class Geheugen implements Adapter {
  private readonly dozen = new Map<string, Doos>()

  async upsert(id: string, inhoud: AdapterPayload, seconden = 600): Promise<void> {
    const nu = Date.now()
    for (const [oud, doos] of this.dozen) if (doos.tot <= nu) this.dozen.delete(oud)
    this.dozen.set(id, { inhoud, tot: nu + seconden * 1000 })
  }
  async find(id: string): Promise<AdapterPayload | undefined> {
    const doos = this.dozen.get(id)
    return doos && doos.tot > Date.now() ? doos.inhoud : undefined
  }
  findByUid = (uid: string): Promise<AdapterPayload | undefined> => this.zoek(i => i.uid === uid)
  findByUserCode = (code: string): Promise<AdapterPayload | undefined> => this.zoek(i => i.userCode === code)
  async consume(id: string): Promise<void> {
    const inhoud = await this.find(id)
    if (inhoud) inhoud.consumed = Math.floor(Date.now() / 1000)
  }
  async destroy(id: string): Promise<void> {
    this.dozen.delete(id)
  }
  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [id, { inhoud }] of this.dozen) if (inhoud.grantId === grantId) this.dozen.delete(id)
  }
  private async zoek(past: (inhoud: AdapterPayload) => boolean): Promise<AdapterPayload | undefined> {
    const nu = Date.now()
    return [...this.dozen.values()].find(d => d.tot > nu && past(d.inhoud))?.inhoud
  }
}
