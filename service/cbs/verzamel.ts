import type { Cbsdefinitie } from '../../gedeeld/regio/schema.ts'
import { dagVan } from '../../gedeeld/kalender/index.ts'
import type { Tx } from '../../kernel/db.ts'
import type { Geheimhouding } from '../../kernel/gate.ts'
import {
  adviesRegel,
  grenzen,
  meldingRegel,
  onderzoekRegel,
  type Advies,
  type Halfjaar,
  type Mens,
  type Recordregel,
  type Zaak,
} from '../../keten/cbs-levering/index.ts'
import { isSlachtoffer, type MeldingFeit } from '../../keten/melding/index.ts'

type Feit = { soort: string; op: Date; inhoud: object | null }
type Persoonrij = {
  zaak: string
  persoon: string
  geboortedatum: string
  geslacht: Mens['geslacht']
  sleutel: string | null
  bsn: Buffer | null
}
/** Zo veel zaken tegelijk: een groot halfjaar past zo in het geheugen, met niet meer BSN's open dan nodig. */
const PER_GREEP = 500

/** Alle regels van een halfjaar: adviezen, en de meldingen en onderzoeken die daarin klaar waren. Alleen wie mag leveren ziet hier iets. */
export async function verzamel(
  tx: Tx,
  geheim: Pick<Geheimhouding, 'ontsleutel'>,
  d: Cbsdefinitie,
  h: Halfjaar,
): Promise<readonly Recordregel[]> {
  const { van, tot } = grenzen(h)
  const adviezen = await tx.vraag<Advies>('cbs_adviezen', 'select * from kring.cbs_adviezen($1, $2)', [van, tot])
  const zaken = await tx.vraag<{ id: string; nummer: string }>('cbs_zaken', 'select * from kring.cbs_zaken($1, $2)', [van, tot]) // prettier-ignore
  const uit: Recordregel[] = adviezen.map(a => adviesRegel(d, a))
  for (let n = 0; n < zaken.length; n += PER_GREEP)
    for (const zaak of await leesZaken(tx, geheim, zaken.slice(n, n + PER_GREEP), h)) uit.push(...regelsVan(d, zaak, h))
  return uit
}

/** De melding hoort bij het halfjaar waarin zij klaar was, het onderzoek bij dat waarin alles klaar was: dat kan een later zijn. */
function regelsVan(d: Cbsdefinitie, z: Zaak, h: Halfjaar): readonly Recordregel[] {
  const erin = (dag: string | null | undefined) => typeof dag === 'string' && dag >= h.van && dag < h.tot
  const onderzoek = erin(z.onderzoek?.einde) ? onderzoekRegel(d, z) : null
  return [
    ...(erin(z.onderzoek?.begin ?? z.afgerond) ? [meldingRegel(d, z)] : []),
    ...(onderzoek === null ? [] : [onderzoek]),
  ]
}

function perZaak<T extends { zaak: string }>(rijen: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const uit = new Map<string, T[]>()
  for (const r of rijen) {
    const er = uit.get(r.zaak)
    if (er === undefined) uit.set(r.zaak, [r])
    else er.push(r)
  }
  return uit
}

async function leesZaken(
  tx: Tx,
  geheim: Pick<Geheimhouding, 'ontsleutel'>,
  zaken: readonly { id: string; nummer: string }[],
  h: Halfjaar,
): Promise<readonly Zaak[]> {
  const ids = zaken.map(z => z.id)
  const feiten = await tx.vraag<Feit & { zaak: string }>('cbs_feiten', 'select * from kring.cbs_feiten($1)', [ids])
  const mensen = await tx.vraag<Persoonrij>('cbs_mensen', 'select * from kring.cbs_mensen($1)', [ids])
  const melders = await tx.vraag<{ zaak: string; soort: string | null }>('cbs_melders', 'select * from kring.cbs_melders($1)', [ids]) // prettier-ignore
  const [vanZaak, bijZaak] = [perZaak(feiten), perZaak(mensen)]
  const melder = new Map(melders.map(m => [m.zaak, m.soort]))
  return zaken.flatMap(({ id, nummer }) => {
    const zaak = zaakVan(nummer, vanZaak.get(id) ?? [], bijZaak.get(id) ?? [], melder.get(id) ?? null, geheim, h)
    return zaak === null ? [] : [zaak]
  })
}

type Soort<S extends MeldingFeit['soort']> = Extract<MeldingFeit, { soort: S }>

/** Null als de inhoud er niet meer is: een vernietigd dossier wordt niet meer geleverd. */
function zaakVan(
  nummer: string,
  feiten: readonly Feit[],
  mensen: readonly Persoonrij[],
  hoedanigheid: string | null,
  geheim: Pick<Geheimhouding, 'ontsleutel'>,
  h: Halfjaar,
): Zaak | null {
  const alle = <S extends MeldingFeit['soort']>(soort: S) =>
    feiten.flatMap(f => (f.soort === soort && f.inhoud !== null ? [{ op: f.op.toISOString(), ...(f.inhoud as Omit<Soort<S>, 'soort'>) }] : [])) // prettier-ignore
  const [ontvangen] = alle('MeldingOntvangen')
  if (ontvangen === undefined) return null
  const aanvullingen = alle('MeldingAangevuld')
  const personen = [...ontvangen.personen, ...aanvullingen.flatMap(a => a.personen)]
  const begin = feiten.find(f => f.soort === 'OnderzoekGestart')?.op.toISOString()
  const klaar = alle('OnderzoekAfgerond').at(-1)
  const dicht = alle('MeldingGesloten').at(-1)
  const gesloten = feiten.findLast(f => f.soort === 'MeldingGesloten')?.op.toISOString()
  const besluiten = (alle('BesluitBevestigd').at(-1) ?? alle('WegingBesloten').at(-1))?.besluiten ?? []
  const afgerond = gesloten ?? begin
  return {
    nummer,
    vormen: [...ontvangen.toedracht.vormen, ...aanvullingen.flatMap(a => a.vormen)],
    aard: [...ontvangen.toedracht.aard, ...aanvullingen.flatMap(a => a.aard)],
    ontvangen: dagVan(ontvangen.papier?.op ?? ontvangen.berichtOp ?? ontvangen.op),
    hoedanigheid,
    bron: ontvangen.bron,
    besluiten,
    afgerond: afgerond === undefined ? h.van : dagVan(afgerond),
    mensen: mensen.map(m => {
      const wie = personen.find(p => p.id === m.persoon)
      return {
        bsn: m.bsn === null || m.sleutel === null ? null : geheim.ontsleutel(m.sleutel, m.bsn),
        geboortedatum: m.geboortedatum,
        geslacht: m.geslacht,
        slachtoffer: wie !== undefined && isSlachtoffer(wie),
        kind: wie?.kind ?? false,
      }
    }),
    onderzoek:
      begin === undefined
        ? null
        : {
            begin: dagVan(begin),
            // klaar is alles pas als ook het vervolg er is, en dat is als de melding sluit
            einde: klaar === undefined || gesloten === undefined ? null : dagVan(gesloten),
            conclusie: klaar?.conclusie ?? null,
            bestemming: dicht?.bestemming ?? null,
            politie: alle('InstantieGeinformeerd').some(i => i.instantie === 'politie'),
          },
  }
}
