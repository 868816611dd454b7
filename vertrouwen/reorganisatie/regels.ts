import { weiger, type Weigering } from '../../kernel/weigering.ts'

/** A reorganisation as far as the rules look at it. */
export type Reostand = {
  readonly stand: 'voorgesteld' | 'akkoord' | 'klaar' | 'ingetrokken'
  readonly naar: string
  readonly door: string
  /** cases that went over already */
  readonly over: number
}
export type Reodaad = 'akkoord' | 'intrekken'

/** What who asks may do with it now: the receiving coordinator agrees, never who proposed; the administrator withdraws until it began. Pure. */
export function mag(
  r: Reostand,
  wie: { readonly mens: string; readonly rol: string; readonly organisatie: string },
): readonly Reodaad[] {
  if (wie.rol === 'beheerder') return ['voorgesteld', 'akkoord'].includes(r.stand) && r.over === 0 ? ['intrekken'] : []
  const ontvangt = wie.rol === 'teamcoordinator' && wie.organisatie === r.naar && wie.mens !== r.door
  return ontvangt && r.stand === 'voorgesteld' ? ['akkoord'] : []
}

/** Why this proposal cannot be made; null when it can. `teams` are the teams of the region; days as ISO dates. Pure. */
export function nietVoor(
  v: { readonly van: string; readonly naar: string; readonly per: string },
  teams: readonly string[],
  bezet: readonly string[],
  vandaag: string,
): Weigering | null {
  const fout = (veld: string, uitleg: string, zin: string) => weiger('ONVOLLEDIG', zin, { velden: [{ veld, uitleg }] })
  if (v.van === v.naar) return fout('naar', 'kies een ander team', 'Een team kan niet naar zichzelf.')
  for (const veld of ['van', 'naar'] as const)
    if (!teams.includes(v[veld])) return fout(veld, 'kies een lokaal team', 'Dit is geen lokaal team van deze regio.')
  if (v.per <= vandaag)
    return fout('per', 'kies een dag na vandaag', 'Kies een dag na vandaag: het andere team moet eerst akkoord zijn.')
  if (bezet.includes(v.van) || bezet.includes(v.naar))
    return weiger('MAG_NU_NIET', 'Een van deze teams heeft al een reorganisatie die nog loopt. Wacht tot die klaar is.')
  return null
}
