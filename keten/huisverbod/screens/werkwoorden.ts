/** What must be done at an order, in both languages. */
export const WERKWOORDEN: Readonly<Record<string, Readonly<Record<'nl' | 'en', string>>>> = {
  'huisverbod-beoordelen': {
    nl: 'Beoordeel of een huisverbod nodig is',
    en: 'Assess whether a restraining order is needed',
  },
  'huisverbod-besluiten': { nl: 'Besluit over een huisverbod', en: 'Decide on a restraining order' },
  'huisverbod-loopt': {
    nl: 'Verleng het huisverbod op tijd, of laat het aflopen',
    en: 'Extend the restraining order in time, or let it end',
  },
  'bekendmaken-oplegging': {
    nl: 'Maak het huisverbod op schrift bekend',
    en: 'Serve the restraining order in writing',
  },
  'bekendmaken-verlenging': { nl: 'Maak de verlenging bekend', en: 'Serve the extension' },
  'bekendmaken-intrekking': { nl: 'Maak de intrekking bekend', en: 'Serve the withdrawal' },
  'meedelen-oplegging': {
    nl: 'Vertel wie het moet weten dat er een huisverbod is',
    en: 'Tell those who must know that there is a restraining order',
  },
  'meedelen-verlenging': {
    nl: 'Vertel wie het moet weten dat het huisverbod langer duurt',
    en: 'Tell those who must know that the order is extended',
  },
  'meedelen-intrekking': {
    nl: 'Vertel wie het moet weten dat het huisverbod stopt',
    en: 'Tell those who must know that the order is withdrawn',
  },
  'meedelen-uitspraak': {
    nl: 'Vertel huisgenoten en politie wat de rechter besliste',
    en: 'Tell the people at home and the police what the judge decided',
  },
  'bereikbaarheid-horen': { nl: 'Leg vast waar hij te bereiken is', en: 'Record where he can be reached' },
  'raadsman-regelen': { nl: 'Regel een raadsman', en: 'Arrange counsel' },
  'overtreding-melden': { nl: 'Meld een overtreding bij de politie', en: 'Report a breach to the police' },
  'sleutels-teruggeven': { nl: 'Geef de sleutels terug', en: 'Give the keys back' },
  'huisverbod-crisishulp': {
    nl: 'Ga nu helpen: er is een huisverbod',
    en: 'Go and help now: there is a restraining order',
  },
  'huisverbod-regie': { nl: 'Neem de regie na een huisverbod', en: 'Take direction after a restraining order' },
  'huisverbod-procescoordinatie': {
    nl: 'Stem de hulp na een huisverbod op elkaar af',
    en: 'Coordinate the help after a restraining order',
  },
  'zorgadvies-geven': { nl: 'Geef zorgadvies', en: 'Give advice on care' },
  'hulp-per-persoon': { nl: 'Bied ieder in huis hulp aan', en: 'Offer help to everyone in the home' },
  'huisverbod-overleg': { nl: 'Plan het overleg binnen de tien dagen', en: 'Plan the meeting within the ten days' },
  'kind-horen': {
    nl: 'Laat een kind van twaalf of ouder vertellen wat het vindt',
    en: 'Let a child of twelve or older say what they think',
  },
  'maatregel-regelen': {
    nl: 'Regel wat is afgesproken voor wie het huis uit moest',
    en: 'Arrange what was agreed for who had to leave',
  },
  'strafzaak-afstemmen': { nl: 'Stem af met de strafzaak', en: 'Coordinate with the criminal case' },
  'interventie-starten': {
    nl: 'Zorg dat er na het huisverbod hulp begint',
    en: 'Make sure help begins after the order',
  },
  'zitting-volgen': { nl: 'Volg de zaak bij de rechter', en: 'Follow the case before the judge' },
  'huisverbod-overdragen': {
    nl: 'Draag het gezin over aan het lokale team',
    en: 'Hand the family over to the local team',
  },
  'overdracht-aanvaarden': { nl: 'Wacht op het lokale team', en: 'Waiting for the local team' },
}
