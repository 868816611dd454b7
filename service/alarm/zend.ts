import type { Alarmbericht } from './bericht.ts'
import { ALARMPAD, KOPPEN, teken } from './handtekening.ts'

export type Zender = {
  readonly adres: string
  readonly regio: string
  readonly sleutel: string
  readonly geheim: Buffer
}
export type Antwoord = { readonly status: number; readonly inhoud: { [veld: string]: unknown } }

/** Sends a message as a control room does: signed with its own key. For tests, for the demo and to try out a new key. */
export async function zendAlarm(
  z: Zender,
  bericht: Alarmbericht,
  { tijd = new Date().toISOString() }: { tijd?: string } = {},
): Promise<Antwoord> {
  const lichaam = Buffer.from(JSON.stringify(bericht))
  return stuurRuw(z, lichaam, tijd, teken(z.geheim, tijd, lichaam))
}

/** The call itself, with whatever stands in it. */
export async function stuurRuw(
  z: Pick<Zender, 'adres' | 'regio' | 'sleutel'>,
  lichaam: Buffer,
  tijd: string,
  handtekening: string,
): Promise<Antwoord> {
  const uit = await fetch(`${z.adres}${ALARMPAD}`, {
    method: 'POST',
    // a signed message goes where it was meant to and nowhere else (ASVS 15.3.2)
    redirect: 'error',
    headers: {
      'content-type': 'application/json',
      [KOPPEN.sleutel]: `${z.regio}/${z.sleutel}`,
      [KOPPEN.tijd]: tijd,
      [KOPPEN.handtekening]: handtekening,
    },
    body: new Uint8Array(lichaam),
  })
  return { status: uit.status, inhoud: (await uit.json()) as Antwoord['inhoud'] }
}
