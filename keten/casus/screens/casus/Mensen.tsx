import { Begrip } from '../../../../toon/delen/Begrip.tsx'
import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Schakel } from '../../../../toon/delen/Schakel.tsx'
import { Tabel } from '../../../../toon/delen/Tabel.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { kalenderdag } from '../../../../toon/tijd/kalenderdag.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { zegDatum } from '../../../../toon/tijd/zeg.ts'
import type { PersoonRij } from '../../../zaak.ts'
import { leeftijd, mensVan, naamVan, paren, roepnaamVan, volleNaam, type Paar } from '../dossier.ts'
import { huishoudens } from '../huishoudens.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Daad } from './Daad.tsx'
import { Gebeurtenissen, Machtskaart } from './Gebeurtenissen.tsx'
import { Netwerkmensen } from './Netwerkmensen.tsx'
import { Systeem } from './Systeem.tsx'
import { useZaak } from './zaak.ts'
import { useTekst, useZegKort } from './zeg.ts'

/** Who is who to whom, who lives where, who did what to whom. */
export function Mensen() {
  return (
    <div className="casus__deel">
      <Systeem />
      <Huishoudens />
      <Relaties />
      <Gebeurtenissen />
      <Machtskaart />
      <Netwerkmensen />
      <Regie />
      <Toegang />
    </div>
  )
}

function Huishoudens() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const zegKort = useZegKort()
  return (
    <section aria-labelledby="huishoudens" className="stapel stapel--krap">
      <Kop niveau={2} id="huishoudens">
        {t('mensen.huishoudens')}
      </Kop>
      <ul className="casus__kaarten">
        {huishoudens(dossier).map(({ huis, leden }) => (
          <Kaart key={huis} als="li">
            <Kop niveau={3}>{huis === 0 ? t('mensen.adresOnbekend') : t('mensen.huis', { nummer: huis })}</Kop>
            <ul className="stapel stapel--krap">
              {leden.map(({ id, sinds }) => {
                const p = dossier.personen.find(rij => rij.id === id)
                return p === undefined ? null : (
                  <Mens
                    key={id}
                    persoon={p}
                    sinds={sinds === null ? '' : t('systeem.sinds', { dag: zegKort(sinds) })}
                  />
                )
              })}
            </ul>
          </Kaart>
        ))}
      </ul>
      <Vertrokken />
    </section>
  )
}

/** Who no longer belongs to it stays readable, with the day and the reason. */
function Vertrokken() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const zegKort = useZegKort()
  const { vertrokken } = dossier.casus
  if (vertrokken.length === 0) return null
  return (
    <details className="casus__meer">
      <summary>{t('systeem.vertrokken', { aantal: vertrokken.length })}</summary>
      {vertrokken.map(p => (
        <div key={p.id}>
          <strong>{naamVan(dossier, p.id)}</strong>
          <p className="zacht">{t('systeem.tot', { dag: zegKort(p.tot) })}</p>
          <p>{tekst(p.reden)}</p>
        </div>
      ))}
    </details>
  )
}

function Mens({ persoon: p, sinds }: { persoon: PersoonRij; sinds: string }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const lid = dossier.casus.personen.find(l => l.id === p.id)
  return (
    <li>
      <strong>{volleNaam(p)}</strong>
      <span className="casus__bijregel">{[useGeboren(p), sinds].filter(Boolean).join(', ')}</span>
      <span className="casus__bijregel">
        {t('mensen.rollen')}: {lid?.rollen.map(rol => t(`rol.${rol}`)).join(', ')}
      </span>
      {lid?.veiligContact === undefined ? null : (
        <Bericht soort="letop" titel={t('mensen.veilig')} meldt={false}>
          {t('mensen.veiligTekst', { wijzen: lid.veiligContact.map(w => t(`contactwijze.${alsWijze(w)}`)).join(', ') })}
        </Bericht>
      )}
      <NaarIndex persoon={p} />
    </li>
  )
}

/** Where the region has a reference index and this person may register: a way there, with what is known already. */
function NaarIndex({ persoon: p }: { persoon: PersoonRij }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  if (!dossier.verwijsindex.includes(p.id)) return null
  const over = new URLSearchParams({ gemeente: dossier.casus.gemeente, casus: dossier.id, persoon: p.id })
  return <Schakel naar={`/verwijsindex/nieuw?${over.toString()}`}>{t('mensen.index', { naam: volleNaam(p) })}</Schakel>
}

const WIJZEN = [
  'eigen-telefoon',
  'eigen-bericht',
  'gesprek-elders',
  'via-vertrouwenspersoon',
  'brief',
  'huistelefoon',
  'huisbezoek',
  'gezinslogin',
] as const
/** A way this screen has no word for is said to be asked after: never guessed. */
const alsWijze = (w: string) => WIJZEN.find(x => x === w) ?? 'onbekend'

function useGeboren(p: PersoonRij): string {
  const t = useCasusTeksten()
  const { taal } = useTaal()
  const vandaag = kalenderdag(useNu())
  if (p.verwachtOp !== null) return t('mensen.verwacht', { datum: zegDatum(p.verwachtOp, taal) })
  const datum = /^\d{4}-\d\d-\d\d$/.test(p.geboortedatum) ? zegDatum(p.geboortedatum, taal) : p.geboortedatum
  const jaar = leeftijd(p.geboortedatum, vandaag)
  return [jaar === null ? '' : t('mensen.jaar', { jaar }), datum === '' ? '' : t('mensen.geboren', { datum })]
    .filter(Boolean)
    .join(', ')
}

/** Readable sentences first; the same in a table for who looks something up. */
function Relaties() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const alle = paren(dossier.casus.verbanden.filter(v => v.tot === undefined))
  const voorbij = dossier.casus.verbanden.filter(v => v.tot !== undefined)
  const zegKort = useZegKort()
  const naam = (id: string) => roepnaamVan(dossier, id)
  return (
    <section aria-labelledby="relaties" className="stapel">
      <Kop niveau={2} id="relaties">
        {t('mensen.relaties')}
      </Kop>
      {alle.length === 0 ? <p className="zacht">{t('mensen.geen')}</p> : null}
      <ul className="stapel stapel--krap">
        {alle.map(paar => (
          <Zin key={paar.van + paar.naar + paar.soort} paar={paar} />
        ))}
      </ul>
      {voorbij.length === 0 ? null : (
        <ul className="stapel stapel--krap">
          {voorbij.map(v => (
            <li key={v.van + v.naar + v.soort + (v.tot ?? '')} className="casus__zin zacht">
              {t('systeem.wasRelatie', {
                van: naam(v.van),
                naar: naam(v.naar),
                relatie: t(`relatie.${v.soort}`),
                dag: zegKort(v.tot ?? ''),
              })}
            </li>
          ))}
        </ul>
      )}
      {alle.length === 0 ? null : (
        <Tabel
          titel={t('mensen.tabel')}
          rijen={alle}
          sleutelVan={paar => paar.van + paar.naar + paar.soort}
          kolommen={[
            { sleutel: 'van', kop: t('mensen.kolom.van'), rijkop: true, cel: p => naam(p.van) },
            { sleutel: 'is', kop: t('mensen.kolom.relatie'), cel: p => t(`relatie.${p.soort}`) },
            { sleutel: 'naar', kop: t('mensen.kolom.naar'), cel: p => naam(p.naar) },
            {
              sleutel: 'sinds',
              kop: t('systeem.kolom.sinds'),
              cel: p => (p.sinds === null ? '' : zegKort(p.sinds)),
            },
            {
              sleutel: 'geweld',
              kop: t('mensen.kolom.geweld'),
              cel: p => t(`mensen.woord.${p.geweld}`, { van: naam(p.van), naar: naam(p.naar) }),
            },
          ]}
        />
      )}
    </section>
  )
}

function Zin({ paar }: { paar: Paar }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const van = roepnaamVan(dossier, paar.van)
  const naar = roepnaamVan(dossier, paar.naar)
  const [dader, ander] = paar.geweld === 'terug' ? [naar, van] : [van, naar]
  const geweld = paar.geweld === 'heen' || paar.geweld === 'terug' ? 'eenkant' : paar.geweld
  return (
    <li className={paar.geweld === 'geen' ? 'casus__zin' : 'casus__zin casus__zin--geweld'}>
      {t('mensen.relatieZin', { van, naar, relatie: t(`relatie.${paar.soort}`) })}{' '}
      {geweld === 'geen' ? t('mensen.geweld.geen') : <strong>{t(`mensen.geweld.${geweld}`, { dader, ander })}</strong>}{' '}
      <Daad
        type="BeeindigVerband"
        soort="stil"
        vast={{ van: paar.van, naar: paar.naar, relatie: paar.soort }}
        over={t('mensen.relatieZin', { van, naar, relatie: t(`relatie.${paar.soort}`) })}
        bij={t('mensen.relatieZin', { van, naar, relatie: t(`relatie.${paar.soort}`) })}
      />
    </li>
  )
}

function Regie() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const { regisseur, schaal, organisatie } = dossier.casus
  const wie = regisseur === null ? t('kop.nogNiemand') : mensVan(dossier, regisseur.mens)
  return (
    <section aria-labelledby="regie" className="stapel stapel--krap">
      <Kop niveau={2} id="regie">
        {t('mensen.regie')}
      </Kop>
      <p>
        <strong>{wie}</strong>
        <span className="casus__bijregel">
          {t(`kop.${regisseur?.regie ?? 'casusregie'}`)}, {dossier.organisaties[organisatie]},{' '}
          {t('kop.regie', { schaal: t(`kop.${schaal}`) })}
        </span>
      </p>
      <div className="rij">
        <Daad type="BelegRegie" />
        <Daad type="WijzigRegieschaal" />
      </div>
    </section>
  )
}

function Toegang() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const { gesperd } = dossier.casus
  return (
    <section aria-labelledby="toegang" className="stapel stapel--krap">
      <Kop niveau={2} id="toegang">
        <Begrip naam="sper">{t('mensen.toegang')}</Begrip>
      </Kop>
      <Alinea soort="zacht">{t('mensen.toegangTekst')}</Alinea>
      {gesperd.length === 0 ? (
        <p>{t('mensen.toegangGeen')}</p>
      ) : (
        <ul>
          {gesperd.map(id => (
            <li key={id}>{mensVan(dossier, id)}</li>
          ))}
        </ul>
      )}
      <Daad type="SperMens" />
    </section>
  )
}
