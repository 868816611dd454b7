import { createHash } from 'node:crypto'
import type { Koppeling } from '../post/koppelingen.ts'

/** A visibly made-up VT-melding, as a police system would write it: for stories and tests. Fields by name, in the order of the schema. */
export type Proefpersoon = {
  achternaam: string
  voornamen?: string
  voorvoegsel?: string
  geslacht?: string
  /** JJJJMMDD */
  geboren?: string
  bsn?: string
  rol: string
  postcode?: string
  huisnummer?: string
  plaats?: string
  straat?: string
  over?: string
  /** raw XML at the end of the person */
  relaties?: string
}
export type Proefbericht = {
  referentie: string
  nummer: string | null
  zender?: string
  ontvanger?: string
  tijdstip?: string
  incident?: string
  verhaal?: string
  situatie?: string
  personen: readonly Proefpersoon[]
}

const s = (t: string): string => t.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const als = (naam: string, v: string | undefined): string => (v === undefined ? '' : `<${naam}>${s(v)}</${naam}>`)
const NIETS = 'xsi:nil="true" StUF:noValue="waardeOnbekend"'

function adresVan(p: Proefpersoon): string {
  if (p.postcode === undefined && p.plaats === undefined) return ''
  const wpl = p.plaats === undefined ? `<BG:wpl.woonplaatsNaam ${NIETS}/>` : als('BG:wpl.woonplaatsNaam', p.plaats)
  const straat =
    p.straat === undefined ? `<BG:gor.openbareRuimteNaam ${NIETS}/>` : als('BG:gor.openbareRuimteNaam', p.straat)
  const nummer = p.huisnummer === undefined ? `<BG:aoa.huisnummer ${NIETS}/>` : als('BG:aoa.huisnummer', p.huisnummer)
  return `<BG:feitelijkVerblijfsadresBinnenland>${wpl}${straat}${als('BG:aoa.postcode', p.postcode)}${nummer}</BG:feitelijkVerblijfsadresBinnenland>`
}

const persoonVan = (p: Proefpersoon): string => `
        <JZ:heeftBetrokken StUF:entiteittype="ZOSNPS">
          <JZ:gerelateerde StUF:entiteittype="NPS">
            ${als('BG:inp.bsn', p.bsn)}
            <BG:geslachtsnaam>${s(p.achternaam)}</BG:geslachtsnaam>
            ${als('BG:voorvoegselGeslachtsnaam', p.voorvoegsel)}
            ${als('BG:voornamen', p.voornamen)}
            ${p.geslacht === undefined ? `<BG:geslachtsaanduiding ${NIETS}/>` : als('BG:geslachtsaanduiding', p.geslacht)}
            ${als('BG:geboortedatum', p.geboren)}
            ${adresVan(p)}
            ${p.relaties ?? ''}
          </JZ:gerelateerde>
          <JZ:jeugzorgrol>${s(p.rol)}</JZ:jeugzorgrol>
          ${als('JZ:aanvullendeInformatieBetrokkenPersoon', p.over)}
        </JZ:heeftBetrokken>`

/** The message as XML text. */
export const proefbericht = (b: Proefbericht): string => `<?xml version="1.0" encoding="UTF-8"?>
<JZ:vtMeldingDi01 xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301" xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <JZ:stuurgegevens>
    <StUF:berichtcode>Di01</StUF:berichtcode>
    <StUF:zender><StUF:organisatie>${s(b.zender ?? 'Politie Proefstad')}</StUF:organisatie><StUF:applicatie>Proefsysteem</StUF:applicatie></StUF:zender>
    <StUF:ontvanger><StUF:organisatie>${s(b.ontvanger ?? 'Veilig Thuis Proef')}</StUF:organisatie><StUF:applicatie>Kring</StUF:applicatie></StUF:ontvanger>
    <StUF:referentienummer>${s(b.referentie)}</StUF:referentienummer>
    <StUF:tijdstipBericht>${b.tijdstip ?? '20260302093000000'}</StUF:tijdstipBericht>
    <StUF:functie>vtMeldingDi01</StUF:functie>
  </JZ:stuurgegevens>
  <JZ:object StUF:entiteittype="VTM">
    ${b.nummer === null ? `<JZ:identificatieVtMelding ${NIETS}/>` : als('JZ:identificatieVtMelding', b.nummer)}
    <JZ:datumMelding>20260302</JZ:datumMelding>
    <JZ:datumIncident>${b.incident ?? '20260301'}</JZ:datumIncident>
    <JZ:locatieIncident>Proefstraat 1, Proefstad</JZ:locatieIncident>
    <JZ:omschrijvingIncident>${s(b.verhaal ?? 'Verzonnen: buren hoorden geschreeuw.')}</JZ:omschrijvingIncident>
    <JZ:indicatieAgenderingAfstemmingsoverlegGewenst>Nee</JZ:indicatieAgenderingAfstemmingsoverlegGewenst>
    <JZ:contactgegevensVerdiepingOpInfo><JZ:naamContactpersoon>Wijkagent Proefstuk</JZ:naamContactpersoon><JZ:telefoonnummer>000-0000000</JZ:telefoonnummer></JZ:contactgegevensVerdiepingOpInfo>
    <JZ:indicatieSASHIngevuld>Nee</JZ:indicatieSASHIngevuld>
    <JZ:betreft StUF:entiteittype="VTMZOS">
      <JZ:gerelateerde StUF:entiteittype="ZOS">
        <JZ:omschrijvingZorgelijkeSituatie>${s(b.situatie ?? 'Verzonnen: de kinderen waren thuis.')}</JZ:omschrijvingZorgelijkeSituatie>${b.personen.map(persoonVan).join('')}
      </JZ:gerelateerde>
    </JZ:betreft>
    <JZ:isIngediendDoor StUF:entiteittype="VTMBTR">
      <JZ:gerelateerde StUF:entiteittype="BTR"><ZKN:naam>Politie Proefstad</ZKN:naam></JZ:gerelateerde>
    </JZ:isIngediendDoor>
  </JZ:object>
</JZ:vtMeldingDi01>
`

/** A family of two adults and a child at one made-up address. */
export const proefgezin = (naam: string, postcode: string): readonly Proefpersoon[] => [
  {
    achternaam: naam,
    voornamen: 'Petra',
    geslacht: 'V',
    geboren: '19880412',
    rol: 'ouder met gezag',
    postcode,
    huisnummer: '12',
    straat: 'Proefstraat',
    plaats: 'Proefstad',
  },
  {
    achternaam: 'Testman',
    voornamen: 'Karel',
    geslacht: 'M',
    geboren: '19850601',
    rol: 'stiefouder',
    postcode,
    huisnummer: '12',
  },
  {
    achternaam: naam,
    voornamen: 'Kind',
    geslacht: 'O',
    geboren: '20180601',
    rol: 'jeugdige',
    postcode,
    huisnummer: '12',
  },
]

/** The connection of the made-up police system, for stories and tests: for a region by the name `Veilig Thuis <regio>`. */
export const PROEFGEHEIM = 'proefgeheim-van-de-verzonnen-politie'
export const proefkoppelingen = (regios: Iterable<string>): readonly Koppeling[] => {
  const alle = [...regios]
  return [
    {
      naam: 'proefpolitie',
      regio: alle[0] ?? '',
      geheimSha256: createHash('sha256').update(PROEFGEHEIM).digest('hex'),
      zenders: ['Politie Proefstad'],
      ontvangers: Object.fromEntries(alle.map(r => [`Veilig Thuis ${r}`, r])),
    },
  ]
}

/** Delivers a message as a police system does: over HTTPS, without a session. */
export async function lever(
  adres: string,
  xml: string | Uint8Array<ArrayBuffer>,
  anders: { geheim?: string | null; type?: string } = {},
): Promise<{ status: number; tekst: string }> {
  const { geheim = PROEFGEHEIM, type = 'text/xml; charset=utf-8' } = anders
  const antwoord = await fetch(`${adres}/api/v1/post/vt`, {
    method: 'POST',
    headers: { 'content-type': type, ...(geheim === null ? {} : { authorization: `Bearer ${geheim}` }) },
    body: xml,
  })
  return { status: antwoord.status, tekst: await antwoord.text() }
}
