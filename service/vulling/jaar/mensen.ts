import type { RegioDefinitie } from '../../../gedeeld/regio/schema.ts'
import type { Actor, Rol } from '../../../kernel/actor.ts'
import { uuid5 } from '../../uuid5.ts'
import { meldpuntVan, mensId, organisatiesVan, organisatieId, teamId, type DemoMens } from '../inrichten.ts'

/** How many work at a reporting point and in a team; nobody signs in as them. */
const BIJ_MELDPUNT: readonly (readonly [string, Rol, number])[] = [
  ['aanname', 'medewerker-veilig-thuis', 6],
  ['weging', 'gedragswetenschapper', 2],
]
const IN_TEAM: readonly (readonly [string, Rol, number])[] = [
  ['team', 'teamcoordinator', 1],
  ['casus', 'casusregisseur', 2],
]
const NAMEN = 'Ada Bo Cas Do Eef Fien Gijs Hes'.split(' ')

/** The made-up staff of a region: at each reporting point, and in the team of each municipality. All are called Proef. */
export function personeelVan(def: RegioDefinitie): DemoMens[] {
  const regio = def.regio.id
  const punten = new Set(def.gemeenten.map(g => meldpuntVan(def, g.naam)))
  const bij = (plek: string, organisatie: string, wie: typeof IN_TEAM): DemoMens[] =>
    wie.flatMap(([kort, rol, hoeveel]) =>
      Array.from({ length: hoeveel }, (_x, n) => ({
        onderwerp: `proef-${kort}-${plek}-${n}.${regio}`,
        naam: `${NAMEN[n] ?? 'Ada'} Proef (${kort}, ${plek})`,
        regio,
        rol,
        organisatie,
        uitleg: 'verzonnen, voor een nagespeeld jaar',
      })),
    )
  return [
    ...[...punten].flatMap(p => bij(p, organisatieId(regio, p), BIJ_MELDPUNT)),
    ...def.gemeenten.flatMap(g => bij(plekVan(g.naam), teamId(regio, g.naam), IN_TEAM)),
  ]
}

const plekVan = (naam: string): string => naam.toLowerCase().replace(/[^a-z]+/g, '-')

/** Who works for a family: chosen by its number, so always the same. */
export type Ploeg = { aanname: Actor; weging: Actor; team: Actor; regisseur: Actor }

/** The staff as people who act, by the municipality of a family. */
export function maakPloegen(def: RegioDefinitie): (gemeente: string, nummer: number) => Ploeg {
  const personeel = personeelVan(def)
  const organisaties = new Map(organisatiesVan(def).map(o => [o.id, o]))
  const kies = (organisatie: string, rol: Rol, nummer: number): Actor => {
    const wie = personeel.filter(m => m.organisatie === organisatie && m.rol === rol)
    const mens = wie[nummer % wie.length]
    const o = organisaties.get(organisatie)
    if (!mens || !o) throw new Error(`Bij organisatie ${organisatie} werkt geen ${rol}.`)
    return {
      mens: mensId(mens.onderwerp),
      naam: mens.naam,
      rolvervulling: uuid5(`${mens.regio}:${mens.onderwerp}:${mens.rol}`),
      rol,
      regio: mens.regio,
      organisatie,
      organisatieNaam: o.naam,
      organisatieSoort: o.soort,
    }
  }
  const gemaakt = new Map<string, Ploeg>()
  return (gemeente, nummer) => {
    const soort = `${gemeente}:${nummer % 12}`
    const er = gemaakt.get(soort)
    if (er) return er
    const meldpunt = organisatieId(def.regio.id, meldpuntVan(def, gemeente))
    const team = teamId(def.regio.id, gemeente)
    const ploeg = {
      aanname: kies(meldpunt, 'medewerker-veilig-thuis', nummer),
      weging: kies(meldpunt, 'gedragswetenschapper', nummer),
      team: kies(team, 'teamcoordinator', nummer),
      regisseur: kies(team, 'casusregisseur', nummer),
    }
    gemaakt.set(soort, ploeg)
    return ploeg
  }
}
