import { besluit, type Ctx } from '../../../kernel/decider.ts'
import { weiger } from '../../../kernel/weigering.ts'
import { mist, nuNiet, straksBezwaar, type Beslissers, type Uitkomst } from './deel.ts'
import type { UitstroomOpdracht } from './feiten.ts'
import type { Open } from './verblijf.ts'

type O<T extends UitstroomOpdracht['type']> = Extract<UitstroomOpdracht, { type: T }>

/** Going back to one's own surroundings is preferred; elsewhere needs a reason (Utrecht 2015, lines 1797-1809; R001-86). */
function bereidVoor(v: Open, o: O<'BereidUitstroomVoor'>, ctx: Ctx): Uitkomst {
  if (v.overdracht.stand !== 'geen') return nuNiet('De overdracht loopt al of is klaar.')
  if (v.fase === 'analyse' && v.analyse === null)
    return nuNiet('Rond eerst de analysefase af, met een advies.', { bron: 'aa2014:2054-2056' })
  if (!ctx.regio.gemeenten.some(g => g.naam === o.gemeente))
    return mist('gemeente', 'kies uit de lijst', 'Deze gemeente hoort niet bij de regio.', 'r2015:1797-1809')
  if (o.gemeente !== v.gemeente && o.reden === null)
    return mist(
      'reden',
      'kies waarom niet terug naar de eigen gemeente',
      'Terug naar de eigen omgeving heeft de voorkeur. Zeg waarom dit gezin ergens anders gaat wonen.',
      'r2015:1797-1809,1821-1823',
    )
  const { type: _type, ...f } = o
  return besluit({ soort: 'UitstroomVoorbereid', ...f, reden: o.gemeente === v.gemeente ? null : o.reden, op: ctx.nu })
}

/** Who is in shelter because of violence at home can always ask for priority (Huisvestingswet 2014 art. 12 lid 3; R001-87). */
function vraagUrgentie(v: Open, o: O<'VraagUrgentie'>, ctx: Ctx): Uitkomst {
  const { type: _type, ...f } = o
  if (v.urgenties.some(u => u.gemeente === o.gemeente && u.besluit === null))
    return nuNiet('Bij deze gemeente loopt al een verzoek om urgentie.')
  return straksBezwaar(o.op, ctx) ?? besluit({ soort: 'UrgentieGevraagd', ...f })
}

function beslisUrgentie(v: Open, o: O<'LegUrgentiebesluitVast'>, ctx: Ctx): Uitkomst {
  const { type: _type, ...f } = o
  const verzoek = v.urgenties.find(u => u.id === o.urgentie && u.besluit === null)
  if (verzoek === undefined)
    return mist('urgentie', 'kies een verzoek dat loopt', 'Dit verzoek loopt niet.', 'hvw:12-13')
  if (o.op < verzoek.op)
    return mist('op', 'kies een latere dag', 'Het besluit kan niet voor het verzoek liggen.', 'hvw:12-13')
  return straksBezwaar(o.op, ctx) ?? besluit({ soort: 'UrgentieBeslist', ...f })
}

/** The family is offered to the local team of where it goes to live; the shelter holds it until that team accepts (R001-89). */
function biedAan(v: Open, o: O<'BiedOverdrachtAan'>): Uitkomst {
  if (v.overdracht.stand !== 'geen') return nuNiet('Er staat al een overdracht open of die is al aanvaard.')
  if (v.uitstroom === null)
    return nuNiet('Schrijf eerst op waar het gezin gaat wonen.', { bron: 'r2015:1787-1793,1817-1819' })
  if (v.uitstroom.team === null)
    return nuNiet('Van deze gemeente staat het lokale team nog niet in Kring. Vraag de beheerder dit in te richten.')
  return besluit({
    soort: 'OverdrachtAangeboden',
    overdracht: o.overdracht,
    aan: v.uitstroom.team,
    dossier: o.dossier,
  })
}

function voorMij(v: Open, ctx: Ctx) {
  if (v.overdracht.stand !== 'aangeboden') return nuNiet('Er staat geen overdracht open.')
  if (v.overdracht.aan !== ctx.wie.organisatie)
    return weiger('NIET_BEVOEGD', 'Deze overdracht is niet aan uw organisatie aangeboden.')
  return v.overdracht
}

/** A team that already had a case for this family goes on in it; else a case is opened. */
function aanvaard(v: Open, o: O<'AanvaardOverdracht'>, ctx: Ctx): Uitkomst {
  const b = voorMij(v, ctx)
  if ('ok' in b) return b
  const eigen = v.casus !== null && v.team === b.aan ? v.casus : null
  return besluit({
    soort: 'OverdrachtAanvaard',
    overdracht: b.id,
    aan: b.aan,
    casus: eigen ?? o.casus,
    nummer: o.nummer,
    bestond: eigen !== null,
  })
}

/** A stay is over when the family is with the local team, or with the reason why nobody took over. */
function sluit(v: Open, o: O<'SluitVerblijf'>, ctx: Ctx): Uitkomst {
  if (v.overdracht.stand === 'aangeboden')
    return nuNiet('Er staat een overdracht open. Wacht tot het lokale team antwoordt.', {
      bron: 'r2015:1817-1819',
      velden: [{ veld: 'overdracht', uitleg: 'nog niet aanvaard' }],
    })
  if (o.reden === 'overgedragen' && v.overdracht.stand !== 'aanvaard')
    return nuNiet('Nog geen lokaal team heeft dit gezin aanvaard. Tot dan blijft het bij de opvang.', {
      bron: 'r2015:1817-1819',
      velden: [{ veld: 'overdracht', uitleg: 'biedt u aan op het blad Uitstroom' }],
    })
  if (v.overdracht.stand !== 'aanvaard' && o.toelichting === null)
    return mist(
      'toelichting',
      'schrijf wie er nu op de veiligheid let',
      'Niemand heeft dit gezin overgenomen. Schrijf op wat er is geprobeerd en wie er nu let op de veiligheid.',
      'r2015:1787-1793',
    )
  return besluit({ soort: 'VerblijfGesloten', reden: o.reden, toelichting: o.toelichting, op: ctx.nu })
}

export const beslis: Beslissers<UitstroomOpdracht> = {
  BereidUitstroomVoor: bereidVoor,
  VraagUrgentie: vraagUrgentie,
  LegUrgentiebesluitVast: beslisUrgentie,
  BetrekWoning: (v, { type: _type, ...f }, ctx) =>
    straksBezwaar(f.op, ctx) ??
    (v.woning === null
      ? besluit({ soort: 'WoningBetrokken', ...f, wens: v.urgenties.at(-1)?.wens ?? 'geen' })
      : nuNiet('De nieuwe woning staat er al.')),
  BiedOverdrachtAan: biedAan,
  AanvaardOverdracht: aanvaard,
  GeefOverdrachtTerug: (v, o, ctx) => {
    const b = voorMij(v, ctx)
    return 'ok' in b ? b : besluit({ soort: 'OverdrachtTeruggegeven', overdracht: b.id, aan: b.aan, reden: o.reden })
  },
  LaatOverdrachtVervallen: (v, o) =>
    v.overdracht.stand === 'aangeboden' && v.overdracht.id === o.overdracht
      ? besluit({ soort: 'OverdrachtVervallen', overdracht: v.overdracht.id, aan: v.overdracht.aan })
      : nuNiet('Deze overdracht staat niet meer open.'),
  SluitVerblijf: sluit,
}
