import { Begrip } from '../../../../toon/delen/Begrip.tsx'
import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Tabel } from '../../../../toon/delen/Tabel.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { kalenderdag } from '../../../../toon/tijd/kalenderdag.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { zegDatum } from '../../../../toon/tijd/zeg.ts'
import type { PersoonRij } from '../../../zaak.ts'
import { leeftijd, mensVan, paren, roepnaamVan, volleNaam, type Paar } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Daad } from './Daad.tsx'
import { useZaak } from './zaak.ts'

/** Who is who to whom, who lives where, who did what to whom. */
export function Mensen() {
  return (
    <div className="casus__deel">
      <Huishoudens />
      <Relaties />
      <Regie />
      <Toegang />
    </div>
  )
}

function Huishoudens() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const perAdres = naarAdres(dossier.personen, t('mensen.adresOnbekend'))
  return (
    <section aria-labelledby="huishoudens" className="stapel stapel--krap">
      <Kop niveau={2} id="huishoudens">
        {t('mensen.huishoudens')}
      </Kop>
      <ul className="casus__kaarten">
        {[...perAdres].map(([adres, leden]) => (
          <Kaart key={adres} als="li">
            <Kop niveau={3}>{adres}</Kop>
            <ul className="stapel stapel--krap">
              {leden.map(p => (
                <Mens key={p.id} persoon={p} />
              ))}
            </ul>
          </Kaart>
        ))}
      </ul>
    </section>
  )
}

function naarAdres(personen: readonly PersoonRij[], onbekend: string): ReadonlyMap<string, readonly PersoonRij[]> {
  const groepen = new Map<string, readonly PersoonRij[]>()
  for (const p of personen) {
    const adres = adresVan(p) ?? onbekend
    groepen.set(adres, [...(groepen.get(adres) ?? []), p])
  }
  return groepen
}

function adresVan({ straat, huisnummer, postcode, plaats }: PersoonRij): string | undefined {
  const regel = [
    [straat, huisnummer],
    [postcode, plaats],
  ]
    .map(deel => deel.filter(Boolean).join(' '))
    .filter(Boolean)
  return regel.length === 0 ? undefined : regel.join(', ')
}

function Mens({ persoon: p }: { persoon: PersoonRij }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const lid = dossier.casus.personen.find(l => l.id === p.id)
  return (
    <li>
      <strong>{volleNaam(p)}</strong>
      <span className="casus__bijregel">{useGeboren(p)}</span>
      <span className="casus__bijregel">
        {t('mensen.rollen')}: {lid?.rollen.map(rol => t(`rol.${rol}`)).join(', ')}
      </span>
      {lid?.veiligContact === undefined ? null : (
        <Bericht soort="letop" titel={t('mensen.veilig')} meldt={false}>
          {t('mensen.veiligTekst', { wijzen: lid.veiligContact.map(w => t(`contactwijze.${alsWijze(w)}`)).join(', ') })}
        </Bericht>
      )}
    </li>
  )
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
  const alle = paren(dossier.casus.verbanden)
  const naam = (id: string) => roepnaamVan(dossier, id)
  return (
    <section aria-labelledby="relaties" className="stapel">
      <Kop niveau={2} id="relaties">
        {t('mensen.relaties')}
      </Kop>
      {alle.length === 0 ? <p className="zacht">{t('mensen.geen')}</p> : null}
      <ul className="stapel stapel--krap">
        {alle.map(paar => (
          <Zin key={paar.van + paar.naar} paar={paar} />
        ))}
      </ul>
      {alle.length === 0 ? null : (
        <Tabel
          titel={t('mensen.tabel')}
          rijen={alle}
          sleutelVan={paar => paar.van + paar.naar}
          kolommen={[
            { sleutel: 'van', kop: t('mensen.kolom.van'), rijkop: true, cel: p => naam(p.van) },
            { sleutel: 'is', kop: t('mensen.kolom.relatie'), cel: p => t(`relatie.${p.soort}`) },
            { sleutel: 'naar', kop: t('mensen.kolom.naar'), cel: p => naam(p.naar) },
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
      {geweld === 'geen' ? t('mensen.geweld.geen') : <strong>{t(`mensen.geweld.${geweld}`, { dader, ander })}</strong>}
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
