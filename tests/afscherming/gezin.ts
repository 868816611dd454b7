import type { CasusFeit } from '../../keten/casus/casus.ts'
import type { Mens } from '../../keten/casus/inzage/inzage.ts'
import type { MeldingRol } from '../../gedeeld/persoon/index.ts'
import type { Toeval } from '../eigenschappen/zaad.ts'

/**
 * A word that occurs nowhere else, and who may ever read it in a copy about them. This is the oracle: it stands beside the place where
 * the word is planted and knows nothing of the table or the composer.
 */
export type Kanarie = {
  readonly woord: string
  readonly wat: string
  readonly mag: ReadonlySet<string>
  /** not to who represents the person */
  readonly alleenZelf: boolean
  /** where somebody is, or how to reach them: goes to no worker of another track either */
  readonly plek: boolean
}
export type Gezin = {
  readonly feiten: readonly CasusFeit[]
  readonly teksten: Readonly<Record<string, string>>
  readonly personen: readonly Mens[]
  readonly volwassenen: readonly string[]
  readonly kinderen: readonly string[]
  readonly kanaries: readonly Kanarie[]
}

const ROLLEN: readonly MeldingRol[] = ['slachtoffer', 'pleger', 'beide', 'getuige', 'overig']

/** A random family in which every field of every person and every text holds a word of its own. */
export function verzinGezin(t: Toeval, nummer: number): Gezin {
  const kanaries: Kanarie[] = []
  const teksten: Record<string, string> = {}
  let teller = 0
  const plant = (wat: string, mag: readonly string[], anders: Partial<Kanarie> = {}): string => {
    teller += 1
    const woord = `KANARIE${nummer}x${teller}x`
    kanaries.push({ woord, wat, mag: new Set(mag), alleenZelf: false, plek: false, ...anders })
    return woord
  }
  /** a free text with a word in it; the fact keeps the id */
  const k = (wat: string, mag: readonly string[] = [], anders: Partial<Kanarie> = {}): string => {
    const id = `tekst-${nummer}-${teller + 1}`
    teksten[id] = `Verzonnen: ${plant(wat, mag, anders)}.`
    return id
  }
  const ding = () => `ding-${nummer}-${(teller += 1)}`

  const volwassenen = ['a', 'b', 'c'].slice(0, 1 + t.getal(3)).map(x => `p${nummer}${x}`)
  const kinderen = ['k', 'l', 'm'].slice(0, t.getal(4)).map(x => `p${nummer}${x}`)
  const gezin = [...volwassenen, ...kinderen]
  const oma = `p${nummer}oma`
  const rol = Object.fromEntries(volwassenen.map(id => [id, t.kies(ROLLEN)]))
  const ouders = volwassenen.flatMap(ouder =>
    kinderen.filter(() => t.kans(0.7)).map(kind => ({ ouder, kind, geweld: t.kans(0.3) })),
  )
  const ouderVan = (kind: string) => ouders.filter(o => o.kind === kind && !o.geweld).map(o => o.ouder)

  const personen = [...gezin, oma].map((id): Mens => {
    const kind = kinderen.includes(id)
    const zelf = id === oma ? [] : [id]
    const adres = (wat: string) => (t.kans(0.8) ? plant(wat, kind ? [] : zelf, { alleenZelf: true, plek: true }) : null)
    return {
      id,
      voornamen: plant('voornamen', [...zelf, ...ouderVan(id)]),
      tussenvoegsel: plant('tussenvoegsel', zelf),
      achternaam: plant('achternaam', zelf),
      geboortedatum: plant('geboortedatum', zelf),
      straat: adres('straat'),
      huisnummer: adres('huisnummer'),
      postcode: adres('postcode'),
      plaats: adres('plaats'),
    }
  })

  const wie = () => t.kies(gezin)
  const dag = '2026-03-02'
  const samen = (): readonly string[] => gezin.filter(() => t.kans(0.5))
  const veel = () => {
    const uit = samen()
    return uit.length > 0 ? uit : [wie()]
  }
  const plek = { plek: true }
  const wijze = 'gesprek-elders' as const
  const eigen = (p: string) => (w: string) => k(w, [p])
  const zelfwoord = (w: string, van: readonly string[]) => k(w, van.length === 1 ? van : [], { alleenZelf: true })

  const opening: CasusFeit = {
    soort: 'CasusGeopend',
    organisatie: 'team',
    gemeente: 'Lindedorp',
    nummer: 'C-1',
    uitMelding: 'm',
    gever: 'vt',
    gemeldOp: `${dag}T09:00:00.000Z`,
    urgentie: 'gewoon',
    vormen: ['partnergeweld'],
    personen: gezin.map(id => ({
      id,
      rollen: kinderen.includes(id) ? ['kind-in-gezin'] : [rol[id] ?? 'overig'],
      kind: kinderen.includes(id),
    })),
    verbanden: ouders.map(o => ({ van: o.ouder, naar: o.kind, soort: 'ouder', geweld: o.geweld })),
    verhoogdRisico: false,
    complex: false,
    eersteFase: 'directe-veiligheid',
    door: 'mens',
  }

  const perPersoon = gezin.flatMap((p): CasusFeit[] => {
    const van = eigen(p)
    const doel = ding()
    const hulp = ding()
    const factor = ding()
    const hersteldoel = ding()
    const moment = { persoon: p, op: dag, wijze }
    const alles: CasusFeit[] = [
      { soort: 'KijkVastgelegd', persoon: p, op: dag, verslag: zelfwoord('eigen kijk', [p]) },
      { soort: 'DoelGesteld', doel, persoon: p, tekst: van('doel'), termijn: 'kort' },
      { soort: 'DoelBehaald', doel },
      {
        soort: 'HulpAangeboden',
        hulp,
        persoon: p,
        wat: van('hulp'),
        aanbieder: van('aanbieder'),
        medewerkingOuders: 'ja',
        waarom: k('waarom hulp'),
        factor,
        zwaarte: 'licht',
        naCrisis: true,
        op: dag,
      },
      { soort: 'HulpAanvaard', hulp, op: dag },
      {
        soort: 'WachtendGezinGezien',
        hulp,
        verslag: k('gezien tijdens wachten'),
        door: 'mens',
        op: dag,
        veilig: 'veilig',
        wil: 'ja',
        plek: 3,
      },
      { soort: 'ContactgegevenVastgelegd', gegeven: ding(), persoon: p, langs: 'telefoon', op: dag },
      { soort: 'ContactgegevenNagekeken', persoon: p, langs: 'telefoon', hoe: 'voorgelezen', op: dag },
      {
        soort: 'ContactGetoond',
        persoon: p,
        wijze,
        buiten: true,
        reden: k('waarom buiten de afspraak'),
        door: 'mens',
        op: dag,
      },
      { soort: 'NazorgvraagGestuurd', link: `link-${p}`, persoon: p, maand: 3, langs: 'hand', op: dag },
      { soort: 'TikGehoord', link: `link-${p}`, antwoord: 'goed', verslag: k('na een tik'), op: dag },
      { soort: 'MaatjeUitgenodigd', link: `maatje-${p}`, persoon: oma, op: dag },
      { soort: 'MaatjeGehoord', link: `maatje-${p}`, signaal: 'zorgen', verslag: k('na een signaal'), op: dag },
      { soort: 'TerugblikGevraagd', link: `terug-${p}`, persoon: p, op: dag },
      { soort: 'HulpGeweigerd', hulp, door: 'ouder', reden: k('reden weigering'), op: dag },
      { soort: 'WeigeringOpgevolgd', hulp, verslag: k('opvolging weigering'), op: dag },
      { soort: 'HulpGestart', hulp, op: dag },
      { soort: 'HulpHerzien', hulp, lichter: true, reden: k('herziening'), op: dag },
      { soort: 'HulpAfgerond', hulp, verslag: k('afronding'), effect: 'minder', op: dag },
      { soort: 'ContactGehad', contact: ding(), ...moment, gelukt: true, via: oma, verslag: k('contactverslag') },
      { soort: 'MotivatieBesproken', ...moment, fase: 'denkt-na', verslag: k('motivatie') },
      { soort: 'MedewerkingGeweigerd', ...moment, wat: 'hulp', verslag: k('weigering') },
      { soort: 'VeiligContactIngesteld', persoon: p, wijzen: [wijze], toelichting: k('veilig contact', [], plek) },
      { soort: 'KanNietZelfVragen', persoon: p, waarom: 'dementie', toelichting: k('kan niet zelf') },
      {
        soort: 'SignaalOntvangen',
        signaal: ding(),
        persoon: p,
        op: dag,
        verslag: k('signaal van een melder'),
        contactNodig: false,
      },
      { soort: 'RisicofactorBenoemd', factor, persoon: p, tekst: k('risicofactor') },
      { soort: 'RisicofactorZonderInvloed', factor, onderbouwing: k('risico weg') },
      { soort: 'PlanregelGeschreven', regel: ding(), persoon: p, onderdeel: 'eigen-stap', tekst: van('eigen stap') },
      { soort: 'GeenPlanregel', persoon: p, wat: 'doel', reden: k('geen regel') },
      { soort: 'TerugkeerAfgesproken', persoon: p, op: '2026-05-01', verslag: k('terugkeer', [], plek) },
      { soort: 'ProbleemBenoemd', probleem: ding(), persoon: p, gebied: 'wonen', als: 'beide', tekst: k('probleem') },
      { soort: 'KrachtBenoemd', kracht: ding(), persoon: p, tekst: van('kracht') },
      {
        soort: 'HersteldoelGesteld',
        doel: hersteldoel,
        persoon: p,
        gebied: 'wonen',
        tekst: van('hersteldoel'),
        basis: null,
      },
      { soort: 'HersteldoelBijgewerkt', doel: hersteldoel, stand: 'behaald', verslag: k('hersteldoel bij'), op: dag },
      { soort: 'TredeGezet', persoon: p, trede: 'contact', op: dag },
      { soort: 'InstemmingVastgelegd', persoon: p, stand: 'eens', op: dag },
      { soort: 'GezinAntwoordde', maand: 3, persoon: p, op: dag, wijze, antwoord: zelfwoord('antwoord', [p]) },
      { soort: 'JaarcheckGedaan', hulp, geweld: 'nee', bron: k('bron jaarcheck') },
      {
        soort: 'HercontactAangenomen',
        hercontact: ding(),
        persoon: p,
        verslag: k('hercontact'),
        door: 'mens',
        op: dag,
      },
      {
        soort: 'HercontactBeantwoord',
        hercontact: ding(),
        persoon: p,
        op: dag,
        wijze,
        verslag: k('hercontact antwoord'),
      },
      { soort: 'NetwerkplekAfgesproken', plek: ding(), persoon: p, bij: oma, verslag: k('plek bij oma', [], plek) },
      { soort: 'LidTerug', persoon: p, sinds: dag },
      {
        soort: 'InzageGegeven',
        inzage: ding(),
        persoon: p,
        ontvanger: p,
        grond: 'avg-15',
        doel: 'inzage',
        verzoek: k('verzoek'),
        kanWegen: true,
        belangKind: true,
        velden: [],
        weggelaten: 3,
        op: `${dag}T10:00:00.000Z`,
      },
      {
        soort: 'VerzoekOntvangen',
        ...{ verzoek: `v-${p}`, persoon: p, recht: 'afschrift', wet: 'avg-15', hoedanigheid: 'zelf', vrager: null },
        ...{ identiteit: 'document-gezien', bevoegdheid: null, kanWegen: true, belang: true, wat: k('wat gevraagd') },
        ...{ ontvangenOp: dag, op: `${dag}T10:00:00.000Z` },
      },
      { soort: 'VerzoekVerlengd', verzoek: `v-${p}`, reden: k('waarom verlengd'), op: `${dag}T10:00:00.000Z` },
      {
        soort: 'BesluitVoorgesteld',
        ...{ verzoek: `v-${p}`, uitkomst: 'toegewezen', grond: null, motivering: k('voorstel'), rechtsgang: 'bezwaar' },
        ...{ kenmerk: null, door: 'm', op: `${dag}T10:00:00.000Z` },
      },
      { soort: 'VoorstelTeruggegeven', verzoek: `v-${p}`, reden: k('terug'), door: 'm', op: `${dag}T10:00:00.000Z` },
      {
        soort: 'VerzoekBesloten',
        ...{ verzoek: `v-${p}`, persoon: p, uitkomst: 'toegewezen', grond: null, motivering: k('besluit') },
        ...{ rechtsgang: 'bezwaar', bestand: 'b', voorgesteldDoor: 'm', door: 'n', op: `${dag}T10:00:00.000Z` },
      },
      { soort: 'VerzoekIngetrokken', verzoek: `v-${p}`, reden: k('ingetrokken'), op: `${dag}T10:00:00.000Z` },
      {
        soort: 'EigenVerklaringToegevoegd',
        ...{ verzoek: `v-${p}`, persoon: p, zelf: true, verklaring: zelfwoord('eigen verklaring', [p]) },
        op: `${dag}T10:00:00.000Z`,
      },
      {
        soort: 'EigenVerklaringToegevoegd',
        ...{ verzoek: `w-${p}`, persoon: p, zelf: false, verklaring: k('verklaring van een vertegenwoordiger') },
        op: `${dag}T10:00:00.000Z`,
      },
      {
        soort: 'RechtenUitgelegd',
        ...{ persoon: p, wat: ['klacht'], hoe: 'gesprek', dag, op: `${dag}T10:00:00.000Z` },
      },
      {
        soort: 'CoachGekoppeld',
        ...{ koppeling: `co${p}`, blad: `cb${p}`, persoon: p, mens: 'm', ja: [p], jaOp: dag, vogOp: dag, tot: dag },
        ...{ verslag: k('waar ja op is gezegd'), dingen: [doel], teksten: [van('met een coach gedeeld')] },
        op: `${dag}T10:00:00.000Z`,
      },
      {
        soort: 'CoachdoelenGewijzigd',
        ...{ koppeling: `co${p}`, blad: `cc${p}`, vorig: `cb${p}`, persoon: p, dingen: [doel] },
        ...{ teksten: [van('later gedeeld'), van('ook later gedeeld')], op: `${dag}T10:00:00.000Z` },
      },
      {
        soort: 'CoachGehoord',
        ...{ koppeling: `co${p}`, persoon: p, bericht: ding(), sein: 'bericht', woorden: k('woorden van de coach') },
        ...{ verslag: k('na een coach'), op: `${dag}T10:00:00.000Z` },
      },
      {
        soort: 'CoachGestopt',
        ...{ koppeling: `co${p}`, blad: `cc${p}`, persoon: p, waarom: 'klaar', op: `${dag}T10:00:00.000Z` },
      },
      { soort: 'SpoorwerkerAangewezen', mens: 'm', persoon: p, op: `${dag}T10:00:00.000Z` },
      { soort: 'ErvaringToestemmingGegeven', persoon: p, verslag: k('verslag'), op: `${dag}T10:00:00.000Z` },
      {
        soort: 'ErvaringsdeskundigeGekoppeld',
        ...{ koppeling: ding(), persoon: p, mens: 'm', tot: dag, velden: [], op: `${dag}T10:00:00.000Z` },
      },
      { soort: 'ErvaringToestemmingIngetrokken', persoon: p, op: `${dag}T10:00:00.000Z` },
      {
        soort: 'FeitGedeeld',
        deling: ding(),
        persoon: p,
        medewerker: 'm',
        grond: 'taak-team',
        doel: 'hulp',
        noodzaak: k('noodzaak'),
        tot: dag,
        teksten: [],
        velden: [],
        op: `${dag}T10:00:00.000Z`,
      },
      ...(kinderen.includes(p)
        ? ([
            { soort: 'KindGesproken', kind: p, verslag: zelfwoord('kindgesprek', [p]), op: dag, wijze },
            { soort: 'GeenGesprekMetKind', kind: p, reden: k('geen gesprek') },
            { soort: 'BelangenconflictGenoteerd', conflict: `bc${p}`, kind: p, aard: 'anders', wat: k('belang') },
            {
              soort: 'BelangenconflictGewogen',
              conflict: `bc${p}`,
              hulpbehoefte: k('behoefte'),
              onderbouwing: k('weging'),
            },
            {
              soort: 'KindplanGevraagd',
              kindplan: `kp${p}`,
              kind: p,
              rechtbank: k('rechtbank', [], plek),
              gevraagdOp: dag,
              zittingOp: '2026-04-01',
              leverenVoor: dag,
            },
            { soort: 'KindplanGeleverd', kindplan: `kp${p}`, op: dag, versie: 1 },
          ] satisfies CasusFeit[])
        : ([
            { soort: 'GeweldInJeugd', persoon: p, verslag: k('eigen jeugd'), waarvoor: ['veiligheidsplan'] },
          ] satisfies CasusFeit[])),
    ]
    return alles
  })

  const gedeeld = (): CasusFeit[] => {
    const voor = veel()
    const v = ding()
    const m = ding()
    const woorden = veel()
    const aan = samen()
    return [
      {
        soort: 'VoorwaardeGesteld',
        voorwaarde: v,
        voor,
        tekst: k('voorwaarde', voor),
        minimum: true,
        controleur: k('controleur'),
        hoe: k('hoe'),
        alsNiet: k('als niet'),
        eigenaar: k('eigenaar'),
        controleOp: dag,
      },
      { soort: 'VoorwaardeGecontroleerd', voorwaarde: v, stand: 'gehaald', verslag: k('controle'), volgende: dag },
      {
        soort: 'MaatregelAfgesproken',
        maatregel: m,
        kader: 'vrijwillig',
        termijn: 'kort',
        contact: 'uit-elkaar',
        voor,
        tekst: k('maatregel', voor),
        eigenaar: k('eigenaar maatregel'),
        van: dag,
        tot: null,
        direct: false,
        uitvoerder: null,
        toezicht: k('toezicht'),
        elkeDagen: 7,
      },
      { soort: 'MaatregelGestart', maatregel: m, op: dag },
      { soort: 'BezoekGedaan', maatregel: m, op: dag, verslag: k('bezoek') },
      { soort: 'MaatregelAfgerond', maatregel: m, op: dag, resultaat: 'behaald', verslag: k('resultaat') },
      { soort: 'EigenWoordenVastgelegd', vraag: 'nodig', van: woorden, tekst: zelfwoord('eigen woorden', woorden) },
      { soort: 'VerwachtingenUitgelegd', op: dag, aan: veel(), verslag: k('uitleg') },
      { soort: 'NetwerktaakAfgesproken', taak: ding(), naam: k('naam netwerk'), voor: veel(), tekst: k('netwerktaak') },
      { soort: 'ActieAfgesproken', actie: ding(), wie: k('wie actie'), tekst: k('actie'), uiterlijk: dag },
      { soort: 'ActieKlaar', actie: ding(), verslag: k('actie klaar') },
      {
        soort: 'VeiligheidsplanVastgesteld',
        versie: 1,
        tekst: k('plan', aan),
        makers: { gezin, netwerk: [], beroeps: k('makers') },
      },
      ...(aan.length > 0 ? ([{ soort: 'PlanMeegegeven', versie: 1, aan, wijze: 'papier' }] satisfies CasusFeit[]) : []),
      {
        soort: 'GebeurtenisVastgelegd',
        gebeurtenis: ding(),
        op: dag,
        wat: k('gebeurtenis'),
        rollen: veel().map(persoon => ({ persoon, rol: t.kies(ROLLEN), verantwoordelijk: 'onbekend' })),
      },
      {
        soort: 'MachtskaartGetekend',
        versie: 1,
        op: dag,
        lijnen: [{ van: wie(), naar: wie(), waarin: 'geld' }],
        toelichting: k('macht'),
      },
      {
        soort: 'VeiligheidGezien',
        oordeel: 'onveilig',
        perPersoon: gezin.map(persoon => ({ persoon, oordeel: 'onbekend' })),
        toelichting: k('toelichting veiligheid'),
        op: dag,
      },
      {
        soort: 'WoonplekVastgelegd',
        woonplek: ding(),
        adres: k('woonplek', [], plek),
        bewoners: veel(),
        sinds: dag,
        ookElders: true,
      },
      { soort: 'GezinsgesprekGehouden', aanwezig: gezin, op: dag, wijze, verslag: k('gezinsgesprek') },
    ]
  }

  const netwerk: CasusFeit[] = [
    { soort: 'NetwerkBetrokken', verslag: k('netwerk') },
    { soort: 'NetwerkpersoonToegevoegd', persoon: oma, band: k('band'), professional: k('professional') },
    {
      soort: 'NetwerkveiligheidBeoordeeld',
      persoon: oma,
      oordeel: 'veilig',
      gesloten: 'nee',
      onderbouwing: k('oordeel netwerk'),
    },
    { soort: 'NetwerkrolGegeven', persoon: oma, wat: k('netwerkrol'), professional: k('professional rol') },
    { soort: 'NetwerkprofessionalAangewezen', persoon: oma, professional: k('vaste professional') },
    { soort: 'AnalyseAfgerond', op: dag, onderbouwing: k('analyse'), overdracht: [] },
    {
      soort: 'AnalyseVastgesteld',
      gezin,
      deelnemers: k('deelnemers'),
      individueel: k('individueel'),
      relationeel: k('relationeel'),
      patronen: k('patronen'),
      factoren: [],
      op: dag,
    },
    { soort: 'OmgevingAfgewogen', partij: 'school', ingelicht: true, grond: k('omgeving'), op: dag },
    { soort: 'LidToegevoegd', persoon: wie(), rollen: ['overig'], kind: false, sinds: dag },
    { soort: 'VerbandGelegd', van: wie(), naar: oma, relatie: 'overig-familie', geweld: false, sinds: null },
    { soort: 'VerbandBeeindigd', van: wie(), naar: oma, relatie: 'overig-familie', einde: 'vergissing', tot: dag },
    { soort: 'VeiligheidscheckGepland', op: dag },
    {
      soort: 'AlarmGegaan',
      alarm: ding(),
      aansluiting: ding(),
      persoon: wie(),
      op: `${dag}T10:00:00.000Z`,
      reactie: 'aanhouding',
    },
    { soort: 'VeiligheidscheckGedaan', oordeel: 'veilig', verslag: k('check'), volgende: null },
    { soort: 'GezinsplanGekoppeld', casus: 'c2', nummer: 'C-2' },
    {
      soort: 'StukToegevoegd',
      stuk: ding(),
      bestand: ding(),
      versie: 1,
      aard: 'verslag',
      bestandstype: 'application/pdf',
      grootte: 1000,
      naam: k('naam van een stuk'),
      over: [wie()],
      herkomst: 'beroeps',
      op: dag,
    },
    { soort: 'StukIngetrokken', stuk: ding(), reden: k('waarom een stuk weg is'), op: dag },
    {
      soort: 'BriefGemaakt',
      stuk: ding(),
      bestand: ding(),
      ontvanger: wie(),
      over: wie(),
      sjabloon: 'uitnodiging',
      sjabloonversie: 1,
      grootte: 1000,
      op: dag,
    },
    { soort: 'BriefVerstuurd', stuk: ding(), dag, op: dag },
    {
      ...{ soort: 'BriefBesloten' as const, persoon: wie(), mag: 'ja' as const, grond: 'persoon-vraagt-erom' as const },
      ...{ reden: k('waarom een brief mag'), op: dag },
    },
    { soort: 'AdresAfgeschermd', persoon: wie(), afgeschermd: 'ja', reden: k('waarom afgeschermd', [], plek), op: dag },
  ]
  return {
    feiten: [opening, ...perPersoon, ...gedeeld(), ...netwerk, ...werk(k)],
    teksten,
    personen,
    volwassenen,
    kinderen,
    kanaries,
  }
}

/** How the work runs: every text of it stays with the work. */
function werk(k: (wat: string) => string): readonly CasusFeit[] {
  const op = '2026-03-02T10:00:00.000Z'
  const r = () => k('werk')
  return [
    { soort: 'RegieBelegd', regie: 'casusregie', mens: 'm', schaal: 'lokaal', reden: r(), op },
    { soort: 'RegisseurGewisseld', regie: 'casusregie', van: 'm', naar: 'n', reden: r(), verteld: r(), op },
    { soort: 'TeamVerhuisd', reorganisatie: 'h', van: 'o', naar: 'p', regisseur: 'm', op },
    { soort: 'WisselVerteld', verslag: r(), op },
    { soort: 'VervangingGeregeld', mens: 'm', van: '2026-03-02', tot: '2026-04-02' },
    { soort: 'RegieschaalGewijzigd', schaal: 'lokaal', organisatie: 'o', reden: r(), op },
    { soort: 'RegionaleRegieHerzien', uitkomst: 'blijft', reden: r(), op },
    { soort: 'RegieGedeeld', organisatie: 'o', eersteContact: r(), reden: r(), op },
    { soort: 'GedeeldeRegieBeeindigd', organisatie: 'o', reden: r(), op },
    { soort: 'IntensieveRegieIngesteld', mens: 'm', tot: '2027-01-01', reden: r(), op },
    { soort: 'IntensieveRegieBeeindigd', reden: r(), op },
    { soort: 'ProcesregieBelegd', organisatie: 'o', reden: r(), op },
    { soort: 'ComplexiteitVastgelegd', complex: true, hulpVastgelopen: false, toelichting: r(), op },
    { soort: 'VoortgangGemeld', verslag: r(), op },
    { soort: 'DrangIngezet', vorm: 'drang', reden: r(), beslisser: r(), op },
    { soort: 'RaadGevraagd', voorwaarden: [], reden: r(), ouders: 'later', waaromLater: r(), op },
    { soort: 'Opgeschaald', reden: r(), partijen: ['politie'], op },
    { soort: 'PartijIngelicht', partij: 'politie', verslag: r(), op },
    { soort: 'Afgeschaald', reden: r(), op },
    { soort: 'CodeRoodGezet', reden: r(), op },
    { soort: 'CodeRoodIngetrokken', reden: r(), op },
    { soort: 'AcuutGemerkt', reden: r(), op },
    { soort: 'AcuutGehandeld', verslag: r(), op },
    { soort: 'ImpasseGemeld', vraag: r(), op },
    { soort: 'ImpasseBeslist', beslisser: r(), besluit: r(), op },
    { soort: 'SpecialistBetrokken', naam: r(), taak: r() },
    { soort: 'ConsultGevraagd', bij: r(), vraag: r(), antwoord: r(), op },
    { soort: 'KetencontactGewezen', keten: 'zorg', naam: r(), op },
    { soort: 'HuisbezoekGepland', bezoek: 'h', dag: '2026-04-01', team: 'm', veiligThuis: null, doel: r(), op },
    { soort: 'HuisbezoekGedaan', bezoek: 'h', uitkomst: r(), op },
    { soort: 'HuisbezoekAfgezegd', bezoek: 'h', reden: r(), op },
    { soort: 'RegioOverdrachtAangeboden', overdracht: 'ro', naarRegio: r(), ontvanger: r(), stukken: [], op },
    { soort: 'RegioOverdrachtBevestigd', overdracht: 'ro', door: r(), op },
    { soort: 'SteunGekoppeld', mens: 'm', organisatie: 'o', op },
    { soort: 'SteunBeeindigd', mens: 'm', reden: r(), op },
    { soort: 'MensGesperd', mens: 'm', grond: 'familie' },
    { soort: 'FaseAfgerond', fase: 'directe-veiligheid', volgende: null, onderbouwing: r() },
    { soort: 'NieuwGeweld', op: '2026-03-02', verslag: r(), fase: 'directe-veiligheid', besprokenOp: null },
    { soort: 'VanAfgezien', voorwaarde: 'netwerk-betrokken', reden: r(), op },
    {
      soort: 'NazorgAfgesproken',
      verslag: r(),
      slachtoffer: { stand: 'afgesproken', tekst: r() },
      pleger: { stand: 'niet', tekst: r() },
      bijHerhaling: r(),
    },
    { soort: 'NazorgmaandenGekozen', maanden: [3], reden: r() },
    { soort: 'OpvolgingGedaan', maand: 3, uitkomst: 'veilig', verslag: r() },
    { soort: 'MetingVastgelegd', maand: 3, incidenten: 0, opgelost: r(), meedoen: r(), bewijs: r() },
    { soort: 'StabielResultaatVastgesteld', bewijs: r(), op: '2026-03-02' },
    { soort: 'LidVertrokken', persoon: 'elders', tot: '2026-03-02', reden: r() },
    { soort: 'CasusGesloten', motivering: r() },
    { soort: 'CasusHeropend', reden: r(), fase: 'directe-veiligheid' },
  ]
}
