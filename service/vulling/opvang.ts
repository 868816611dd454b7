import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { demoGemeenten, opvangVan } from '../demo/mensen.ts'
import { gelukt, type Hand } from '../verhaal/hand.ts'
import { beginVerblijf, gezinInvoer, inVerblijf, maakPlan } from '../verhaal/opvang.ts'

type Wie = { readonly hand: (kort: string) => Hand; readonly geleden: (dagen: number) => string }
/** Where a source names no number of places, a few are shown: a choice of Kring, for the demo only. */
const ZONDER_AANTAL = 3
const plaats = async (hand: Hand, pad: string, body: object): Promise<string> =>
  (await gelukt(hand.stuur<{ id: string }>(pad, body))).id

/**
 * A shelter for a first look: as many places as the tables of the region say for its own shelter, three families in different phases,
 * two requests that wait, and what was agreed about homes. Everybody is made up and nowhere is an address.
 */
export async function vulOpvang(def: RegioDefinitie, { hand, geleden }: Wie): Promise<void> {
  const eigen = def.opvang.filter(
    o => o.organisatie === opvangVan(def) && !['intake', 'ambulant'].includes(o.soort) && o.schaal !== 'landelijk',
  )
  const [pien, olga] = [hand('plaatsing'), hand('opvang')]
  const { eerste, tweede } = demoGemeenten(def)
  geleden(120)
  let kamer = 0
  const vrij: string[] = []
  for (const o of eigen)
    for (let n = 0; n < (o.plaatsen?.van ?? ZONDER_AANTAL); n++) {
      const id = await plaats(pien, '/opvang/plekken', {
        ...{ aanbod: o.id, naam: `Kamer ${++kamer}`, volwassenen: 1, kinderen: 2, groepen: o.groepen ?? [] },
        ...{ geschikt: n % 2 === 0 ? ['tolk'] : [], kleur: n % 4 === 0 ? 'rood' : 'oranje', nietIn: [], open: true },
      })
      if (n % 3 === 0) vrij.push(id)
      else await gelukt(pien.stuur(`/opvang/plekken/${id}/stand`, { stand: 'bezet' }))
    }
  const trajecten = def.keten.opvangplan.trajecten
  const plek = () => (vrij.length > 2 ? { plek: vrij.shift() } : {})
  const lang = await beginVerblijf(olga, gezinInvoer(eerste, 'Proefhuizen', plek()))
  await maakPlan(olga, lang)
  if (trajecten[0]) await inVerblijf(olga, lang, 'fase', { traject: trajecten[0].id })
  const toen = geleden(20)
  await inVerblijf(olga, lang, 'urgenties', { gemeente: eerste, op: toen, wens: 'gewone-wijk' })
  await inVerblijf(olga, lang, 'uitstroom', {
    bestemming: 'eigen-woning',
    gemeente: eerste,
    plan: 'Verzonnen: een woning in de eigen gemeente, school en hulp thuis.',
  })
  const tussen = await beginVerblijf(olga, gezinInvoer(tweede, 'Testkamer', { fase: 'analyse', ...plek() }))
  await inVerblijf(olga, tussen, 'kleur', {
    signalen: ['pleger-zoekt'],
    kleur: 'oranje',
    motivering: 'Verzonnen: hij belt haar werk.',
  })
  const jaar = Number(geleden(2).slice(0, 4))
  await beginVerblijf(olga, gezinInvoer(eerste, 'Voorbeeldhof', { kleur: 'rood', fase: 'analyse' }))
  for (const [gemeente, afgesproken, aangeboden] of [
    [eerste, 6, 4],
    [tweede, 2, 1],
  ] as const)
    await plaats(hand('beleid'), '/opvang/woningen', {
      gemeente,
      jaar,
      afgesproken,
      aangeboden,
      met: 'Proefcorporatie',
    })
  geleden(0)
  const vraag = (anders: object) =>
    plaats(hand('aanname'), '/opvang/vragen', {
      ...{ gemeente: eerste, volwassenen: 1, kinderen: ['0-3'], behoeften: [], urgentie: 'vandaag', kleur: 'oranje' },
      ...{ mijden: [], terugbel: '088 000 0000', ambulant: 'direct-gevaar', ...anders },
    })
  await vraag({})
  await vraag({ kleur: 'rood', urgentie: 'nu', kinderen: [] })
}
