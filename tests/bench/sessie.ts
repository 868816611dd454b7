import { Bezoeker } from '../../service/verhaal/bezoeker.ts'

export type Sessiekoppen = { cookie: string; 'x-kring-csrf': string }

/** Signs in, and hears which headers the browser sends from then on. */
export async function sessieKoppen(adres: string, account: string): Promise<Sessiekoppen> {
  const bezoeker = await Bezoeker.meldAan(adres, account)
  const echt = globalThis.fetch
  let koppen = new Headers()
  globalThis.fetch = (waar, opties) => {
    koppen = new Headers(opties?.headers)
    return echt(waar, opties)
  }
  await bezoeker.haal('/ik').finally(() => (globalThis.fetch = echt))
  return { cookie: koppen.get('cookie') ?? '', 'x-kring-csrf': koppen.get('x-kring-csrf') ?? '' }
}
