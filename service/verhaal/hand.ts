/** Somebody who can ask and send: a person with a browser, or the same acts without a network in between. */
export type Hand = {
  haal<T>(pad: string): Promise<{ status: number; inhoud: T }>
  stuur<T>(pad: string, inhoud?: unknown): Promise<{ status: number; inhoud: T }>
}

type Probleem = { code?: string; detail?: string; velden?: { veld: string; uitleg: string }[] }

/** The content of an answer that must have succeeded. @throws with the refusal in words */
export async function gelukt<T>(antwoord: Promise<{ status: number; inhoud: T }>): Promise<T> {
  const { status, inhoud } = await antwoord
  if (status === 200) return inhoud
  const { code, detail, velden } = inhoud as Probleem
  const waar = (velden ?? []).map(v => `${v.veld} ${v.uitleg}`).join('; ')
  throw new Error(`geweigerd (${status} ${code ?? ''}): ${detail ?? ''}${waar === '' ? '' : ` [${waar}]`}`)
}

/** How an attempt ended: the status, the code, and which fields were named. */
export async function poging(
  antwoord: Promise<{ status: number; inhoud: unknown }>,
): Promise<{ status: number; code: string; velden: string[] }> {
  const { status, inhoud } = await antwoord
  const { code, velden } = (inhoud ?? {}) as Probleem
  return { status, code: code ?? '', velden: (velden ?? []).map(v => v.veld) }
}
