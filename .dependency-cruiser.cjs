/**
 * The import walls. Arrows run down only:
 *
 *   service, web  ->  keten/*, sturing/*, vertrouwen  ->  kernel, gedeeld, toon
 *
 * Each rule says in its comment why it is there; that comment is the message when the rule is broken.
 * Tests may import anything.
 */
/** kernel/testing/ is help for tests that lives next to what it helps. */
const TESTS = ['[.]test[.]tsx?$', '^tests/', '^kernel/testing/']
const ALLES = '^(kernel|gedeeld|toon|keten|sturing|vertrouwen|service|web|tests|scripts)/'
const alles = (...behalve) => ({ path: ALLES, pathNot: behalve })

/** Files of a slice that touch the machine. Every other file directly in a slice is pure, a new one too. */
/** A slice with many rules is divided in parts, each a folder of one thought. */
const DELEN =
  '(loop|regie|systeem|plan|hulp|nazorg|contact|stukken|inzage|rechten|papier|screening|besluit|uitvoering|rechter|einde|wet|talen)'
const MACHINE = '(index|views|opdracht|opdrachten[a-z-]*|vragen[a-z-]*|routes|invoer|zoeken)[.]ts$'
const SLICE_MACHINE = [`^keten/[^/]+/${MACHINE}`, `^keten/[^/]+/${DELEN}/${MACHINE}`]
const SLICE_BESTAND = ['^keten/[^/]+/[^/]+[.]ts$', `^keten/[^/]+/${DELEN}/[^/]+[.]ts$`]
/** The words of a slice, plain sentences without React: a letter says it as the screen does. */
const WOORDEN = '^keten/[^/]+/screens/woorden/'
const SCHERMEN = ['^web/', '^keten/[^/]+/screens/', '^sturing/[^/]+/screens/', '^vertrouwen/screens/']
/** The part of the kernel without a database, HTTP or node: what a decision is made of. */
const KERNEL_PUUR = '^kernel/(access|actor|decider|rij|slice|weigering)[.]ts$'
const LADEN = '^gedeeld/regio/laden[.]ts$'
const pakket = namen => `(^|/)node_modules/(@types/)?(${namen.join('|')})/`
const ALLE_PAKKETTEN = '(^|/)node_modules/'

/** Something of the machine, by way of the import itself; types weigh nothing and are not carried along. */
const echt = { dependencyTypesNot: ['type-only'] }

const lagen = [
  {
    name: 'gedeeld-kent-niemand',
    comment:
      'gedeeld/ bevat de woorden die iedereen deelt en staat onderaan: het importeert alleen zichzelf. Verplaats wat het nodig heeft naar gedeeld/, of geef het als argument mee.',
    from: { path: '^gedeeld/', pathNot: TESTS },
    to: alles('^gedeeld/'),
  },
  {
    name: 'kernel-kent-de-keten-niet',
    comment:
      'kernel/ is de machine en kent geen woord van de keten: alleen kernel/ en gedeeld/. Maak een poort (type) in kernel/ en vul die in service/.',
    from: { path: '^kernel/', pathNot: TESTS },
    to: alles('^kernel/', '^gedeeld/'),
  },
  {
    name: 'toon-kent-geen-schermen',
    comment:
      'toon/ zijn losse schermdelen die elke slice gebruikt: alleen toon/ en gedeeld/. Geef het scherm-eigene als eigenschap mee.',
    from: { path: '^toon/', pathNot: TESTS },
    to: alles('^toon/', '^gedeeld/'),
  },
  {
    name: 'vertrouwen-op-kernel-en-gedeeld',
    comment:
      'vertrouwen/ bepaalt wie wat mag en mag dus van geen stap afhangen: alleen kernel/, gedeeld/ en zichzelf (een scherm ook toon/).',
    from: { path: '^vertrouwen/', pathNot: [...TESTS, '^vertrouwen/screens/'] },
    to: alles('^vertrouwen/', '^kernel/', '^gedeeld/'),
  },
  {
    name: 'vertrouwen-schermen',
    comment: 'Een scherm van vertrouwen/ gebruikt vertrouwen/, toon/ en gedeeld/.',
    from: { path: '^vertrouwen/screens/', pathNot: TESTS },
    to: alles('^vertrouwen/', '^toon/', '^gedeeld/'),
  },
  {
    name: 'sturing-ziet-geen-mensen',
    comment:
      'sturing/ ziet aantallen en nooit mensen; daarom importeert het niets uit keten/ en niets hoger dan zichzelf. Laat de keten een telfeit achter en lees dat.',
    from: { path: '^sturing/', pathNot: TESTS },
    to: alles('^sturing/', '^kernel/', '^gedeeld/', '^toon/'),
  },
  {
    name: 'keten-kijkt-omlaag',
    comment:
      'Een stap van de keten gebruikt alleen kernel/, gedeeld/, toon/, zichzelf, keten/zaak.ts en keten/nieuwe-mensen.ts. Wat hoger ligt (service/, web/) of ernaast (sturing/, vertrouwen/) komt via een poort van kernel/.',
    from: { path: '^keten/', pathNot: TESTS },
    to: alles('^keten/', '^kernel/', '^gedeeld/', '^toon/'),
  },
  {
    name: 'service-en-web-los',
    comment:
      'De server en de webapp kennen elkaar alleen over HTTP. Deel een type via gedeeld/ of de pure bestanden van de slice.',
    from: { path: '^service/', pathNot: TESTS },
    to: alles('^service/', '^keten/', '^sturing/', '^vertrouwen/', '^kernel/', '^gedeeld/', '^tests/'),
  },
  {
    name: 'web-gebruikt-schermen',
    comment:
      'web/ is de schil: het gebruikt toon/, gedeeld/ en de schermen (screens/) van een slice, niets van de server.',
    from: { path: '^web/', pathNot: TESTS },
    to: alles('^web/', '^toon/', '^gedeeld/', '^(keten|sturing)/[^/]+/screens/', '^vertrouwen/screens/'),
  },
  {
    name: 'geen-tests-in-het-programma',
    comment:
      'Wat mensen gebruiken hangt niet af van tests. Verplaats het gedeelde stuk uit tests/ naar de map die het bezit.',
    from: { path: ALLES, pathNot: [...TESTS, '^scripts/'] },
    to: { path: TESTS },
  },
]

const slices = [
  {
    name: 'slice-kent-geen-slice',
    comment:
      'Een slice importeert nooit een andere slice: alleen keten/chain.ts kent er twee. Zet de overdracht in keten/chain.ts, of het gedeelde woord in gedeeld/.',
    from: { path: '^(keten|sturing)/([^/]+)/', pathNot: TESTS },
    to: { path: '^$1/[^/]+/', pathNot: '^$1/$2/' },
  },
  {
    name: 'slice-kent-de-keten-niet',
    comment:
      'Los in keten/ staan chain.ts (kent iedereen), en zaak.ts en nieuwe-mensen.ts (voor iedereen). Een slice importeert alleen die twee; anders kent zij via chain.ts de andere slices.',
    from: { path: '^keten/[^/]+/', pathNot: TESTS },
    to: { path: '^keten/[^/]+$', pathNot: '^keten/(zaak|nieuwe-mensen)[.]ts$' },
  },
  {
    name: 'slice-toont-index',
    comment:
      'Een slice toont naar buiten alleen haar index.ts; de rest mag zij veranderen zonder iemand te vragen. Voeg het toe aan index.ts.',
    from: { path: '^(keten/[^/]+[.]ts$|service/)', pathNot: TESTS },
    to: { path: '^(keten|sturing)/[^/]+/', pathNot: '^(keten|sturing)/[^/]+/index[.]ts$' },
  },
  {
    name: 'zaak-onder-de-slices',
    comment:
      'keten/zaak.ts en keten/nieuwe-mensen.ts zijn er voor alle slices en kennen er dus geen: alleen kernel/ en gedeeld/.',
    from: { path: '^keten/(zaak|nieuwe-mensen)[.]ts$' },
    to: alles('^kernel/', '^gedeeld/'),
  },
]

const puur = [
  {
    name: 'puur-importeert-puur',
    comment:
      'Dit bestand is puur (beslissen, toegang, klokken): het importeert alleen pure bestanden van de eigen slice, gedeeld/ en het pure deel van kernel/ (access, actor, decider, rij, slice, weigering). Zo is elke regel na te rekenen zonder database, server of klok. Geef het als argument mee, of zet het in views.ts, vragen.ts of opdrachten.ts.',
    from: { path: SLICE_BESTAND, pathNot: [...TESTS, ...SLICE_MACHINE] },
    to: { ...alles(...SLICE_BESTAND, WOORDEN, '^gedeeld/', KERNEL_PUUR), ...echt },
  },
  {
    name: 'puur-importeert-geen-machine',
    comment:
      'Dit bestand is puur; de machinebestanden van de slice (index, views, opdrachten, vragen, routes, invoer, zoeken) gebruiken het, nooit andersom. Een type mag.',
    from: { path: SLICE_BESTAND, pathNot: [...TESTS, ...SLICE_MACHINE] },
    to: { path: SLICE_MACHINE, ...echt },
  },
  {
    name: 'puur-kent-geen-database-of-web',
    comment: 'Een puur bestand kent de database en HTTP ook niet als type: dan zou de regel weten waar zij draait.',
    from: { path: SLICE_BESTAND, pathNot: [...TESTS, ...SLICE_MACHINE] },
    to: { path: '^kernel/(db|gate|pipeline|streams|views|config|plain)[.]ts$' },
  },
  {
    name: 'puur-zonder-pakket',
    comment:
      'Een puur bestand gebruikt geen pakket en niets van Node: geen klok, geen toeval, geen bestanden. Geef het als argument mee.',
    from: { path: SLICE_BESTAND, pathNot: [...TESTS, ...SLICE_MACHINE] },
    to: { path: ALLE_PAKKETTEN },
  },
  {
    name: 'zonder-node',
    comment:
      'De keten, gedeeld/, vertrouwen/, sturing/ en de schermen gebruiken niets van Node zelf (bestanden, netwerk, toeval): dat doen kernel/ en service/. Alleen gedeeld/regio/laden.ts leest de regiodefinities van schijf.',
    from: {
      path: ['^(keten|gedeeld|vertrouwen|sturing|toon|web)/', KERNEL_PUUR],
      pathNot: [...TESTS, LADEN, '^web/vite[.]config[.]ts$'],
    },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'kernel-puur-deel',
    comment:
      'kernel/access, actor, decider, rij, slice en weigering zijn het pure deel van de machine: pure bestanden en de browser gebruiken ze. Zij importeren alleen elkaar en gedeeld/ (een type mag).',
    from: { path: KERNEL_PUUR },
    to: { ...alles(KERNEL_PUUR, '^gedeeld/'), ...echt },
  },
  {
    name: 'regels-niet-van-schijf',
    comment:
      'gedeeld/regio/laden.ts leest van schijf en hoort bij het opstarten (service/). Geef de gelezen definitie als argument mee; een type mag.',
    from: { path: '^(gedeeld|keten|kernel|toon|web|vertrouwen|sturing)/', pathNot: TESTS },
    to: { path: LADEN, ...echt },
  },
]

const pakketten = [
  {
    name: 'gedeeld-pakketten',
    comment:
      'gedeeld/ draait overal, ook in de browser: alleen typebox, yaml, fastest-levenshtein en temporal-polyfill.',
    from: { path: '^gedeeld/', pathNot: TESTS },
    to: {
      path: ALLE_PAKKETTEN,
      pathNot: pakket(['typebox', 'yaml', 'fastest-levenshtein', 'temporal-polyfill', 'temporal-spec']),
    },
  },
  {
    name: 'keten-pakketten',
    comment:
      'Een stap van de keten kent de database, het web en andere pakketten niet; alleen typebox, voor de vorm van een bericht. De machine staat in kernel/.',
    from: { path: '^keten/', pathNot: [...TESTS, '/screens/'] },
    to: { path: ALLE_PAKKETTEN, pathNot: pakket(['typebox']) },
  },
  {
    name: 'pg-op-een-plek',
    comment:
      'De database wordt bereikt via asActor van kernel/db.ts, zodat de muur nooit vergeten wordt. Alleen kernel/db.ts en service/ kennen pg.',
    from: { path: ALLES, pathNot: [...TESTS, '^kernel/db[.]ts$', '^service/', '^scripts/'] },
    to: { path: pakket(['pg']) },
  },
  {
    name: 'xml-op-een-plek',
    comment:
      'XML van buiten wordt op een plek gelezen, met de grenzen die daar staan (geen DOCTYPE, grootte, diepte): service/post/xml.ts.',
    from: { path: ALLES, pathNot: [...TESTS, '^service/post/xml[.]ts$'] },
    to: { path: pakket(['saxes']) },
  },
  {
    name: 'fastify-op-een-plek',
    comment:
      'Het webraamwerk zit achter kernel/gate.ts en service/. Beschrijf een route als gegeven; de poort voert haar uit.',
    from: { path: ALLES, pathNot: [...TESTS, '^kernel/gate[.]ts$', '^service/'] },
    to: { path: pakket(['fastify', '@fastify/[^/]+']) },
  },
]

const schermen = [
  {
    name: 'scherm-zonder-server',
    comment:
      'Een scherm draait in de browser: geen machinebestanden van een slice, geen kernel/ buiten het pure deel. Gebruik de pure bestanden van de slice, of haal het op met toon/api. Een type mag.',
    from: { path: SCHERMEN, pathNot: TESTS },
    to: {
      path: [
        ...SLICE_MACHINE,
        '^kernel/',
        '^service/',
        '^vertrouwen/(?!screens/)',
        '^keten/(chain|zaak|nieuwe-mensen)[.]ts$',
      ],
      pathNot: KERNEL_PUUR,
      ...echt,
    },
  },
  {
    name: 'slice-zonder-scherm',
    comment:
      'De server laadt geen schermen: screens/ wordt alleen door web/ en door schermen van dezelfde slice gebruikt. Alleen de woorden van een slice (screens/woorden/) mogen ook op papier.',
    from: { path: '^(keten|sturing|vertrouwen|kernel|service|gedeeld|toon)/', pathNot: [...TESTS, ...SCHERMEN] },
    to: { path: SCHERMEN, pathNot: WOORDEN },
  },
  {
    name: 'woorden-zijn-alleen-woorden',
    comment: 'screens/woorden/ zijn losse zinnen, die ook de server leest: zij gebruiken geen scherm en geen pakket.',
    from: { path: WOORDEN, pathNot: TESTS },
    to: { path: ['^(toon|web)/', '[.]tsx$', ALLE_PAKKETTEN] },
  },
  {
    name: 'react-in-de-browser',
    comment: 'React en de schermcomponenten horen in toon/, web/ en screens/; de server tekent niets.',
    from: { path: ALLES, pathNot: [...TESTS, ...SCHERMEN, '^toon/', '^scripts/'] },
    to: { path: pakket(['react', 'react-dom', 'react-[^/]+', '@tanstack/[^/]+', '@nl-design-system[^/]*/[^/]+']) },
  },
]

const gezond = [
  {
    name: 'geen-rondje',
    comment:
      'Twee bestanden die elkaar importeren zijn eigenlijk een bestand, of missen een derde. Een rondje van alleen types mag: dat verdwijnt bij het bouwen.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'bestaat',
    comment: 'Dit bestand of pakket is er niet. Controleer het pad, of zet het pakket in package.json.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'server-met-gewone-pakketten',
    comment:
      'De server gebruikt alleen pakketten uit dependencies; met npm ci --omit=dev moet hij nog draaien. Verplaats het pakket in package.json.',
    from: { path: '^(kernel|gedeeld|keten|vertrouwen|service)/', pathNot: [...TESTS, '/screens/'] },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], ...echt },
  },
]

module.exports = {
  forbidden: [...lagen, ...slices, ...puur, ...pakketten, ...schermen, ...gezond].map(regel => ({
    severity: 'error',
    ...regel,
  })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|[.]kring)/' },
    // Types count as imports (each rule says when they may), also those that disappear on compilation.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.json'],
    },
    skipAnalysisNotInRules: true,
  },
}
