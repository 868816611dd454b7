import { useBron } from '../../../../toon/api/bron.ts'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Schakel } from '../../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../../toon/delen/Tabel.tsx'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { kalenderdag } from '../../../../toon/tijd/kalenderdag.ts'
import type { Lid } from '../../casus.ts'
import {
  fasestand,
  HERSTEL,
  laatste,
  laatsteOver,
  leeftijd,
  naamVan,
  oordeelOver,
  TOON_VAN,
  type Open,
} from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Daad } from './Daad.tsx'
import { Signalen } from './Signalen.tsx'
import { Werk } from './Werk.tsx'
import { useZaak } from './zaak.ts'
import { useTekst, useZegDag, useZegOpen } from './zeg.ts'

/** What is open for this phase and for closing, how each member is, and what is still to be done. */
export function Overzicht() {
  const { dossier } = useZaak()
  return (
    <div className="casus__deel">
      {dossier.casus.status === 'gesloten' ? <Heropening /> : <Nodig />}
      <Signalen />
      <Gezin />
      <Werk />
    </div>
  )
}

function Heropening() {
  const t = useCasusTeksten()
  return (
    <Kaart als="section" kopId="heropen">
      <Kop niveau={2} id="heropen">
        {t('overzicht.heropen')}
      </Kop>
      <Alinea>{t('overzicht.heropenTekst')}</Alinea>
      <Daad type="HeropenCasus" />
    </Kaart>
  )
}

/** What is missing stands there before anyone tries. */
function Nodig() {
  const t = useCasusTeksten()
  const bron = useBron()
  const { dossier } = useZaak()
  const { klaar, fase } = fasestand(dossier)
  const zegOpen = useZegOpen()
  const mist = (open: readonly Open[]) =>
    open.length === 0 ? undefined : t('overzicht.eerst', { wat: open.map(zegOpen).join('; ') })
  return (
    <div className="casus__naast">
      <Kaart als="section" kopId="nodig-fase">
        <Kop niveau={2} id="nodig-fase">
          {klaar ? t('overzicht.faseLaatste') : t('overzicht.fase', { fase: fase?.label ?? '' })}
        </Kop>
        {klaar ? null : (
          <>
            <Openlijst open={dossier.faseOpen} kan={t('overzicht.faseKan')} />
            <Daad type="RondFaseAf" over={fase?.label} waaromNiet={mist(dossier.faseOpen)} />
            {fase === undefined ? null : (
              <Alinea soort="zacht">{t('overzicht.bron', { bron: bron(fase.bron) })}</Alinea>
            )}
          </>
        )}
      </Kaart>
      <Kaart als="section" kopId="nodig-sluiten">
        <Kop niveau={2} id="nodig-sluiten">
          {t('overzicht.sluiten')}
        </Kop>
        <Openlijst open={dossier.sluitenOpen} kan={t('overzicht.sluitenKan')} />
        <Daad type="SluitCasus" waaromNiet={mist(dossier.sluitenOpen)} />
      </Kaart>
    </div>
  )
}

function Openlijst({ open, kan }: { open: readonly Open[]; kan: string }) {
  if (open.length === 0) return <StatusWoord toon="goed">{kan}</StatusWoord>
  return (
    <ul className="casus__open">
      {open.map(een => (
        <Mist key={een.veld + een.uitleg} open={een} />
      ))}
    </ul>
  )
}

function Mist({ open }: { open: Open }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const zin = useZegOpen()(open)
  const herstel = HERSTEL[open.veld]
  const daad = herstel?.daad !== undefined && dossier.mag.includes(herstel.daad) ? herstel.daad : undefined
  return (
    <li>
      <span className="casus__mist">{zin}</span>
      {daad !== undefined ? <Daad type={daad} soort="stil" over={zin} /> : null}
      {daad === undefined && herstel !== undefined && herstel.deel !== 'overzicht' ? (
        <Schakel naar={`/casussen/${dossier.id}?deel=${herstel.deel}`}>
          {t('overzicht.naar', { deel: t(`deel.${herstel.deel}`) })}
        </Schakel>
      ) : null}
    </li>
  )
}

function Gezin() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const toelichting = useTekst()(dossier.casus.veiligheid?.toelichting)
  return (
    <section aria-labelledby="gezin" className="stapel stapel--krap">
      <div className="casus__kopregel">
        <Kop niveau={2} id="gezin">
          {t('overzicht.gezin')}
        </Kop>
        <Daad type="LegVeiligheidVast" />
      </div>
      {toelichting === undefined ? null : (
        <Alinea>
          <span className="zacht">{t('overzicht.toelichting')}: </span>
          {toelichting}
        </Alinea>
      )}
      <Tabel
        titel={t('overzicht.gezin')}
        titelVerborgen
        rijen={dossier.casus.personen}
        sleutelVan={lid => lid.id}
        kolommen={[
          { sleutel: 'wie', kop: t('overzicht.kolom.wie'), rijkop: true, cel: lid => <Wie lid={lid} /> },
          { sleutel: 'veilig', kop: t('overzicht.kolom.veilig'), cel: lid => <Oordeel lid={lid} /> },
          { sleutel: 'kind', kop: t('overzicht.kolom.kind'), cel: lid => <Gesproken lid={lid} /> },
          { sleutel: 'hulp', kop: t('overzicht.kolom.hulp'), cel: lid => <Hulpregels lid={lid} /> },
        ]}
      />
    </section>
  )
}

function Wie({ lid }: { lid: Lid }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const vandaag = kalenderdag(useNu())
  const geboren = dossier.personen.find(p => p.id === lid.id)?.geboortedatum ?? ''
  const jaar = leeftijd(geboren, vandaag)
  const rollen = lid.rollen.map(rol => t(`rol.${rol}`)).join(', ')
  return (
    <>
      {naamVan(dossier, lid.id)}
      <span className="casus__bijregel">
        {jaar === null ? '' : `${t('mensen.jaar', { jaar })}, `}
        {rollen}
      </span>
    </>
  )
}

function Oordeel({ lid }: { lid: Lid }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const zegDag = useZegDag()
  const oordeel = oordeelOver(dossier.casus, lid.id)
  const gezien = laatste(dossier, 'VeiligheidGezien')
  if (oordeel === null) return <span className="zacht">{t('overzicht.nietGezien')}</span>
  return (
    <span className="rij">
      <StatusWoord toon={TOON_VAN[oordeel]}>{t(`oordeel.${oordeel}`)}</StatusWoord>
      {gezien === undefined ? null : <span className="zacht">{zegDag(gezien.gebeurd.op)}</span>}
    </span>
  )
}

function Gesproken({ lid }: { lid: Lid }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const zegDag = useZegDag()
  if (!lid.kind) return <span className="zacht">{t('overzicht.nvt')}</span>
  const over = naamVan(dossier, lid.id)
  const laatst = laatsteOver(dossier, 'KindGesproken', feit => feit.kind === lid.id)
  const ja =
    laatst === undefined ? t('overzicht.gesproken') : t('overzicht.gesprokenOp', { wanneer: zegDag(laatst.gebeurd.op) })
  const gesproken = dossier.casus.gesproken.includes(lid.id)
  return (
    <span className="rij">
      <StatusWoord toon={gesproken ? 'goed' : 'letop'}>{gesproken ? ja : t('overzicht.nietGesproken')}</StatusWoord>
      {gesproken ? null : <Daad type="LegGesprekMetKindVast" vast={{ kind: lid.id }} over={over} bij={over} />}
    </span>
  )
}

function Hulpregels({ lid }: { lid: Lid }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const tekst = useTekst()
  const hulp = dossier.casus.hulp.filter(h => h.persoon === lid.id)
  const over = naamVan(dossier, lid.id)
  if (hulp.length === 0)
    return (
      <span className="rij">
        {lid.kind ? (
          <StatusWoord toon="letop">{t('overzicht.geenHulp')}</StatusWoord>
        ) : (
          <span className="zacht">{t('overzicht.geenHulp')}</span>
        )}
        {lid.kind ? <Daad type="BiedHulpAan" vast={{ persoon: lid.id }} over={over} bij={over} /> : null}
      </span>
    )
  return (
    <ul className="casus__hulpregels">
      {hulp.map(h => (
        <li key={h.id}>
          {tekst(h.wat)} <span className="zacht">({t(`hulp.stand.${h.stand}`).toLowerCase()})</span>
        </li>
      ))}
    </ul>
  )
}
