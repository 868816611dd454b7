import { BG, JZ, STUF, ZKN } from './boom.ts'

/**
 * The shape of the VT-melding (vtMeldingDi01), written down as data: which parts, in which order, which may be left out or nil.
 * Bron: StUF-Jeugdzorg 1.0.9, schema jz0100_msg_vtberichten (30 juli 2025) en de bg0310-, zkn0310- en stuf0301-schema's daarbij.
 * The tests hold it against those schemas where the folder with schemas is at hand.
 */
export type Inhoud =
  | { readonly soort: 'delen'; readonly delen: readonly Deel[]; readonly entiteit?: string; readonly magLeeg?: boolean }
  | {
      readonly soort: 'waarde'
      readonly patroon?: RegExp
      readonly hoogstens?: number
      readonly minstens?: number
      /** a closed list; what is not in it is shown to a person, and never costs the message */
      readonly codes?: readonly string[]
    }
export type Deel = {
  readonly ruimte: string
  readonly naam: string
  readonly nodig: boolean
  readonly vaak: boolean
  readonly nil: boolean
  readonly inhoud: Inhoud
}

type Opties = { mag?: boolean; vaak?: boolean; nil?: boolean }
const maker =
  (ruimte: string) =>
  (naam: string, inhoud: Inhoud, { mag = false, vaak = false, nil = false }: Opties = {}): Deel => ({
    ruimte,
    naam,
    nodig: !mag,
    vaak,
    nil,
    inhoud,
  })
const jz = maker(JZ)
const bg = maker(BG)
const zkn = maker(ZKN)
const stuf = maker(STUF)

const tekst = (hoogstens?: number): Inhoud => ({ soort: 'waarde', ...(hoogstens === undefined ? {} : { hoogstens }) })
const patroon = (p: RegExp): Inhoud => ({ soort: 'waarde', patroon: p })
const delen = (entiteit: string | null, ...d: readonly Deel[]): Inhoud => ({
  soort: 'delen',
  delen: d,
  ...(entiteit === null ? {} : { entiteit }),
})
/** The whole content may be absent (`sequence minOccurs="0"`). */
const magLeeg = (i: Inhoud): Inhoud => (i.soort === 'delen' ? { ...i, magLeeg: true } : i)

const datum = patroon(/^[+-]?\d{1,8}$/)
const indicatie: Inhoud = { soort: 'waarde', codes: ['Ja', 'Nee'] }
const NIL = { nil: true }
const MAG = { mag: true }
const MAG_NIL = { mag: true, nil: true }
const extra = stuf(
  'extraElementen',
  delen(null, stuf('extraElement', { soort: 'waarde' }, { vaak: true, nil: true })),
  MAG,
)

/** StUF referentielijst Jeugdzorgrol (JZR), versie 1.0.87 van 2026-07-03; as in ZKN:Omschrijving-blh. */
export const JEUGDZORGROLLEN = [
  'broer of zus',
  'contactpersoon',
  'grootouder',
  'halfbroer of -zus',
  'hulpverlener',
  'informant',
  'jeugdige',
  'kind',
  'melder',
  'onderwijsgevende',
  'opvoeder/verzorger',
  'ouder met gezag',
  'ouder zonder gezag',
  'ouder, gezag niet benoemd',
  'ouder, niet juridisch',
  'overige professional',
  'overige verwant',
  'pleegbroer of -zus',
  'pleegouder',
  'stiefbroer of -zus',
  'stiefouder',
  'verpleegkundige, arts of medisch specialist',
  'voogd',
] as const

const systeem = delen(
  null,
  stuf('organisatie', tekst(200)),
  stuf('applicatie', { soort: 'waarde', minstens: 3, hoogstens: 50 }),
  stuf('administratie', tekst(50), MAG),
  stuf('gebruiker', tekst(50), MAG),
)
const stuurgegevens = delen(
  null,
  stuf('berichtcode', patroon(/^Di01$/)),
  stuf('zender', systeem),
  stuf('ontvanger', systeem),
  stuf('referentienummer', tekst(40)),
  stuf('tijdstipBericht', patroon(/^[0-9]{8,17}$/)),
  stuf('functie', patroon(/^vtMeldingDi01$/)),
)
const contactgegevens = delen(
  null,
  jz('naamContactpersoon', tekst(), MAG),
  jz('afdeling', tekst(), MAG_NIL),
  jz('eMail', tekst(254), { mag: true, nil: true, vaak: true }),
  jz('telefoonnummer', tekst(20), { mag: true, nil: true, vaak: true }),
)
const naamdelen = (naamMag: boolean) => [
  bg('inp.bsn', patroon(/^[0-9]{9}$/), MAG_NIL),
  bg('geslachtsnaam', tekst(200), { nil: true, mag: naamMag }),
  bg('voorvoegselGeslachtsnaam', tekst(10), MAG_NIL),
  bg('voornamen', tekst(200), MAG_NIL),
]
const verwijzing = delen(
  'NPS',
  ...naamdelen(true),
  extra,
  bg('vreemdelingennummer', tekst(), MAG_NIL),
  bg('rni', tekst(), MAG_NIL),
  bg('volledigeNaam', tekst(412), MAG),
)
const binnenland = delen(
  null,
  bg('wpl.woonplaatsNaam', tekst(80), NIL),
  bg('gor.openbareRuimteNaam', tekst(80), NIL),
  bg('aoa.postcode', patroon(/^[1-9][0-9]{3}[A-Z]{0,2}$/), MAG_NIL),
  bg('aoa.huisnummer', patroon(/^\+?0*[1-9][0-9]{0,4}$/), NIL),
  bg('aoa.huisletter', patroon(/^[a-zA-Z]$/), MAG_NIL),
  bg('aoa.huisnummertoevoeging', patroon(/^[a-zA-Z0-9]{0,4}$/), MAG_NIL),
)
const buitenland = delen(
  null,
  bg('lnd.landcode', patroon(/^[0-9]{1,4}$/), NIL),
  ...[1, 2, 3].map(n => bg(`sub.adresBuitenland${n}`, tekst(35), MAG_NIL)),
)
const persoon = delen(
  'NPS',
  ...naamdelen(false),
  bg('geslachtsaanduiding', { soort: 'waarde', codes: ['M', 'V', 'O'] }, NIL),
  bg('geboortedatum', datum, MAG_NIL),
  extra,
  bg('vreemdelingennummer', tekst(), MAG_NIL),
  bg('rni', tekst(), MAG_NIL),
  bg('telefoonnummer', tekst(20), { mag: true, vaak: true }),
  bg('nationaliteit', tekst(42), MAG_NIL),
  bg('taal', tekst(), MAG_NIL),
  bg('formeelVerblijfsadresBuitenland', buitenland, MAG_NIL),
  bg('formeelVerblijfadresBinnenland', binnenland, MAG_NIL),
  bg('feitelijkVerblijfsadresBuitenland', buitenland, MAG_NIL),
  bg('feitelijkVerblijfsadresBinnenland', binnenland, MAG_NIL),
  bg(
    'staatInRelatieTot',
    magLeeg(
      delen('NPSNPSSIR', bg('gerelateerde', verwijzing, NIL), bg('omschrijvingSocialeRelatie', tekst(), NIL), extra),
    ),
    { mag: true, nil: true, vaak: true },
  ),
)
const betrokkene = delen(
  'ZOSNPS',
  jz('gerelateerde', persoon, NIL),
  // the schema spells it so
  jz('jeugzorgrol', { soort: 'waarde', codes: JEUGDZORGROLLEN }, NIL),
  jz('aanvullendeInformatieBetrokkenPersoon', tekst(), MAG_NIL),
  jz('overigeZorgMinderjarige', tekst(), MAG_NIL),
  extra,
)
const situatie = delen(
  'ZOS',
  jz('omschrijvingZorgelijkeSituatie', tekst(), NIL),
  jz('relevanteRegistratie', tekst(), { mag: true, nil: true, vaak: true }),
  jz('aanvullendeInformatie', tekst(), MAG_NIL),
  jz('bestaandeHulpverlening', tekst(), MAG),
  jz('tijdelijkHuisverbod', tekst(), MAG),
  jz('aanhouding', tekst(), MAG),
  jz('aangifte', tekst(), MAG),
  jz('eergerelateerdGeweld', tekst(), MAG),
  extra,
  jz('heeftBetrokken', betrokkene, { nil: true, vaak: true }),
)
const indiener = delen(
  null,
  zkn('vestiging', delen(null, bg('vestigingsNummer', tekst(), NIL)), MAG),
  zkn('naam', tekst(200), MAG_NIL),
  zkn('instantiecode', tekst(), MAG_NIL),
  zkn('ingeschrevenNietNatuurlijkPersoon', delen(null, bg('rsin', tekst(9))), MAG_NIL),
  zkn('maatschappelijkeActiviteit', delen(null, bg('kvkNummer', tekst(), NIL)), MAG_NIL),
)
const melding = delen(
  'VTM',
  jz('identificatieVtMelding', tekst(), NIL),
  jz('datumMelding', datum, NIL),
  jz('datumIncident', datum, NIL),
  jz('locatieIncident', tekst(), NIL),
  jz('omschrijvingIncident', tekst(), NIL),
  jz('indicatieAgenderingAfstemmingsoverlegGewenst', indicatie, NIL),
  jz('contactgegevensVerdiepingOpInfo', contactgegevens, NIL),
  jz('informering', tekst(), MAG),
  jz('indicatieSASHIngevuld', indicatie),
  jz('SASHniveau', { soort: 'waarde', codes: ['laag', 'matig', 'hoog'] }, MAG),
  extra,
  jz('betreft', delen('VTMZOS', jz('gerelateerde', situatie, NIL), extra), NIL),
  jz(
    'isGeinformeerdAan',
    magLeeg(
      delen(
        'VTMNPS',
        jz('gerelateerde', verwijzing, NIL),
        jz(
          'wijzeVanInformering',
          { soort: 'waarde', codes: ['mondeling', 'schriftelijk', 'telefonisch', 'e-mail', 'onbenoemd'] },
          MAG_NIL,
        ),
        jz('indicatieGereageerd', indicatie, NIL),
        jz('strekkingReactie', tekst(), MAG_NIL),
        jz('datumGeinformeerd', datum, MAG_NIL),
        extra,
      ),
    ),
    { mag: true, nil: true, vaak: true },
  ),
  jz('isIngediendDoor', delen('VTMBTR', jz('gerelateerde', indiener, NIL), extra), NIL),
)

export const VT_MELDING: Deel = jz(
  'vtMeldingDi01',
  delen(null, jz('stuurgegevens', stuurgegevens), jz('object', melding)),
)
