import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger } from '../../../kernel/weigering.ts'
import { kleurvoorstel } from '../bed.ts'
import { mist, nuNiet, type Beslissers, type Uitkomst } from './deel.ts'
import type { KomstFeit, KomstOpdracht } from './feiten.ts'

type O<T extends KomstOpdracht['type']> = Extract<KomstOpdracht, { type: T }>

/**
 * A family comes in. Each child has an own programme from that instant, with the family members it can be done with (IJsselland 2014,
 * lines 470-478; R003-68). The local team of where they come from stands in the circle from the first day (Utrecht 2015, lines 1774-1793).
 */
export function openVerblijf(o: O<'OpenVerblijf'>, ctx: Ctx): Uitkomst {
  const { type: _type, bezet, ...begin } = o
  if (!ctx.regio.gemeenten.some(g => g.naam === o.gemeente))
    return mist('gemeente', 'kies uit de lijst', 'Deze gemeente hoort niet bij de regio.', 'platform')
  if (o.personen.length === 0) return mist('personen', 'ten minste een mens', 'Zeg wie er komt wonen.', 'platform')
  if (bezet) return nuNiet('Op deze plek verblijft al een gezin. Kies een andere plek.')
  const stappen = ctx.regio.keten.opvangplan.kindprogramma.stappen.map(s => s.id)
  const geopend: KomstFeit = {
    soort: 'VerblijfGeopend',
    ...begin,
    organisatie: ctx.wie.organisatie,
    op: ctx.nu,
  }
  const kinderen = o.personen.filter(p => p.rol === 'kind')
  return besluit(
    geopend,
    ...kinderen.map((k): KomstFeit => ({
      soort: 'KindprogrammaBegonnen',
      kind: k.id,
      stappen,
      gezinsleden: o.personen.filter(p => p.id !== k.id).map(p => p.id),
    })),
  )
}

/** Booked elsewhere or on a step-down place (Arnhem 2014, lines 2784-2787; Utrecht 2015, lines 1672-1675; R002-67, R001-124). */
function boek(v: Parameters<Beslissers<KomstOpdracht>['BoekPlek']>[0], o: O<'BoekPlek'>, ctx: Ctx): Uitkomst {
  const { type: _type, ...plek } = o
  const elders = o.gemeente !== null && o.gemeente !== v.gemeente
  if (o.gemeente !== null && v.kleur === 'rood')
    return nuNiet('Bij code rood staat nergens in welke gemeente een plek ligt. Regel dit aan de telefoon.', {
      bron: 'dossier 6.5 R-VO-01',
    })
  if (elders && o.akkoord === null)
    return mist(
      'akkoord',
      'met wie is het afgesproken',
      'Een plek in een andere gemeente kan als die gemeente het goed vindt. Zeg met wie dat is afgesproken.',
      'aa2014:2784-2787',
    )
  const aanbod = ctx.regio.opvang.find(x => x.id === o.aanbod)
  if (o.doorstroom && aanbod?.soort !== 'doorstroom')
    return mist('aanbod', 'kies een doorstroomplek', 'Kies een plek die een doorstroomplek is.', 'r2015:1672-1675')
  if (o.doorstroom && aanbod?.groepen !== undefined && !(v.groep !== null && aanbod.groepen.includes(v.groep)))
    return mist('aanbod', 'kies een andere plek', 'Deze doorstroomplek is voor een andere groep.', 'r2015:1672-1675')
  if (v.groep === 'mensenhandel' && v.coordinator === null)
    return nuNiet('Wijs eerst aan wie de hulp voor dit slachtoffer van mensenhandel coördineert.', {
      bron: 'r2015:2058-2062,2149-2153',
      velden: [{ veld: 'coordinator', uitleg: 'nog niemand' }],
    })
  const boeking = v.groep === 'mensenhandel' ? ctx.regio.keten.opvangplan.boekingMensenhandel : 'opvang'
  return besluit({ soort: 'PlekGeboekt', ...plek, boeking })
}

export const beslis: Beslissers<Exclude<KomstOpdracht, { type: 'OpenVerblijf' }>> = {
  // The table suggests; a person sets the colour and says why (dossier 6.2).
  StelKleurVast: (_v, { type: _type, ...f }) =>
    besluit({ soort: 'KleurVastgesteld', ...f, voorstel: kleurvoorstel(f.signalen) }),
  WijsCoordinatorAan: (v, o) =>
    o.mens === ''
      ? mist('mens', 'kies een collega', 'Kies iemand die bij uw opvang werkt.', 'r2015:2058-2062')
      : v.coordinator === o.mens
        ? nuNiet('Deze medewerker coördineert al.')
        : besluit({ soort: 'CoordinatorAangewezen', mens: o.mens }),
  KoppelCasus: (v, o, ctx) =>
    v.overdracht.stand === 'aanvaard'
      ? nuNiet('Het gezin is al overgedragen.')
      : v.team !== ctx.wie.organisatie
        ? weiger('NIET_BEVOEGD', 'Alleen het lokale team van dit gezin koppelt zijn eigen casus.')
        : o.casus === ''
          ? mist('casus', 'kies een casus die bij uw team open staat', 'Deze casus staat niet bij uw team.', 'platform')
          : besluit({ soort: 'CasusGekoppeld', casus: o.casus, organisatie: ctx.wie.organisatie }),
  BoekPlek: boek,
  // a bar that was lifted may come again, so the facts of before do not refuse it; twice is harmless
  SperMens: (_v, { type: _type, ...f }) => besluit({ soort: 'MensGesperd', ...f }),
}
