import { afterAll, beforeAll } from 'vitest'
import { functie, policy, proefMuren, type Gaat, type Geweigerd } from './muurproef.ts'
import { erbij, maakToneel, OP, regio, spelers, u, zaak, type Toneel } from './toneel.ts'

/** What raw SQL may do about destroying: one role, in its own name, never alone; and nobody signs in to delete. */
let t: Toneel
beforeAll(async () => {
  t = await maakToneel()
}, 120_000)
afterAll(() => t.sluit())

const V = u(780)
const P = u(781)
const A = u(782)
const B = u(783)
const EEN = spelers.privacy.mens
const TWEE = spelers.tweedePrivacy.mens
const ROL = /i\.rol = 'privacyfunctionaris'::text/
const voorstel = (door: string = EEN) =>
  erbij('vernietiging', {
    regio,
    id: V,
    klasse: 'zaak',
    peildag: '2026-03-02',
    voorgesteld_op: OP,
    voorgesteld_door: door,
  })
const post = erbij('vernietigpost', { regio, id: P, vernietiging: V, zaak: zaak.gesloten, begon_op: OP })
const houd = (mens: string = EEN) =>
  erbij('aanhouding', { regio, id: A, zaak: zaak.gesloten, grond: 'klacht', tot: '2027-01-01', mens, op: OP })
const bewijs = `${voorstel()} insert into kring.vernietigbewijs (regio, volg, vernietiging, inhoud, vorige, hash) values ('${regio}', 1, '${V}', '{}', sha256(''), sha256('${B}'));`
const opnieuw = `insert into kring.hervernietiging (regio, id, besluit, klasse, zaak, aantallen, op) values ('${regio}', '${P}', '${V}', 'zaak', '${B}', '{}', '${OP}');`
const besluit = (door: string) =>
  `update kring.vernietiging set stand = 'besloten', besloten_op = '${OP}', besloten_door = '${door}' where id = '${V}'`
const LIJST = `select * from kring.bewaarlijst('zaak', '2100-01-01', 10)`
const TELLING = `select * from kring.bewaartelling('zaak', array['${zaak.gesloten}'::uuid], null)`
const NUMMER = `select 1 where kring.nummer_van_zaak('${zaak.gesloten}') is not null`
const OUD = `update kring.zaak set bewaartermijn_start = '2000-01-01' where id = '${zaak.gesloten}'`
/** A request in a case, a proposal of the case director, and the team coordinator who decides. */
const VRAAG = u(784)
const gebeurd = (positie: number, soort: string, inhoud: object) =>
  erbij('gebeurtenis', {
    ...{ regio, stroom: zaak.casus, positie, slice: 'casus', soort, op: OP, mens: spelers.regisseur.mens },
    ...{ rol: 'casusregisseur', organisatie: spelers.regisseur.organisatie, doel: 'rechten', opdracht: u(785) },
    ...{ inhoud: JSON.stringify({ verzoek: VRAAG, ...inhoud }), zout: NUL, inhoud_hash: NUL, vorige: NUL, hash: NUL },
  })
const NUL = `\\x${'00'.repeat(32)}`
const gevraagd = (recht = 'vernietiging', uitkomst = 'toegewezen') =>
  `${gebeurd(90, 'VerzoekOntvangen', { recht })} ${gebeurd(91, 'BesluitVoorgesteld', { uitkomst })}`
const opVerzoek = (anders: { [kolom: string]: string } = {}) =>
  erbij('vernietiging', {
    ...{ regio, id: V, klasse: 'zaak', peildag: '2026-03-02', stand: 'besloten', verzoek: VRAAG, zaak: zaak.casus },
    ...{ voorgesteld_op: OP, voorgesteld_door: spelers.regisseur.mens, besloten_op: OP },
    ...{ besloten_door: spelers.ontvanger.mens, niet_voor: '2027-01-01', ...anders },
  })
const LATER = '2026-03-01T10:00:00.000Z'
const VREEMD = ['gever', 'ambtenaar', 'beheerder', 'proces'] as const

const GAAT: Gaat = [
  ['een privacyfunctionaris stelt voor', { wie: 'privacy', sql: [voorstel(), post] }],
  [
    'en ziet wat na een reservekopie opnieuw wegging',
    { wie: 'privacy', sql: ['select * from kring.hervernietiging'], vooraf: opnieuw },
  ],
  ['een ander in die rol beslist', { wie: 'tweedePrivacy', sql: [besluit(TWEE)], vooraf: voorstel() }],
  [
    'wie voorstelde trekt in',
    {
      wie: 'privacy',
      sql: [`update kring.vernietiging set stand = 'ingetrokken' where id = '${V}'`],
      vooraf: voorstel(),
    },
  ],
  [
    'wie in de zaak werkt beslist als tweede op een verzoek',
    { wie: 'ontvanger', sql: [opVerzoek()], vooraf: gevraagd() },
  ],
  ['een privacyfunctionaris houdt een zaak aan', { wie: 'privacy', sql: [houd()] }],
  [
    'en geeft haar vrij',
    {
      wie: 'privacy',
      sql: [`update kring.aanhouding set weg_op = '${OP}', weg_door = '${EEN}' where id = '${A}'`],
      vooraf: houd(),
    },
  ],
  ['en ziet wat zijn termijn gehad heeft', { wie: 'privacy', sql: [LIJST], vooraf: OUD }],
  ['en hoeveel rijen dat zijn', { wie: 'privacy', sql: [TELLING] }],
  ['en het nummer erbij', { wie: 'privacy', sql: [NUMMER] }],
]
const GEWEIGERD: Geweigerd = [
  [
    'een besluit op verzoek in naam van een ander',
    { wie: 'ontvanger', sql: [opVerzoek({ besloten_door: EEN })], vooraf: gevraagd() },
    policy('vernietiging', 'op_verzoek', /m\.mens = vernietiging\.besloten_door/),
  ],
  [
    'een besluit op verzoek van een ander ogenblik',
    { wie: 'ontvanger', sql: [opVerzoek({ besloten_op: LATER })], vooraf: gevraagd() },
    policy('vernietiging', 'op_verzoek', /i\.nu = vernietiging\.besloten_op/),
  ],
  [
    'vernietigen waar om iets anders is gevraagd',
    { wie: 'ontvanger', sql: [opVerzoek()], vooraf: gevraagd('inzage') },
    policy('vernietiging', 'op_verzoek', /\(v\.inhoud ->> 'recht'::text\) = 'vernietiging'::text/),
  ],
  [
    'vernietigen wat iemand voorstelde af te wijzen',
    { wie: 'ontvanger', sql: [opVerzoek()], vooraf: gevraagd('vernietiging', 'afgewezen') },
    policy('vernietiging', 'op_verzoek', /\(b\.inhoud ->> 'uitkomst'::text\) = 'toegewezen'::text/),
  ],
  [
    'een besluit op een voorstel dat een ander deed',
    { wie: 'ontvanger', sql: [opVerzoek({ voorgesteld_door: EEN })], vooraf: gevraagd() },
    policy('vernietiging', 'op_verzoek', /b\.mens = vernietiging\.voorgesteld_door/),
  ],
  [
    'een besluit op een voorstel van een ander ogenblik',
    { wie: 'ontvanger', sql: [opVerzoek({ voorgesteld_op: LATER })], vooraf: gevraagd() },
    policy('vernietiging', 'op_verzoek', /b\.op = vernietiging\.voorgesteld_op/),
  ],
  [
    'wie niet in de zaak werkt beslist over een verzoek',
    { wie: 'vreemde', sql: [opVerzoek({ besloten_door: spelers.vreemde.mens })], vooraf: gevraagd() },
  ],
  ...VREEMD.flatMap((wie): Geweigerd => [
    [
      `${wie} leest een voorstel`,
      { wie, sql: ['select * from kring.vernietiging'], vooraf: voorstel() },
      policy('vernietiging', 'lezen', ROL),
    ],
    [
      `${wie} leest wat een voorstel raakt`,
      { wie, sql: ['select * from kring.vernietigpost'], vooraf: voorstel() + post },
      policy('vernietigpost', 'lezen', ROL),
    ],
    [
      `${wie} leest een aanhouding`,
      { wie, sql: ['select * from kring.aanhouding'], vooraf: houd() },
      policy('aanhouding', 'lezen', ROL),
    ],
    [
      `${wie} leest een verklaring`,
      { wie, sql: ['select * from kring.vernietigbewijs'], vooraf: bewijs },
      policy('vernietigbewijs', 'lezen', ROL),
    ],
    [
      `${wie} leest wat na een reservekopie opnieuw wegging`,
      { wie, sql: ['select * from kring.hervernietiging'], vooraf: opnieuw },
      policy('hervernietiging', 'lezen', ROL),
    ],
    [
      `${wie} ziet wat zijn termijn gehad heeft`,
      { wie, sql: [LIJST], vooraf: OUD },
      functie('bewaarlijst', /i\.rol in \('privacyfunctionaris', 'systeem'\)/),
    ],
    [
      `${wie} telt wat bij een zaak hoort`,
      { wie, sql: [TELLING] },
      functie('bewaartelling', /i\.rol in \('privacyfunctionaris', 'systeem'\)/),
    ],
    [`${wie} stelt voor`, { wie, sql: [voorstel(spelers[wie].mens)] }, policy('vernietiging', 'voorstellen', ROL)],
    [`${wie} houdt een zaak aan`, { wie, sql: [houd(spelers[wie].mens)] }, policy('aanhouding', 'aanhouden', ROL)],
  ]),
  [
    'iemand met een melding vraagt het nummer van een zaak',
    { wie: 'gever', sql: [NUMMER] },
    functie('nummer_van_zaak', /i\.rol = 'privacyfunctionaris'/),
  ],
  [
    'iemand met een melding zoekt een zaak bij een nummer',
    {
      wie: 'gever',
      sql: [`select 1 where kring.zaak_met_nummer((select current_setting('proef.nr'))) is not null`],
      vooraf: `select set_config('proef.nr', (select nummer from kring.zaak where id = '${zaak.gesloten}'), true)`,
    },
    functie('zaak_met_nummer', /i\.rol = 'privacyfunctionaris'/),
  ],
  [
    'een voorstel in naam van een ander',
    { wie: 'privacy', sql: [voorstel(TWEE)] },
    policy('vernietiging', 'voorstellen', /i\.mens = vernietiging\.voorgesteld_door/),
  ],
  [
    'een voorstel van een ander ogenblik',
    { wie: 'privacy', sql: [voorstel().replaceAll(OP, '2020-01-01T00:00:00Z')] },
    policy('vernietiging', 'voorstellen', /i\.nu = vernietiging\.voorgesteld_op/),
  ],
  [
    'wie voorstelde beslist zelf',
    { wie: 'privacy', sql: [besluit(EEN)], vooraf: voorstel() },
    policy('vernietiging', 'beslissen', /besloten_door <> voorgesteld_door/),
  ],
  [
    'een besluit in naam van een ander',
    { wie: 'privacy', sql: [besluit(TWEE)], vooraf: voorstel() },
    policy('vernietiging', 'beslissen', /i\.mens = vernietiging\.besloten_door/),
  ],
  ['iemand buiten die rol beslist', { wie: 'gever', sql: [besluit(spelers.gever.mens)], vooraf: voorstel() }],
  [
    'een besluit terugdraaien',
    {
      wie: 'privacy',
      sql: [`update kring.vernietiging set stand = 'ingetrokken' where id = '${V}'`],
      vooraf: `${voorstel()} ${besluit(TWEE)}`,
    },
  ],
  [
    'iets toevoegen aan het voorstel van een ander',
    { wie: 'tweedePrivacy', sql: [post], vooraf: voorstel() },
    policy('vernietigpost', 'voorstellen', /v\.voorgesteld_door = i\.mens/),
  ],
  [
    'iets toevoegen aan een besluit',
    { wie: 'privacy', sql: [post], vooraf: `${voorstel()} ${besluit(TWEE)}` },
    policy('vernietigpost', 'voorstellen', /v\.stand = 'voorgesteld'::text/),
  ],
  [
    'een aanhouding in naam van een ander',
    { wie: 'privacy', sql: [houd(TWEE)] },
    policy('aanhouding', 'aanhouden', /i\.mens = aanhouding\.mens/),
  ],
  [
    'vrijgeven in naam van een ander',
    {
      wie: 'privacy',
      sql: [`update kring.aanhouding set weg_op = '${OP}', weg_door = '${TWEE}' where id = '${A}'`],
      vooraf: houd(),
    },
    policy('aanhouding', 'vrijgeven', /i\.mens = aanhouding\.weg_door/),
  ],
  ['wie bewaart vernietigt zelf', { wie: 'privacy', sql: [`select kring.vernietig('${regio}', '${P}', '${OP}')`] }],
  ['wie bewaart wist zelf', { wie: 'privacy', sql: [`delete from kring.zaak where id = '${zaak.gesloten}'`] }],
  ['wie bewaart leest een dossier', { wie: 'privacy', sql: ['select * from kring.persoon'] }],
  ['wie bewaart leest een zaak', { wie: 'privacy', sql: ['select * from kring.zaak'] }],
]
proefMuren('bewaren', () => t, GAAT, GEWEIGERD)
