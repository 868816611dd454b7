import { besluit, type Ctx } from '../../kernel/decider.ts'
import { weiger, type Weigering } from '../../kernel/weigering.ts'
import { route } from '../../gedeeld/regio/route.ts'
import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import type { Uitkomst } from './decide.ts'
import { acuteContacten } from './acuut.ts'
import { bereikBezwaar } from './kader.ts'
import type { MeldingOpdracht, Toedracht, Verband } from './melding.ts'
import { papierBezwaar } from './papier/papier.ts'
import { isSlachtoffer } from './slachtoffer.ts'
import { tegenspraak } from './tegenspraak.ts'

type Aanname = Extract<MeldingOpdracht, { type: 'NeemMeldingAan' }>

/** Takes a report in: is it ours, is the reporter known, is there somebody in danger now? */
export function neemAan(o: Aanname, ctx: Ctx): Uitkomst {
  const adres = route(ctx.regio, { gemeente: o.gemeente, thema: 'melding', op: ctx.nu.slice(0, 10) })
  if ('error' in adres)
    return weiger(
      'BUITEN_BEREIK',
      `${adres.error.message} Kies een gemeente van deze regio, of verwijs naar Veilig Thuis aldaar (0800-2000).`,
    )
  const { vormen, context = null } = o.toedracht
  const vorm =
    vormBezwaar(ctx.regio, vormen) ??
    lijstBezwaar(ctx.regio, o.toedracht, o.verbanden) ??
    bereikBezwaar(ctx.regio, { ...o, vormen, context })
  if (vorm) return vorm
  // Unknown even to Veilig Thuis: an advice, or an own-initiative report by a second professional (dossier 1.3).
  if (!o.melderBekend && o.bron !== 'ambtshalve') {
    return weiger(
      'ONVOLLEDIG',
      'De melder is niet bekend bij Veilig Thuis. Leg een advies vast, of laat een tweede professional ambtshalve melden.',
      { bron: 'dossier 1.3; HP19' },
    )
  }
  if (o.bron === 'ambtshalve' && (o.ambtshalveDoor === null || o.ambtshalveDoor === ctx.wie.mens)) {
    return weiger('ONVOLLEDIG', 'Een ambtshalve melding vraagt een tweede professional.', {
      velden: [{ veld: 'ambtshalveDoor', uitleg: 'noem de collega die dit mee besloot' }],
    })
  }
  if (o.bron === 'politie' && o.incident === null)
    return weiger('ONVOLLEDIG', 'Een politiemelding heeft een incidentnummer.', {
      velden: [{ veld: 'incident', uitleg: 'ontbreekt' }],
    })
  if (o.politieOp !== undefined && (o.bron !== 'politie' || Date.parse(o.politieOp) > Date.parse(ctx.nu)))
    return weiger(
      'ONVOLLEDIG',
      'Het moment van ontvangst bij de politie hoort bij een politiemelding en ligt niet in de toekomst.',
      {
        velden: [{ veld: 'politieOp', uitleg: 'klopt niet' }],
      },
    )
  // a message of the police, or what a professional sent from a worksheet of the reporting code; the database asks for the row it came in
  const uitBericht = o.bron === 'politie' || (o.bron === 'professional' && o.kanaal === 'digitaal')
  if (ctx.wie.rol === 'systeem' && (!uitBericht || o.berichtOp === undefined))
    return weiger(
      'MAG_NU_NIET',
      'Het systeem neemt alleen aan wat van de politie of van een werkblad meldcode binnenkwam.',
    )
  if (o.berichtOp !== undefined && Date.parse(o.berichtOp) > Date.parse(ctx.nu))
    return weiger('ONVOLLEDIG', 'Het bericht is niet in de toekomst binnengekomen.', {
      velden: [{ veld: 'berichtOp', uitleg: 'klopt niet' }],
    })
  const papierfout = o.papier === undefined ? null : papierBezwaar(o.papier, ctx.nu)
  if (papierfout) return papierfout
  const ids = new Set(o.personen.map(p => p.id))
  if (o.verbanden.some(v => !ids.has(v.van) || !ids.has(v.naar) || v.van === v.naar))
    return weiger('ONVOLLEDIG', 'Een relatie noemt een persoon die niet bij de melding staat.')
  // a message of the police is taken in as it came; what a person fills in must agree with itself
  const krom = o.berichtOp !== undefined && o.bron === 'politie' ? null : tegenspraak(o.personen, o.verbanden)
  if (krom) return krom
  const { type: _type, melderBekend: _bekend, ambtshalveDoor: _door, papier, ...feit } = o
  return besluit({
    soort: 'MeldingOntvangen',
    organisatie: ctx.wie.organisatie,
    op: ctx.nu,
    ...urgentie(o, ctx.regio),
    crisisOrganisatie: o.acuut ? ctx.regio.keten.acuut.crisisOrganisatie : null,
    ...(o.acuut ? { acuteContacten: acuteContacten(ctx.regio, o.personen) } : {}),
    ...feit,
    ...(papier === undefined
      ? {}
      : { papier: { formulier: papier.formulier, op: papier.op, door: papier.door, reden: papier.reden } }),
  })
}

/** The forms of violence this region knows. */
export function vormBezwaar(regio: RegioDefinitie, vormen: readonly string[]): Weigering | null {
  const onbekend = vormen.find(v => regio.vormen.length > 0 && !regio.vormen.some(x => x.id === v))
  if (onbekend !== undefined)
    return weiger('ONVOLLEDIG', 'Een van de vormen van geweld komt in deze regio niet voor.', {
      velden: [{ veld: 'vormen', uitleg: 'kies uit de lijst van de regio' }],
    })
  return null
}

/** Nature, reach, place and relation come from the lists of the region; what is not in them is named (R000-31). */
export function lijstBezwaar(
  regio: RegioDefinitie,
  o: { aard: readonly string[]; reikwijdte?: string; plaats?: string; problemen?: readonly string[] },
  verbanden: readonly Pick<Verband, 'soort'>[],
): Weigering | null {
  const { toedracht, kader } = regio.keten
  const kent = (lijst: readonly { id: string }[], id: string | undefined) =>
    id === undefined || lijst.some(x => x.id === id)
  const mist = [
    ...(o.aard.every(a => kent(toedracht.aard, a)) ? [] : ['aard']),
    ...(kent(toedracht.reikwijdte, o.reikwijdte) ? [] : ['reikwijdte']),
    ...(kent(toedracht.plaats, o.plaats) ? [] : ['plaats']),
    ...(verbanden.every(v => kent(toedracht.relaties, v.soort)) ? [] : ['verbanden']),
    ...((o.problemen ?? []).every(p => kent(kader.problemen, p)) ? [] : ['problemen']),
  ]
  return mist.length === 0
    ? null
    : weiger('ONVOLLEDIG', 'Kies uit de lijsten van de regio.', {
        bron: toedracht.bron,
        velden: mist.map(veld => ({ veld, uitleg: 'staat niet in de lijst van de regio' })),
      })
}

/** How soon a report must be looked at, and why: shown in every list (R000-28). */
export function urgentie(
  o: Pick<Aanname, 'acuut' | 'personen' | 'klasse'> & { toedracht: Pick<Toedracht, 'reikwijdte'> },
  regio: RegioDefinitie,
): { urgentie: 'acuut' | 'hoog' | 'gewoon'; urgentieReden: string } {
  if (o.acuut) return { urgentie: 'acuut', urgentieReden: 'iemand is nu in gevaar' }
  if (o.personen.some(p => p.kind && isSlachtoffer(p)))
    return { urgentie: 'hoog', urgentieReden: 'een kind is slachtoffer' }
  if (o.klasse === 'herhaald') return { urgentie: 'hoog', urgentieReden: 'eerder gemeld' }
  if (regio.keten.toedracht.reikwijdte.some(r => r.id === o.toedracht.reikwijdte && r.dringend === true))
    return { urgentie: 'hoog', urgentieReden: 'langdurig geweld' }
  return { urgentie: 'gewoon', urgentieReden: 'geen teken van acuut gevaar' }
}
