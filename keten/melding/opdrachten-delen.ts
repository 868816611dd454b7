import type { Type } from 'typebox'
import type { Tx } from '../../kernel/db.ts'
import type { Hulp, Route } from '../../kernel/gate.ts'
import { voegToe, type Schrijf } from '../../kernel/rijen.ts'
import { gronden } from './grond.ts'
import { berichtgronden } from './instantie.ts'
import * as i from './invoer.ts'
import type { Geheimweg, MeldingOpdracht } from './melding.ts'
import { op } from './opdrachten-vorm.ts'

/** The profession of who asks stands in the record of roles; nobody states their own secret away (R002-103). */
export async function beroepVan(tx: Tx): Promise<string | null> {
  const [rij] = await tx.vraag<{ beroep: string | null }>(
    'beroep_van',
    'select beroep from kring.rolvervulling where regio = $1 and id = $2 and mens = $3',
    [tx.wie.regio, tx.wie.rolvervulling, tx.wie.mens],
  )
  return rij?.beroep ?? null
}

const metBeroep = async (tx: Tx, opdracht: MeldingOpdracht): Promise<MeldingOpdracht> =>
  opdracht.type === 'BiedOverdrachtAan'
    ? {
        ...opdracht,
        beroep: await beroepVan(tx),
        ...(opdracht.steun === undefined ? {} : { steunWerktHier: await werktHier(tx, opdracht.steun) }),
      }
    : opdracht

/** Whether somebody has a running role with content at the organisation of who asks. */
async function werktHier(tx: Tx, mens: string): Promise<boolean> {
  const rijen = await tx.vraag(
    'werkt_hier',
    `select 1 from kring.rolvervulling where regio = $1 and organisatie = $2 and mens = $3 and van <= $4 and (tot is null or tot > $4)
        and rol in ('medewerker-veilig-thuis', 'gedragswetenschapper') limit 1`,
    [tx.wie.regio, tx.wie.organisatie, mens, tx.nu],
  )
  return rijen.length > 0
}

/** How the secret is handled, with every answer as a text of its own. */
export function geheimVan(
  b: { geheimWeg?: Geheimweg['weg']; afweging?: { [vraag: string]: string } },
  schrijf: (soort: string, inhoud: string) => string,
): Omit<Geheimweg, 'beroep'> | null {
  if (b.geheimWeg === undefined) return null
  const afweging = Object.entries(b.afweging ?? {}).map(([vraag, t]) => [vraag, schrijf('geheim', t)] as const)
  return { weg: b.geheimWeg, afweging: Object.fromEntries(afweging) }
}

/** An offer is a disclosure: it carries a sharing record with ground, necessity and fields (dossier 8.3). */
export function overdracht(): Route {
  return op(
    'overdracht',
    'De zaak ter overdracht aanbieden',
    'BiedOverdrachtAan',
    i.AanbodInvoer,
    (b, schrijf, hulp, rijen, zaak) => {
      const deling = hulp.nieuwId()
      const dossier = schrijf('overdracht', b.dossier)
      const noodzaak = schrijf('deling', b.noodzaak)
      const geheim = geheimVan(b, schrijf)
      rijen.push(delingRij(hulp, { ...b, deling, noodzaak }, zaak))
      return {
        type: 'BiedOverdrachtAan',
        overdracht: hulp.nieuwId(),
        aan: b.aan,
        dossier,
        deling,
        grond: b.grond,
        toestemming: b.toestemming,
        ...(geheim ? { geheim } : {}),
        ...(b.steun === undefined ? {} : { steun: b.steun }),
      }
    },
    metBeroep,
  )
}

function delingRij(
  hulp: Hulp,
  b: Type.Static<typeof i.AanbodInvoer> & { deling: string; noodzaak: string },
  zaak: string,
): Schrijf {
  return voegToe('deling', {
    regio: hulp.wie.regio,
    id: b.deling,
    zaak,
    op: hulp.nu,
    van_organisatie: hulp.wie.organisatie,
    aan_organisatie: b.aan,
    aan_functie: 'teamcoordinator',
    personen: [],
    doel: 'overdracht',
    grond: b.grond,
    grond_bron: gronden(hulp.definitie).find(g => g.id === b.grond)?.bron ?? 'onbekend',
    noodzaak: b.noodzaak,
    velden: ['overdrachtsdossier'],
    geheim_doorbroken: b.geheimDoorbroken || b.geheimWeg === 'conflict-van-plichten',
    betrokkene_geinformeerd: b.betrokkeneGeinformeerd,
    toestemming: b.toestemming,
    kanaal: 'kring',
    besloten_door: hulp.wie.mens,
  })
}

/** Telling a body is a disclosure as well: what, to whom, on which ground and why stands in the sharing record (R002-31). */
export const instantie: Route = op(
  'instanties',
  'Politie, Raad of hulporganisatie informeren, met aanleiding en grond',
  'InformeerInstantie',
  i.InstantieInvoer,
  (b, schrijf, hulp, rijen, zaak) => {
    const weging = schrijf('deling', b.weging)
    rijen.push(
      voegToe('deling', {
        regio: hulp.wie.regio,
        id: hulp.nieuwId(),
        zaak,
        op: hulp.nu,
        van_organisatie: hulp.wie.organisatie,
        aan_organisatie: null,
        aan_functie: b.instantie,
        personen: [],
        doel: 'informeren',
        grond: b.grond,
        grond_bron: berichtgronden(hulp.definitie).find(g => g.id === b.grond)?.bron ?? 'onbekend',
        noodzaak: weging,
        velden: b.inhoud,
        geheim_doorbroken: false,
        betrokkene_geinformeerd: false,
        toestemming: b.grond === 'toestemming' ? 'gegeven' : 'niet-nodig',
        kanaal: 'buiten-kring',
        besloten_door: hulp.wie.mens,
      }),
    )
    const { instantie: soort, aanleiding, grond, inhoud } = b
    const ontvanger = schrijf('instantie', b.ontvanger)
    return {
      type: 'InformeerInstantie',
      ...{ instantie: soort, ontvanger, aanleiding, weging, grond, inhoud },
      ...(b.toestemming === undefined || grond !== 'toestemming' ? {} : { toestemming: b.toestemming }),
    }
  },
)

/** Consent to share: given for one receiver and one content, for a time, and taken back at any moment (SD-35). */
export const toestemmingen: readonly Route[] = [
  op(
    'toestemmingen',
    'Toestemming vastleggen: van wie, waarover, aan wie en tot wanneer',
    'LegToestemmingVast',
    i.ToestemmingInvoer,
    (b, schrijf, hulp) => {
      const { organisatie, ontvanger, ...rest } = b
      return {
        type: 'LegToestemmingVast',
        toestemming: hulp.nieuwId(),
        ...rest,
        // nobody named: the decider says so
        aan:
          b.voor === 'overdracht'
            ? (organisatie ?? '')
            : ontvanger === undefined
              ? ''
              : schrijf('instantie', ontvanger),
      }
    },
  ),
  op('toestemmingen/intrekking', 'Een toestemming intrekken', 'TrekToestemmingIn', i.IntrekInvoer, b => ({
    type: 'TrekToestemmingIn',
    toestemming: b.toestemming,
  })),
]
