/**
 * De gesloten lijst van wat Kring telt. Elke soort zegt bij welk feit van het journaal zij hoort en welke kenmerken zij kan dragen; de regel
 * zelf staat in kring.telregels() (db/migrations/0062, laatst vervangen in 0070 en aangevuld in 0108 en 0109). Een kenmerk dat op `:` eindigt heeft waarden, zoals `bron:politie`. Bij bijna elke
 * soort horen ook `slachtoffer:`, `pleger:` (geslacht) en `leeftijd:` van slachtoffers; nooit een mens, nooit een zaak.
 */
export type Telfeit = {
  readonly uit: string
  readonly wat: string
  readonly kenmerken: readonly string[]
  /** of er een doorlooptijd bij staat */
  readonly duur?: true
  /** de dag waar het over gaat, als dat niet de dag van het feit is */
  readonly dag?: 'dag van de melding' | 'dag van de casus' | 'dag waarop het moet' | 'dag van het eerste feit'
}

const VAN_MENSEN = ['slachtoffer:', 'pleger:', 'leeftijd:'] as const

export const TELFEITEN = {
  melding: {
    uit: 'melding.MeldingOntvangen, MeldingAangevuld',
    wat: 'een melding',
    kenmerken: ['bron:', 'van:', 'kanaal:', 'klasse:', 'kindcheck:', 'vorm:', 'bekend', 'niet-politie', 'kindcheck-hoort', 'acuut', 'eer-of-mensenhandel', 'kinderen'], // prettier-ignore
  },
  crisis: { uit: 'melding.CrisisIngezet', wat: 'een inzet bij crisis', kenmerken: ['voor:'] },
  weging: {
    uit: 'melding.WegingBesloten',
    wat: 'een gewogen melding',
    kenmerken: ['alle-gewogen', 'binnen-24-uur', 'binnen-5-werkdagen', 'alle-stappen'],
    duur: true,
    dag: 'dag van de melding',
  },
  besluit: { uit: 'melding.BesluitBevestigd', wat: 'een bevestigd besluit', kenmerken: ['besluit:'], duur: true },
  startplan: { uit: 'melding.PlanGemaakt', wat: 'een plan van aanpak', kenmerken: ['zelfde-dag'] },
  'onderzoek-gestart': {
    uit: 'melding.OnderzoekGestart',
    wat: 'een begonnen onderzoek',
    kenmerken: ['binnen-5-dagen'],
    duur: true,
  },
  ingelicht: {
    uit: 'melding.PersoonGeinformeerd',
    wat: 'iemand die hoorde dat er een melding over hem is',
    kenmerken: ['binnen-4-weken'],
    duur: true,
  },
  onderzoek: {
    uit: 'melding.OnderzoekAfgerond',
    wat: 'een afgerond onderzoek',
    kenmerken: ['conclusie:', 'binnen-10-weken'],
    duur: true,
  },
  'overdracht-aangehouden': {
    uit: 'melding.OverdrachtAangehouden',
    wat: 'een aangehouden overdracht',
    kenmerken: ['grond:'],
  },
  'overdracht-aangeboden': {
    uit: 'melding.OverdrachtAangeboden',
    wat: 'een aangeboden overdracht',
    kenmerken: ['aan:'],
  },
  overdracht: { uit: 'melding.OverdrachtAanvaard', wat: 'een aanvaarde overdracht', kenmerken: ['aan:'], duur: true },
  'melding-tot-overdracht': {
    uit: 'melding.OverdrachtAanvaard',
    wat: 'een overdracht, vanaf de melding',
    kenmerken: ['aan:', 'zonder-aanhouding', 'binnen-48-uur'],
    duur: true,
  },
  'overdracht-terug': {
    uit: 'melding.OverdrachtTeruggegeven',
    wat: 'een teruggegeven overdracht',
    kenmerken: ['aan:'],
  },
  'overdracht-vervallen': {
    uit: 'melding.OverdrachtVervallen',
    wat: 'een vervallen overdracht',
    kenmerken: ['aan:'],
  },
  'melding-gesloten': {
    uit: 'melding.MeldingGesloten',
    wat: 'een gesloten melding',
    kenmerken: ['reden:', 'hulp:'],
    duur: true,
  },
  casus: { uit: 'casus.CasusGeopend', wat: 'een casus', kenmerken: [] },
  kind: { uit: 'casus.CasusGeopend', wat: 'een kind in een casus', kenmerken: [] },
  pleger: { uit: 'casus.CasusGeopend', wat: 'een bekende pleger', kenmerken: [] },
  regie: {
    uit: 'casus.RegieBelegd',
    wat: 'belegde regie',
    kenmerken: ['regie:', 'eerste-casusregie', 'eerste-zaakeigenaar'],
    dag: 'dag van de casus',
  },
  regionaal: {
    uit: 'casus.RegieBelegd, RegieschaalGewijzigd',
    wat: 'een regionale casus',
    kenmerken: ['terug'],
    dag: 'dag van het eerste feit',
  },
  plan: { uit: 'casus.VeiligheidsplanVastgesteld', wat: 'een veiligheidsplan', kenmerken: ['eerste'], duur: true },
  'gezinsplan-gekoppeld': { uit: 'casus.GezinsplanGekoppeld', wat: 'een gekoppeld gezinsplan', kenmerken: [] },
  'kind-gesproken': {
    uit: 'casus.KindGesproken',
    wat: 'een gesproken kind',
    kenmerken: [],
    dag: 'dag van de casus',
  },
  'kind-aanbod': {
    uit: 'casus.HulpAangeboden',
    wat: 'een kind met een aanbod',
    kenmerken: [],
    dag: 'dag van de casus',
  },
  ervaringsdeskundige: {
    uit: 'casus.ErvaringsdeskundigeGekoppeld',
    wat: 'een casus met een ervaringsdeskundige',
    kenmerken: [],
    dag: 'dag van de casus',
  },
  'hulp-aangeboden': { uit: 'casus.HulpAangeboden', wat: 'een aanbod van hulp', kenmerken: ['voor:'] },
  'hulp-geweigerd': { uit: 'casus.HulpGeweigerd', wat: 'een geweigerd aanbod', kenmerken: ['voor:'] },
  'hulp-gestart': {
    uit: 'casus.HulpGestart',
    wat: 'begonnen hulp, met het wachten ervoor',
    kenmerken: ['voor:', 'eerste-van-mens', 'eerste-van-pleger', 'eerste-in-gezin'],
    duur: true,
  },
  'pleger-hulp': {
    uit: 'casus.HulpGestart',
    wat: 'een pleger die hulp gebruikt',
    kenmerken: [],
    dag: 'dag van de casus',
  },
  'hulp-afgerond': { uit: 'casus.HulpAfgerond', wat: 'afgeronde hulp', kenmerken: ['effect:'] },
  'netwerk-ingelicht': {
    uit: 'casus.NetwerkBetrokken, OmgevingAfgewogen, HulpGestart',
    wat: 'een gezin met hulp en een ingelichte omgeving',
    kenmerken: [],
    dag: 'dag van het eerste feit',
  },
  stabiel: { uit: 'casus.StabielResultaatVastgesteld', wat: 'een stabiel resultaat', kenmerken: [], duur: true },
  nazorg: { uit: 'casus.NazorgAfgesproken', wat: 'een casus in nazorg', kenmerken: [] },
  'nieuw-geweld': { uit: 'casus.NieuwGeweld', wat: 'nieuw geweld in een casus', kenmerken: [] },
  'geweld-na-nazorg': {
    uit: 'casus.NieuwGeweld, CasusHeropend',
    wat: 'een casus met geweld na het begin van nazorg',
    kenmerken: [],
    dag: 'dag van het eerste feit',
  },
  heropend: { uit: 'casus.CasusHeropend', wat: 'een heropende casus', kenmerken: ['herhaling'] },
  'casus-gesloten': { uit: 'casus.CasusGesloten', wat: 'een gesloten casus', kenmerken: [], duur: true },
  'nazorg-verschuldigd': {
    uit: 'casus.CasusGesloten, CasusHeropend',
    wat: 'nazorg na 3, 6 en 12 maanden die moet',
    kenmerken: ['maand:'],
    dag: 'dag waarop het moet',
  },
  'nazorg-gedaan': {
    uit: 'casus.OpvolgingGedaan',
    wat: 'nazorg na 3, 6 en 12 maanden die gedaan is',
    kenmerken: ['maand:'],
    dag: 'dag waarop het moet',
  },
  opvolging: { uit: 'casus.OpvolgingGedaan', wat: 'een opvolging', kenmerken: ['uitkomst:', 'maand:', 'bereikt'] },
  'jaar-om': {
    uit: 'casus.HulpGestart',
    wat: 'een interventie waarvan twaalf maanden voorbij zijn',
    kenmerken: ['voor:', 'eerste-van-mens', 'eerste-van-pleger', 'eerste-in-gezin'],
    dag: 'dag waarop het moet',
  },
  jaarcheck: {
    uit: 'casus.JaarcheckGedaan',
    wat: 'een antwoord na twaalf maanden',
    kenmerken: ['geweld:', 'gezin:', 'bekend'],
    dag: 'dag waarop het moet',
  },
  tik: { uit: 'casus.TikGehoord', wat: 'een antwoord van een gezinslid', kenmerken: ['antwoord:'] },
  huisverbod: {
    uit: 'huisverbod.HuisverbodOpgelegd',
    wat: 'een opgelegd huisverbod',
    kenmerken: ['wegens:', 'om-kindermishandeling'],
  },
  'huisverbod-verlengd': {
    uit: 'huisverbod.HuisverbodVerlengd',
    wat: 'een verlengd huisverbod',
    kenmerken: [],
    dag: 'dag van het eerste feit',
  },
  'huisverbod-vervolg': {
    uit: 'huisverbod.InterventieGestart',
    wat: 'een huisverbod met een interventie',
    kenmerken: [],
    dag: 'dag van het eerste feit',
  },
  'huisverbod-hulp': {
    uit: 'huisverbod.SpoorBijgewerkt',
    wat: 'iemand en hulp na een huisverbod',
    kenmerken: ['aanbod:', 'aangeboden'],
    dag: 'dag van het eerste feit',
  },
  verblijf: { uit: 'opvang.VerblijfGeopend', wat: 'een verblijf in de opvang', kenmerken: ['groep:', 'kleur:'] },
  bewoner: { uit: 'opvang.VerblijfGeopend', wat: 'iemand in de opvang', kenmerken: ['groep:', 'kleur:'] },
  analysefase: { uit: 'opvang.AnalyseAfgerond', wat: 'een afgesloten analysefase', kenmerken: [], duur: true },
  'verblijf-gesloten': {
    uit: 'opvang.VerblijfGesloten',
    wat: 'een beëindigd verblijf',
    kenmerken: ['groep:', 'reden:'],
    duur: true,
  },
  'traject-gesloten': {
    uit: 'opvang.VerblijfGesloten',
    wat: 'een afgesloten traject',
    kenmerken: ['traject:'],
    duur: true,
  },
  uitgestroomd: {
    uit: 'opvang.VerblijfGesloten',
    wat: 'een vertrek, vanaf klaar voor uitstroom',
    kenmerken: ['groep:'],
    duur: true,
  },
  uitstroom: {
    uit: 'opvang.UitstroomVoorbereid',
    wat: 'een voorbereide uitstroom',
    kenmerken: ['bestemming:', 'reden:', 'elders'],
  },
  geagendeerd: {
    uit: 'overleg.BesprekingGeagendeerd',
    wat: 'een zaak op de agenda van een tafel',
    kenmerken: ['tafel:', 'aanleiding:', 'regel', 'gekozen'],
  },
  besproken: {
    uit: 'overleg.BesluitGenomen',
    wat: 'een besproken zaak',
    kenmerken: ['tafel:', 'aanleiding:', 'regel', 'gekozen'],
    dag: 'dag van het eerste feit',
  },
  advies: {
    uit: 'advies',
    wat: 'een gegeven advies',
    kenmerken: ['kanaal:', 'soort:', 'uitkomst:', 'van:', 'niet-chat'],
  },
  chat: { uit: 'adviescontact', wat: 'een chatgesprek, per maand geteld', kenmerken: [] },
} as const satisfies Readonly<Record<string, Telfeit>>

/** Het hoogste volgnummer dat telregels() binnen een feit geeft. */
export const VOLGNUMMERS = 12

export type Telsoort = keyof typeof TELFEITEN
export const TELSOORTEN = Object.keys(TELFEITEN) as readonly Telsoort[]

/** Of een soort telregel dit kenmerk kan dragen. */
export function kanDragen(soort: Telsoort, kenmerk: string): boolean {
  const [kop, waarde] = kenmerk.split(':', 2)
  const lijst: readonly string[] = [...TELFEITEN[soort].kenmerken, ...VAN_MENSEN]
  return waarde === undefined ? lijst.includes(kenmerk) : waarde !== '' && lijst.includes(`${kop ?? ''}:`)
}
