import type { Regelboek } from '../../gedeeld/regio/laden.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import type { Geheimhouding, Hulp } from '../../kernel/gate.ts'
import { leesStroom, voerUit, type Pijplijn, type Uitslag } from '../../kernel/pipeline.ts'
import { voegToe, werkBij } from '../../kernel/rijen.ts'
import { weiger } from '../../kernel/weigering.ts'
import { aannameOpzet, type Aanname } from '../../keten/melding/index.ts'
import { opmerkingTekst, type Gebrek, type Opmerking, type Voorstel } from '../../keten/post/index.ts'
import { stukwerk } from '../stukken/stukwerk.ts'

export type Inneming = { pijplijn: Pijplijn; geheim: Geheimhouding; boek: Regelboek; verzonnen: boolean }

export const wachtbericht = (tx: Tx, d: Inneming) =>
  voegToe('bericht', {
    regio: tx.wie.regio,
    id: d.pijplijn.nieuwId(),
    organisatie: tx.wie.organisatie,
    rol: 'medewerker-veilig-thuis',
    zaak: null,
    soort: 'post-wacht',
    klok: null,
    op: tx.nu,
  })

export const inzage = (tx: Tx, d: Inneming, wat: string) =>
  voegToe('inzage', {
    regio: tx.wie.regio,
    id: d.pijplijn.nieuwId(),
    op: tx.nu,
    mens: tx.wie.mens,
    rol: tx.wie.rol,
    organisatie: tx.wie.organisatie,
    doel: 'aanname',
    wat,
    uitkomst: 'gelukt',
    zaak: null,
    gevraagd: null,
    personen: [],
    veldklassen: [],
    zoek_spoor: null,
  })

/** A person must look at it; not when somebody handled it meanwhile. @returns whether it waits now */
export async function laatWachten(tx: Tx, d: Inneming, id: string, g: Gebrek, uitleg: string | null): Promise<boolean> {
  const [nog] = await tx.vraag<{ id: string }>(
    'post_nog_open',
    `select id from kring.post_in where regio = $1 and id = $2 and stand = 'ontvangen' for update`,
    [tx.wie.regio, id],
  )
  if (!nog) return false
  await tx.schrijf([
    werkBij(
      'post_in',
      { regio: tx.wie.regio, id },
      {
        ...{ stand: 'wacht', gebrek: g.code, gebrek_regel: g.regel, gebrek_plek: g.plek },
        uitleg: uitleg?.slice(0, 2000) ?? null,
      },
    ),
    wachtbericht(tx, d),
  ])
  return true
}

type Melding = {
  id: string
  op: string
  voorstel: Voorstel
  opmerkingen: readonly Opmerking[]
  gemeente: string
  sleutel: string
  vingerafdruk?: string
}

/** Somebody set the message aside, or put it with another report, before this act had hold of it. */
class AlAfgehandeld extends Error {
  // to the pipeline this is a wall that went up while it decided: it looks again, and then knows a repeat of the same act
  readonly code = '42501'
}
export const AFGEHANDELD = weiger('MAG_NU_NIET', 'Dit bericht is al afgehandeld.')
/** Of these something can still become. */
export const OPEN_STANDEN: readonly string[] = ['ontvangen', 'wacht', 'geweigerd']

/**
 * Takes hold of a message before anything is made of it: who comes second waits here, and then finds it handled. To who made a report of it
 * the row is there no more, or out of reach.
 */
export async function pakVast(tx: Tx, id: string): Promise<void> {
  const [rij] = await tx.vraag<{ stand: string }>(
    'post_vast',
    'select stand from kring.post_in where regio = $1 and id = $2 for update',
    [tx.wie.regio, id],
  )
  if (rij === undefined || !OPEN_STANDEN.includes(rij.stand)) throw new AlAfgehandeld()
}

/** The same act, with a message that was handled meanwhile as an answer and not as a fault. */
export const ofAfgehandeld = (uit: Promise<Uitslag>): Promise<Uitslag> =>
  uit.catch((fout: unknown) => {
    if (fout instanceof AlAfgehandeld) return AFGEHANDELD
    throw fout
  })

/** The report of a message, in one transaction with the message's own row: both, or neither. */
export async function maakMelding(d: Inneming, wie: Actor, m: Melding): Promise<Uitslag> {
  const nu = d.pijplijn.nu().toISOString()
  // one act, one instant: the rows written here and those of the pipeline must agree on when it was
  const pijplijn = { ...d.pijplijn, nu: () => new Date(nu) }
  const definitie = pijplijn.definitie(wie.regio)
  const hulp: Hulp = {
    wie,
    nu,
    definitie,
    geheim: d.geheim,
    stukwerk,
    verzonnen: d.verzonnen,
    // a report from a message makes no link to anybody
    adres: '',
    nieuwId: pijplijn.nieuwId,
    stroom: (tx, id) => leesStroom(pijplijn, tx, id),
  }
  const opzet = aannameOpzet(aannameVan(m, definitie), hulp, { id: m.id, op: m.op })
  if ('ok' in opzet) return opzet
  const uit = voerUit(pijplijn, wie, {
    ...opzet,
    vul: async (tx, o) => {
      await pakVast(tx, m.id)
      return opzet.vul ? opzet.vul(tx, o) : o
    },
    sleutel: m.sleutel,
    vingerafdruk: m.vingerafdruk ?? d.geheim.spoor(`post:${m.id}`).toString('hex'),
    rijen: [
      ...opzet.rijen,
      werkBij(
        'post_in',
        { regio: wie.regio, id: m.id },
        { stand: 'aangenomen', gebrek: null, zaak: m.id, afgehandeld_op: nu, afgehandeld_door: wie.mens },
      ),
      voegToe('bericht', {
        regio: wie.regio,
        id: pijplijn.nieuwId(),
        organisatie: wie.organisatie,
        rol: 'medewerker-veilig-thuis',
        zaak: m.id,
        soort: 'politiebericht',
        klok: null,
        op: nu,
      }),
    ],
  })
  return ofAfgehandeld(uit)
}

/** What the message does not say stays open: no form of violence, no victim, no danger is made up for it. */
function aannameVan(m: Melding, definitie: Hulp['definitie']): Aanname {
  const { aard, reikwijdte, plaats } = definitie.keten.toedracht
  const uit = (lijst: readonly { id: string }[], id: string) =>
    lijst.some(x => x.id === id) ? id : (lijst.at(-1)?.id ?? id)
  const notities = m.opmerkingen.map(opmerkingTekst)
  const staart = notities.length === 0 ? '' : `\n\nKring kon niet alles lezen:\n${notities.join('\n')}`.slice(0, 4000)
  return {
    gemeente: m.gemeente,
    kanaal: 'politie',
    bron: 'politie',
    ...(m.voorstel.meldingnummer === null ? {} : { incident: m.voorstel.meldingnummer }),
    acuut: false,
    vormen: [],
    aard: aard.some(x => x.id === 'anders') ? ['anders'] : [],
    reikwijdte: uit(reikwijdte, 'onbekend'),
    plaats: uit(plaats, 'onbekend'),
    verhaal: m.voorstel.verhaal.slice(0, 20_000 - staart.length) + staart,
    kindcheck: 'niet-vermeld',
    melder: m.voorstel.melder,
    personen: [...m.voorstel.personen],
    verbanden: [...m.voorstel.verbanden],
  }
}
