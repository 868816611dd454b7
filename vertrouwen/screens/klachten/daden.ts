import type { Vraagveld, Waarden } from '../../../toon/daad/veld.ts'
import { gevuld } from '../../../toon/daad/veld.ts'
import { GRONDNAMEN, HOORWIJZEN, OORDELEN, PARTIJEN } from '../../../gedeeld/klachten.ts'
import type { useKlachtTeksten } from './teksten.ts'
import type { Daad, Klachtkeuzes } from './vormen.ts'

type T = ReturnType<typeof useKlachtTeksten>
/** So many measures fit in one answer on this screen; the next shows when the one before has words. */
const MAATREGELEN = 5
const PAD: { readonly [D in Exclude<Daad, 'RondMaatregelAf'>]: string } = {
  NoemBeklaagde: 'beklaagde',
  BevestigOntvangst: 'bevestiging',
  SpreekGesprekAf: 'gesprek',
  LegGesprekVast: 'gesprek-uitkomst',
  StuurNaarCommissie: 'commissie',
  Hoor: 'gehoord',
  Verleng: 'verlenging',
  GeefOordeel: 'oordeel',
  Reageer: 'reactie',
  KoppelZaak: 'zaak',
  OntkoppelZaak: 'zaak-af',
  TrekIn: 'intrekking',
  NeemNietInBehandeling: 'niet-in-behandeling',
}
export type Vensterdaad = keyof typeof PAD
export const isVensterdaad = (d: Daad): d is Vensterdaad => d !== 'RondMaatregelAf'

/** What an act asks; of an answer each next measure appears when the one before was named. */
export function veldenVan(d: Vensterdaad, t: T, keuzes: Klachtkeuzes, concept: Waarden): readonly Vraagveld[] {
  const tekst = (naam: string, label: string): Vraagveld => ({ naam, label, soort: 'tekst' })
  const collegas = keuzes.collegas.map(c => ({ waarde: c.id, label: c.naam }))
  switch (d) {
    case 'NoemBeklaagde':
      return [{ naam: 'mens', label: t('vraag.mens'), soort: 'lijst', keuzes: collegas }]
    case 'BevestigOntvangst':
      return []
    case 'SpreekGesprekAf':
      return [
        { naam: 'dag', label: t('vraag.dag'), soort: 'dag' },
        { naam: 'instemming', label: t('vraag.instemming'), soort: 'vinkje' },
      ]
    case 'LegGesprekVast':
      return [
        { naam: 'opgelost', label: t('vraag.opgelost'), soort: 'vinkje' },
        { naam: 'instemming', label: t('vraag.instemmingOpgelost'), soort: 'vinkje' },
        tekst('verslag', t('vraag.verslag')),
      ]
    case 'StuurNaarCommissie': {
      const leden = keuzes.commissie.map(c => ({
        waarde: c.id,
        label: c.naam,
        help: t(c.vanBuiten ? 'vraag.vanBuiten' : 'vraag.vanHier'),
      }))
      return [
        { naam: 'leden', label: t('vraag.leden'), soort: 'meer', keuzes: leden },
        { naam: 'voorzitter', label: t('vraag.voorzitter'), soort: 'keuze', keuzes: leden },
      ]
    }
    case 'Hoor':
      return [
        {
          naam: 'partij',
          label: t('vraag.partij'),
          soort: 'keuze',
          keuzes: PARTIJEN.map(p => ({ waarde: p, label: t(`partij.${p}`) })),
        },
        {
          naam: 'hoe',
          label: t('vraag.hoe'),
          soort: 'keuze',
          keuzes: HOORWIJZEN.map(h => ({ waarde: h, label: t(`hoe.${h}`) })),
        },
        tekst('verslag', t('vraag.verslagHoren')),
      ]
    case 'Verleng':
      return [tekst('reden', t('vraag.reden'))]
    case 'GeefOordeel':
      return [
        {
          naam: 'oordeel',
          label: t('vraag.oordeel'),
          soort: 'keuze',
          keuzes: OORDELEN.map(o => ({ waarde: o, label: t(`oordeel.${o}`) })),
        },
        tekst('gronden', t('vraag.gronden')),
      ]
    case 'Reageer':
      return [tekst('tekst', t('vraag.tekst')), ...maatregelvelden(t, collegas, concept)]
    case 'KoppelZaak':
      return [{ naam: 'nummer', label: t('vraag.zaak'), soort: 'regel' }]
    case 'OntkoppelZaak':
      return []
    case 'TrekIn':
      return [tekst('verslag', t('vraag.verslagIn'))]
    case 'NeemNietInBehandeling':
      return [
        {
          naam: 'grond',
          label: t('vraag.grond'),
          soort: 'keuze',
          keuzes: GRONDNAMEN.map(g => ({ waarde: g, label: t(`grond.${g}`) })),
        },
        tekst('motivering', t('vraag.motivering')),
      ]
  }
}

const heeft = (concept: Waarden, n: number): boolean => String(concept[`wat${n}`] ?? '').trim() !== ''
function maatregelvelden(t: T, collegas: Vraagveld['keuzes'], concept: Waarden): readonly Vraagveld[] {
  const uit: Vraagveld[] = []
  for (let n = 1; n <= MAATREGELEN && (n === 1 || heeft(concept, n - 1)); n++) {
    uit.push({ naam: `wat${n}`, label: t('vraag.wat', { nummer: n }), soort: 'regel', vrij: true })
    if (heeft(concept, n))
      uit.push(
        {
          naam: `eigenaar${n}`,
          label: t('vraag.eigenaar', { nummer: n }),
          soort: 'lijst',
          ...(collegas === undefined ? {} : { keuzes: collegas }),
        },
        { naam: `voorOp${n}`, label: t('vraag.voorOp', { nummer: n }), soort: 'dag' },
      )
  }
  return uit
}

/** The request of an act, out of what was filled in. */
export function verzoekVan(
  d: Vensterdaad,
  id: string,
  velden: readonly Vraagveld[],
  w: Waarden,
): { pad: string; inhoud: object } {
  const pad = `/klachten/${id}/${PAD[d]}`
  if (d !== 'Reageer') return { pad, inhoud: gevuld(velden, w) }
  const maatregelen = Array.from({ length: MAATREGELEN }, (_, i) => i + 1)
    .filter(n => heeft(w, n))
    .map(n => ({ wat: w[`wat${n}`], eigenaar: w[`eigenaar${n}`], voorOp: w[`voorOp${n}`] }))
  return { pad, inhoud: { tekst: w['tekst'], maatregelen } }
}
