import { weiger, type Weigering } from '../../kernel/weigering.ts'

/** A closed file as far as the rules look at it: for whom, and what was last said of opening it. */
export type Sperstand = { readonly mens: string; readonly gezegd: 'vraag' | 'blijft' | null }
/** What somebody may do with it now. Who it is about only asks; a privacy officer decides, never of themselves. */
export type Sperdaad = 'vragen' | 'beslissen'

/** What who asks may do with a closed file now. `beslist`: is privacy officer. Pure. */
export function mag(s: Sperstand, wie: { readonly mens: string; readonly beslist: boolean }): readonly Sperdaad[] {
  if (s.mens === wie.mens) return s.gezegd === 'vraag' ? [] : ['vragen']
  return wie.beslist ? ['beslissen'] : []
}

/** Why a file cannot be closed for this person yet: they hold something there by name, and somebody always holds it. */
export const nietDicht = (zelf: boolean): Weigering =>
  weiger(
    'MAG_NU_NIET',
    zelf
      ? 'U hebt in dit dossier nog werk of de regie op naam. Vraag uw teamcoördinator het over te nemen: die sluit het dossier dan meteen voor u.'
      : 'Deze collega heeft in dit dossier nog werk of de regie op naam. Geef dat eerst aan een ander, of neem het in de casus zelf over en sluit haar daar.',
  )
