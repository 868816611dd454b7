import type { Besluitcode } from '../../gedeeld/regio/schema.ts'
import { datum, document, el, entiteit, leeg, mag, moet, stuurgegevens, veilig, veld, type Stuur } from './schrijf.ts'

/** What came of an assessment, in the words of the schema (ZKN:UitkomstVeiligheidsbeoordeling, 1.0.9). */
export function uitkomstVan(besluiten: readonly Besluitcode[]): string | null {
  if (besluiten.length === 0) return null
  if (besluiten.some(b => b.startsWith('OVD'))) return 'overdracht'
  if (besluiten.some(b => ['OND', 'VENV', 'VTO'].includes(b))) return 'vervolgstappen belegd bij VT'
  return 'geen vervolgstappen nodig'
}

export type Terugkoppeling = {
  readonly stuur: Stuur
  /** Kring's number of the report */
  readonly nummer: string
  /** the number of the report at who reported */
  readonly meldingnummer: string
  readonly besluiten: readonly Besluitcode[]
  readonly veiligThuis: string
}

/**
 * VT-terugkoppeling (vtTerugkoppelingDi01, StUF-Jeugdzorg 1.0.9): that the assessment was done and where the family goes. No name, no
 * story: the note of the conversation stays with Veilig Thuis.
 */
export const vtTerugkoppeling = (t: Terugkoppeling): string =>
  document(
    'JZ:vtTerugkoppelingDi01',
    stuurgegevens('JZ:stuurgegevens', 'Di01', t.stuur, veld('StUF:functie', 'vtTerugkoppelingDi01')),
    el(
      'JZ:object',
      entiteit('ZAK'),
      veld('ZKN:identificatie', t.nummer, 40),
      mag('ZKN:uitkomst', uitkomstVan(t.besluiten)),
      veld('ZKN:status', 'uitkomst veiligheidsbeoordeling'),
      el(
        'ZKN:naarAanleidingVan',
        entiteit('ZAKVTM'),
        el('ZKN:gerelateerde', entiteit('VTM'), veld('JZ:identificatieVtMelding', t.meldingnummer)),
      ),
      el(
        'ZKN:isUitgevoerdDoor',
        entiteit('ZAKBTR'),
        el('ZKN:gerelateerde', entiteit('BTR'), veld('ZKN:naam', t.veiligThuis, 200), leeg('ZKN:oinNummer')),
      ),
    ),
  )

export type Vtopersoon = {
  readonly voornamen: string
  readonly tussenvoegsel: string
  readonly achternaam: string
  readonly geboortedatum: string
  readonly geslacht: string
  readonly bsn: string | null
  readonly straat: string | null
  readonly huisnummer: string | null
  readonly postcode: string | null
  readonly plaats: string | null
}
export type Vto = {
  readonly stuur: Stuur
  readonly nummer: string
  readonly startOp: string
  readonly besluitOp: string
  readonly kinderen: readonly (Vtopersoon & { readonly ongeboren: boolean })[]
  readonly ouders: readonly Vtopersoon[]
  readonly veiligThuis: string
  readonly medewerker: string
  /** the reasons, as they stand with the decision; goes along as a text document */
  readonly documentId: string
  readonly document64: string
}

/** A birth date as StUF writes it: the parts that are not known are named, not made up. */
function geboren(tekst: string): string | null {
  const [j, m, d] = tekst.split('-')
  if (j === undefined || !/^\d{4}$/.test(j)) return null
  const weet = d !== undefined ? 'V' : m !== undefined ? 'D' : 'M'
  return el('BG:geboortedatum', { 'StUF:indOnvolledigeDatum': weet }, `${j}${m ?? '01'}${d ?? '01'}`)
}
const geslacht = (g: string): string => ({ v: 'V', m: 'M' })[g] ?? 'O'

function adres(p: Vtopersoon): string | null {
  const [, nummer = null, rest = ''] = /^(\d{1,5})\s*([A-Za-z0-9-]*)$/.exec(p.huisnummer ?? '') ?? []
  const letter = /^[A-Za-z]$/.test(rest) ? rest : null
  const toevoeging = letter === null && /^[A-Za-z0-9]{1,4}$/.test(rest) ? rest : null
  const delen = [
    mag('BG:wpl.woonplaatsNaam', p.plaats, 80),
    mag('BG:gor.openbareRuimteNaam', p.straat, 80),
    mag('BG:aoa.postcode', p.postcode),
    mag('BG:aoa.huisnummer', nummer),
    mag('BG:aoa.huisletter', letter),
    mag('BG:aoa.huisnummertoevoeging', toevoeging),
  ].filter(x => x !== null)
  return delen.length === 0 ? null : el('BG:verblijfsadres', {}, ...delen)
}

const natuurlijkPersoon = (p: Vtopersoon): string =>
  el(
    'ZKN:natuurlijkPersoon',
    entiteit('NPS'),
    mag('BG:inp.bsn', p.bsn),
    veld('BG:geslachtsnaam', p.achternaam || 'onbekend', 200),
    mag('BG:voorvoegselGeslachtsnaam', p.tussenvoegsel, 10),
    mag('BG:voornamen', p.voornamen, 200),
    veld('BG:geslachtsaanduiding', geslacht(p.geslacht)),
    geboren(p.geboortedatum),
    adres(p),
  )

/**
 * Verzoek tot Onderzoek to the Raad voor de Kinderbescherming (vtoDi01, StUF-Jeugdzorg 1.0.9; Jeugdwet art. 3.1): children, parents and
 * the reasons of the decision as a document. What the schema asks and Kring does not have is nil with its reason.
 */
export const verzoekTotOnderzoek = (v: Vto): string =>
  document(
    'JZ:vtoDi01',
    stuurgegevens('JZ:stuurgegevens', 'Di01', v.stuur, veld('StUF:functie', 'vtoDi01')),
    el(
      'JZ:object',
      entiteit('ZAK'),
      veld('ZKN:identificatie', v.nummer, 40),
      veld('ZKN:startdatum', datum(v.startOp)),
      veld('ZKN:registratiedatum', datum(v.besluitOp)),
      el('StUF:extraElementen', {}, leeg('StUF:extraElement', 'geenWaarde', { naam: 'toelichting' })),
      el(
        'ZKN:isVan',
        entiteit('ZAKZKT'),
        el(
          'ZKN:gerelateerde',
          entiteit('ZKT'),
          veld('ZKN:omschrijvingGeneriek', 'Overwegen kinderbeschermingsmaatregel'),
        ),
      ),
      ...(v.kinderen.length === 0
        ? [leeg('ZKN:heeftBetrekkingOp', 'waardeOnbekend', entiteit('ZAKOBJ'))]
        : v.kinderen.map(k =>
            el(
              'ZKN:heeftBetrekkingOp',
              entiteit('ZAKOBJ'),
              el('ZKN:gerelateerde', entiteit('OBJ'), natuurlijkPersoon(k)),
              veld('ZKN:omschrijving', k.ongeboren ? 'Client (ongeboren kind)' : 'Client (kind)'),
            ),
          )),
      ...(v.ouders.length === 0
        ? [leeg('ZKN:heeftAlsBelanghebbende', 'waardeOnbekend', entiteit('ZAKBTRBLH'))]
        : v.ouders.map(o =>
            el(
              'ZKN:heeftAlsBelanghebbende',
              entiteit('ZAKBTRBLH'),
              el('ZKN:gerelateerde', entiteit('BTR'), natuurlijkPersoon(o)),
              veld('ZKN:omschrijving', 'ouder, gezag niet benoemd'),
            ),
          )),
      el(
        'ZKN:heeftAlsUitvoerende',
        entiteit('ZAKBTRUTV'),
        el(
          'ZKN:gerelateerde',
          entiteit('BTR'),
          el('ZKN:medewerker', entiteit('MDW'), moet('ZKN:achternaam', v.medewerker, 200)),
          el('ZKN:nietNatuurlijkPersoon', entiteit('NNP'), veld('BG:statutaireNaam', v.veiligThuis, 500)),
        ),
      ),
      el(
        'ZKN:heeftBetrekkingOpAndere',
        entiteit('ZAKZAKBTR'),
        el(
          'ZKN:gerelateerde',
          entiteit('ZAK'),
          el(
            'ZKN:isVan',
            entiteit('ZAKZKT'),
            el(
              'ZKN:gerelateerde',
              entiteit('ZKT'),
              veld('ZKN:omschrijvingGeneriek', 'Uitvoeren onderzoek kinderbeschermingsmaatregel'),
            ),
          ),
        ),
      ),
      el(
        'ZKN:heeftRelevant',
        entiteit('ZAKEDC'),
        el(
          'ZKN:gerelateerde',
          entiteit('EDC'),
          veld('ZKN:identificatie', v.documentId, 40),
          veld('ZKN:dct.omschrijving', 'Verzoek tot onderzoek RvdK'),
          veld('ZKN:creatiedatum', datum(v.besluitOp)),
          el('ZKN:inhoud', { 'StUF:bestandsnaam': 'verzoek-tot-onderzoek.txt' }, veilig(v.document64)),
        ),
      ),
    ),
  )
