import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { voegToe, werkBij } from '../../../kernel/rij.ts'
import { weiger } from '../../../kernel/weigering.ts'
import { berichtBezwaar, nakijkBezwaar } from '../contact/gegevens.ts'
import { nazorg, nietHier, overal, wissel, type Deel, type Open, type Uitkomst } from '../deel.ts'
import { bericht } from '../rij.ts'
import { maandBezwaar } from './opvolging.ts'
import { TIKUREN, type TikFeit, type TikOpdracht } from './tikfeiten.ts'

type O<T extends TikOpdracht['type']> = Extract<TikOpdracht, { type: T }>

/** A question that can be answered with one tap: only to who called a message safe, and a person hears every answer. */
export const tik: Deel<TikOpdracht, TikFeit> = {
  beslis: { StuurNazorgvraag: stuur, HoorTik: hoor },
  pas: {
    NazorgvraagGestuurd: (c, f) => ({
      tikken: [...c.tikken, { id: f.link, persoon: f.persoon, maand: f.maand, op: f.op, gehoord: false }],
    }),
    TikGehoord: (c, f) => ({ tikken: wissel(c.tikken, f.link, { gehoord: true }) }),
  },
  access: overal(nazorg, 'StuurNazorgvraag', 'HoorTik'),
  mogelijk: c => ['StuurNazorgvraag', ...(c.tikken.some(x => !x.gehoord) ? (['HoorTik'] as const) : [])],
  ookGesloten: ['StuurNazorgvraag', 'HoorTik'],
  rijen: {
    // only ids wait to be sent; to whom, and with which words, is made at the moment of sending (SD-20)
    NazorgvraagGestuurd: (f, ctx) => {
      const gegeven =
        ctx.na.status === 'geen' || f.langs === 'hand'
          ? undefined
          : ctx.na.contactgegevens.find(g => g.persoon === f.persoon && g.langs === 'e-mail')?.id
      return [
        voegToe('uit', {
          ...{ regio: ctx.regio, id: ctx.nieuwId(), zaak: ctx.stroom, link: f.link },
          ...{ gegeven: gegeven ?? null, gemaakt_op: ctx.nu, volgende_op: ctx.nu },
          stand: gegeven === undefined ? 'met-de-hand' : 'wacht',
        }),
      ]
    },
    TikGehoord: (f, ctx) => [
      werkBij(
        'werk',
        { regio: ctx.regio, zaak: ctx.stroom, soort: `tik-${f.antwoord}`, onderwerp: f.link, klaar_op: null },
        { klaar_op: ctx.nu, klaar_door: 'TikGehoord' },
      ),
      ...(f.antwoord === 'niet-goed' ? [bericht(ctx, 'teamcoordinator', 'opvolging-zorgen')] : []),
    ],
  },
}

function stuur(c: Open, o: O<'StuurNazorgvraag'>, ctx: Ctx): Uitkomst {
  const nee =
    maandBezwaar(c, o.maand, ctx) ??
    berichtBezwaar(c, o.persoon, ctx.nu) ??
    nakijkBezwaar(c, o.persoon, o.langs === 'hand' ? 'telefoon' : 'e-mail')
  if (nee) return nee
  const leeft = (op: string) => Date.parse(ctx.nu) - Date.parse(op) < TIKUREN * 3_600_000
  if (c.tikken.some(x => x.persoon === o.persoon && !x.gehoord && leeft(x.op)))
    return weiger('MAG_NU_NIET', 'Aan deze persoon ging net al een bericht. Wacht op het antwoord, of twee dagen.')
  const { type: _type, ...feit } = o
  return besluit({ soort: 'NazorgvraagGestuurd', ...feit, op: ctx.nu })
}

function hoor(c: Open, o: O<'HoorTik'>, ctx: Ctx): Uitkomst {
  if (!c.tikken.some(x => x.id === o.link && !x.gehoord)) return nietHier('antwoord')
  if (o.antwoord === undefined) return weiger('MAG_NU_NIET', 'Hierop is nog niet geantwoord.')
  return besluit({ soort: 'TikGehoord', link: o.link, antwoord: o.antwoord, verslag: o.verslag, op: ctx.nu })
}
