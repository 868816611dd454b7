import type { Keuze } from '../../../toon/delen/Keuzes.tsx'
import type { Zeg } from '../../../toon/taal/taal.ts'
import { kinderenVan, naamVan, type Daadtype, type Dossier } from './dossier.ts'
import type { nl } from './teksten.ts'

export type CasusZeg = Zeg<typeof nl>
export type Waarde = string | boolean | readonly string[]
export type Waarden = Readonly<Record<string, Waarde>>

export interface Vraagveld {
  readonly naam: string
  readonly soort: 'tekst' | 'regel' | 'dag' | 'keuze' | 'lijst' | 'meer' | 'vinkje'
  readonly label: string
  readonly help?: string
  readonly keuzes?: readonly Keuze[]
  readonly vrij?: boolean
  /** The last day that makes sense, for a day. */
  readonly hoogstens?: string
}

export interface Vraagstelling {
  readonly t: CasusZeg
  readonly dossier: Dossier
  readonly vandaag: string
}

interface Daad {
  /** Below /casussen/:id. */
  readonly pad: string
  readonly velden: (v: Vraagstelling) => readonly Vraagveld[]
  /** From what was filled in to what the server wants, where that differs. */
  readonly inhoud?: (waarden: Waarden) => object
}

const tekst = (naam: string, label: string, help?: string): Vraagveld => ({
  naam,
  soort: 'tekst',
  label,
  ...(help === undefined ? {} : { help }),
})
const regel = (naam: string, label: string, help?: string): Vraagveld => ({
  ...tekst(naam, label, help),
  soort: 'regel',
})
const keuze = (naam: string, label: string, keuzes: readonly Keuze[]): Vraagveld => ({
  naam,
  soort: 'keuze',
  label,
  keuzes,
})

const leden = ({ dossier }: Vraagstelling): readonly Keuze[] =>
  dossier.casus.personen.map(p => ({ waarde: p.id, label: naamVan(dossier, p.id) }))
const kinderen = ({ dossier }: Vraagstelling): readonly Keuze[] =>
  kinderenVan(dossier.casus).map(k => ({ waarde: k.id, label: naamVan(dossier, k.id) }))
const collegas = ({ dossier }: Vraagstelling): readonly Keuze[] =>
  [...new Map(dossier.collegas.map(c => [c.id, c.naam])).entries()].map(([waarde, label]) => ({ waarde, label }))
const oordelen = ({ t }: Vraagstelling): readonly Keuze[] =>
  (['veilig', 'onveilig', 'onbekend'] as const).map(o => ({ waarde: o, label: t(`oordeel.${o}`) }))
const schalen = ({ t }: Vraagstelling): readonly Keuze[] =>
  (['lokaal', 'regionaal'] as const).map(s => ({ waarde: s, label: hoofdletter(t(`kop.${s}`)) }))
const ander = (v: Vraagstelling): readonly Keuze[] => schalen(v).filter(s => s.waarde !== v.dossier.casus.schaal)
/** Open things of the case by their own words, for when the act was not started beside one of them. */
const uit = (dossier: Dossier, rij: readonly { id: string; tekst: string }[]): readonly Keuze[] =>
  rij.map(r => ({ waarde: r.id, label: dossier.teksten[r.tekst] ?? '?' }))

export const hoofdletter = (woord: string): string => woord.charAt(0).toUpperCase() + woord.slice(1)

/** Every act a person may do on a case: where it goes and what it asks. */
export const DADEN: Readonly<Record<Daadtype, Daad>> = {
  BelegRegie: {
    pad: 'regie',
    velden: v => [
      keuze('regie', v.t('veld.regie'), [
        { waarde: 'casusregie', label: v.t('veld.regieCasusregie'), help: v.t('veld.regieCasusregieHelp') },
        { waarde: 'zaakeigenaar', label: v.t('veld.regieZaakeigenaar'), help: v.t('veld.regieZaakeigenaarHelp') },
      ]),
      { naam: 'mens', soort: 'lijst', label: v.t('veld.mens'), help: v.t('veld.mensHelp'), keuzes: collegas(v) },
      keuze('schaal', v.t('veld.schaal'), schalen(v)),
      { ...tekst('reden', v.t('veld.reden')), vrij: true },
    ],
  },
  WijzigRegieschaal: {
    pad: 'regieschaal',
    velden: v => [keuze('schaal', v.t('veld.schaal'), ander(v)), tekst('reden', v.t('veld.reden'))],
  },
  LegVeiligheidVast: {
    pad: 'veiligheid',
    velden: v => [
      keuze('oordeel', v.t('veld.oordeel'), oordelen(v)),
      ...v.dossier.casus.personen.map(p =>
        keuze(`persoon ${p.id}`, v.t('veld.perPersoon', { naam: naamVan(v.dossier, p.id) }), oordelen(v)),
      ),
      tekst('toelichting', v.t('veld.toelichting')),
    ],
    inhoud: w => ({
      oordeel: w['oordeel'],
      toelichting: w['toelichting'],
      perPersoon: Object.entries(w)
        .filter(([naam]) => naam.startsWith('persoon '))
        .map(([naam, oordeel]) => ({ persoon: naam.slice('persoon '.length), oordeel })),
    }),
  },
  StelVoorwaarde: {
    pad: 'voorwaarden',
    velden: v => [
      tekst('tekst', v.t('veld.voorwaarde'), v.t('veld.voorwaardeHelp')),
      { naam: 'voor', soort: 'meer', label: v.t('veld.voor'), keuzes: leden(v) },
      tekst('hoe', v.t('veld.hoe')),
      regel('controleur', v.t('veld.controleur')),
      tekst('alsNiet', v.t('veld.alsNiet')),
      { naam: 'minimum', soort: 'vinkje', label: v.t('veld.minimum'), help: v.t('veld.minimumHelp') },
    ],
  },
  ControleerVoorwaarde: {
    pad: 'voorwaarden/controle',
    velden: v => [
      {
        naam: 'voorwaarde',
        soort: 'lijst',
        label: v.t('veld.welkeVoorwaarde'),
        keuzes: uit(v.dossier, v.dossier.casus.voorwaarden),
      },
      keuze('stand', v.t('veld.stand'), [
        { waarde: 'gehaald', label: v.t('veld.standGehaald') },
        { waarde: 'niet-gehaald', label: v.t('veld.standNiet') },
        { waarde: 'onbekend', label: v.t('veld.standOnbekend') },
      ]),
      tekst('verslag', v.t('veld.zag')),
    ],
  },
  StelVeiligheidsplanVast: {
    pad: 'veiligheidsplan',
    velden: v => [tekst('tekst', v.t('veld.plantekst'), v.t('veld.plantekstHelp'))],
  },
  LegGesprekMetKindVast: {
    pad: 'kindgesprekken',
    velden: v => [keuze('kind', v.t('veld.kind'), kinderen(v)), tekst('verslag', v.t('veld.kindverslag'))],
  },
  BiedHulpAan: {
    pad: 'hulp',
    velden: v => [
      keuze('persoon', v.t('veld.persoon'), leden(v)),
      tekst('wat', v.t('veld.wat')),
      regel('aanbieder', v.t('veld.aanbieder')),
      keuze('medewerkingOuders', v.t('veld.medewerking'), [
        { waarde: 'ja', label: v.t('veld.medewerkingJa') },
        { waarde: 'nee', label: v.t('veld.medewerkingNee') },
        { waarde: 'niet-nodig', label: v.t('veld.medewerkingNvt') },
      ]),
    ],
  },
  StartHulp: { pad: 'hulp/start', velden: () => [] },
  RondHulpAf: { pad: 'hulp/afronding', velden: v => [tekst('verslag', v.t('veld.verslag'))] },
  ZetDrangIn: {
    pad: 'drang',
    velden: v => [
      keuze(
        'vorm',
        v.t('veld.vorm'),
        (['drang', 'dwang'] as const)
          .filter(vorm => vorm !== v.dossier.casus.drang)
          .map(vorm => ({ waarde: vorm, label: v.t(`hulp.trap.${vorm}`), help: v.t(`hulp.trapUitleg.${vorm}`) })),
      ),
      tekst('reden', v.t('veld.reden')),
    ],
  },
  StelDoel: {
    pad: 'doelen',
    velden: v => [keuze('persoon', v.t('veld.persoon'), leden(v)), tekst('tekst', v.t('veld.doel'))],
  },
  BehaalDoel: { pad: 'doelen/behaald', velden: () => [] },
  SpreekActieAf: {
    pad: 'acties',
    velden: v => [
      tekst('tekst', v.t('veld.actie')),
      regel('wie', v.t('veld.wie')),
      { naam: 'uiterlijk', soort: 'dag', label: v.t('veld.uiterlijk') },
    ],
  },
  RondActieAf: { pad: 'acties/klaar', velden: v => [tekst('verslag', v.t('veld.verslag'))] },
  BenoemRisicofactor: {
    pad: 'risicofactoren',
    velden: v => [tekst('tekst', v.t('veld.factor')), keuze('persoon', v.t('veld.factorPersoon'), leden(v))],
  },
  SluitRisicofactorAf: {
    pad: 'risicofactoren/afsluiting',
    velden: v => [tekst('onderbouwing', v.t('veld.onderbouwing'))],
  },
  BetrekNetwerk: { pad: 'netwerk', velden: v => [tekst('verslag', v.t('veld.netwerk'))] },
  BetrekSpecialist: {
    pad: 'specialisten',
    velden: v => [regel('naam', v.t('veld.naam')), tekst('taak', v.t('veld.taak'))],
  },
  RondFaseAf: { pad: 'fase', velden: v => [tekst('onderbouwing', v.t('veld.onderbouwing'))] },
  LegNieuwGeweldVast: {
    pad: 'nieuw-geweld',
    velden: v => [
      { naam: 'op', soort: 'dag', label: v.t('veld.op'), hoogstens: v.vandaag },
      tekst('verslag', v.t('veld.geweld')),
    ],
  },
  SpreekNazorgAf: { pad: 'nazorg', velden: v => [tekst('verslag', v.t('veld.nazorg'))] },
  DoeOpvolging: {
    pad: 'opvolging',
    velden: v => [
      keuze(
        'maand',
        v.t('veld.maand'),
        v.dossier.regio.opvolging.maanden.map(m => ({
          waarde: String(m),
          label: hoofdletter(v.t('nazorg.maand', { maand: m })),
        })),
      ),
      keuze(
        'uitkomst',
        v.t('veld.uitkomst'),
        (['veilig', 'zorgen', 'niet-bereikt'] as const).map(u => ({ waarde: u, label: v.t(`nazorg.uitkomst.${u}`) })),
      ),
      tekst('verslag', v.t('veld.zag')),
    ],
    inhoud: w => ({ ...w, maand: Number(w['maand']) }),
  },
  SperMens: {
    pad: 'sperren',
    velden: v => [
      { naam: 'mens', soort: 'lijst', label: v.t('veld.mens'), keuzes: collegas(v) },
      keuze('grond', v.t('veld.grond'), [
        { waarde: 'familie', label: v.t('veld.grondFamilie') },
        { waarde: 'kennis', label: v.t('veld.grondKennis') },
        { waarde: 'collega', label: v.t('veld.grondCollega') },
        { waarde: 'anders', label: v.t('veld.grondAnders') },
      ]),
    ],
  },
  SluitCasus: { pad: 'sluiting', velden: v => [tekst('motivering', v.t('veld.motivering'))] },
  HeropenCasus: { pad: 'heropening', velden: v => [tekst('reden', v.t('veld.reden'))] },
}

export function isLeeg(veld: Vraagveld, waarde: Waarde | undefined): boolean {
  if (veld.soort === 'vinkje' || veld.vrij === true) return false
  return zonderWaarde(waarde)
}

const zonderWaarde = (waarde: Waarde | undefined): boolean =>
  waarde === undefined ||
  (typeof waarde === 'string' ? waarde.trim() === '' : Array.isArray(waarde) && waarde.length === 0)

/** The body of the request: what was filled in, with what was already known; a free field left empty stays out. */
export function inhoudVan(type: Daadtype, velden: readonly Vraagveld[], waarden: Waarden, vast: Vast): object {
  const paren = velden.flatMap(({ naam, soort }): [string, Waarde][] => {
    const waarde = waarden[naam]
    if (soort === 'vinkje') return [[naam, waarde === true]]
    if (waarde === undefined || zonderWaarde(waarde)) return []
    return [[naam, typeof waarde === 'string' ? waarde.trim() : waarde]]
  })
  const alles = {
    ...Object.fromEntries(Object.entries(vast).map(([n, w]) => [n, String(w)])),
    ...Object.fromEntries(paren),
  }
  return DADEN[type].inhoud?.(alles) ?? alles
}

export type Vast = Readonly<Record<string, string | number>>
