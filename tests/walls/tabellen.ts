import { isOpvang, isTeam, isVeiligThuis, relatie, rolLoopt, zicht, type Mens, type Zicht } from './orakel.ts'
import { NU, type Wereldzaak } from './wereld.ts'

export type Tabelrij = { readonly sleutel: string; readonly rij: { readonly [kolom: string]: unknown } }
/** What is needed to judge a row: the case it belongs to, and which cases a person stands in. */
export type Kennis = {
  zaak: (id: unknown) => Wereldzaak | undefined
  zakenVan: (persoon: unknown) => readonly Wereldzaak[]
  regiosVan: (mens: unknown) => ReadonlySet<string>
}
/** A table: what makes a row unique, and who sees which row according to the oracle; `niemand`: the app may not read it at all. */
export type Tabel = { sleutel: string; ziet: ((m: Mens, rij: Tabelrij['rij'], k: Kennis) => boolean) | 'niemand' }

const bij =
  (kolom: string, mag: (z: Zicht, m: Mens, rij: Tabelrij['rij']) => boolean) =>
  (m: Mens, rij: Tabelrij['rij'], k: Kennis): boolean => {
    const zaak = k.zaak(rij[kolom])
    return zaak !== undefined && mag(zicht(m, zaak, NU), m, rij)
  }
const eigenPassage = (m: Mens, inhoud: unknown) => {
  const { passage: p } = inhoud as { passage: { bron: string; door: string; voor: readonly string[] } }
  return [p.bron, p.door, ...p.voor].includes(m.organisatie)
}
const gesperd = (m: Mens, zaak: Wereldzaak | undefined) => zaak !== undefined && relatie(m, zaak, NU) === 'gesperd'
const alles = () => true
const eigenRegio = (m: Mens, rij: Tabelrij['rij']) => rij['regio'] === m.regio
const inhoud = (z: Zicht) => z === 'inhoud'
const leest = (z: Zicht) => z === 'inhoud' || z === 'tafel'
const erbij = (z: Zicht) => leest(z) || z === 'aanbod'
const zichtbaar = (z: Zicht) => z !== 'niets'
const eigenOpvang = (m: Mens, rij: Tabelrij['rij']) =>
  rolLoopt(m, NU) && isOpvang(m) && rij['regio'] === m.regio && rij['organisatie'] === m.organisatie
const eigenKaart = (m: Mens, rij: Tabelrij['rij'], k: Kennis) =>
  rolLoopt(m, NU) &&
  isVeiligThuis(m) &&
  rij['regio'] === m.regio &&
  rij['organisatie'] === m.organisatie &&
  !gesperd(m, k.zaak(rij['zaak']))

/** Who steers reads figures and money of their own region. */
const stuurt = (m: Mens, rij: Tabelrij['rij']) =>
  rolLoopt(m, NU) &&
  rij['regio'] === m.regio &&
  ['beleidsmedewerker', 'procesregisseur', 'burgemeester', 'beheerder'].includes(m.rol)
/** What a region shares with its partners: written here a second time, so that a line more in the region shows. */
const GEDEELD: Readonly<Record<string, readonly unknown[]>> = {
  'rotterdam-rijnmond-2024': ['d004-08', 'd004-09', 'd004-11', 'd004-12', 'd004-13', 'd004-14', 'd004-16'],
}
const PARTNERS = ['ketenpartner', 'teamcoordinator', 'casusregisseur', 'overlegvoorzitter', 'plaatsingscoordinator']
const deelt = (m: Mens, rij: Tabelrij['rij']) =>
  rolLoopt(m, NU) &&
  rij['regio'] === m.regio &&
  PARTNERS.includes(m.rol) &&
  (GEDEELD[m.regio]?.includes(rij['cijfer']) ?? false)
const bewaart = (m: Mens, rij: Tabelrij['rij']) =>
  rolLoopt(m, NU) && rij['regio'] === m.regio && m.rol === 'privacyfunctionaris'
const beheert = (m: Mens, rij: Tabelrij['rij']) =>
  rolLoopt(m, NU) && rij['regio'] === m.regio && ['beheerder', 'privacyfunctionaris'].includes(m.rol)
const registerlezer = (m: Mens, rij: Tabelrij['rij']) =>
  rolLoopt(m, NU) &&
  rij['regio'] === m.regio &&
  ['beleidsmedewerker', 'procesregisseur', 'beheerder', 'burgemeester', 'teamcoordinator'].includes(m.rol)

/** Every table of the schema, with the oracle of its rows. A new table joins by itself, and fails until it has a line here. */
export const TABELLEN: { readonly [tabel: string]: Tabel } = {
  // content: only who stands around the case
  persoon: { sleutel: 'id', ziet: (m, rij, k) => k.zakenVan(rij['id']).some(z => zicht(m, z, NU) === 'inhoud') },
  persoon_bsn: {
    sleutel: 'persoon',
    ziet: (m, rij, k) => isVeiligThuis(m) && k.zakenVan(rij['persoon']).some(z => zicht(m, z, NU) === 'inhoud'),
  },
  zaak_persoon: { sleutel: `zaak || ':' || persoon`, ziet: bij('zaak', inhoud) },
  tekst: { sleutel: 'id', ziet: bij('zaak', (z, _m, rij) => leest(z) || (erbij(z) && rij['soort'] === 'overdracht')) },
  contactgegeven: { sleutel: 'id', ziet: bij('zaak', inhoud) },
  bespreking: { sleutel: 'zaak', ziet: bij('zaak', zichtbaar) },
  aansluiting: { sleutel: 'zaak', ziet: bij('zaak', inhoud) },
  werkblad: { sleutel: 'zaak', ziet: bij('zaak', inhoud) },
  // what went to Veilig Thuis: who stands on the sheet; of a question also the reporting point it was put to, of a report who works in it
  werkbladpost: {
    sleutel: 'id',
    ziet: (m, rij, k) =>
      bij('zaak', inhoud)(m, rij, k) ||
      (isVeiligThuis(m) &&
        (rij['soort'] === 'advies'
          ? rolLoopt(m, NU) && rij['regio'] === m.regio && rij['organisatie'] === m.organisatie
          : bij('id', inhoud)(m, rij, k))),
  },
  // who has duty: the role it names, and who works in the connection
  alarmdienst: {
    sleutel: `zaak || ':' || organisatie || ':' || rol`,
    ziet: (m, rij, k) =>
      (rolLoopt(m, NU) && rij['regio'] === m.regio && rij['organisatie'] === m.organisatie && rij['rol'] === m.rol) ||
      bij('zaak', inhoud)(m, rij, k),
  },
  // in this world no control room sends: what is told of a running alarm is tried in tests/walls/alarmmuren.int.test.ts
  alarm: { sleutel: 'id', ziet: () => false },
  alarmblik: { sleutel: 'id', ziet: () => false },
  alarmplaats: { sleutel: 'alarm', ziet: () => false },
  alarmbericht: { sleutel: 'id', ziet: 'niemand' },
  alarmsleutel: { sleutel: 'naam', ziet: 'niemand' },
  zaaksleutel: { sleutel: 'zaak', ziet: 'niemand' },
  sleutelrest: { sleutel: 'plek', ziet: 'niemand' },
  passage: {
    sleutel: 'id',
    ziet: bij(
      'zaak',
      (z, m, rij) => leest(z) && [rij['bron'], rij['door'], ...(rij['voor'] as string[])].includes(m.organisatie),
    ),
  },
  huisverbod: { sleutel: 'zaak', ziet: bij('zaak', zichtbaar) },
  verblijf: { sleutel: 'zaak', ziet: bij('zaak', zichtbaar) },
  woningafspraak: {
    sleutel: 'id',
    ziet: (m, rij) =>
      rolLoopt(m, NU) &&
      rij['regio'] === m.regio &&
      (isOpvang(m) || ['beleidsmedewerker', 'procesregisseur'].includes(m.rol)),
  },
  // in this world no shelter sent a report: who reads one is tried in tests/walls/schrijfmuren-verslag.int.test.ts
  opvangverslag: { sleutel: 'id', ziet: () => false },
  link: { sleutel: 'id', ziet: bij('zaak', inhoud) },
  buitenlink: { sleutel: 'id', ziet: bij('zaak', inhoud) },
  uit: { sleutel: 'id', ziet: bij('zaak', inhoud) },
  stukbestand: { sleutel: 'id', ziet: bij('zaak', inhoud) },
  melder: { sleutel: 'zaak', ziet: bij('zaak', (z, m) => inhoud(z) && isVeiligThuis(m)) },
  // of the notes at a table only the fact of one's own: said by, written by or told to the own organisation
  gebeurtenis: {
    sleutel: `stroom || ':' || positie`,
    ziet: bij(
      'stroom',
      (z, m, rij) => erbij(z) && (rij['soort'] !== 'PassageGenoteerd' || eigenPassage(m, rij['inhoud'])),
    ),
  },
  // what was given out of a case: who works in it, and the one it was given to, for as long as it was given
  spoorblad: {
    sleutel: 'id',
    ziet: (m, rij, k) =>
      bij('zaak', inhoud)(m, rij, k) ||
      (rolLoopt(m, NU) &&
        (isVeiligThuis(m) || isTeam(m)) &&
        rij['regio'] === m.regio &&
        rij['mens'] === m.mens &&
        rij['organisatie'] === m.organisatie &&
        new Date(String(rij['tot'])).toISOString() > NU),
  },
  // the page of a coach: who works in the case, and the coach it was made for, in that role and place, while it lasts
  coachblad: {
    sleutel: 'id',
    ziet: (m, rij, k) =>
      bij('zaak', inhoud)(m, rij, k) ||
      (rolLoopt(m, NU) &&
        m.rol === 'coach' &&
        rij['regio'] === m.regio &&
        rij['mens'] === m.mens &&
        rij['organisatie'] === m.organisatie &&
        new Date(String(rij['op'])).toISOString() <= NU &&
        new Date(String(rij['tot'])).toISOString() > NU &&
        !gesperd(m, k.zaak(rij['zaak']))),
  },
  coachbericht: { sleutel: 'id', ziet: bij('zaak', inhoud) },
  // of what was told at a table one reads one's own lines; who works with the family reads all of a case
  deling: {
    sleutel: 'id',
    ziet: bij(
      'zaak',
      (z, m, rij) =>
        inhoud(z) ||
        (erbij(z) &&
          (rij['kanaal'] !== 'overleg' || [rij['van_organisatie'], rij['aan_organisatie']].includes(m.organisatie))),
    ),
  },
  // messages: while they wait for who they came to; then like the report they became
  post_in: {
    sleutel: 'id',
    ziet: (m, rij, k) =>
      rij['zaak'] === null
        ? rolLoopt(m, NU) && isVeiligThuis(m) && rij['regio'] === m.regio && rij['organisatie'] === m.organisatie
        : bij('zaak', (z, x) => inhoud(z) && isVeiligThuis(x))(m, rij, k),
  },
  // what came in at the public door: who it is for, and then like the report it became
  deurvraag: {
    sleutel: 'id',
    ziet: (m, rij, k) =>
      rij['zaak'] === null
        ? rolLoopt(m, NU) &&
          rij['regio'] === m.regio &&
          ((rij['organisatie'] === m.organisatie &&
            (rij['rol'] === 'teamcoordinator'
              ? isTeam(m)
              : rij['rol'] === 'klachtbehandelaar'
                ? m.rol === 'klachtbehandelaar'
                : isVeiligThuis(m))) ||
            // or who is offered it
            (rij['aanbod_aan'] === m.organisatie && isVeiligThuis(m)))
        : bij('zaak', (z, x) => inhoud(z) && isVeiligThuis(x))(m, rij, k),
  },
  // in this world only what became a report has words and a file, and their key names that report
  deurinhoud: { sleutel: 'vraag', ziet: bij('sleutel', (z, m) => inhoud(z) && isVeiligThuis(m)) },
  deurstuk: { sleutel: 'id', ziet: bij('sleutel', (z, m) => inhoud(z) && isVeiligThuis(m)) },
  post_uit: { sleutel: 'id', ziet: bij('zaak', (z, m) => inhoud(z) && isVeiligThuis(m)) },
  // process data: also process direction
  zaak: { sleutel: 'id', ziet: bij('id', zichtbaar) },
  stroom: { sleutel: 'id', ziet: bij('id', zichtbaar) },
  werk: { sleutel: 'id', ziet: bij('zaak', zichtbaar) },
  telfeit: {
    sleutel: 'id',
    ziet: (m, rij) => rolLoopt(m, NU) && rij['regio'] === m.regio && m.rol === 'procesregisseur',
  },
  // behind the figures: written and added up by the database itself, read by nobody
  telregel: { sleutel: 'id', ziet: 'niemand' },
  telstand: { sleutel: 'regio', ziet: 'niemand' },
  telmaand: { sleutel: `soort || ':' || kenmerk || ':' || gemeente || ':' || maand`, ziet: 'niemand' },
  // what families said, without a case: only who learns from the whole region
  terugblik: {
    sleutel: 'id',
    ziet: (m, rij) =>
      rolLoopt(m, NU) && rij['regio'] === m.regio && ['procesregisseur', 'beleidsmedewerker'].includes(m.rol),
  },
  toewijzing: { sleutel: 'id', ziet: bij('zaak', zichtbaar) },
  houder: {
    sleutel: 'id',
    ziet: (m, rij, k) => {
      const zaak = k.zaak(rij['zaak'])
      if (!zaak || !rolLoopt(m, NU) || zaak.regio !== m.regio || gesperd(m, zaak)) return false
      return (isVeiligThuis(m) && rij['eigen'] === false) || zicht(m, zaak, NU) !== 'niets'
    },
  },
  // Veilig Thuis finds earlier reports of its own; who works in a case finds back its people
  zoekkaart: { sleutel: `zaak || ':' || persoon`, ziet: eigenKaart },
  zoeksleutel: {
    sleutel: `sleutel || ':' || zaak || ':' || persoon`,
    ziet: (m, rij, k) =>
      (rolLoopt(m, NU) && isVeiligThuis(m) && rij['regio'] === m.regio && rij['organisatie'] === m.organisatie) ||
      k.zakenVan(rij['persoon']).some(z => zicht(m, z, NU) === 'inhoud'),
  },
  // one's own organisation and oneself
  betrokkenheid: {
    sleutel: 'id',
    ziet: (m, rij) =>
      rolLoopt(m, NU) &&
      rij['regio'] === m.regio &&
      [rij['organisatie'], rij['door']].includes(m.organisatie) &&
      // who stands on a worksheet is told to that person and to who let them in
      (rij['als'] !== 'werkblad' || [rij['mens'], rij['door_mens']].includes(m.mens)),
  },
  sper: { sleutel: 'id', ziet: (m, rij) => rolLoopt(m, NU) && rij['regio'] === m.regio && rij['mens'] === m.mens },
  werkfilter: {
    sleutel: 'id',
    ziet: (m, rij) => rolLoopt(m, NU) && rij['regio'] === m.regio && rij['mens'] === m.mens,
  },
  mailkeuze: {
    sleutel: 'mens',
    ziet: (m, rij) => rolLoopt(m, NU) && rij['regio'] === m.regio && rij['mens'] === m.mens,
  },
  // one's own, and for who looks after the machine what does not arrive
  mailuit: {
    sleutel: 'id',
    ziet: (m, rij) =>
      rolLoopt(m, NU) &&
      rij['regio'] === m.regio &&
      (rij['mens'] === m.mens ||
        (m.rol === 'beheerder' && Number(rij['pogingen']) > 0 && ['wacht', 'mislukt'].includes(String(rij['stand'])))),
  },
  bericht: {
    sleutel: 'id',
    ziet: (m, rij, k) =>
      rolLoopt(m, NU) &&
      rij['organisatie'] === m.organisatie &&
      rij['rol'] === m.rol &&
      !gesperd(m, k.zaak(rij['zaak'])),
  },
  opdracht: {
    sleutel: 'sleutel',
    ziet: (m, rij) =>
      rolLoopt(m, NU) && rij['regio'] === m.regio && rij['mens'] === m.mens && rij['organisatie'] === m.organisatie,
  },
  advies: {
    sleutel: 'id',
    ziet: (m, rij) => rolLoopt(m, NU) && isVeiligThuis(m) && rij['organisatie'] === m.organisatie,
  },
  adviesdossier: {
    sleutel: 'id',
    ziet: (m, rij) => rolLoopt(m, NU) && isVeiligThuis(m) && rij['organisatie'] === m.organisatie,
  },
  adviesstap: {
    sleutel: 'id',
    ziet: (m, rij) => rolLoopt(m, NU) && isVeiligThuis(m) && rij['organisatie'] === m.organisatie,
  },
  // who asked with their colleagues, and who is asked by name
  adviesvraag: {
    sleutel: 'id',
    ziet: (m, rij) =>
      rolLoopt(m, NU) &&
      rij['regio'] === m.regio &&
      (rij['aan_mens'] === m.mens || (rij['organisatie'] === m.organisatie && (isVeiligThuis(m) || isTeam(m)))),
  },
  // a count: the organisation its own, steering that of the region
  adviescontact: {
    sleutel: 'id',
    ziet: (m, rij) =>
      rolLoopt(m, NU) &&
      rij['regio'] === m.regio &&
      ((isVeiligThuis(m) && rij['organisatie'] === m.organisatie) ||
        ['procesregisseur', 'beleidsmedewerker'].includes(m.rol)),
  },
  // the shelter its own places; a request who asked it and the shelters it went to
  plek: { sleutel: 'id', ziet: eigenOpvang },
  plekstand: { sleutel: 'id', ziet: (m, rij) => rolLoopt(m, NU) && isOpvang(m) && rij['regio'] === m.regio },
  adresblik: { sleutel: 'id', ziet: (m, rij) => rolLoopt(m, NU) && isOpvang(m) && rij['regio'] === m.regio },
  bedvraag: {
    sleutel: 'id',
    ziet: (m, rij) =>
      rolLoopt(m, NU) &&
      rij['regio'] === m.regio &&
      ((rij['organisatie'] === m.organisatie && (isVeiligThuis(m) || isTeam(m) || isOpvang(m))) ||
        (isOpvang(m) && (rij['naar'] as readonly unknown[]).includes(m.organisatie))),
  },
  bedtelling: {
    sleutel: 'id',
    ziet: (m, rij) =>
      rolLoopt(m, NU) &&
      rij['regio'] === m.regio &&
      ['plaatsingscoordinator', 'procesregisseur', 'beleidsmedewerker'].includes(m.rol),
  },
  opvangincident: {
    sleutel: 'id',
    ziet: (m, rij) =>
      eigenOpvang(m, rij) || (rolLoopt(m, NU) && rij['regio'] === m.regio && m.rol === 'procesregisseur'),
  },
  dienst: { sleutel: 'id', ziet: (m, rij) => rolLoopt(m, NU) && rij['organisatie'] === m.organisatie },
  // who works where, in one's own region
  rolvervulling: { sleutel: 'id', ziet: eigenRegio },
  mens: { sleutel: 'id', ziet: (m, rij, k) => rolLoopt(m, NU) && k.regiosVan(rij['id']).has(m.regio) },
  organisatie: { sleutel: 'id', ziet: eigenRegio },
  // registers of policy: by role, and never over the border of a region
  registerrecht: { sleutel: `regio || ':' || register || ':' || rol`, ziet: eigenRegio },
  // a delivery to the CBS: who delivers, for the own organisation
  cbslevering: {
    sleutel: 'id',
    ziet: (m, rij) =>
      rolLoopt(m, NU) &&
      m.rol === 'medewerker-beleidsinformatie' &&
      rij['regio'] === m.regio &&
      rij['organisatie'] === m.organisatie,
  },
  // retention: the privacy officer of the region; the destroyer and the certificates are nobody else's
  vernietiging: { sleutel: 'id', ziet: bewaart },
  vernietigpost: { sleutel: 'id', ziet: bewaart },
  hervernietiging: { sleutel: 'id', ziet: bewaart },
  aanhouding: { sleutel: 'id', ziet: bewaart },
  // emergency access: who looked, who works in the case, and who reviews
  // what stood out in who looked: the reviewer of the region, and who was asked
  // who works here, for who administers and who watches over it
  aanstelling: { sleutel: `mens || ':' || organisatie`, ziet: beheert },
  rolvoorstel: { sleutel: 'id', ziet: beheert },
  beheerfeit: { sleutel: 'id', ziet: beheert },
  koppeling: { sleutel: 'id', ziet: (m, rij) => beheert(m, rij) && m.rol === 'beheerder' },
  blikvondst: { sleutel: 'id', ziet: (m, rij) => bewaart(m, rij) && rij['mens'] !== m.mens },
  blikwoord: {
    sleutel: 'id',
    ziet: (m, rij) =>
      (bewaart(m, rij) && rij['over'] !== m.mens) ||
      (rolLoopt(m, NU) && rij['regio'] === m.regio && rij['over'] === m.mens),
  },
  blikdag: { sleutel: `regio || ':' || dag`, ziet: 'niemand' },
  kanarie: { sleutel: 'zaak', ziet: bewaart },
  // that there is one and since when; the traces themselves nobody reads (tests/walls/schrijfmuren-blikken.int.test.ts)
  mensadres: {
    sleutel: `mens || ':' || op`,
    ziet: (m, rij) => rolLoopt(m, NU) && rij['regio'] === m.regio && rij['mens'] === m.mens,
  },
  noodtoegang: {
    sleutel: 'id',
    ziet: (m, rij, k) =>
      bewaart(m, rij) ||
      (rolLoopt(m, NU) && rij['regio'] === m.regio && rij['mens'] === m.mens) ||
      bij('zaak', inhoud)(m, rij, k),
  },
  // what is closed: who it is about, and who decides
  // a reorganisation: who administers the region, and the coordinators of both teams; which cases went over nobody reads
  reorganisatie: {
    sleutel: 'id',
    ziet: (m, rij) =>
      rolLoopt(m, NU) &&
      rij['regio'] === m.regio &&
      (m.rol === 'beheerder' || (m.rol === 'teamcoordinator' && [rij['van'], rij['naar']].includes(m.organisatie))),
  },
  sperlog: {
    sleutel: 'id',
    ziet: (m, rij) => bewaart(m, rij) || (rolLoopt(m, NU) && rij['regio'] === m.regio && rij['mens'] === m.mens),
  },
  noodwoord: { sleutel: 'id', ziet: bewaart },
  // complaints: who handles them at the organisation itself; in this world nobody sits on a commission, and nobody is complained about by name
  klacht: {
    sleutel: 'id',
    ziet: (m, rij) =>
      rolLoopt(m, NU) &&
      rij['regio'] === m.regio &&
      rij['organisatie'] === m.organisatie &&
      m.rol === 'klachtbehandelaar',
  },
  klachtstap: { sleutel: `klacht || ':' || positie`, ziet: () => false },
  klager: { sleutel: 'klacht', ziet: () => false },
  klachtsper: { sleutel: `klacht || ':' || mens`, ziet: () => false },
  klachtlid: { sleutel: `klacht || ':' || mens`, ziet: () => false },
  klachtklok: { sleutel: 'id', ziet: () => false },
  klachtmaatregel: { sleutel: 'id', ziet: () => false },
  klachtzaak: { sleutel: 'klacht', ziet: () => false },
  klachtsleutel: { sleutel: 'klacht', ziet: 'niemand' },
  adviessleutel: { sleutel: 'advies', ziet: 'niemand' },
  // the vertrouwenspersoon of the region reads that somebody asked, and nobody else does
  steunvraag: {
    sleutel: 'id',
    ziet: (m, rij) => rolLoopt(m, NU) && rij['regio'] === m.regio && m.rol === 'vertrouwenspersoon',
  },
  steunwoord: {
    sleutel: 'steun',
    ziet: (m, rij) => rolLoopt(m, NU) && rij['regio'] === m.regio && m.rol === 'vertrouwenspersoon',
  },
  // of who wrote it alone: in this world nobody did
  steunnotitie: { sleutel: `steun || ':' || id`, ziet: () => false },
  // how many asked in a year: for the own report of that role
  steuntelling: {
    sleutel: `regio || ':' || jaar || ':' || groep || ':' || deel`,
    ziet: (m, rij) => rolLoopt(m, NU) && rij['regio'] === m.regio && m.rol === 'vertrouwenspersoon',
  },
  steunsleutel: { sleutel: 'steun', ziet: 'niemand' },
  vernietigbewijs: { sleutel: `regio || ':' || volg`, ziet: bewaart },
  cijferwaarde: { sleutel: 'id', ziet: (m, rij) => stuurt(m, rij) || deelt(m, rij) },
  cijferdeling: { sleutel: `regio || ':' || cijfer`, ziet: eigenRegio },
  geldpost: { sleutel: 'id', ziet: stuurt },
  geldstuk: { sleutel: `id || ':' || versie`, ziet: stuurt },
  registerrij: { sleutel: 'id', ziet: registerlezer },
  registerwijziging: { sleutel: `rij || ':' || versie`, ziet: registerlezer },
  // the reference index: one's own registrations, and what hangs on them; in this world nobody has a match
  indexrecht: { sleutel: `regio || ':' || soort || ':' || rol`, ziet: eigenRegio },
  indexsignaal: {
    sleutel: 'id',
    ziet: (m, rij) =>
      rolLoopt(m, NU) && rij['regio'] === m.regio && rij['mens'] === m.mens && rij['organisatie'] === m.organisatie,
  },
  indextreffer: { sleutel: 'id', ziet: () => false },
  indexcontact: { sleutel: 'id', ziet: () => false },
  indexlog: { sleutel: 'id', ziet: 'niemand' },
  regio: { sleutel: 'id', ziet: alles },
  bewaarklasse: { sleutel: 'naam', ziet: alles },
  // never through the app
  inzage: { sleutel: 'id', ziet: 'niemand' },
  sessie: { sleutel: `encode(sleutel_hash, 'hex')`, ziet: 'niemand' },
  // which case went over with a reorganisation: nobody reads, only its number
  verhuizing: { sleutel: `reorganisatie || ':' || zaak`, ziet: 'niemand' },
  ijkpunt: { sleutel: 'nummer', ziet: 'niemand' },
  ijkpunt_kop: { sleutel: `ijkpunt || ':' || stroom`, ziet: 'niemand' },
}

/** @throws when a table has no line yet, saying what to add */
export function tabelVan(naam: string): Tabel {
  const tabel = TABELLEN[naam]
  if (!tabel)
    throw new Error(
      `De tabel kring.${naam} staat niet in tests/walls/tabellen.ts. Voeg een regel toe: wat een rij uniek maakt, en wie haar ziet volgens het orakel.`,
    )
  return tabel
}
