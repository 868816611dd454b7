import { describe, expect, it } from 'vitest'
import { getDefinitie } from '../../../kernel/testing/regios.ts'
import { vergelijk } from './vergelijk.ts'

const REGIOS = [
  'rotterdam-2014',
  'ijsselland-2014',
  'utrecht-amersfoort-2015',
  'arnhem-achterhoek-2014',
  'rotterdam-rijnmond-2024',
]
const paren = REGIOS.flatMap((a, n) => REGIOS.slice(n + 1).map(b => [a, b] as const))

describe("twee regio's naast elkaar", () => {
  it.each(paren)('%s en %s: elk onderwerp dat een van beide kent staat erin, met bron', (a, b) => {
    const [links, rechts] = [getDefinitie(a), getDefinitie(b)]
    const delen = vergelijk(links, rechts)
    const namen = delen.map(d => d.naam.split(':')[0])
    const gevuld = [links, rechts].flatMap(d =>
      Object.entries(d).flatMap(([naam, w]) => (Array.isArray(w) && w.length > 0 ? [naam] : [])),
    )
    for (const naam of gevuld.filter(n => !['documenten', 'labels'].includes(n)))
      expect(namen).toContain(naam.replaceAll(/([A-Z])/g, ' $1').toLowerCase())
    const regels = delen.flatMap(d => d.regels)
    expect(regels.filter(r => r.wat === '')).toEqual([])
    expect(regels.some(r => r.verschilt) && regels.some(r => !r.verschilt)).toBe(true)
    // every line of the rules of both sources is there once
    const bron = delen.find(d => d.naam === 'regels')?.regels ?? []
    expect(bron.filter(r => r.links !== null)).toHaveLength(links.regels.length)
    expect(bron.filter(r => r.rechts !== null)).toHaveLength(rechts.regels.length)
  })

  it('een regio naast zichzelf verschilt nergens', () => {
    const d = getDefinitie('rotterdam-2014')
    expect(vergelijk(d, d).flatMap(x => x.regels.filter(r => r.verschilt))).toEqual([])
  })

  it('een langere klok is een verschil, met beide lengten', () => {
    const d = getDefinitie('rotterdam-2014')
    const [klok, ...rest] = d.klokken
    if (klok === undefined) throw new Error('geen klok')
    const anders = { ...d, klokken: [{ ...klok, lengte: klok.lengte + 1 }, ...rest] }
    const verschil = vergelijk(d, anders).flatMap(x => x.regels.filter(r => r.verschilt))
    expect(verschil).toHaveLength(1)
    expect(verschil[0]?.links?.tekst).toContain(String(klok.lengte))
    expect(verschil[0]?.rechts?.tekst).toContain(String(klok.lengte + 1))
  })
})
