import { besluit, unreachable, type Besluit, type Ctx } from '../../kernel/decider.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import { volgKader } from './afweging.ts'
import { achterlating } from './kaart.ts'
import { sectorenVoor, sectorVan } from './sectoren.ts'
import {
  volgendeStap,
  zonderDeskundige,
  type Kern,
  type SignaalFeit,
  type SignaalOpdracht,
  type Werkblad,
  type Werkbesluit,
} from './werkblad.ts'

type Uitkomst = Besluit<SignaalFeit>
type Van<T extends SignaalOpdracht['type']> = Extract<SignaalOpdracht, { type: T }>

const doe = (...feiten: SignaalFeit[]): Uitkomst => besluit<SignaalFeit>(...feiten)
const mist = (uitleg: string, veld: string, waarom: string, bron?: string): Weigering =>
  weiger('ONVOLLEDIG', uitleg, { velden: [{ veld, uitleg: waarom }], ...(bron === undefined ? {} : { bron }) })
const STAPPENPLAN = 'Besluit verplichte meldcode art. 2'

/** What may happen to one worksheet of the reporting code. Pure. */
export function decide(w: Werkblad, o: SignaalOpdracht, ctx: Ctx): Uitkomst {
  if (o.type === 'OpenWerkblad')
    return w.status === 'geen' ? open(o, ctx) : weiger('MAG_NU_NIET', 'Dit werkblad is er al.')
  if (w.status === 'geen') return weiger('MAG_NU_NIET', 'Dit werkblad is er niet.')
  if (w.status === 'gesloten') return weiger('MAG_NU_NIET', 'Dit werkblad is gesloten. Begin zo nodig een nieuw.')
  const door = ctx.wie.mens
  switch (o.type) {
    case 'NoteerSignaal':
      return noteerSignaal(w, o, ctx)
    case 'DoeKindcheck':
      return doeKindcheck(o, ctx)
    case 'NoteerConsult': {
      if (later(o.consult.op, ctx)) return toekomst('op')
      if (o.consult.met === 'deskundige' && o.consult.vorm === null)
        return mist('Zeg voor welke vorm u de deskundige vroeg.', 'vorm', 'kies de vorm')
      return doe({ soort: 'WerkConsultGenoteerd', consult: { ...o.consult, door } })
    }
    case 'NoteerGesprek':
      return noteerGesprek(w, o, ctx)
    case 'ZetStap':
      return zetStap(w, o, ctx)
    case 'SlaStapOver':
      return slaOver(w, o, ctx)
    case 'Weeg':
      return weeg(w, o, ctx)
    case 'NeemBesluit':
      return neemBesluit(w, o, ctx)
    case 'MerkVorm':
      return w.vormen.includes(o.vorm)
        ? weiger('MAG_NU_NIET', 'Deze vorm staat al op het werkblad.')
        : doe({ soort: 'VormGemerkt', vorm: o.vorm, op: ctx.nu })
    case 'GebruikInstrument':
      if (later(o.op, ctx)) return toekomst('op')
      return doe({
        soort: 'InstrumentGebruikt',
        id: o.id,
        instrument: o.instrument,
        uitslag: o.uitslag,
        op: o.op,
        door,
      })
    case 'SpreekSteunAf':
      return doe({ soort: 'SteunAfgesproken', id: o.id, steun: o.steun, afspraak: o.afspraak, op: ctx.nu, door })
    case 'VerklaarStilstand':
      if (w.besluit !== null) return weiger('MAG_NU_NIET', 'Het besluit is al genomen; er staat niets stil.')
      return doe({
        soort: 'StilstandVerklaard',
        stap: volgendeStap(w),
        reden: o.reden,
        toelichting: o.toelichting,
        op: ctx.nu,
        door,
      })
    case 'ZetOpWerkblad':
      return zetErop(w, o, ctx)
    case 'GaVanWerkblad':
      return w.maker === door
        ? weiger('MAG_NU_NIET', 'U maakte dit werkblad. U kunt het sluiten, niet verlaten.')
        : doe({ soort: 'VanWerkbladGegaan', mens: door, op: ctx.nu })
    case 'Meld':
      return meld(w, o, ctx)
    case 'VraagAdvies':
      return doe({
        soort: 'NaarVeiligThuisGestuurd',
        zending: { id: o.zending, soort: 'advies', acuut: false, signalen: [], op: ctx.nu, door },
      })
    case 'SluitWerkblad':
      return sluit(w, o, ctx)
    default:
      return unreachable(o)
  }
}

const dagVan = (ctx: Ctx): string => ctx.nu.slice(0, 10)
const later = (op: string, ctx: Ctx): boolean => op.slice(0, 10) > dagVan(ctx)
const toekomst = (veld: string): Weigering =>
  mist('Dit ligt in de toekomst. Noteer wat geweest is.', veld, 'kies een dag tot en met vandaag')

function open(o: Van<'OpenWerkblad'>, ctx: Ctx): Uitkomst {
  const sector = sectorVan(o.sector)
  if (sector === undefined || !sectorenVoor(ctx.wie.organisatieSoort).includes(sector))
    return weiger('BUITEN_BEREIK', 'Deze sector hoort niet bij uw organisatie. Kies de sector waarin u werkt.', {
      bron: STAPPENPLAN,
      velden: [{ veld: 'sector', uitleg: 'kies een sector van uw organisatie' }],
    })
  if (!ctx.regio.gemeenten.some(g => g.naam === o.gemeente))
    return weiger('BUITEN_BEREIK', 'Deze gemeente hoort niet bij de regio.', {
      velden: [{ veld: 'gemeente', uitleg: 'kies een gemeente van deze regio' }],
    })
  const { type: _type, ...kop } = o
  return doe({
    soort: 'WerkbladGeopend',
    ...kop,
    kader: sector.kader,
    volwassenClient: o.volwassenClient,
    maker: ctx.wie.mens,
    organisatie: ctx.wie.organisatie,
    gemaaktOp: ctx.nu,
  })
}

function noteerSignaal(k: Kern, { signaal }: Van<'NoteerSignaal'>, ctx: Ctx): Uitkomst {
  if (later(signaal.op, ctx)) return toekomst('op')
  const nieuw: SignaalFeit = {
    soort: 'SignaalGenoteerd',
    signaal: { ...signaal, door: ctx.wie.mens, organisatie: ctx.wie.organisatie },
  }
  const tekens = achterlating([...k.signalen, signaal].flatMap(s => s.tekens))
  if (tekens.length === 0 || k.waarschuwing !== null) return doe(nieuw)
  return doe(nieuw, { soort: 'AchterlatingGesignaleerd', tekens, op: ctx.nu })
}

/** Are there children, are they safe, and if that is not a plain yes, what follows (R002-78; Arnhem lines 1900-1904 and 2335-2339). */
function doeKindcheck(o: Van<'DoeKindcheck'>, ctx: Ctx): Uitkomst {
  if (o.kinderen === 'ja' && o.veilig === null)
    return mist(
      'Zijn de kinderen veilig? Weet u het niet, kies dan onduidelijk.',
      'veilig',
      'kies ja, nee of onduidelijk',
    )
  if (o.kinderen === 'nee' && o.veilig !== null)
    return mist('Er zijn geen kinderen; dan is er ook geen antwoord over hun veiligheid.', 'veilig', 'laat dit leeg')
  if (o.veilig !== null && o.veilig !== 'ja' && o.vervolg === null)
    return mist('Schrijf op wat u nu doet voor de kinderen.', 'vervolg', 'zeg wat er volgt')
  const { type: _type, ...kindcheck } = o
  return doe({ soort: 'KindcheckGedaan', kindcheck: { ...kindcheck, op: ctx.nu, door: ctx.wie.mens } })
}

/** A talk that did not come about is a fact too, with its reason. Where an expert is needed, nobody talks with the family before that. */
function noteerGesprek(k: Kern, { gesprek: g }: Van<'NoteerGesprek'>, ctx: Ctx): Uitkomst {
  if (later(g.op, ctx)) return toekomst('op')
  if (!g.gelukt && g.waarom === null) return mist('Zeg waarom het gesprek niet lukte.', 'waarom', 'kies een reden')
  if (g.gelukt && g.waarom !== null)
    return mist('Het gesprek lukte; dan is er geen reden waarom niet.', 'waarom', 'laat dit leeg')
  if (g.gelukt && zonderDeskundige(k).length > 0)
    return weiger(
      'MAG_NU_NIET',
      'Bij deze vorm praat u nog niet met het kind of het gezin. Vraag eerst een deskundige, en noteer de raad.',
      { bron: 'R002-92; AA 2014 r. 1102-1113' },
    )
  return doe({ soort: 'GesprekGenoteerd', gesprek: { ...g, door: ctx.wie.mens } })
}

/** What a step needs before it can be closed; null: it is there. */
function mistVoor(k: Kern, stap: 1 | 2 | 3): Weigering | null {
  if (stap === 1 && k.signalen.length === 0)
    return weiger('MAG_NU_NIET', 'Noteer eerst wat u zag of hoorde. Stap 1 gaat over signalen.', { bron: STAPPENPLAN })
  if (stap === 1 && k.volwassenClient && k.kindcheck === null)
    return weiger('MAG_NU_NIET', 'Doe eerst de kindcheck: heeft deze volwassene kinderen, en zijn zij veilig?', {
      bron: 'Besluit verplichte meldcode art. 1 f; R002-78',
    })
  const gevraagd = k.zendingen.some(z => z.soort === 'advies')
  if (stap === 2 && k.consulten.length === 0 && !gevraagd)
    return weiger('MAG_NU_NIET', 'Noteer eerst met wie u overlegde: een collega of Veilig Thuis.', {
      bron: STAPPENPLAN,
    })
  if (stap === 3 && k.gesprekken.length === 0)
    return weiger('MAG_NU_NIET', 'Noteer eerst het gesprek, of waarom het niet lukte of niet kon.', {
      bron: STAPPENPLAN,
    })
  return null
}

/** Steps come in order (R001-29, R002-74); each keeps who took it and on which day (R001-30). */
function zetStap(k: Kern, o: Van<'ZetStap'>, ctx: Ctx): Uitkomst {
  const aan = volgendeStap(k)
  if (o.stap !== aan)
    return weiger(
      'MAG_NU_NIET',
      aan > 3 ? 'Deze stap is al gezet.' : `Zet eerst stap ${String(aan)}. De stappen gaan op volgorde.`,
      { bron: STAPPENPLAN },
    )
  if (later(o.op, ctx)) return toekomst('op')
  if (!k.mensen.some(m => m.mens === o.door))
    return mist('Wie de stap zette staat niet op dit werkblad.', 'door', 'kies iemand van het werkblad')
  return (
    mistVoor(k, o.stap) ??
    doe({
      soort: 'MeldcodestapGezet',
      stap: o.stap,
      gezet: { stand: 'gezet', uitkomst: o.uitkomst, op: o.op, door: o.door },
    })
  )
}

/** Only where no law asks for the steps may one be left out, with the reason (R003-43). */
function slaOver(k: Kern, o: Van<'SlaStapOver'>, ctx: Ctx): Uitkomst {
  if (sectorVan(k.sector)?.magOverslaan !== true)
    return weiger('MAG_NU_NIET', 'In uw sector vraagt de wet alle vijf de stappen.', { bron: STAPPENPLAN })
  if (o.stap !== volgendeStap(k)) return weiger('MAG_NU_NIET', 'De stappen gaan op volgorde, ook bij overslaan.')
  return doe({
    soort: 'MeldcodestapGezet',
    stap: o.stap,
    gezet: { stand: 'overgeslagen', uitkomst: o.reden, op: dagVan(ctx), door: ctx.wie.mens },
  })
}

function weeg(k: Kern, o: Van<'Weeg'>, ctx: Ctx): Uitkomst {
  const aan = volgendeStap(k)
  if (!k.lokaal && aan < 4)
    return weiger('MAG_NU_NIET', `Zet eerst stap ${String(aan)}. Wegen komt daarna.`, { bron: STAPPENPLAN })
  if (k.signalen.length === 0) return weiger('MAG_NU_NIET', 'Er is nog geen signaal om te wegen.')
  const { uitslag } = volgKader(o.antwoorden)
  if (uitslag === null)
    return mist(
      'Beantwoord de vragen van het afwegingskader op volgorde, tot er een uitkomst is.',
      'antwoorden',
      'er ontbreekt een antwoord',
      'Basisdocument afwegingskader; dossier 2.3',
    )
  if ((o.acuut || o.structureel) && o.antwoorden.onveilig === 'nee')
    return mist(
      'Acute of structurele onveiligheid en "niet onveilig" gaan niet samen.',
      'antwoorden',
      'kijk vraag 2 na',
    )
  const door = ctx.wie.mens
  const weging = {
    kader: k.kader,
    antwoorden: o.antwoorden,
    uitslag,
    acuut: o.acuut,
    structureel: o.structureel,
    onthulling: o.onthulling,
    reden: o.reden,
    op: ctx.nu,
    door,
  }
  const gezet = { stand: 'gezet' as const, uitkomst: o.reden, op: dagVan(ctx), door }
  const feiten: SignaalFeit[] = [
    { soort: 'AfwegingGemaakt', weging },
    { soort: 'MeldcodestapGezet', stap: 4, gezet },
  ]
  if (o.besluit === null) return doe(...feiten)
  const genomen = besluitFeiten({ ...k, weging }, o.besluit, ctx)
  return 'ok' in genomen ? genomen : doe(...feiten, ...genomen)
}

type Keuze = Omit<Werkbesluit, 'op' | 'door' | 'wijktAf'>
/** Step 5: report, organise help, or both; not reporting is a valid outcome, always with the reason (R001-29, R001-31, R004-30). */
function besluitFeiten(k: Kern, o: Keuze, ctx: Ctx): readonly SignaalFeit[] | Weigering {
  if (k.weging === null)
    return weiger('MAG_NU_NIET', 'Weeg eerst. Een besluit zonder weging kan niet.', { bron: 'R004-30' })
  if (!o.melden && o.hulp === 'niet' && k.weging.uitslag !== 'afsluiten')
    return mist(
      'Kies wat er gebeurt: melden, hulp geven of hulp organiseren.',
      'hulp',
      'kies melden of hulp',
      'dossier 2.2 stap 5',
    )
  const wijktAf = o.melden !== (k.weging.uitslag === 'melden')
  const door = ctx.wie.mens
  return [
    { soort: 'WerkbladBesloten', besluit: { ...o, wijktAf, op: ctx.nu, door } },
    {
      soort: 'MeldcodestapGezet',
      stap: 5,
      gezet: { stand: 'gezet', uitkomst: o.reden, op: dagVan(ctx), door },
    },
  ]
}

function neemBesluit(k: Kern, o: Van<'NeemBesluit'>, ctx: Ctx): Uitkomst {
  const feiten = besluitFeiten(k, { melden: o.melden, hulp: o.hulp, reden: o.reden }, ctx)
  return 'ok' in feiten ? feiten : doe(...feiten)
}

function zetErop(k: Kern, o: Van<'ZetOpWerkblad'>, ctx: Ctx): Uitkomst {
  if (ctx.wie.mens !== k.maker) return weiger('MAG_NU_NIET', 'Alleen wie het werkblad maakte zet er iemand bij.')
  if (k.mensen.some(m => m.mens === o.mens)) return weiger('MAG_NU_NIET', 'Deze collega staat al op het werkblad.')
  if (!['professional', 'aandachtsfunctionaris'].includes(o.rol))
    return mist(
      'Deze persoon werkt daar niet met de meldcode.',
      'mens',
      'kies een professional of aandachtsfunctionaris',
    )
  const eigen = o.organisatie === k.organisatie
  if (eigen !== (o.grond === 'eigen-organisatie'))
    return mist(
      eigen
        ? 'Een collega van uw eigen organisatie heeft geen andere grond nodig.'
        : 'Zeg op welke grond u buiten uw organisatie deelt.',
      'grond',
      eigen ? 'kies eigen organisatie' : 'kies toestemming of vitaal belang',
      'AVG art. 6; dossier 2.4',
    )
  if (!eigen && o.reden === null) return mist('Zeg waarom delen nodig is.', 'reden', 'schrijf de reden op')
  return doe({
    soort: 'OpWerkbladGezet',
    deelnemer: {
      mens: o.mens,
      organisatie: o.organisatie,
      als: o.rol === 'aandachtsfunctionaris' ? 'aandachtsfunctionaris' : 'collega',
      grond: o.grond,
      reden: o.reden,
      op: ctx.nu,
    },
  })
}

/** A crisis goes at once and the steps may follow later (R001-23); everything else only after a logged weighing and a decision (R004-30). */
function meld(k: Kern, o: Van<'Meld'>, ctx: Ctx): Uitkomst {
  const onbekend = o.signalen.some(s => !k.signalen.some(x => x.id === s))
  if (onbekend) return mist('Een van de gekozen signalen staat niet op dit werkblad.', 'signalen', 'kies uit de lijst')
  if (o.signalen.length === 0)
    return mist('Kies ten minste een signaal dat naar Veilig Thuis gaat.', 'signalen', 'kies een signaal')
  if (!o.acuut && (k.weging === null || k.besluit?.melden !== true))
    return weiger(
      'MAG_NU_NIET',
      'Melden kan na de weging en het besluit om te melden. Is er nu gevaar, kies dan crisis.',
      {
        bron: 'R004-30; Besluit verplichte meldcode art. 2',
      },
    )
  const eerder = k.zendingen.findLast(z => z.soort === 'melding')
  if (eerder !== undefined && (k.besluit === null || k.besluit.op <= eerder.op))
    return weiger(
      'MAG_NU_NIET',
      'Deze melding is al gestuurd. Opnieuw melden vraagt een nieuwe weging en een nieuw besluit.',
    )
  const zending = {
    id: o.zending,
    soort: 'melding' as const,
    acuut: o.acuut,
    signalen: o.signalen,
    op: ctx.nu,
    door: ctx.wie.mens,
  }
  const crisis: SignaalFeit[] = o.acuut && !k.crisis ? [{ soort: 'CrisisGemerkt', op: ctx.nu }] : []
  return doe(...crisis, { soort: 'NaarVeiligThuisGestuurd', zending })
}

function sluit(k: Kern, o: Van<'SluitWerkblad'>, ctx: Ctx): Uitkomst {
  if (ctx.wie.mens !== k.maker) return weiger('MAG_NU_NIET', 'Alleen wie het werkblad maakte sluit het.')
  if (k.besluit?.melden === true && !k.zendingen.some(z => z.soort === 'melding'))
    return weiger('MAG_NU_NIET', 'U besloot te melden, maar de melding is nog niet gestuurd.')
  return doe({ soort: 'WerkbladGesloten', reden: o.reden, op: ctx.nu })
}
