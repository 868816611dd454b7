import type { useChatTeksten } from './teksten.ts'

/** Does an act, and keeps the refusal for the screen. */
export type Doe = (wat: string, inhoud: object) => Promise<boolean>

export const klok = (ms: number): string =>
  new Date(ms).toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' })
export const taalwoord = (t: ReturnType<typeof useChatTeksten>, taal: string): string =>
  taal === 'nl' || taal === 'en' ? t(`taal.${taal}`) : taal
