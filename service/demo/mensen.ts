import { tafelsVan } from '../../gedeeld/regio/tafel.ts'
import { lidmaatschap } from '../../gedeeld/regio/route.ts'
import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { gebiedVan } from '../../keten/opvang/index.ts'
import { gemeenteId, meldpuntVan, organisatieId, teamId, type DemoMens } from '../vulling/inrichten.ts'

/** Who works with the reporting code: organisations of several sectors that no definition names, so the demo makes them, visibly made up. */
const MELDCODEPLEKKEN = {
  school: { naam: 'Voorbeeldcollege', soort: 'onderwijs' },
  huisarts: { naam: 'Huisartsenpraktijk Proef', soort: 'zorg' },
  kinderopvang: { naam: 'Kinderopvang Voorbeeld', soort: 'overig' },
  jeugdhulp: { naam: 'Jeugdhulp Proef', soort: 'jeugdbescherming' },
  buurthuis: { naam: 'Buurthuis Voorbeeld', soort: 'welzijn' },
  steunpunt: { naam: 'Steunpunt Vertrouwenspersonen Proef', soort: 'overig' },
} as const
type Meldcodeplek = keyof typeof MELDCODEPLEKKEN
const isMeldcodeplek = (waar: string): waar is Meldcodeplek => waar in MELDCODEPLEKKEN

/** Made-up people, visibly so: everybody is called Voorbeeld, Proef or Testman. */
const VASTE: readonly {
  kort: string
  naam: string
  rol: string
  waar:
    | 'meldpunt'
    | 'team1'
    | 'team2'
    | 'team3'
    | 'centrum'
    | 'politie'
    | 'gemeente1'
    | 'gemeente2'
    | 'gemeente3'
    | 'crisis'
    | 'regie'
    | 'opvang'
    | 'justitie'
    | 'reclassering'
    | 'huis'
    | 'huis2'
    | 'wonen'
    | 'mantelzorg'
    | Meldcodeplek
  uitleg: string
}[] = [
  {
    kort: 'aanname',
    naam: 'Anna Voorbeeld',
    rol: 'medewerker-veilig-thuis',
    waar: 'meldpunt',
    uitleg: 'neemt adviezen en meldingen aan',
  },
  {
    kort: 'nacht',
    naam: 'Noor Voorbeeld',
    rol: 'medewerker-veilig-thuis',
    waar: 'meldpunt',
    uitleg: 'heeft nachtdienst',
  },
  {
    kort: 'weging',
    naam: 'Gijs Voorbeeld',
    rol: 'gedragswetenschapper',
    waar: 'meldpunt',
    uitleg: 'tweede professional bij de weging',
  },
  {
    kort: 'proces',
    naam: 'Petra Voorbeeld',
    rol: 'procesregisseur',
    waar: 'meldpunt',
    uitleg: 'bewaakt dat elke zaak loopt',
  },
  { kort: 'team', naam: 'Tom Proef', rol: 'teamcoordinator', waar: 'team1', uitleg: 'aanvaardt overdrachten' },
  { kort: 'casus', naam: 'Carla Proef', rol: 'casusregisseur', waar: 'team1', uitleg: 'voert casusregie' },
  {
    kort: 'team2',
    naam: 'Tessa Testman',
    rol: 'teamcoordinator',
    waar: 'team2',
    uitleg: 'aanvaardt overdrachten in een andere gemeente',
  },
  {
    kort: 'casus2',
    naam: 'Cas Testman',
    rol: 'casusregisseur',
    waar: 'team2',
    uitleg: 'voert casusregie in een andere gemeente',
  },
  {
    kort: 'voorzitter',
    naam: 'Vera Proef',
    rol: 'overlegvoorzitter',
    waar: 'huis',
    uitleg: 'zit een overleg met partners voor',
  },
  {
    kort: 'voorzitter2',
    naam: 'Victor Testman',
    rol: 'overlegvoorzitter',
    waar: 'huis2',
    uitleg: 'zit een tweede overleg voor',
  },
  {
    kort: 'politie',
    naam: 'Pim Voorbeeld',
    rol: 'ketenpartner',
    waar: 'politie',
    uitleg: 'politie, aan tafel bij een overleg',
  },
  {
    kort: 'om',
    naam: 'Otto Testman',
    rol: 'ketenpartner',
    waar: 'justitie',
    uitleg: 'Openbaar Ministerie, aan tafel',
  },
  {
    kort: 'reclassering',
    naam: 'Rik Voorbeeld',
    rol: 'ketenpartner',
    waar: 'reclassering',
    uitleg: 'reclassering, aan tafel',
  },
  {
    kort: 'wonen',
    naam: 'Wout Proef',
    rol: 'ketenpartner',
    waar: 'wonen',
    uitleg: 'woningcorporatie, aan tafel',
  },
  {
    kort: 'team3',
    naam: 'Tim Testman',
    rol: 'teamcoordinator',
    waar: 'team3',
    uitleg: 'aanvaardt overdrachten in een derde gemeente',
  },
  {
    kort: 'hovj',
    naam: 'Hilde Voorbeeld',
    rol: 'hulpofficier',
    waar: 'politie',
    uitleg: 'beoordeelt voor een huisverbod',
  },
  {
    kort: 'oov',
    naam: 'Bram Voorbeeld',
    rol: 'burgemeester',
    waar: 'gemeente1',
    uitleg: 'beslist over een huisverbod',
  },
  {
    kort: 'oov2',
    naam: 'Berend Testman',
    rol: 'burgemeester',
    waar: 'gemeente2',
    uitleg: 'beslist over een huisverbod in een andere gemeente',
  },
  {
    kort: 'oov3',
    naam: 'Betty Testman',
    rol: 'burgemeester',
    waar: 'gemeente3',
    uitleg: 'beslist over een huisverbod in een derde gemeente',
  },
  {
    kort: 'crisis',
    naam: 'Chris Proef',
    rol: 'medewerker-huisverbod',
    waar: 'crisis',
    uitleg: 'helpt meteen na een huisverbod',
  },
  {
    kort: 'regie',
    naam: 'Rita Proef',
    rol: 'medewerker-huisverbod',
    waar: 'regie',
    uitleg: 'handelt een huisverbod af in een derde gemeente',
  },
  {
    kort: 'plaatsing',
    naam: 'Pien Proef',
    rol: 'plaatsingscoordinator',
    waar: 'opvang',
    uitleg: 'doet de intake van de opvang en beslist over een plek',
  },
  {
    kort: 'opvang',
    naam: 'Olga Voorbeeld',
    rol: 'opvangmedewerker',
    waar: 'opvang',
    uitleg: 'werkt in de opvang',
  },
  {
    kort: 'mentor',
    naam: 'Mees Voorbeeld',
    rol: 'professional',
    waar: 'school',
    uitleg: 'mentor op school, zet stappen van de meldcode',
  },
  {
    kort: 'docent',
    naam: 'Dina Proef',
    rol: 'professional',
    waar: 'school',
    uitleg: 'collega van de mentor, ziet alleen waar zij bij gevraagd is',
  },
  {
    kort: 'aandacht',
    naam: 'Aafke Voorbeeld',
    rol: 'aandachtsfunctionaris',
    waar: 'school',
    uitleg: 'kent op school de meldcode het best',
  },
  { kort: 'huisarts', naam: 'Hanna Proef', rol: 'professional', waar: 'huisarts', uitleg: 'huisarts' },
  {
    kort: 'kinderopvang',
    naam: 'Kim Voorbeeld',
    rol: 'professional',
    waar: 'kinderopvang',
    uitleg: 'pedagogisch medewerker',
  },
  { kort: 'jeugdhulp', naam: 'Joost Testman', rol: 'professional', waar: 'jeugdhulp', uitleg: 'jeugdhulpverlener' },
  {
    kort: 'jeugdteam',
    naam: 'Jip Proef',
    rol: 'professional',
    waar: 'team1',
    uitleg: 'maatschappelijk werk in de wijk',
  },
  {
    kort: 'buurt',
    naam: 'Bo Testman',
    rol: 'professional',
    waar: 'buurthuis',
    uitleg: 'kinderwerk in de buurt, vrijwilligers',
  },
  {
    kort: 'coach',
    naam: 'Coby Voorbeeld',
    rol: 'coach',
    waar: 'buurthuis',
    uitleg: 'vrijwillige coach, ziet alleen gedeelde doelen',
  },
  {
    kort: 'mantelzorg',
    naam: 'Mona Testman',
    rol: 'teamcoordinator',
    waar: 'mantelzorg',
    uitleg: 'coördineert de steun aan mantelzorgers',
  },
  {
    kort: 'beleid',
    naam: 'Bea Proef',
    rol: 'beleidsmedewerker',
    waar: 'centrum',
    uitleg: 'stuurt op cijfers, ziet geen mensen',
  },
  {
    kort: 'cbs',
    naam: 'Cato Proef',
    rol: 'medewerker-beleidsinformatie',
    waar: 'meldpunt',
    uitleg: 'levert elk halfjaar gegevens aan het CBS, ziet geen dossiers',
  },
  {
    kort: 'privacy',
    naam: 'Pia Proef',
    rol: 'privacyfunctionaris',
    waar: 'meldpunt',
    uitleg: 'stelt voor wat vernietigd wordt, ziet geen dossiers',
  },
  {
    kort: 'privacy2',
    naam: 'Paul Testman',
    rol: 'privacyfunctionaris',
    waar: 'centrum',
    uitleg: 'beslist als tweede over vernietigen, ziet geen dossiers',
  },
  {
    kort: 'klachten',
    naam: 'Karin Proef',
    rol: 'klachtbehandelaar',
    waar: 'meldpunt',
    uitleg: 'behandelt klachten over Veilig Thuis, ziet geen dossiers',
  },
  {
    kort: 'voorzitter-klachten',
    naam: 'Vera Testman',
    rol: 'klachtcommissielid',
    waar: 'centrum',
    uitleg: 'zit de klachtencommissie voor, werkt niet bij Veilig Thuis',
  },
  {
    kort: 'klachtlid',
    naam: 'Lars Proef',
    rol: 'klachtcommissielid',
    waar: 'centrum',
    uitleg: 'lid van de klachtencommissie',
  },
  {
    kort: 'klachtlid2',
    naam: 'Lotte Voorbeeld',
    rol: 'klachtcommissielid',
    waar: 'meldpunt',
    uitleg: 'lid van de klachtencommissie, werkt bij Veilig Thuis',
  },
  {
    kort: 'steun',
    naam: 'Vita Proef',
    rol: 'vertrouwenspersoon',
    waar: 'steunpunt',
    uitleg: 'vertrouwenspersoon, werkt niet voor Veilig Thuis, ziet geen dossiers',
  },
  {
    kort: 'steun2',
    naam: 'Wim Voorbeeld',
    rol: 'vertrouwenspersoon',
    waar: 'steunpunt',
    uitleg: 'tweede vertrouwenspersoon',
  },
  {
    kort: 'beheer',
    naam: 'Ben Proef',
    rol: 'beheerder',
    waar: 'meldpunt',
    uitleg: 'beheert rollen en rooster, ziet geen dossiers',
  },
]

/** The role of every demo account. */
export const VASTE_ROLLEN: readonly string[] = VASTE.map(v => v.rol)

/** The municipalities whose local teams have demo accounts: the centre, and one with a story of its own. */
const TWEEDE: { [regio: string]: string } = {
  'rotterdam-2014': 'Barendrecht',
  'ijsselland-2014': 'Deventer',
  'utrecht-amersfoort-2015': 'Wijdemeren',
  'arnhem-achterhoek-2014': 'Doetinchem',
  'rotterdam-rijnmond-2024': 'Hoeksche Waard',
}

/** Where a restraining order has a story of its own. */
const DERDE: { [regio: string]: string } = { 'rotterdam-2014': 'Ridderkerk', 'arnhem-achterhoek-2014': 'Renkum' }

export function demoGemeenten(def: RegioDefinitie): { eerste: string; tweede: string; derde: string | null } {
  const eerste = def.regio.centrumgemeenten[0] ?? def.gemeenten[0]?.naam ?? ''
  const tweede = TWEEDE[def.regio.id] ?? def.gemeenten.find(g => g.naam !== eerste)?.naam ?? eerste
  return { eerste, tweede, derde: DERDE[def.regio.id] ?? null }
}

/** The shelter with demo accounts: one with a place for the centre of the region, else the first there is. */
export function opvangVan(def: RegioDefinitie): string {
  const isOpvang = (id: string) => def.organisaties.some(o => o.id === id && o.soort === 'opvang')
  const plekken = def.opvang.filter(o => isOpvang(o.organisatie))
  const centrum = (def.regio.centrumgemeenten[0] ?? '').toLowerCase()
  const bij = plekken.find(o => gebiedVan(def, o) === centrum) ?? plekken[0]
  return bij?.organisatie ?? def.organisaties.find(o => o.soort === 'opvang')?.id ?? ''
}

/** The demo accounts of a region, e.g. `aanname.rotterdam-2014`. */
export function demoMensen(def: RegioDefinitie): DemoMens[] {
  const regio = def.regio.id
  const { eerste, tweede, derde } = demoGemeenten(def)
  const soort = (s: string) => eigenPlek(def, def.organisaties.find(o => o.soort === s)?.id)
  // the bodies that chair a table of this region, each once, in the order of the definition
  const huizen = [
    ...new Set(tafelsVan(def).flatMap(t => (t.tafel.voorzitter === 'inbrenger' ? [] : [t.tafel.voorzitter]))),
  ]
  const plek: { readonly [W in Exclude<(typeof VASTE)[number]['waar'], Meldcodeplek>]: string | null } = {
    meldpunt: organisatieId(regio, meldpuntVan(def, eerste)),
    team1: teamId(regio, eerste),
    team2: teamId(regio, tweede),
    team3: derde === null ? null : teamId(regio, derde),
    centrum: teamId(regio, eerste),
    politie: soort('politie'),
    justitie: soort('justitie'),
    reclassering: soort('reclassering'),
    wonen: soort('woningcorporatie'),
    huis: eigenPlek(def, huizen[0] ?? def.organisaties.find(o => o.soort === 'veiligheidshuis')?.id),
    huis2: eigenPlek(def, huizen[1]),
    gemeente1: gemeenteId(regio, eerste),
    gemeente2: gemeenteId(regio, tweede),
    gemeente3: derde === null ? null : gemeenteId(regio, derde),
    crisis: eigenPlek(def, def.keten.huisverbod.eersteHulp),
    regie:
      derde === null
        ? null
        : eigenPlek(def, lidmaatschap(def, derde, 'huisverbod', def.regio.geldigTot ?? '9999-12-31')?.organisatie),
    opvang: organisatieId(regio, opvangVan(def)),
    mantelzorg: eigenPlek(def, def.mantelzorgcoordinatoren[0]?.organisatie),
  }
  return VASTE.flatMap((v): DemoMens[] => {
    if (isMeldcodeplek(v.waar)) {
      const eigen = MELDCODEPLEKKEN[v.waar]
      const eigenOrganisatie = { ...eigen, naam: `${eigen.naam} (${eerste})`, gemeenten: [eerste] }
      const organisatie = organisatieId(regio, `demo:${v.waar}`)
      return [{ ...mens(v, regio), organisatie, eigenOrganisatie }]
    }
    const organisatie = plek[v.waar]
    if (organisatie === null) return []
    return [{ ...mens(v, regio), organisatie }]
  })
}

const mens = (v: (typeof VASTE)[number], regio: string): Omit<DemoMens, 'organisatie'> => ({
  onderwerp: `${v.kort}.${regio}`,
  naam: v.naam,
  regio,
  rol: v.rol,
  uitleg: v.uitleg,
})

/** An organisation of the definition that has workers of its own for an order; a reporting point has its own people already. */
const eigenPlek = (def: RegioDefinitie, id: string | undefined): string | null =>
  id === undefined || def.organisaties.find(o => o.id === id)?.soort === 'meldpunt'
    ? null
    : organisatieId(def.regio.id, id)
