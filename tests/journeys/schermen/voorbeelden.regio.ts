/** What a made-up region lays down about a report and a case; the rest of its definition stands in voorbeelden.ts. */
const bron = 'v26:120-124'

const keuze = (id: string, label: string, labelEn: string) => ({ id, label, labelEn, bron: 'platform' })

export const keten = {
  toedracht: {
    aard: [
      keuze('lichamelijk', 'Lichamelijk geweld', 'Physical violence'),
      keuze('psychisch', 'Psychisch geweld', 'Psychological violence'),
      keuze('anders', 'Anders of nog onbekend', 'Other or not yet known'),
    ],
    reikwijdte: [keuze('herhaald', 'Herhaald', 'Repeated'), keuze('onbekend', 'Onbekend', 'Unknown')],
    plaats: [keuze('thuis', 'Thuis', 'At home'), keuze('onbekend', 'Onbekend', 'Unknown')],
    relaties: [keuze('partner', 'partner', 'partner'), keuze('ouder', 'ouder', 'parent')],
    bron: 'platform',
  },
  weging: {
    stappen: [
      { id: 'acuut', label: 'Is er nu gevaar?', verplichteVelden: ['directGevaar', 'directeMaatregelen'], bron },
      { id: 'situatie', label: 'Wat speelt er?', verplichteVelden: ['aard', 'ernst', 'kinderenInBeeld'], bron },
      { id: 'besluit', label: 'Wat is nodig?', verplichteVelden: ['hulpbehoefte', 'conclusie', 'motivering'], bron },
    ],
    instrument: [],
    bron,
  },
  besluiten: ['OVD-LOK', 'VENV', 'OND', 'EIND'],
  tweedeProfessional: true,
  overdracht: {
    ontvanger: { soort: 'lokaalTeam', regie: 'procesregie' },
    voorwaarden: [{ id: 'contact', label: 'contact met betrokkenen is geprobeerd', bron }],
    aanhoudingen: [{ id: 'huisverbod', label: 'er loopt een huisverbod', bron }],
    acceptatieTermijn: 'acceptatie-overdracht',
    bron,
  },
  acuut: {
    directHandelen: true,
    crisisOrganisatie: 'vt',
    contacten: [{ partij: 'politie', organisatie: 'politie', verplicht: true, bron }],
    bron: 'v26:118',
  },
  huisverbod: { mandaat: 'instelbaar', regieValtSamen: true, vervolgVerplicht: true, naAfloop: 'lokaalTeam', bron },
  kindInGezin: { slachtofferInElkeVorm: true, getuigeIsKindermishandeling: true, belangKindGaatVoor: true, bron },
  terugkoppeling: { melderVerplicht: true, momenten: ['naWeging', 'bijOverdracht'], redenBijAfzien: true, bron },
  casus: {
    fasen: [
      { id: 'veilig', label: 'Directe veiligheid', bron },
      { id: 'herstel', label: 'Herstel', na: 'veilig', bron },
    ],
    kinderen: { altijdGesproken: true, altijdHulpAanbod: true, ookZonderMedewerkingOuders: false, bron },
    regie: {
      casus: 'lokaal-team',
      verhoogdRisico: 'regionaal',
      alleenBijComplex: false,
      lokaalTeamBlijft: true,
      procesContactMetGezin: 'verboden',
      regionaalZolang: [{ id: 'huisverbod', label: 'zolang een huisverbod loopt', bron }],
      extraRedenen: [],
      bron,
    },
    opvolging: { maanden: [3, 12], start: 'sluiten', bron },
    sluiten: { voorwaarden: ['veiligheid-hersteld', 'kinderen-gesproken', 'melder-teruggekoppeld'], bron },
    recidiveMaanden: { maanden: 12, bron: 'platform' },
  },
  anoniemMelden: 'soms',
  bron,
}

export const lijsten = {
  benoemingen: [{ id: 'b1', regie: 'procesregie', gemeente: 'Waterveen', naam: 'Noor Voorbeeld', bron }],
  teams: [
    { id: 'wl', naam: 'Wijkteam Lindedorp', soort: 'wijkteam', gemeenten: ['Lindedorp'], taken: [], bron },
    { id: 'sw', naam: 'Sociaal team Waterveen', soort: 'sociaal team', gemeenten: ['Waterveen'], taken: [], bron },
  ],
  deelgebieden: [
    { id: 'west', naam: 'Centrumgebied West', soort: 'centrumgebied', gemeenten: ['Waterveen'], bron },
    { id: 'oost', naam: 'Subregio Oost', soort: 'subregio', gemeenten: ['Lindedorp', 'Heuvelrade'], bron },
  ],
}

export const centra = {
  centruminstellingen: [
    {
      id: 'aansluiting',
      groep: 'aansluiting',
      wat: 'wie na het meldpunt aan zet is',
      waarden: [
        { gebied: 'west', waarde: 'sociaal team' },
        { gebied: 'oost', waarde: 'wijkteam' },
      ],
      bron,
    },
    {
      id: 'geld',
      groep: 'bekostiging',
      wat: 'wie de uitkering verdeelt',
      waarden: [{ gebied: 'west', waarde: 'de centrumgemeente' }, { gebied: 'oost' }],
      bron,
    },
  ],
  onderwerpen: [{ id: 'opvang', naam: 'opvang', beleid: 'per-centrum', bron }],
}

export const routeantwoord = {
  organisation: 'Veilig Thuis Voorbeeldstreek',
  formal: 'Veilig Thuis Noordstreek',
  open: false,
  team: 'Sociaal team Waterveen',
  rule: 'lidmaatschappen.melding-alle: alle gemeenten werken met hetzelfde meldpunt',
  source: 'v26:40-52',
  warning: null,
}
