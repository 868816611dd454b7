import type { Rol } from '../../kernel/actor.ts'
import type { Mens } from './orakel.ts'
import type { Toeval } from './toeval.ts'

export type Organisatie = { regio: string; id: string; soort: string }
export type Rolmens = Mens & { naam: string; onderwerp: string }

const ROLLEN: readonly Exclude<Rol, 'systeem'>[] = [
  'medewerker-veilig-thuis',
  'medewerker-veilig-thuis',
  'gedragswetenschapper',
  'gedragswetenschapper',
  'casusregisseur',
  'teamcoordinator',
  'teamcoordinator',
  'procesregisseur',
  'overlegvoorzitter',
  'ketenpartner',
  'ketenpartner',
  'professional',
  'aandachtsfunctionaris',
  'hulpofficier',
  'burgemeester',
  'medewerker-huisverbod',
  'plaatsingscoordinator',
  'opvangmedewerker',
  'coach',
  'medewerker-beleidsinformatie',
  'privacyfunctionaris',
  'klachtbehandelaar',
  'klachtcommissielid',
  'vertrouwenspersoon',
  'beleidsmedewerker',
  'beheerder',
]

/** What people of such an organisation mostly are: without them hardly anybody would stand inside a circle. */
const PAST: { readonly [soort: string]: readonly Exclude<Rol, 'systeem'>[] } = {
  meldpunt: ['medewerker-veilig-thuis', 'gedragswetenschapper'],
  lokaalTeam: ['casusregisseur', 'teamcoordinator'],
  onderwijs: ['professional', 'professional', 'aandachtsfunctionaris'],
  zorg: ['professional', 'aandachtsfunctionaris'],
}

/** Nobody of Veilig Thuis is vertrouwenspersoon: there the database refuses it (migration 0116). */
const onafhankelijk = (soort: string, rol: Exclude<Rol, 'systeem'>): Exclude<Rol, 'systeem'> =>
  soort === 'meldpunt' && rol === 'vertrouwenspersoon' ? 'klachtbehandelaar' : rol

/** A role that runs now, or ended, or has not begun: mostly the first. */
function data(t: Toeval): { van: string; tot: string | null } {
  const n = t.getal(10)
  if (n === 0) return { van: '2015-01-01T00:00:00.000Z', tot: '2026-03-02T11:59:59.000Z' }
  if (n === 1) return { van: '2026-03-02T12:00:01.000Z', tot: null }
  return { van: '2015-01-01T00:00:00.000Z', tot: n === 2 ? '2026-03-02T12:00:01.000Z' : null }
}

/** Random people: any role at any organisation of their region, visibly made up. */
export function maakMensen(
  t: Toeval,
  kern: readonly Organisatie[],
  rest: readonly Organisatie[],
  n: number,
): Rolmens[] {
  return Array.from({ length: n }, (_, i) => {
    const { regio, id: organisatie, soort } = t.kans(0.75) ? t.kies(kern) : t.kies(rest)
    return {
      mens: t.uuid(),
      rolvervulling: t.uuid(),
      rol: onafhankelijk(soort, t.kies(t.kans(0.4) ? (PAST[soort] ?? ROLLEN) : ROLLEN)),
      regio,
      organisatie,
      naam: `Testman Muur ${i}`,
      onderwerp: `muur.${i}`,
      ...data(t),
    }
  })
}
