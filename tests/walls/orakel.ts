import type { Zaaksoort } from '../../gedeeld/zaaksoort.ts'
import type { Rol } from '../../kernel/actor.ts'

/**
 * The oracle: who may do what, written down a second time as a plain table. It imports no access code: not `vertrouwen`, not the
 * access lines of a slice, no policy. When the walls and this page disagree, one of them is wrong, and a person decides which.
 */
export type Mens = {
  readonly mens: string
  readonly rolvervulling: string
  readonly rol: Exclude<Rol, 'systeem'>
  readonly regio: string
  readonly organisatie: string
  readonly van: string
  readonly tot: string | null
}
/** A row around a case, or a bar, as it stands in the database: facts, no judgement. */
export type Rondom = {
  readonly organisatie: string
  readonly mens: string | null
  readonly als: 'houder' | 'betrokken' | 'ontvanger' | 'tafel' | 'werkblad'
  readonly van: string
  readonly tot: string | null
}
export type Sper = { readonly mens: string; readonly van: string; readonly tot: string | null }
export type Zaak = {
  readonly id: string
  readonly regio: string
  readonly soort: Zaaksoort
  readonly organisatie: string
  readonly open: boolean
  /** an offer of this report is or was accepted or is still open: only then there is something to show of it */
  readonly aanbod: boolean
  readonly rondom: readonly Rondom[]
  readonly sperren: readonly Sper[]
}

export const RELATIES = [
  'houder',
  'betrokken',
  'tafel',
  'werkblad',
  'ontvanger',
  'mens-van-ander',
  'andere-organisatie',
  'andere-regio',
  'gesperd',
  'voormalig',
  'rol-loopt-niet',
  'geen',
] as const
export type Relatie = (typeof RELATIES)[number]

/** Who sits at a table: sees what they were invited to. */
const TAFEL: readonly Rol[] = ['overlegvoorzitter', 'ketenpartner']
/** Who works with the reporting code: worksheets on which they stand by name, and nothing else. */
const MELDCODE: readonly Rol[] = ['professional', 'aandachtsfunctionaris']

const nuTussen = (van: string, tot: string | null, nu: string) => van <= nu && (tot === null || tot > nu)

/** What somebody is to a case; `null` for the case means: an id that does not exist. */
export function relatie(m: Mens, z: Zaak | null, nu: string): Relatie {
  if (!nuTussen(m.van, m.tot, nu)) return 'rol-loopt-niet'
  if (z === null) return 'geen'
  if (z.regio !== m.regio) return 'andere-regio'
  if (z.sperren.some(s => s.mens === m.mens && nuTussen(s.van, s.tot, nu))) return 'gesperd'
  const eigen = z.rondom.filter(r => r.organisatie === m.organisatie)
  const mijn = eigen.filter(r => r.mens === null || r.mens === m.mens)
  const nu_ = mijn.filter(r => nuTussen(r.van, r.tot, nu))
  // a worksheet is there for who stands on it by name, in a role of the reporting code; those roles see nothing else
  if (z.soort === 'werkblad' || MELDCODE.includes(m.rol)) {
    const op = eigen.filter(r => r.als === 'werkblad' && r.mens === m.mens && MELDCODE.includes(m.rol))
    if (op.some(r => nuTussen(r.van, r.tot, nu))) return 'werkblad'
    return op.length > 0 ? 'voormalig' : eigen.length > 0 ? 'mens-van-ander' : 'andere-organisatie'
  }
  // a partner at a table is that and nothing else, whatever else their organisation is to the case
  if (TAFEL.includes(m.rol))
    return nu_.some(r => r.als === 'tafel')
      ? 'tafel'
      : mijn.length > 0
        ? 'voormalig'
        : eigen.length > 0
          ? 'mens-van-ander'
          : 'andere-organisatie'
  for (const als of ['houder', 'betrokken', 'tafel', 'ontvanger'] as const) if (nu_.some(r => r.als === als)) return als
  if (mijn.length > 0) return 'voormalig'
  return eigen.length > 0 ? 'mens-van-ander' : 'andere-organisatie'
}

const VT: readonly Rol[] = ['medewerker-veilig-thuis', 'gedragswetenschapper']
const TEAM: readonly Rol[] = ['casusregisseur', 'teamcoordinator']
/** Who decides on a restraining order, and who helps at one. */
const BEVOEGD: readonly Rol[] = ['hulpofficier', 'burgemeester']
const HULP: readonly Rol[] = ['medewerker-huisverbod', 'medewerker-veilig-thuis']
const OPVANG: readonly Rol[] = ['plaatsingscoordinator', 'opvangmedewerker']
/** Everybody with work of their own; a volunteer coach has a page and no work. */
const ALLEN: readonly Rol[] = [
  ...VT,
  ...TEAM,
  ...BEVOEGD,
  ...OPVANG,
  ...TAFEL,
  ...MELDCODE,
  'medewerker-huisverbod',
  'procesregisseur',
  'medewerker-beleidsinformatie',
  'privacyfunctionaris',
  'beleidsmedewerker',
  'beheerder',
  'klachtbehandelaar',
  'klachtcommissielid',
  'vertrouwenspersoon',
]

const OOK_COACH: readonly Rol[] = [...ALLEN, 'coach']

/** Who can reach a case of the chain at all, and who decides whether a closed one opens. */
const RAAKT_ZAKEN: readonly Rol[] = [
  ...VT,
  ...TEAM,
  ...BEVOEGD,
  ...OPVANG,
  ...TAFEL,
  'medewerker-huisverbod',
  'procesregisseur',
  'privacyfunctionaris',
]

const REGISTERLEZERS: readonly Rol[] = [
  ...TEAM,
  'medewerker-veilig-thuis',
  'burgemeester',
  'procesregisseur',
  'beleidsmedewerker',
  'beheerder',
]

/** Each class of routes: which roles, and how close one must be to the case it is about. */
export const KLASSEN = {
  'melding-werk': { rollen: VT, bij: 'inhoud' },
  'melding-tweede': { rollen: ['gedragswetenschapper'], bij: 'inhoud' },
  'aanbod-zien': { rollen: [...VT, 'teamcoordinator'], bij: 'aanbod' },
  'aanbod-beslissen': { rollen: ['teamcoordinator'], bij: 'aanbod' },
  'casus-werk': { rollen: [...VT, ...TEAM], bij: 'inhoud' },
  'melding-nieuw': { rollen: VT, bij: 'geen-zaak' },
  'casus-nieuw': { rollen: TEAM, bij: 'geen-zaak' },
  'melding-medewerker': { rollen: ['medewerker-veilig-thuis'], bij: 'inhoud' },
  'deur-lijst': { rollen: [...VT, ...TEAM, 'klachtbehandelaar'], bij: 'geen-zaak' },
  'deur-werk': { rollen: [...VT, ...TEAM, 'klachtbehandelaar'], bij: 'inhoud' },
  'deur-af': { rollen: [...VT, ...TEAM], bij: 'inhoud' },
  // complaints: no case; outside its own circle, and for whom it is about, one does not exist
  'deur-klacht': { rollen: ['klachtbehandelaar'], bij: 'geen-rij' },
  'klacht-nieuw': { rollen: [...VT, 'klachtbehandelaar'], bij: 'geen-zaak' },
  'klacht-lijst': { rollen: ['klachtbehandelaar', 'klachtcommissielid'], bij: 'geen-zaak' },
  'klacht-jaar': { rollen: ['klachtbehandelaar', 'privacyfunctionaris', 'beleidsmedewerker'], bij: 'geen-zaak' },
  'klacht-een': { rollen: ['klachtbehandelaar', 'klachtcommissielid'], bij: 'geen-rij' },
  'klacht-leiden': { rollen: ['klachtbehandelaar'], bij: 'geen-rij' },
  'klacht-oordelen': { rollen: ['klachtcommissielid'], bij: 'geen-rij' },
  // the vertrouwenspersoon: who passes a question on reads nothing back; outside that role one does not exist
  'steun-doorgeven': { rollen: [...VT, ...TEAM, 'klachtbehandelaar'], bij: 'geen-zaak' },
  'steun-lijst': { rollen: ['vertrouwenspersoon'], bij: 'geen-zaak' },
  'steun-een': { rollen: ['vertrouwenspersoon'], bij: 'geen-rij' },
  mantelzorg: { rollen: [...VT, ...TEAM, 'professional', 'aandachtsfunctionaris'], bij: 'geen-zaak' },
  'deur-team': { rollen: TEAM, bij: 'geen-rij' },
  'deur-stuk': { rollen: [...VT, ...TEAM], bij: 'geen-rij' },
  'post-lijst': { rollen: VT, bij: 'geen-zaak' },
  'post-bestand': { rollen: ['medewerker-veilig-thuis'], bij: 'geen-zaak' },
  'melding-lijst': { rollen: [...VT, 'procesregisseur'], bij: 'geen-zaak' },
  'casus-lijst': { rollen: [...VT, ...TEAM, 'procesregisseur'], bij: 'geen-zaak' },
  procesregie: { rollen: ['procesregisseur'], bij: 'geen-zaak' },
  telling: { rollen: [...VT, ...TEAM, 'procesregisseur'], bij: 'geen-zaak' },
  'telling-proces': { rollen: ['procesregisseur'], bij: 'geen-zaak' },
  'telling-regio': { rollen: ['procesregisseur', 'beleidsmedewerker'], bij: 'geen-zaak' },
  zoeken: { rollen: VT, bij: 'geen-zaak' },
  'zoeken-kring': { rollen: [...VT, ...TEAM], bij: 'geen-zaak' },
  // a letter of a request that is not there
  'verzoek-brief': { rollen: [...VT, ...TEAM], bij: 'geen-rij' },
  'verzoek-lijst': { rollen: [...VT, ...TEAM], bij: 'geen-zaak' },
  spoorblad: { rollen: [...VT, ...TEAM], bij: 'geen-zaak' },
  // a coach has pages and no case: of a page of another, or of a coupling nobody has, nothing is there
  coaching: { rollen: ['coach'], bij: 'geen-zaak' },
  'coaching-een': { rollen: ['coach'], bij: 'geen-rij' },
  advies: { rollen: VT, bij: 'geen-zaak' },
  'advies-een': { rollen: VT, bij: 'geen-rij' },
  adviesvraag: { rollen: [...VT, ...TEAM], bij: 'geen-zaak' },
  'adviesvraag-lezen': { rollen: ALLEN, bij: 'geen-zaak' },
  'adviesvraag-een': { rollen: ALLEN, bij: 'geen-rij' },
  'adviesvraag-melden': { rollen: [...VT, ...TEAM], bij: 'geen-rij' },
  'advies-telling': { rollen: [...VT, 'procesregisseur', 'beleidsmedewerker'], bij: 'geen-zaak' },
  'rooster-zien': { rollen: [...VT, ...TEAM, 'procesregisseur', 'beheerder'], bij: 'geen-zaak' },
  'rooster-maken': { rollen: [...VT, 'teamcoordinator'], bij: 'geen-zaak' },
  'mijn-werk': { rollen: ALLEN, bij: 'geen-zaak' },
  'werk-geven': { rollen: [...VT, ...TEAM], bij: 'geen-zaak' },
  bericht: { rollen: ALLEN, bij: 'geen-zaak' },
  'overleg-lijst': { rollen: [...VT, ...TEAM, ...BEVOEGD, 'medewerker-huisverbod', ...TAFEL], bij: 'geen-zaak' },
  // an alarm is no case: outside one's duty a wrong id does not exist
  'alarm-dienst': { rollen: [...VT, ...TEAM, 'ketenpartner'], bij: 'geen-zaak' },
  'alarm-dienst-een': { rollen: [...VT, ...TEAM, 'ketenpartner'], bij: 'geen-rij' },
  'alarm-lijst': { rollen: [...VT, ...TEAM], bij: 'geen-zaak' },
  'alarm-nieuw': { rollen: [...VT, ...TEAM], bij: 'werk' },
  'alarm-werk': { rollen: [...VT, ...TEAM], bij: 'inhoud' },
  'alarm-commissie': { rollen: VT, bij: 'inhoud' },
  'bespreking-nieuw': { rollen: [...VT, ...TEAM, ...BEVOEGD], bij: 'werk' },
  'bespreking-inbrengen': { rollen: [...VT, ...TEAM, ...BEVOEGD], bij: 'inhoud' },
  'bespreking-overnemen': { rollen: ['teamcoordinator'], bij: 'inhoud' },
  'bespreking-leiden': { rollen: [...VT, ...TEAM, ...BEVOEGD, 'overlegvoorzitter'], bij: 'inhoud' },
  'bespreking-meedoen': {
    rollen: [...VT, ...TEAM, ...BEVOEGD, 'medewerker-huisverbod', ...TAFEL],
    bij: 'inhoud',
  },
  'huisverbod-nieuw': { rollen: BEVOEGD, bij: 'geen-zaak' },
  'huisverbod-bevoegd': { rollen: BEVOEGD, bij: 'inhoud' },
  'huisverbod-burgemeester': { rollen: ['burgemeester'], bij: 'inhoud' },
  'huisverbod-hulp': { rollen: HULP, bij: 'inhoud' },
  'huisverbod-ieder': { rollen: [...BEVOEGD, ...HULP], bij: 'inhoud' },
  'huisverbod-afloop': { rollen: ['burgemeester', ...HULP], bij: 'inhoud' },
  'huisverbod-zien': { rollen: [...BEVOEGD, ...HULP, 'gedragswetenschapper'], bij: 'inhoud' },
  'huisverbod-aanbod': { rollen: ['teamcoordinator', 'burgemeester', ...HULP], bij: 'aanbod' },
  'huisverbod-lijst': {
    rollen: [...BEVOEGD, ...HULP, 'gedragswetenschapper', 'procesregisseur'],
    bij: 'geen-zaak',
  },
  'werkblad-nieuw': { rollen: MELDCODE, bij: 'geen-zaak' },
  'werkblad-lijst': { rollen: MELDCODE, bij: 'geen-zaak' },
  'werkblad-werk': { rollen: MELDCODE, bij: 'inhoud' },
  // a question of a professional is no case: a wrong id does not exist
  'werkbladvraag-een': { rollen: VT, bij: 'geen-rij' },
  'werkblad-telling': { rollen: ['beleidsmedewerker'], bij: 'geen-zaak' },
  // the reference index: no case, and of somebody else a registration does not exist
  verwijsindex: { rollen: [...VT, ...TEAM, ...MELDCODE], bij: 'geen-zaak' },
  'verwijsindex-een': { rollen: [...VT, ...TEAM, ...MELDCODE], bij: 'geen-rij' },
  'verblijf-werk': { rollen: OPVANG, bij: 'inhoud' },
  'verblijf-samen': { rollen: [...OPVANG, ...TEAM], bij: 'inhoud' },
  'verblijf-team': { rollen: TEAM, bij: 'inhoud' },
  'verblijf-nieuw': { rollen: OPVANG, bij: 'geen-zaak' },
  'verblijf-aanbod': { rollen: [...OPVANG, 'teamcoordinator'], bij: 'aanbod' },
  'verblijf-lijst': { rollen: [...OPVANG, ...TEAM, 'procesregisseur'], bij: 'geen-zaak' },
  woningen: { rollen: [...OPVANG, 'beleidsmedewerker', 'procesregisseur'], bij: 'geen-zaak' },
  verslagen: { rollen: [...OPVANG, 'beleidsmedewerker'], bij: 'geen-zaak' },
  'verslag-een': { rollen: [...OPVANG, 'beleidsmedewerker'], bij: 'geen-rij' },
  'verslag-sturen': { rollen: OPVANG, bij: 'geen-zaak' },
  'woningen-afspreken': { rollen: ['beleidsmedewerker'], bij: 'geen-zaak' },
  // what is here is no case: a wrong id does not exist for anybody
  'opvang-plek-een': { rollen: OPVANG, bij: 'geen-rij' },
  'opvang-vraag-een': { rollen: [...VT, ...TEAM, 'plaatsingscoordinator'], bij: 'geen-rij' },
  'opvang-plek': { rollen: OPVANG, bij: 'geen-zaak' },
  'opvang-plek-nieuw': { rollen: ['plaatsingscoordinator'], bij: 'geen-zaak' },
  'opvang-vraag': { rollen: [...VT, ...TEAM, 'plaatsingscoordinator'], bij: 'geen-zaak' },
  'opvang-lijst': { rollen: [...VT, ...TEAM, ...OPVANG], bij: 'geen-zaak' },
  'opvang-telling': { rollen: ['plaatsingscoordinator', 'procesregisseur', 'beleidsmedewerker'], bij: 'geen-zaak' },
  naslag: { rollen: OOK_COACH, bij: 'geen-zaak' },
  // records of policy: no case, and a wrong id does not exist
  registers: { rollen: REGISTERLEZERS, bij: 'geen-zaak' },
  'register-rij': { rollen: REGISTERLEZERS, bij: 'geen-rij' },
  'register-schrijven': { rollen: ['beleidsmedewerker', 'teamcoordinator', 'procesregisseur'], bij: 'geen-zaak' },
  'register-rij-schrijven': { rollen: ['beleidsmedewerker', 'teamcoordinator', 'procesregisseur'], bij: 'geen-rij' },
  // what may go, what was held and what went: numbers and counts, for the privacy officer of the region
  bewaren: { rollen: ['privacyfunctionaris'], bij: 'geen-zaak' },
  'bewaren-een': { rollen: ['privacyfunctionaris'], bij: 'geen-rij' },
  // who works here: no case; a wrong id of a person, role or organisation does not exist
  beheer: { rollen: ['beheerder'], bij: 'geen-zaak' },
  'beheer-een': { rollen: ['beheerder'], bij: 'geen-rij' },
  'beheer-lezen': { rollen: ['beheerder', 'privacyfunctionaris'], bij: 'geen-zaak' },
  'beheer-lezen-een': { rollen: ['beheerder', 'privacyfunctionaris'], bij: 'geen-rij' },
  // in an emergency: a number nobody has is not there; what was opened is a row of one's own, of one's case, or of the reviewer
  blikken: { rollen: OOK_COACH, bij: 'geen-zaak' },
  'blik-een': { rollen: OOK_COACH, bij: 'geen-rij' },
  'blik-oordeel': { rollen: ['privacyfunctionaris'], bij: 'geen-rij' },
  'blik-lijst': { rollen: ['privacyfunctionaris'], bij: 'geen-zaak' },
  // of a number nobody has, nobody looked
  'wie-keek': { rollen: [...VT, ...TEAM, ...OPVANG, 'privacyfunctionaris'], bij: 'geen-rij' },
  'nood-lijst': { rollen: [...VT, ...TEAM, 'privacyfunctionaris'], bij: 'geen-zaak' },
  'nood-een': { rollen: [...VT, ...TEAM], bij: 'geen-rij' },
  'nood-oordeel': { rollen: ['privacyfunctionaris'], bij: 'geen-rij' },
  verwerkingen: { rollen: ['privacyfunctionaris', 'beheerder'], bij: 'geen-zaak' },
  // what is closed for somebody: a number nobody has, or a bar of another, is not there
  'sper-lijst': { rollen: RAAKT_ZAKEN, bij: 'geen-zaak' },
  'sper-een': { rollen: RAAKT_ZAKEN, bij: 'geen-rij' },
  'sper-antwoord': { rollen: ['privacyfunctionaris'], bij: 'geen-rij' },
  // who goes to which team: numbers, for who administers and for the coordinators of both teams
  'reo-lijst': { rollen: ['beheerder', 'teamcoordinator'], bij: 'geen-zaak' },
  'reo-voorstel': { rollen: ['beheerder'], bij: 'geen-zaak' },
  'reo-akkoord': { rollen: ['teamcoordinator'], bij: 'geen-rij' },
  'reo-intrekken': { rollen: ['beheerder'], bij: 'geen-rij' },
  'cbs-lijst': { rollen: ['medewerker-beleidsinformatie'], bij: 'geen-zaak' },
  'cbs-een': { rollen: ['medewerker-beleidsinformatie'], bij: 'geen-rij' },
  cijfers: { rollen: ['beleidsmedewerker', 'procesregisseur', 'burgemeester', 'beheerder'], bij: 'geen-zaak' },
  // what came of it, for the partners of the region too: figures the region shares, never a case
  resultaten: {
    rollen: [
      ...TEAM,
      ...TAFEL,
      'plaatsingscoordinator',
      'beleidsmedewerker',
      'procesregisseur',
      'burgemeester',
      'beheerder',
    ],
    bij: 'geen-zaak',
  },
  'cijfer-open': { rollen: ['beleidsmedewerker'], bij: 'geen-zaak' },
  'cijfer-een': { rollen: ['beleidsmedewerker', 'procesregisseur', 'burgemeester', 'beheerder'], bij: 'geen-rij' },
  'cijfer-schrijven': { rollen: ['beleidsmedewerker'], bij: 'geen-rij' },
  'cijfer-invoer': { rollen: ['beleidsmedewerker'], bij: 'geen-zaak' },
  geld: { rollen: ['beleidsmedewerker', 'procesregisseur', 'burgemeester', 'beheerder'], bij: 'geen-zaak' },
  'geld-een': { rollen: ['beleidsmedewerker', 'procesregisseur', 'burgemeester', 'beheerder'], bij: 'geen-rij' },
  'geld-schrijven': { rollen: ['beleidsmedewerker'], bij: 'geen-zaak' },
  'geld-rij-schrijven': { rollen: ['beleidsmedewerker'], bij: 'geen-rij' },
} as const satisfies {
  [klasse: string]: { rollen: readonly Rol[]; bij: 'inhoud' | 'werk' | 'aanbod' | 'geen-zaak' | 'geen-rij' }
}
export type Klasse = keyof typeof KLASSEN

/** `door`: past the walls (done, or refused on its merits). The rest is how a wall answers. */
export type Uitkomst = 'door' | '401' | '403' | '404'

const BIJ: { readonly [B in 'inhoud' | 'werk' | 'aanbod']: readonly Relatie[] } = {
  inhoud: ['houder', 'betrokken', 'tafel', 'werkblad'],
  werk: ['houder', 'betrokken', 'tafel'],
  aanbod: ['houder', 'betrokken', 'tafel', 'ontvanger'],
}

/** The whole answer: no running role is not signed in, a wrong role is told so, outside the circle a case does not exist. */
export function verwacht(klasse: Klasse, m: Mens, z: Zaak | null, nu: string): Uitkomst {
  const { rollen, bij } = KLASSEN[klasse]
  const r = relatie(m, z, nu)
  if (r === 'rol-loopt-niet') return '401'
  if (!(rollen as readonly Rol[]).includes(m.rol)) return '403'
  // process direction keeps the register of capacity, not the one these tries write to
  if (klasse === 'register-schrijven' && m.rol === 'procesregisseur') return '404'
  if (bij === 'geen-zaak') return 'door'
  if (bij === 'geen-rij') return '404'
  if (!BIJ[bij].includes(r)) return '404'
  // who reported stays with Veilig Thuis: a team in a report does not read what came in at the door
  if ((klasse === 'deur-werk' || klasse === 'deur-af') && !VT.includes(m.rol)) return '404'
  return ['aanbod-zien', 'huisverbod-aanbod', 'verblijf-aanbod'].includes(klasse) && !(z?.aanbod ?? false)
    ? '404'
    : 'door'
}

/** How much of a case the database shows somebody: the same relations, seen from the rows. */
export type Zicht = 'inhoud' | 'tafel' | 'aanbod' | 'proces' | 'niets'
export function zicht(m: Mens, z: Zaak, nu: string): Zicht {
  const r = relatie(m, z, nu)
  const inhoudelijk = isInhoud(m)
  if (r === 'werkblad') return 'inhoud'
  // at a table: that item, without what only its holder has (addresses, what others were told)
  if (r === 'tafel' && (inhoudelijk || TAFEL.includes(m.rol))) return 'tafel'
  if (inhoudelijk && (r === 'houder' || r === 'betrokken')) return 'inhoud'
  if (inhoudelijk && r === 'ontvanger') return 'aanbod'
  const buiten = r === 'rol-loopt-niet' || r === 'andere-regio' || r === 'gesperd'
  return m.rol === 'procesregisseur' && z.soort !== 'werkblad' && !buiten ? 'proces' : 'niets'
}

export const isVeiligThuis = (m: Mens): boolean => VT.includes(m.rol)
/** Sees content of a case they stand in: a role of its own, of the order, or of the shelter. */
export const isInhoud = (m: Mens): boolean => [...VT, ...TEAM, ...BEVOEGD, ...HULP, ...OPVANG].includes(m.rol)
export const isOpvang = (m: Mens): boolean => OPVANG.includes(m.rol)
export const isTeam = (m: Mens): boolean => TEAM.includes(m.rol)
export const rolLoopt = (m: Mens, nu: string): boolean => nuTussen(m.van, m.tot, nu)

/** Which cases may stand in a list of this class: exactly these, none fewer. */
export function inLijst(klasse: Klasse, m: Mens, z: Zaak, nu: string): boolean {
  const ziet = zicht(m, z, nu) !== 'niets'
  // Veilig Thuis its own queue; process direction that of the region, as process data (P000-10, R002-23).
  if (klasse === 'melding-lijst')
    return ziet && z.soort === 'melding' && z.open && (z.organisatie === m.organisatie || m.rol === 'procesregisseur')
  if (klasse === 'huisverbod-lijst') return ziet && z.soort === 'huisverbod'
  if (klasse === 'verblijf-lijst') return ziet && z.soort === 'opvang'
  if (klasse === 'casus-lijst') return ziet && z.soort === 'casus' && z.open
  // Veilig Thuis learns that an earlier report of its own exists, never of a barred one.
  if (klasse === 'zoeken')
    return (
      VT.includes(m.rol) &&
      z.soort === 'melding' &&
      z.organisatie === m.organisatie &&
      !['gesperd', 'rol-loopt-niet'].includes(relatie(m, z, nu))
    )
  // Found by who they are about: only who works with the content, and a team finds cases.
  if (klasse === 'zoeken-kring')
    return zicht(m, z, nu) === 'inhoud' && (z.soort === 'casus' || (z.soort === 'melding' && VT.includes(m.rol)))
  if (klasse === 'overleg-lijst') return ['inhoud', 'tafel'].includes(zicht(m, z, nu)) && z.soort === 'bespreking'
  if (klasse === 'werkblad-lijst') return zicht(m, z, nu) === 'inhoud' && z.soort === 'werkblad'
  if (klasse === 'alarm-lijst') return zicht(m, z, nu) === 'inhoud' && z.soort === 'alarm'
  // the counts on the first page are of reports and cases
  if (klasse === 'telling') return ziet && (z.soort === 'melding' || z.soort === 'casus')
  return ziet
}
