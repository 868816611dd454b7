import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { werkBij } from '../../../kernel/rij.ts'
import { weiger } from '../../../kernel/weigering.ts'
import { berichtBezwaar, nakijkBezwaar } from '../contact/gegevens.ts'
import { nazorg, nietHier, overal, type Deel, type Open, type Uitkomst } from '../deel.ts'
import { netwerkBezwaar } from '../systeem/netwerkoordeel.ts'
import { BUITENUREN, type BuitenFeit, type BuitenOpdracht, type Buitensoort } from './buitenfeiten.ts'

type O<T extends BuitenOpdracht['type']> = Extract<BuitenOpdracht, { type: T }>

/** Whether a link of this day still lives. */
export const leeft = (soort: Buitensoort, op: string, nu: string): boolean =>
  Date.parse(nu) - Date.parse(op) < BUITENUREN[soort] * 3_600_000

/**
 * After the help: somebody who stays near the family can call for attention without seeing anything (R001-93; Utrecht and Amersfoort 2015,
 * lines 1880-1892), and the family can say how it was, apart from the file (R001-109; lines 2248-2262).
 */
export const buiten: Deel<BuitenOpdracht, BuitenFeit> = {
  beslis: { NodigMaatjeUit: nodigUit, HoorMaatje: hoor, VraagTerugblik: vraagTerug },
  pas: {
    MaatjeUitgenodigd: (c, f) => ({ maatjes: [...c.maatjes, { id: f.link, persoon: f.persoon, op: f.op }] }),
    MaatjeGehoord: () => ({}),
    TerugblikGevraagd: (c, f) => ({
      terugblikken: [...c.terugblikken, { id: f.link, persoon: f.persoon, op: f.op }],
    }),
  },
  access: overal(nazorg, 'NodigMaatjeUit', 'HoorMaatje', 'VraagTerugblik'),
  mogelijk: c => [
    ...(c.netwerkpersonen.length > 0 ? (['NodigMaatjeUit'] as const) : []),
    ...(c.maatjes.length > 0 ? (['HoorMaatje'] as const) : []),
  ],
  ookGesloten: ['NodigMaatjeUit', 'HoorMaatje', 'VraagTerugblik'],
  alleenGesloten: ['VraagTerugblik'],
  rijen: {
    MaatjeGehoord: (f, ctx) => [
      werkBij(
        'werk',
        { regio: ctx.regio, zaak: ctx.stroom, soort: `maatje-${f.signaal}`, onderwerp: f.link, klaar_op: null },
        { klaar_op: ctx.nu, klaar_door: 'MaatjeGehoord' },
      ),
    ],
  },
}

/** Only who was judged safe: who stands near the family can also stand near the danger (R001-48). */
function nodigUit(c: Open, o: O<'NodigMaatjeUit'>, ctx: Ctx): Uitkomst {
  if (!c.netwerkpersonen.some(p => p.id === o.persoon)) return nietHier('persoon uit het netwerk')
  const nee = netwerkBezwaar(c, o.persoon)
  if (nee) return nee
  if (c.maatjes.some(m => m.persoon === o.persoon && leeft('maatje', m.op, ctx.nu)))
    return weiger('MAG_NU_NIET', 'Dit maatje heeft al een link die werkt.')
  return besluit({ soort: 'MaatjeUitgenodigd', link: o.link, persoon: o.persoon, op: ctx.nu })
}

function hoor(c: Open, o: O<'HoorMaatje'>, ctx: Ctx): Uitkomst {
  if (!c.maatjes.some(m => m.id === o.link)) return nietHier('maatje')
  if (o.signaal === undefined) return weiger('MAG_NU_NIET', 'Van dit maatje wacht nu geen signaal.')
  return besluit({ soort: 'MaatjeGehoord', link: o.link, signaal: o.signaal, verslag: o.verslag, op: ctx.nu })
}

/** The question goes along a way that this person called safe, to a number that was checked, and once. */
function vraagTerug(c: Open, o: O<'VraagTerugblik'>, ctx: Ctx): Uitkomst {
  const nee = berichtBezwaar(c, o.persoon, ctx.nu) ?? nakijkBezwaar(c, o.persoon, 'telefoon')
  if (nee) return nee
  if (c.terugblikken.some(b => b.persoon === o.persoon))
    return weiger('MAG_NU_NIET', 'Deze persoon kreeg de vraag al. Vaker vragen hoort niet.')
  return besluit({ soort: 'TerugblikGevraagd', link: o.link, persoon: o.persoon, op: ctx.nu })
}
