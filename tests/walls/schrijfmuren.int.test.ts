import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { doorlaat, functie, policy, view } from './muurproef.ts'
import {
  erbij,
  maakToneel,
  OP,
  org,
  persoon,
  persoonrij,
  regio,
  spelers,
  u,
  zaak,
  zaakrij,
  type Greep,
  type Ingreep,
  type Speler,
  type Toneel,
} from './toneel.ts'

let t: Toneel
beforeAll(async () => {
  t = await maakToneel()
}, 120_000)
afterAll(() => t.sluit())

const VROEG = '2026-03-01T09:00:00.000Z'
const NIEUW = u(500)
const hash = `\\x${'00'.repeat(32)}`

const betrek = (z: string, organisatie: string, als: string, door: string, anders: { [k: string]: string } = {}) =>
  erbij('betrokkenheid', { regio, id: u(600), zaak: z, organisatie, als, door, van: OP, ...anders })
const sper = (z: string, mens: string, anders: { [k: string]: string } = {}) =>
  erbij('sper', { regio, id: u(601), zaak: z, mens, grond: 'anders', van: OP, ...anders })
const houd = (z: string, organisatie: string, anders: { [k: string]: string } = {}) =>
  erbij('houder', { regio, id: u(602), zaak: z, organisatie, van: OP, ...anders })
const feit = (wie: Speler, z: string, soort: string, anders: { [k: string]: string } = {}) =>
  erbij('gebeurtenis', {
    regio,
    stroom: z,
    positie: 2,
    slice: 'melding',
    soort,
    op: OP,
    mens: spelers[wie].mens,
    rol: spelers[wie].rol,
    organisatie: spelers[wie].organisatie,
    doel: 'overdracht',
    opdracht: u(603),
    inhoud: `{"casus":"${NIEUW}"}`,
    zout: hash,
    inhoud_hash: hash,
    vorige: hash,
    hash,
    ...anders,
  })
const tekst = (z: string, soort: string) =>
  erbij('tekst', { regio, id: u(604), zaak: z, soort, inhoud: 'Proef.', gemaakt_op: OP })
const bericht = (z: string, soort: string) =>
  erbij('bericht', {
    regio,
    id: u(605),
    organisatie: org.gever,
    rol: 'medewerker-veilig-thuis',
    zaak: z,
    soort,
    op: OP,
  })
const werk = (z: string) =>
  erbij('werk', {
    regio,
    id: u(606),
    zaak: z,
    organisatie: org.team,
    rol: 'teamcoordinator',
    soort: 'proef',
    gestart_op: OP,
  })
const klokUur = (uur: string) => `2026-03-0${uur}:00:00.000Z`
const klok = (z: string, ...daarna: readonly string[]) => [
  erbij('werk', {
    regio,
    id: u(606),
    zaak: z,
    organisatie: org.gever,
    rol: 'medewerker-veilig-thuis',
    soort: 'proef',
    gestart_op: OP,
    vervalt_op: klokUur('5T12'),
  }),
  ...daarna.map(zet => `update kring.werk set ${zet} where id = '${u(606)}'`),
]
const telling = (z: string) =>
  erbij('telfeit', { regio, id: u(609), zaak: z, soort: 'vorm', waarde: 'proef', aantal: 1, jaar: 2026 })
const melder = (z: string) =>
  erbij('melder', {
    regio,
    zaak: z,
    naam: 'Proef',
    hoedanigheid: 'x',
    beroepsmatig: false,
    bereikbaar: 'x',
    anonimiteit: 'open',
  })
const deling = (wie: Speler, z: string, van = spelers[wie].organisatie) =>
  erbij('deling', {
    regio,
    id: u(607),
    zaak: z,
    op: OP,
    van_organisatie: van,
    aan_functie: 'x',
    personen: '{}',
    doel: 'x',
    grond: 'x',
    grond_bron: 'x',
    noodzaak: u(608),
    velden: '{}',
    geheim_doorbroken: false,
    betrokkene_geinformeerd: true,
    toestemming: 'niet-nodig',
    kanaal: 'x',
    besloten_door: spelers[wie].mens,
  })
/** Without a where: an update that reads nothing is not held by the policy for reading. */
const SLUIT_BLAD = `update kring.spoorblad set tot = '${OP}'`
const spoorblad = (wie: Speler, z: string, p: string, anders: { [k: string]: string } = {}) =>
  erbij('spoorblad', {
    regio,
    id: u(609),
    zaak: z,
    persoon: p,
    mens: spelers.collega.mens,
    organisatie: spelers.collega.organisatie,
    van_organisatie: spelers[wie].organisatie,
    op: OP,
    tot: '2030-01-01T00:00:00.000Z',
    inhoud: '{}',
    ...anders,
  })
const koppel = (z: string, p: string) => erbij('zaak_persoon', { regio, zaak: z, persoon: p })
const open = (organisatie: string, anders: { [k: string]: string } = {}) =>
  erbij('zaak', zaakrij(NIEUW, organisatie, { geopend_op: OP, ...anders }))
const bsn = (p: string) => erbij('persoon_bsn', { regio, persoon: p, bsn_versleuteld: hash, sleutel: 'x' })
const inzage = (wie: Speler, anders: { [k: string]: string } = {}) =>
  erbij('inzage', {
    regio,
    id: u(609),
    op: OP,
    mens: spelers[wie].mens,
    rol: spelers[wie].rol,
    organisatie: spelers[wie].organisatie,
    doel: 'casusregie',
    wat: 'x',
    uitkomst: 'niet-gevonden',
    gevraagd: u(610),
    ...anders,
  })

/** A message that came in, with the id of the report it is or may become. */
const postIn = (id: string, anders: { [k: string]: string | null } = {}) =>
  erbij('post_in', {
    regio,
    id,
    organisatie: org.gever,
    op: OP,
    langs: 'https',
    koppeling: 'proef',
    spoor: id,
    omvang: 1,
    stand: 'ontvangen',
    ...anders,
  })
/** Puts the waiting message with this report, in the own name. */
const zetBij = (z: string) =>
  `update kring.post_in set stand = 'gekoppeld', zaak = '${z}', afgehandeld_op = '${OP}', afgehandeld_door = '${spelers.gever.mens}' where id = '${NIEUW}'`
const postUit = (z: string) =>
  erbij('post_uit', {
    regio,
    id: u(651),
    organisatie: org.gever,
    zaak: z,
    soort: 'vt-terugkoppeling',
    op: OP,
    besluiten: '{}',
    document: u(652),
  })
const verstuur = (anders = '') =>
  `update kring.post_uit set stand = 'verstuurd', verstuurd_op = '${OP}', verstuurd_door = '${anders || spelers.gever.mens}', langs = 'bestand', inhoud = '${hash}', sleutel = 'x'`
const politie = (anders: { [k: string]: string } = {}) => open(org.gever, { meldbron: 'politie', ...anders })
const eigenWerk = erbij('werk', {
  regio,
  id: u(620),
  zaak: zaak.aangeboden,
  organisatie: org.gever,
  rol: 'medewerker-veilig-thuis',
  soort: 'proef',
  gestart_op: VROEG,
})
const geef = (aan: Speler) => `update kring.werk set mens = '${spelers[aan].mens}' where id = '${u(620)}'`
const toewijzing = (wie: Speler, anders: { [k: string]: string } = {}) =>
  erbij('toewijzing', {
    regio,
    id: u(621),
    greep: u(622),
    werk: u(620),
    zaak: zaak.aangeboden,
    door: spelers[wie].mens,
    op: OP,
    ...anders,
  })
const bestand = (z: string, anders: { [k: string]: string } = {}) =>
  erbij('stukbestand', {
    ...{ regio, id: u(624), zaak: z, stuk: u(625), versie: '1', type: 'pdf', grootte: '1' },
    ...{ som: hash, sleutel: 'x', omhuld: hash, nonce: `\\x${'00'.repeat(12)}`, cijfer: hash, gemaakt_op: OP },
    ...anders,
  })
const nummer = (z: string, anders: { [k: string]: string } = {}) =>
  erbij('contactgegeven', {
    ...{
      regio,
      id: u(626),
      zaak: z,
      persoon: persoon.aangeboden,
      langs: 'telefoon',
      waarde: '0612345678',
      gemaakt_op: OP,
    },
    ...anders,
  })
const link = (z: string, anders: { [k: string]: string } = {}) =>
  erbij('link', {
    ...{ regio, id: u(627), zaak: z, persoon: persoon.aangeboden, maand: '3', spoor: hash, gemaakt_op: OP },
    verloopt_op: new Date(Date.parse(anders['gemaakt_op'] ?? OP) + 48 * 3_600_000).toISOString(),
    ...anders,
  })
const uit = (z: string, anders: { [k: string]: string } = {}) =>
  erbij('uit', {
    ...{ regio, id: u(628), zaak: z, link: u(627), gemaakt_op: OP, stand: 'met-de-hand', volgende_op: OP },
    ...anders,
  })
const buitenlink = (z: string, anders: { [k: string]: string } = {}) =>
  erbij('buitenlink', {
    ...{ regio, id: u(629), zaak: z, persoon: persoon.aangeboden, soort: 'terugblik', spoor: hash, gemaakt_op: OP },
    verloopt_op: new Date(Date.parse(anders['gemaakt_op'] ?? OP) + 720 * 3_600_000).toISOString(),
    ...anders,
  })
const filter = (wie: Speler) =>
  erbij('werkfilter', { regio, id: u(623), mens: spelers[wie].mens, naam: 'Proef', keuze: '{}', gemaakt_op: OP })
const mailkeuze = (wie: Speler) =>
  erbij('mailkeuze', { regio, mens: spelers[wie].mens, aan: 'false', gewijzigd_op: OP })

/** An `exists (...)` over one of the views, as the catalog writes it. */
const over = (naam: string): RegExp =>
  new RegExp(
    String.raw`EXISTS \( SELECT 1\s+FROM kring\.${naam} m\s+WHERE \((?:[^()]|\([^()]*(?:\([^()]*(?:\([^()]*\)[^()]*)*\)[^()]*)*\))*\)\s+OFFSET 0\)`,
  )

/** The server's own count of changed rows: a blind update reads nothing, so only its own policy counts. */
const GERAAKT = `pg_stat_get_xact_tuples_updated('kring.betrokkenheid'::regclass)`
/** The layer above down, as the administrator: everybody sees that a case is there. */
const ZAAK_OPEN = 'alter policy lezen on kring.zaak using (true);'

/** Refused, and every line of the wall that alone makes it so: take one out and it is no longer refused the same way. */
const GEWEIGERD: readonly (readonly [string, Greep, ...Ingreep[]])[] = [
  // 0. who does which work
  [
    'werk van een andere rol verdelen',
    { wie: 'collega', sql: [geef('gever')], vooraf: eigenWerk },
    functie('bewaak_werk', /i\.rol = old\.rol/),
  ],
  [
    'werk geven aan wie gesperd is',
    { wie: 'gever', sql: [geef('gesperde')], vooraf: eigenWerk },
    functie('bewaak_werk', /s\.mens = new\.mens/, 'false'),
  ],
  [
    'werk geven aan wie die rol niet meer heeft',
    { wie: 'gever', sql: [geef('oud')], vooraf: eigenWerk },
    functie('bewaak_werk', /r\.tot > i\.nu/),
  ],
  [
    'werk geven aan een andere rol',
    { wie: 'gever', sql: [geef('collega')], vooraf: eigenWerk },
    functie('bewaak_werk', /r\.rol = new\.rol/),
  ],
  [
    'een toewijzing noteren op naam van een ander',
    { wie: 'gever', sql: [toewijzing('gever', { door: spelers.collega.mens })], vooraf: eigenWerk },
    policy('toewijzing', 'noteren', /m\.mens = toewijzing\.door/),
  ],
  [
    'een toewijzing noteren met alleen een aanbod',
    { wie: 'ontvanger', sql: [toewijzing('ontvanger')], vooraf: eigenWerk },
    policy('toewijzing', 'noteren', over('mijn_inhoud')),
  ],
  [
    'een toewijzing noteren op een ander ogenblik',
    { wie: 'gever', sql: [toewijzing('gever', { op: VROEG })], vooraf: eigenWerk },
    policy('toewijzing', 'noteren', /op = \(NULLIF[^=]*?\)::timestamp with time zone/),
  ],
  [
    'een filter maken voor een ander',
    { wie: 'gever', sql: [filter('collega')] },
    policy('werkfilter', 'maken', /i\.mens = werkfilter\.mens/),
  ],
  [
    'voor een ander kiezen of er een mail komt',
    { wie: 'gever', sql: [mailkeuze('collega')] },
    policy('mailkeuze', 'kiezen', /i\.mens = mailkeuze\.mens/),
  ],
  [
    'een stuk bewaren met alleen een aanbod',
    { wie: 'ontvanger', sql: [bestand(zaak.aangeboden)] },
    policy('stukbestand', 'schrijven', over('mijn_inhoud')),
  ],
  [
    'een stuk bewaren op een ander ogenblik',
    { wie: 'gever', sql: [bestand(zaak.aangeboden, { gemaakt_op: VROEG })] },
    policy('stukbestand', 'schrijven', /gemaakt_op = \(NULLIF[^=]*?\)::timestamp with time zone/),
  ],
  [
    'een nummer bewaren met alleen een aanbod',
    { wie: 'ontvanger', sql: [nummer(zaak.aangeboden)] },
    policy(
      'contactgegeven',
      'schrijven',
      /EXISTS \( SELECT 1\s+FROM kring\.zaak_persoon p\s+WHERE \(.*?\)\s+OFFSET 0\)/s,
    ),
  ],
  [
    'een nummer bewaren op een ander ogenblik',
    { wie: 'gever', sql: [nummer(zaak.aangeboden, { gemaakt_op: VROEG })] },
    policy('contactgegeven', 'schrijven', /gemaakt_op = \(NULLIF[^=]*?\)::timestamp with time zone/),
  ],
  [
    'een nummer bewaren bij iemand van een andere zaak',
    { wie: 'gever', sql: [nummer(zaak.aangeboden, { persoon: persoon.vreemd })] },
    policy(
      'contactgegeven',
      'schrijven',
      /EXISTS \( SELECT 1\s+FROM kring\.zaak_persoon p\s+WHERE \(.*?\)\s+OFFSET 0\)/s,
    ),
  ],
  [
    'een link voor een maatje of terugblik maken met alleen een aanbod',
    { wie: 'ontvanger', sql: [buitenlink(zaak.aangeboden)] },
    policy('buitenlink', 'schrijven', over('mijn_inhoud')),
  ],
  [
    'een link voor een maatje of terugblik maken op een ander ogenblik',
    { wie: 'gever', sql: [buitenlink(zaak.aangeboden, { gemaakt_op: VROEG })] },
    policy('buitenlink', 'schrijven', /gemaakt_op = \(NULLIF[^=]*?\)::timestamp with time zone/),
  ],
  [
    'een link maken met alleen een aanbod',
    { wie: 'ontvanger', sql: [link(zaak.aangeboden)] },
    policy('link', 'schrijven', over('mijn_inhoud')),
  ],
  [
    'een link maken op een ander ogenblik',
    { wie: 'gever', sql: [link(zaak.aangeboden, { gemaakt_op: VROEG })] },
    policy('link', 'schrijven', /gemaakt_op = \(NULLIF[^=]*?\)::timestamp with time zone/),
  ],
  [
    'een bericht klaarzetten op een ander ogenblik',
    { wie: 'gever', sql: [link(zaak.aangeboden), uit(zaak.aangeboden, { gemaakt_op: VROEG })] },
    policy('uit', 'schrijven', /gemaakt_op = \(NULLIF[^=]*?\)::timestamp with time zone/),
  ],
  // 1. with only an offer
  [
    'een ontvanger laat zichzelf toe',
    { wie: 'ontvanger', sql: [betrek(zaak.aangeboden, org.team, 'betrokken', org.team)] },
    doorlaat('bewaak_kring'),
  ],
  [
    'een ontvanger laat een ander toe',
    { wie: 'ontvanger', sql: [betrek(zaak.aangeboden, org.ander, 'betrokken', org.team)] },
    doorlaat('bewaak_kring'),
  ],
  [
    'een ontvanger beeindigt de gever',
    { wie: 'ontvanger', sql: [`update kring.houder set tot = '${OP}' where zaak = '${zaak.aangeboden}'`] },
    policy('houder', 'beeindigen', over('mijn_inhoud')),
  ],
  [
    'een ontvanger wordt houder',
    { wie: 'ontvanger', sql: [houd(zaak.aangeboden, org.team)] },
    policy('houder', 'schrijven', over('mijn_inhoud')),
    policy('houder', 'schrijven', over('mijn_opening')),
  ],
  [
    'een ontvanger spert iemand',
    { wie: 'ontvanger', sql: [sper(zaak.aangeboden, spelers.gever.mens)] },
    doorlaat('bewaak_sper'),
  ],
  [
    'een ontvanger schrijft een ander feit',
    { wie: 'ontvanger', sql: [feit('ontvanger', zaak.aangeboden, 'MensGesperd')] },
    policy('gebeurtenis', 'aangroeien', over('mijn_zaak')),
    policy('gebeurtenis', 'aangroeien', /soort = ANY \(ARRAY\[[^\]]*\]\)/),
  ],
  [
    'een vreemde aanvaardt',
    { wie: 'vreemde', sql: [feit('vreemde', zaak.aangeboden, 'OverdrachtAanvaard')] },
    policy('gebeurtenis', 'aangroeien', over('mijn_aanbod')),
  ],
  // a case one does not see is no offer either; each line of the offer is tried with that other layer down
  [
    'een aanbod aan een ander aanvaarden',
    {
      wie: 'vreemde',
      sql: [feit('vreemde', zaak.aangeboden, 'OverdrachtAanvaard')],
      vooraf: ZAAK_OPEN + `update kring.betrokkenheid set door = '${org.ander}' where zaak = '${zaak.aangeboden}'`,
    },
    view('mijn_aanbod', /b\.organisatie = i\.organisatie/),
  ],
  [
    'een casusregisseur aanvaardt',
    { wie: 'regisseur', sql: [feit('regisseur', zaak.aangeboden, 'OverdrachtAanvaard')] },
    view('mijn_aanbod', /i\.rol = 'teamcoordinator'::text/),
  ],
  [
    'wie gesperd is aanvaardt',
    {
      wie: 'gesperdeOntvanger',
      sql: [feit('gesperdeOntvanger', zaak.aangeboden, 'OverdrachtAanvaard')],
      vooraf: ZAAK_OPEN,
    },
    view('mijn_aanbod', /s\.mens = i\.mens/, 'false'),
  ],
  [
    'een tweede keer aanvaarden',
    { wie: 'ontvanger', sql: [feit('ontvanger', zaak.aanvaard, 'OverdrachtAanvaard')] },
    view('mijn_aanbod', /z\.vervolg_zaak IS NULL/),
  ],
  [
    'een gesloten melding aanvaarden',
    { wie: 'ontvanger', sql: [feit('ontvanger', zaak.gesloten, 'OverdrachtAanvaard')] },
    view('mijn_aanbod', /z\.open/),
  ],
  [
    'een aanbod aanvaarden dat voorbij is, nog komt of van een ander is',
    { wie: 'ontvanger', sql: [feit('ontvanger', zaak.vreemd, 'OverdrachtAanvaard')], vooraf: ZAAK_OPEN },
    view('mijn_aanbod', /b\.tot > i\.nu/),
    view('mijn_aanbod', /b\.van <= i\.nu/),
    view('mijn_aanbod', /b\.mens IS NULL/),
  ],
  [
    'een feit op naam van een ander',
    { wie: 'gever', sql: [feit('gever', zaak.aangeboden, 'ContactGelegd', { mens: spelers.collega.mens })] },
    policy('gebeurtenis', 'aangroeien', /i\.mens = gebeurtenis\.mens/),
  ],
  [
    'een feit in een andere rol',
    { wie: 'gever', sql: [feit('gever', zaak.aangeboden, 'ContactGelegd', { rol: 'gedragswetenschapper' })] },
    policy('gebeurtenis', 'aangroeien', /i\.rol = gebeurtenis\.rol/),
  ],
  [
    'een feit uit naam van een andere organisatie',
    { wie: 'gever', sql: [feit('gever', zaak.aangeboden, 'ContactGelegd', { organisatie: org.ander })] },
    policy('gebeurtenis', 'aangroeien', /i\.organisatie = gebeurtenis\.organisatie/),
  ],
  [
    'een feit op een ander ogenblik',
    { wie: 'gever', sql: [feit('gever', zaak.aangeboden, 'ContactGelegd', { op: VROEG })] },
    policy('gebeurtenis', 'aangroeien', /i\.nu = gebeurtenis\.op/),
  ],
  [
    'een ontvanger schrijft inhoud',
    { wie: 'ontvanger', sql: [tekst(zaak.aangeboden, 'verhaal')] },
    policy('tekst', 'schrijven', over('mijn_zaak')),
    policy('tekst', 'schrijven', /soort = 'overdracht'::text/),
  ],
  [
    'een vreemde schrijft over een aanbod',
    { wie: 'vreemde', sql: [tekst(zaak.aangeboden, 'overdracht')] },
    policy('tekst', 'schrijven', over('mijn_aanbod')),
  ],
  [
    'een ontvanger stuurt een ander bericht',
    { wie: 'ontvanger', sql: [bericht(zaak.aangeboden, 'acute-melding')] },
    policy('bericht', 'sturen', over('mijn_zaak')),
    policy('bericht', 'sturen', /soort = ANY \(ARRAY\[[^\]]*\]\)/),
  ],
  [
    'een vreemde bericht van een aanvaarding',
    { wie: 'vreemde', sql: [bericht(zaak.aangeboden, 'overdracht-aanvaard')] },
    policy('bericht', 'sturen', over('mijn_aanbod')),
  ],
  [
    'een ontvanger zet werk klaar',
    { wie: 'ontvanger', sql: [werk(zaak.aangeboden)] },
    policy('werk', 'schrijven', over('mijn_zaak')),
  ],
  [
    'een ontvanger telt iets mee',
    { wie: 'ontvanger', sql: [telling(zaak.aangeboden)] },
    policy('telfeit', 'schrijven', over('mijn_zaak')),
  ],
  [
    'wie werkt verschuift een klok die loopt',
    { wie: 'gever', sql: klok(zaak.aangeboden, `vervalt_op = '${klokUur('6T12')}'`) },
    functie('bewaak_klok', /old\.stil_sinds is not null and /, ''),
  ],
  [
    'wie werkt verschuift een klok die stil blijft staan',
    {
      wie: 'gever',
      sql: klok(zaak.aangeboden, `stil_sinds = '${OP}'`, `vervalt_op = '${klokUur('6T12')}'`),
    },
    functie('bewaak_klok', / and new\.stil_sinds is null/, ''),
  ],
  [
    'procesregie rondt werk af',
    {
      wie: 'proces',
      sql: [
        `update kring.werk set klaar_op = '${OP}', klaar_door = 'OverdrachtAanvaard' where zaak = '${zaak.aangeboden}'`,
      ],
    },
    policyUsing('werk', 'mijn_zaak'),
    policyUsing('werk', 'mijn_aanbod'),
  ],
  [
    'een ontvanger rondt werk anders af',
    {
      wie: 'ontvanger',
      sql: [`update kring.werk set klaar_op = '${OP}', klaar_door = 'x' where zaak = '${zaak.aangeboden}'`],
    },
    policy('werk', 'bijwerken', over('mijn_zaak')),
    policy('werk', 'bijwerken', /klaar_door = ANY \(ARRAY\[[^\]]*\]\)/),
  ],
  [
    'procesregie schuift de kop van een stroom',
    { wie: 'proces', sql: [`update kring.stroom set positie = 9 where id = '${zaak.aangeboden}'`] },
    policy('stroom', 'bijwerken', over('mijn_zaak')),
    policy('stroom', 'bijwerken', over('mijn_aanbod')),
  ],
  [
    'een ontvanger begint een stroom',
    {
      wie: 'ontvanger',
      sql: [
        `insert into kring.stroom (regio, id, positie, hash) values ('${regio}', '${zaak.aangeboden}', 1, '${hash}')`,
      ],
    },
    policy('stroom', 'schrijven', over('mijn_zaak')),
  ],
  [
    'een ontvanger sluit de melding',
    {
      wie: 'ontvanger',
      sql: [`update kring.zaak set open = false, gesloten_op = '${OP}' where id = '${zaak.aangeboden}'`],
    },
    functie('bewaak_aanbod', /\n\s*and \(new\.fase[\s\S]*?old\.gesloten_op\)/, ''),
  ],
  [
    'een ontvanger verandert de urgentie',
    { wie: 'ontvanger', sql: [`update kring.zaak set urgentie = 'hoog' where id = '${zaak.aangeboden}'`] },
    functie('bewaak_aanbod', /new\.urgentie, new/, 'old.urgentie, new'),
    doorlaat('bewaak_aanbod'),
  ],
  [
    'een ontvanger verandert de stand na aanvaarding',
    { wie: 'ontvanger', sql: [`update kring.zaak set status = 'x' where id = '${zaak.aanvaard}'`] },
    doorlaat('bewaak_aanbod'),
  ],
  [
    'een ontvanger deelt gegevens',
    { wie: 'ontvanger', sql: [deling('ontvanger', zaak.aangeboden)] },
    policy('deling', 'schrijven', over('mijn_zaak')),
  ],
  [
    'delen uit naam van een ander',
    { wie: 'gever', sql: [deling('gever', zaak.aangeboden, org.ander)] },
    policy('deling', 'schrijven', /m\.organisatie = deling\.van_organisatie/),
  ],
  [
    'vrijgeven uit naam van een ander',
    { wie: 'gever', sql: [spoorblad('gever', zaak.aangeboden, persoon.aangeboden, { van_organisatie: org.ander })] },
    policy('spoorblad', 'schrijven', /m\.organisatie = spoorblad\.van_organisatie/),
  ],
  [
    'vrijgeven op een ander ogenblik',
    { wie: 'gever', sql: [spoorblad('gever', zaak.aangeboden, persoon.aangeboden, { op: VROEG })] },
    policy(
      'spoorblad',
      'schrijven',
      /op = \(?NULLIF\(current_setting\('kring\.nu'::text, true\), ''::text\)\)?::timestamp with time zone/,
    ),
  ],
  [
    'vrijgeven over wie niet bij de zaak hoort',
    { wie: 'gever', sql: [spoorblad('gever', zaak.aangeboden, persoon.vreemd)] },
    policy('spoorblad', 'schrijven', /zp\.persoon = spoorblad\.persoon/),
  ],
  [
    'wie een vrijgegeven blad leest sluit het',
    {
      wie: 'regisseur',
      sql: [SLUIT_BLAD],
      vooraf: spoorblad('gever', zaak.aangeboden, persoon.aangeboden, {
        mens: spelers.regisseur.mens,
        organisatie: spelers.regisseur.organisatie,
      }),
    },
    policy('spoorblad', 'sluiten', over('mijn_inhoud')),
  ],
  [
    'een vrijgegeven blad langer openhouden',
    {
      wie: 'gever',
      sql: [`update kring.spoorblad set tot = '2031-01-01T00:00:00.000Z' where id = '${u(609)}'`],
      vooraf: spoorblad('gever', zaak.aangeboden, persoon.aangeboden),
    },
    policy(
      'spoorblad',
      'sluiten',
      /tot = \(?NULLIF\(current_setting\('kring\.nu'::text, true\), ''::text\)\)?::timestamp with time zone/,
    ),
  ],
  [
    'een vreemd meldpunt noteert de melder',
    { wie: 'vreemdeVt', sql: [melder(zaak.aangeboden)] },
    policy('melder', 'schrijven', over('mijn_zaak')),
  ],
  [
    'een team noteert de melder',
    { wie: 'regisseur', sql: [melder(zaak.casus)] },
    policy('melder', 'schrijven', /m\.rol = ANY \(ARRAY\[[^\]]*\]\)/),
  ],
  // 1b. and who works in a case stays within it too
  [
    'een houder van een ander ogenblik',
    {
      wie: 'gever',
      sql: [houd(zaak.gesloten, org.gever, { van: VROEG })],
      vooraf: `update kring.betrokkenheid set organisatie = '${org.gever}', "als" = 'betrokken' where zaak = '${zaak.gesloten}'`,
    },
    policy(
      'houder',
      'schrijven',
      /van = \(?NULLIF\(current_setting\('kring\.nu'::text, true\), ''::text\)\)?::timestamp with time zone/,
    ),
  ],
  [
    'een houder beeindigen op een ander ogenblik',
    { wie: 'gever', sql: [`update kring.houder set tot = '2026-03-02T11:00:00Z' where zaak = '${zaak.aangeboden}'`] },
    policy(
      'houder',
      'beeindigen',
      /tot = \(?NULLIF\(current_setting\('kring\.nu'::text, true\), ''::text\)\)?::timestamp with time zone/,
    ),
  ],
  [
    'wie opent maakt een ander houder',
    { wie: 'gever', sql: [open(org.gever), houd(NIEUW, org.team)] },
    policy('houder', 'schrijven', /m\.organisatie = houder\.organisatie/),
  ],
  [
    'wie opent zet een ander als houder in de kring',
    { wie: 'gever', sql: [open(org.gever), betrek(NIEUW, org.team, 'houder', org.gever)] },
    functie('bewaak_kring', /new\.organisatie = m\.organisatie/),
  ],
  [
    'betrokken maakt een ander houder in de kring',
    { wie: 'gever', sql: [betrek(zaak.aangeboden, org.ander, 'houder', org.gever)] },
    functie('bewaak_kring', /and new\.als <> 'houder'\) then/, ') then'),
  ],
  [
    'toelaten uit naam van een ander',
    { wie: 'gever', sql: [betrek(zaak.aangeboden, org.ander, 'betrokken', org.ander)] },
    policy('betrokkenheid', 'toelaten', /i\.organisatie = betrokkenheid\.door/),
  ],
  [
    'toelaten op een ander ogenblik',
    { wie: 'gever', sql: [betrek(zaak.aangeboden, org.ander, 'betrokken', org.gever, { van: VROEG })] },
    policy(
      'betrokkenheid',
      'toelaten',
      /van = \(?NULLIF\(current_setting\('kring\.nu'::text, true\), ''::text\)\)?::timestamp with time zone/,
    ),
  ],
  [
    'een betrokkenheid beeindigen op een ander ogenblik',
    {
      wie: 'gever',
      sql: [`update kring.betrokkenheid set tot = '2026-03-02T11:00:00Z' where zaak = '${zaak.aangeboden}'`],
    },
    policy(
      'betrokkenheid',
      'beeindigen',
      /tot = \(?NULLIF\(current_setting\('kring\.nu'::text, true\), ''::text\)\)?::timestamp with time zone/,
    ),
  ],
  [
    'een ander beeindigt de ontvanger',
    {
      wie: 'vreemde',
      sql: [`update kring.betrokkenheid set tot = '${OP}'`],
      vooraf: `update kring.betrokkenheid set door = '${org.ander}' where zaak = '${zaak.aangeboden}'`,
    },
    doorlaat('bewaak_kring'),
  ],
  [
    'een ontvanger beeindigt de gever in de kring',
    {
      wie: 'ontvanger',
      sql: [
        `update kring.betrokkenheid set tot = '${OP}' where zaak = '${zaak.aangeboden}' and organisatie = '${org.gever}'`,
      ],
      vooraf: `update kring.betrokkenheid set door = '${org.team}' where zaak = '${zaak.aangeboden}'`,
    },
    functie('bewaak_kring', /old\.als = 'ontvanger' and old\.organisatie = m\.organisatie/),
  ],
  [
    'sperren op een ander ogenblik',
    { wie: 'gever', sql: [sper(zaak.aangeboden, spelers.collega.mens, { van: VROEG })] },
    policy(
      'sper',
      'sperren',
      /van = \(?NULLIF\(current_setting\('kring\.nu'::text, true\), ''::text\)\)?::timestamp with time zone/,
    ),
  ],
  [
    'iemand uit een andere regio sperren',
    { wie: 'gever', sql: [sper(zaak.aangeboden, spelers.uitAndereRegio.mens)] },
    policy('sper', 'sperren', /r\.mens = sper\.mens/),
  ],
  [
    'blind beeindigen raakt meer dan de eigen rij',
    {
      wie: 'gever',
      sql: [
        `select set_config('kring.telt', ${GERAAKT}::text, true)`,
        `update kring.betrokkenheid set tot = '${OP}'`,
        `select 1 where ${GERAAKT} > current_setting('kring.telt')::int + 1`,
      ],
      vooraf: `delete from kring.betrokkenheid where zaak <> '${zaak.casus}'`,
    },
    policy(
      'betrokkenheid',
      'beeindigen',
      /i\.organisatie = ANY \([^)]*\)\]?\)?|\(?\(i\.organisatie = betrokkenheid\.organisatie\) OR \(i\.organisatie = betrokkenheid\.door\)\)?/,
    ),
  ],
  [
    'wie gesperd is spert een ander',
    { wie: 'gesperde', sql: [sper(zaak.aangeboden, spelers.collega.mens)] },
    view('mijn_inhoud', /s\.mens = i\.mens/, 'false'),
  ],
  // 2. which person comes to a case
  [
    'een vreemde persoon bij de eigen zaak',
    { wie: 'gever', sql: [koppel(zaak.aangeboden, persoon.vreemd)] },
    doorlaat('bewaak_persoon'),
    functie('bewaak_persoon', /and m\.regio = zp\.regio and m\.zaak = zp\.zaak/, ''),
    functie('bewaak_persoon', /p\.organisatie = i\.organisatie and p\.xmin = deze/),
  ],
  [
    'een eerder gemaakte persoon zonder zaak',
    { wie: 'gever', sql: [koppel(zaak.aangeboden, persoon.eigen)] },
    functie('bewaak_persoon', / and p\.xmin = deze/, ''),
  ],
  [
    'een persoon bij twee eigen zaken tegelijk',
    {
      wie: 'gever',
      sql: [
        koppel(zaak.aangeboden, persoon.vreemd).replace(';', `, ('${regio}', '${zaak.aanvaard}', '${persoon.vreemd}')`),
      ],
    },
    functie('bewaak_persoon', /zp\.xmin <> deze/),
  ],
  [
    'een ontvanger zet iemand bij het aanbod',
    { wie: 'ontvanger', sql: [koppel(zaak.aangeboden, persoon.casus)] },
    policy('zaak_persoon', 'schrijven', over('mijn_zaak')),
  ],
  [
    'personen meenemen zonder te aanvaarden',
    {
      wie: 'ontvanger',
      sql: [open(org.team, { soort: 'casus', uit_zaak: zaak.aangeboden }), koppel(NIEUW, persoon.aangeboden)],
    },
    doorlaat('bewaak_persoon'),
  ],
  [
    'een andere persoon meenemen bij het aanvaarden',
    { wie: 'ontvanger', sql: [...aanvaard(), koppel(NIEUW, persoon.vreemd)] },
    functie(
      'bewaak_persoon',
      /zp\.persoon = new\.persoon\) then return null; end if;\n\s*end if/,
      'true) then return null; end if;\n end if',
    ),
  ],
  [
    'personen uit een andere melding dan de aanvaarde',
    {
      wie: 'ontvanger',
      sql: [
        open(org.team, { soort: 'casus', uit_zaak: zaak.vreemd }),
        feit('ontvanger', zaak.aangeboden, 'OverdrachtAanvaard'),
        koppel(NIEUW, persoon.vreemd),
      ],
    },
    functie('bewaak_persoon', /g\.stroom = z\.uit_zaak/),
  ],
  [
    'personen meenemen naar een andere casus',
    {
      wie: 'ontvanger',
      sql: [
        open(org.team, { soort: 'casus', uit_zaak: zaak.aangeboden }),
        feit('ontvanger', zaak.aangeboden, 'OverdrachtAanvaard', { inhoud: '{}' }),
        koppel(NIEUW, persoon.aangeboden),
      ],
    },
    functie('bewaak_persoon', / and g\.inhoud ->> 'casus' = z\.id::text/, ''),
  ],
  [
    'personen meenemen met wat een ander aanvaardde',
    {
      wie: 'ontvanger',
      sql: [open(org.team, { soort: 'casus', uit_zaak: zaak.aangeboden }), koppel(NIEUW, persoon.aangeboden)],
      vooraf: feit('vreemde', zaak.aangeboden, 'OverdrachtAanvaard'),
    },
    functie('bewaak_persoon', / and g\.mens = i\.mens/, ''),
  ],
  [
    'personen meenemen met wat eerder aanvaard is',
    {
      wie: 'ontvanger',
      sql: [open(org.team, { soort: 'casus', uit_zaak: zaak.aangeboden }), koppel(NIEUW, persoon.aangeboden)],
      vooraf: feit('ontvanger', zaak.aangeboden, 'OverdrachtAanvaard', { op: VROEG }),
    },
    functie('bewaak_persoon', / and g\.op = i\.nu/, ''),
  ],
  [
    'personen meenemen met een ander feit',
    {
      wie: 'ontvanger',
      sql: [
        open(org.team, { soort: 'casus', uit_zaak: zaak.aangeboden }),
        feit('ontvanger', zaak.aangeboden, 'OverdrachtTeruggegeven'),
        koppel(NIEUW, persoon.aangeboden),
      ],
    },
    policy('gebeurtenis', 'wachter', /\(soort = 'OverdrachtAanvaard'::text\)/),
  ],
  ['een bsn bij een vreemde persoon', { wie: 'gever', sql: [bsn(persoon.vreemd)] }, doorlaat('bewaak_persoon')],
  // 3. who asks is looked up, not taken from the settings
  [
    'de kring lezen als een andere organisatie',
    {
      wie: 'vreemde',
      sql: [`select 1 from kring.betrokkenheid where zaak = '${zaak.aangeboden}'`],
      instellingen: { organisatie: org.team },
    },
    policy(
      'betrokkenheid',
      'lezen',
      /i\.organisatie = \(?NULLIF\(current_setting\('kring\.organisatie'::text, true\), ''::text\)\)?::uuid/,
    ),
  ],
  [
    'een sper lezen als iemand anders',
    { wie: 'vreemde', sql: ['select 1 from kring.sper'], instellingen: { mens: spelers.gesperde.mens } },
    policy('sper', 'lezen', /EXISTS \( SELECT 1[\s\S]*\)\)/, 'true)'),
  ],
  [
    'een sper lezen met een rol die niet meer loopt',
    { wie: 'oud', sql: ['select 1 from kring.sper'] },
    policy('sper', 'lezen', /EXISTS \( SELECT 1[\s\S]*\)\)/, 'true)'),
  ],
  [
    'een opdracht lezen vanuit de andere organisatie',
    { wie: 'geverElders', sql: ['select 1 from kring.opdracht'] },
    policyUsing('opdracht', /i\.organisatie = opdracht\.organisatie/),
  ],
  [
    'een opdracht van een collega lezen',
    { wie: 'collega', sql: ['select 1 from kring.opdracht'] },
    policyUsing('opdracht', /i\.mens = opdracht\.mens/),
  ],
  [
    'een opdracht schrijven op naam van een ander',
    { wie: 'collega', sql: [opdracht(spelers.gever.mens)] },
    policy('opdracht', 'eigen', /i\.mens = opdracht\.mens/),
  ],
  [
    'een opdracht schrijven in een andere organisatie',
    { wie: 'collega', sql: [opdracht(spelers.collega.mens)], instellingen: { organisatie: org.ander } },
    policy('opdracht', 'eigen', /i\.organisatie = opdracht\.organisatie/),
  ],
  [
    'een opdracht schrijven in een andere regio',
    { wie: 'collega', sql: [opdracht(spelers.collega.mens).replace(regio, 'ijsselland-2014')] },
    policy('opdracht', 'eigen', /\(?regio = current_setting\('kring\.regio'::text, true\)\)?/),
  ],
  [
    'collegas lezen met een rol die niet meer loopt',
    { wie: 'oud', sql: ['select id from kring.mens'] },
    policy('mens', 'lezen', /EXISTS \( SELECT 1\s+FROM kring\.ik i[\s\S]*?\)\)\)/, 'true)'),
  ],
  ['lezen hoe een collega zich aanmeldt', { wie: 'gever', sql: ['select onderwerp from kring.mens'] }],
  [
    'een inzageregel op naam van een ander',
    { wie: 'gever', sql: [inzage('collega', { rol: spelers.gever.rol })] },
    policy('inzage', 'noteren', /i\.mens = inzage\.mens/),
  ],
  [
    'een inzageregel in een andere rol',
    { wie: 'gever', sql: [inzage('gever', { rol: 'procesregisseur' })] },
    policy('inzage', 'noteren', /i\.rol = inzage\.rol/),
  ],
  [
    'een inzageregel voor een andere organisatie',
    { wie: 'gever', sql: [inzage('gever', { organisatie: org.team })] },
    policy('inzage', 'noteren', /i\.organisatie = inzage\.organisatie/),
  ],
  [
    'een inzageregel in een andere regio',
    { wie: 'gever', sql: [inzage('gever', { regio: 'ijsselland-2014' })] },
    policy('inzage', 'noteren', /\(?regio = current_setting\('kring\.regio'::text, true\)\)?/),
  ],
  // messages of other systems, and what the system may do with them
  ['het systeem opent een melding zonder bericht', { wie: 'systeem', sql: [politie()] }],
  [
    'het systeem opent een melding bij het bericht van een ander',
    { wie: 'systeem', sql: [politie()], vooraf: postIn(u(650)) },
    policy('zaak', 'openen_systeem', /\(?p\.id = zaak\.id\)?/),
  ],
  [
    'het systeem opent een melding bij een bericht dat wacht',
    { wie: 'systeem', sql: [politie()], vooraf: postIn(NIEUW, { stand: 'wacht' }) },
    policy('zaak', 'openen_systeem', /\(?p\.stand = 'ontvangen'::text\)?/),
  ],
  [
    'het systeem opent een casus',
    { wie: 'systeem', sql: [politie({ soort: 'casus' })], vooraf: postIn(NIEUW) },
    policy('zaak', 'openen_systeem', /\(?soort = 'melding'::text\)?/),
  ],
  [
    'het systeem opent een melding die niet van de politie is',
    { wie: 'systeem', sql: [politie({ meldbron: 'bewoner' })], vooraf: postIn(NIEUW) },
    policy('zaak', 'openen_systeem', /\(?meldbron = 'politie'::text\)?/),
  ],
  [
    'het systeem leest een bestaande zaak',
    { wie: 'systeem', sql: ['select 1 from kring.zaak'] },
    policy('zaak', 'opening_systeem', /\(?i\.nu = zaak\.geopend_op\)?/),
  ],
  [
    'het systeem leest een tekst',
    { wie: 'systeem', sql: ['select 1 from kring.tekst'], vooraf: tekst(zaak.aangeboden, 'verhaal') },
  ],
  ['het systeem leest een persoon', { wie: 'systeem', sql: ['select 1 from kring.persoon'] }],
  [
    'een wachtend bericht lezen vanuit een andere organisatie',
    { wie: 'vreemdeVt', sql: ['select 1 from kring.post_in'], vooraf: postIn(NIEUW) },
    policy('post_in', 'lezen', /\(?i\.organisatie = post_in\.organisatie\)?/),
  ],
  [
    'een wachtend bericht lezen in een rol die er niet over gaat',
    { wie: 'proces', sql: ['select 1 from kring.post_in'], vooraf: postIn(NIEUW) },
    policy('post_in', 'lezen', /i\.rol = ANY \(ARRAY\[[^\]]*\]\)/),
  ],
  [
    'het bericht van een zaak waarvoor iemand gesperd is',
    {
      wie: 'gesperde',
      sql: ['select 1 from kring.post_in'],
      vooraf: postIn(zaak.aangeboden, { stand: 'aangenomen', zaak: zaak.aangeboden }),
    },
    policy('post_in', 'lezen', /\(?post_in\.zaak IS NULL\)?/),
  ],
  [
    'een bericht ontvangen voor een andere organisatie',
    { wie: 'systeemElders', sql: [postIn(NIEUW)] },
    policy('post_in', 'ontvangen', /\(?i\.organisatie = post_in\.organisatie\)?/),
  ],
  [
    'een bericht ontvangen op een ander ogenblik',
    { wie: 'systeem', sql: [postIn(NIEUW, { op: VROEG })] },
    policy('post_in', 'ontvangen', /\(?i\.nu = post_in\.op\)?/),
  ],
  [
    'een bericht ontvangen dat al terzijde ligt',
    { wie: 'systeem', sql: [postIn(NIEUW, { stand: 'terzijde' })] },
    policy('post_in', 'ontvangen', /\(?stand = ANY \(ARRAY\[[^\]]*\]\)\)?/),
  ],
  [
    'een bericht ontvangen in een rol die er niet over gaat',
    { wie: 'proces', sql: [postIn(NIEUW)] },
    policy('post_in', 'ontvangen', /i\.rol = ANY \(ARRAY\[[^\]]*\]\)/),
  ],
  [
    'een bericht afhandelen op naam van een ander',
    {
      wie: 'gever',
      sql: [`update kring.post_in set afgehandeld_door = '${spelers.collega.mens}', afgehandeld_op = '${OP}'`],
      vooraf: postIn(NIEUW),
    },
    policy('post_in', 'bijwerken', /\(?i\.mens = post_in\.afgehandeld_door\)?/),
  ],
  [
    'een bericht bij een zaak van een ander zetten',
    { wie: 'gever', sql: [zetBij(zaak.vreemd)], vooraf: postIn(NIEUW, { stand: 'wacht' }) },
    policy('post_in', 'bijwerken', over('mijn_inhoud')),
  ],
  [
    'een bericht klaarzetten bij een zaak van een ander',
    { wie: 'vreemdeVt', sql: [postUit(zaak.aangeboden)] },
    policy('post_uit', 'klaarzetten', over('mijn_inhoud')),
  ],
  [
    'een bericht lezen bij een zaak van een ander',
    { wie: 'vreemdeVt', sql: ['select 1 from kring.post_uit'], vooraf: postUit(zaak.aangeboden) },
    policy('post_uit', 'lezen', over('mijn_inhoud')),
  ],
  [
    'een bericht versturen op naam van een ander',
    { wie: 'gever', sql: [verstuur(spelers.collega.mens)], vooraf: postUit(zaak.aangeboden) },
    policy('post_uit', 'versturen', /\(?i\.mens = post_uit\.verstuurd_door\)?/),
  ],
  [
    'een bericht versturen dat al verstuurd is',
    { wie: 'gever', sql: [verstuur()], vooraf: `${postUit(zaak.aangeboden)} ${verstuur()};` },
    { wat: { policy: 'versturen', op: 'post_uit', deel: 'using' }, uit: /\(?stand = 'klaar'::text\)?/, in: 'true' },
  ],
  [
    'een bericht aan een rol met een ander soort nieuws, zonder zaak',
    {
      wie: 'systeem',
      sql: [
        erbij('bericht', {
          regio,
          id: u(605),
          organisatie: org.gever,
          rol: 'medewerker-veilig-thuis',
          soort: 'acute-melding',
          op: OP,
        }),
      ],
    },
    policy('bericht', 'sturen_post', /\(?soort = 'post-wacht'::text\)?/),
  ],
  // the views under the policies
  [
    'een inhoud die voorbij is, nog komt of van een mens is',
    { wie: 'gever', sql: [tekst(zaak.vreemd, 'verhaal')] },
    view('mijn_inhoud', /b\.tot > i\.nu/),
    view('mijn_inhoud', /b\.van <= i\.nu/),
  ],
  [
    'wat van een mens is, is niet van de organisatie',
    { wie: 'vreemde', sql: [tekst(zaak.vreemd, 'verhaal')] },
    view('mijn_inhoud', /b\.mens IS NULL/),
  ],
  [
    'een aanbod is geen inhoud',
    { wie: 'ontvanger', sql: [tekst(zaak.aangeboden, 'verhaal')] },
    view('mijn_inhoud', /b\."?als"? = ANY \(ARRAY\[[^\]]*\]\)/),
  ],
  [
    'een andere organisatie',
    {
      wie: 'ontvanger',
      sql: [tekst(zaak.aangeboden, 'verhaal')],
      vooraf: `update kring.betrokkenheid set door = '${org.team}' where zaak = '${zaak.aangeboden}'`,
    },
    view('mijn_inhoud', /b\.organisatie = i\.organisatie/),
  ],
  [
    'een rol zonder inhoud',
    { wie: 'beheerder', sql: [tekst(zaak.aangeboden, 'verhaal')] },
    view('mijn_inhoud', /i\.rol = ANY \(ARRAY\[[^\]]*\]\)/),
  ],
  [
    'de zaak van een ander die nu opent',
    { wie: 'proces', nu: OP, sql: [tekst(NIEUW, 'verhaal')], vooraf: open(org.gever) },
    view('mijn_opening', /i\.rol = ANY \(ARRAY\[[^\]]*\]\)/),
  ],
  [
    'de zaak van een andere organisatie die nu opent',
    {
      wie: 'ontvanger',
      sql: [tekst(NIEUW, 'verhaal')],
      vooraf: open(org.gever) + betrek(NIEUW, org.team, 'ontvanger', org.gever),
    },
    view('mijn_opening', /z\.organisatie = i\.organisatie/),
  ],
  [
    'een eigen zaak van een ander ogenblik',
    {
      wie: 'gever',
      sql: [tekst(zaak.gesloten, 'verhaal')],
      vooraf: betrek(zaak.gesloten, org.gever, 'ontvanger', org.gever),
    },
    view('mijn_opening', /z\.geopend_op = i\.nu/),
  ],
]

/** A condition of the `using` part of a policy: the same words may stand in the check as well. */
function policyUsing(op: string, wat: string | RegExp): Ingreep {
  const naam = op === 'opdracht' ? 'eigen' : 'bijwerken'
  return { wat: { policy: naam, op, deel: 'using' }, uit: typeof wat === 'string' ? over(wat) : wat, in: 'true' }
}
function aanvaard(): string[] {
  return [
    open(org.team, { soort: 'casus', uit_zaak: zaak.aangeboden }),
    feit('ontvanger', zaak.aangeboden, 'OverdrachtAanvaard'),
  ]
}
function opdracht(mens: string): string {
  return erbij('opdracht', { regio, mens, sleutel: u(611), verzoek_hash: hash, antwoord: '{}', op: OP })
}

/** And what must still go: the exact form of accepting and giving back, and the ordinary work in one's own case. */
const GAAT: readonly (readonly [string, Greep])[] = [
  [
    'werk op zich nemen, en dat noteren',
    { wie: 'gever', sql: [geef('gever'), toewijzing('gever', { na: spelers.gever.mens })], vooraf: eigenWerk },
  ],
  ['een eigen filter maken', { wie: 'ambtenaar', sql: [filter('ambtenaar')] }],
  [
    'wie opent laat de gever meteen weer toe (regionale regie)',
    { wie: 'ontvanger', sql: [...aanvaard(), betrek(NIEUW, org.gever, 'betrokken', org.team)] },
  ],
  [
    'aanvaarden',
    {
      wie: 'ontvanger',
      sql: [
        ...aanvaard(),
        `update kring.zaak set status = 'overgedragen', vervolg_zaak = '${NIEUW}' where id = '${zaak.aangeboden}'`,
      ],
    },
  ],
  [
    'aanvaarden: de kop, het werk, het bericht',
    {
      wie: 'ontvanger',
      sql: [
        `update kring.stroom set positie = 2 where id = '${zaak.aangeboden}'`,
        bericht(zaak.aangeboden, 'overdracht-aanvaard'),
        `update kring.werk set klaar_op = '${OP}', klaar_door = 'OverdrachtAanvaard' where zaak = '${zaak.aangeboden}'`,
      ],
    },
  ],
  [
    'aanvaarden: de personen komen mee',
    {
      wie: 'ontvanger',
      sql: [
        ...aanvaard(),
        houd(NIEUW, org.team),
        betrek(NIEUW, org.team, 'houder', org.team),
        koppel(NIEUW, persoon.aangeboden),
      ],
    },
  ],
  [
    'teruggeven',
    {
      wie: 'ontvanger',
      sql: [
        feit('ontvanger', zaak.aangeboden, 'OverdrachtTeruggegeven'),
        tekst(zaak.aangeboden, 'overdracht'),
        `update kring.betrokkenheid set tot = '${OP}' where zaak = '${zaak.aangeboden}' and organisatie = '${org.team}' and als = 'ontvanger'`,
      ],
    },
  ],
  [
    'een nieuwe melding met een nieuwe persoon',
    {
      wie: 'gever',
      sql: [
        open(org.gever),
        houd(NIEUW, org.gever),
        betrek(NIEUW, org.gever, 'houder', org.gever),
        erbij('persoon', persoonrij(u(640), org.gever)),
        koppel(NIEUW, u(640)),
        bsn(u(640)),
      ],
    },
  ],
  [
    'het systeem neemt een bericht aan: de melding, de houder, de mensen, de melder',
    {
      wie: 'systeem',
      sql: [
        politie(),
        houd(NIEUW, org.gever),
        betrek(NIEUW, org.gever, 'houder', org.gever),
        erbij('persoon', persoonrij(u(640), org.gever)),
        koppel(NIEUW, u(640)),
        bsn(u(640)),
        melder(NIEUW),
        tekst(NIEUW, 'verhaal'),
        `update kring.post_in set stand = 'aangenomen', zaak = '${NIEUW}', afgehandeld_op = '${OP}', afgehandeld_door = '${spelers.systeem.mens}' where id = '${NIEUW}'`,
      ],
      vooraf: postIn(NIEUW),
    },
  ],
  [
    'een medewerker neemt een wachtend bericht aan',
    {
      wie: 'gever',
      sql: [
        politie(),
        `update kring.post_in set stand = 'aangenomen', zaak = '${NIEUW}', afgehandeld_op = '${OP}', afgehandeld_door = '${spelers.gever.mens}' where id = '${NIEUW}'`,
      ],
      vooraf: postIn(NIEUW, { stand: 'wacht' }),
    },
  ],
  [
    'een medewerker zet een wachtend bericht bij een melding waarin hij werkt',
    { wie: 'gever', sql: [zetBij(zaak.aangeboden)], vooraf: postIn(NIEUW, { stand: 'wacht' }) },
  ],
  [
    'het systeem telt een herhaling van wat bij een melding staat',
    {
      wie: 'systeem',
      sql: [`update kring.post_in set herhaald = herhaald + 1 where id = '${NIEUW}'`],
      vooraf: postIn(NIEUW, {
        ...{ stand: 'gekoppeld', zaak: zaak.aangeboden, afgehandeld_op: VROEG, afgehandeld_door: spelers.gever.mens },
      }),
    },
  ],
  ['een bericht klaarzetten en versturen', { wie: 'gever', sql: [postUit(zaak.aangeboden), verstuur()] }],
  ['iemand uit de eigen kring bij een tweede zaak', { wie: 'gever', sql: [koppel(zaak.aangeboden, persoon.casus)] }],
  [
    'een ander toelaten en weer laten gaan',
    {
      wie: 'gever',
      sql: [
        betrek(zaak.aangeboden, org.ander, 'betrokken', org.gever),
        `update kring.betrokkenheid set tot = '${OP}' where id = '${u(600)}'`,
      ],
    },
  ],
  [
    'een klok na stilstand later laten eindigen',
    {
      wie: 'gever',
      sql: klok(zaak.aangeboden, `stil_sinds = '${OP}'`, `stil_sinds = null, vervalt_op = '${klokUur('6T12')}'`),
    },
  ],
  ['meetellen in de eigen zaak', { wie: 'gever', sql: [telling(zaak.aangeboden)] }],
  ['een collega sperren', { wie: 'gever', sql: [sper(zaak.aangeboden, spelers.collega.mens)] }],
  ['een inzageregel van zichzelf', { wie: 'ambtenaar', sql: [inzage('ambtenaar')] }],
  ['de eigen opdracht nog eens', { wie: 'gever', sql: ['select 1 from kring.opdracht'] }],
  ['collegas bij naam', { wie: 'beheerder', sql: ['select naam from kring.mens'] }],
]

describe('rauwe SQL: wat werk en aanvaarden vragen, gaat', () => {
  test.each(GAAT)('%s', async (_naam, greep) => {
    expect(await t.doe(greep)).toBe('gelukt')
  })
})
describe('rauwe SQL: al het andere weigert de database, en elke voorwaarde minder valt op', () => {
  test.each(GEWEIGERD.map(([naam, greep, ...ingrepen]) => [naam, greep, ingrepen] as const))(
    '%s',
    async (_naam, greep, ingrepen) => {
      expect(await t.doe(greep)).toBe('geweigerd')
      for (const ingreep of ingrepen)
        expect(await t.doe(greep, ingreep), `zonder ${ingreep.uit} in ${JSON.stringify(ingreep.wat)}`).not.toBe(
          'geweigerd',
        )
    },
  )
})
