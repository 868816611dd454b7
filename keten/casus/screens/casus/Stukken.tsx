import { Link } from '@nl-design-system-candidate/link-react'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { LegeStaat } from '../../../../toon/delen/LegeStaat.tsx'
import { Tabel, type Kolom } from '../../../../toon/delen/Tabel.tsx'
import { laatste, mensVan, naamVan } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Daad } from './Daad.tsx'
import { StukBrief } from './StukBrief.tsx'
import { StukErbij } from './StukErbij.tsx'
import { useZaak, type Zaak } from './zaak.ts'
import { useTekst, useZegDag, useZegDatum } from './zeg.ts'

type Rij = Zaak['dossier']['casus']['stukken'][number]

/** What is kept about this family: documents with their versions, and letters. */
export function Stukken() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const { stukken } = dossier.casus
  const kolommen = useKolommen()
  return (
    <div className="casus__deel">
      <section aria-labelledby="stukken" className="stapel stapel--krap">
        <Kop niveau={2} id="stukken">
          {t('stukken.titel')}
        </Kop>
        <Alinea soort="zacht">{t('stukken.uitleg')}</Alinea>
        {stukken.length === 0 ? (
          <LegeStaat titel={t('stukken.leeg')}>{t('stukken.leegTekst')}</LegeStaat>
        ) : (
          <Tabel
            titel={t('stukken.titel')}
            titelVerborgen
            kolommen={kolommen}
            rijen={[...stukken].reverse()}
            sleutelVan={s => s.id}
          />
        )}
        <div className="rij">
          <Daad type="VerstuurBrief" />
          <Daad type="BesluitOverBrief" />
          <Daad type="SchermAdresAf" />
        </div>
      </section>
      <div className="casus__naast">
        <StukErbij />
        <StukBrief />
      </div>
    </div>
  )
}

function useKolommen(): readonly Kolom<Rij>[] {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const grootte = useGrootte()
  const zegDag = useZegDag()
  const naam = useStuknaam()
  const door = (stuk: Rij): string => {
    const gezet =
      stuk.brief === null
        ? laatste(dossier, 'StukToegevoegd', f => f.stuk === stuk.id)
        : laatste(dossier, 'BriefGemaakt', f => f.stuk === stuk.id)
    const op = stuk.versies.at(-1)?.op
    return [op === undefined ? '' : zegDag(op), gezet === undefined ? '' : mensVan(dossier, gezet.gebeurd.mens)]
      .filter(Boolean)
      .join(', ')
  }
  return [
    { sleutel: 'stuk', kop: t('stukken.kolom.stuk'), rijkop: true, cel: s => <Naam stuk={s} /> },
    { sleutel: 'soort', kop: t('stukken.kolom.soort'), cel: s => t(`stukken.aard.${s.aard}`) },
    {
      sleutel: 'over',
      kop: t('stukken.kolom.over'),
      cel: s => (s.over.length === 0 ? t('stukken.gezin') : s.over.map(id => naamVan(dossier, id)).join(', ')),
    },
    { sleutel: 'door', kop: t('stukken.kolom.door'), cel: door },
    { sleutel: 'grootte', kop: t('stukken.kolom.grootte'), cel: s => grootte(s.versies.at(-1)?.grootte ?? 0) },
    {
      sleutel: 'daad',
      kop: t('stukken.kolom.daad'),
      cel: s =>
        s.ingetrokken ? null : (
          <span className="rij">
            {[...s.versies].reverse().map(v => (
              <Link key={v.bestand} href={`/api/v1/casussen/${dossier.id}/stukken/${v.bestand}`} download>
                {s.versies.length === 1 ? t('stukken.haal') : t('stukken.haalVersie', { versie: v.versie })}
                <span className="alleen-gehoord">: {naam(s)}</span>
              </Link>
            ))}
            <Daad type="TrekStukIn" vast={{ stuk: s.id }} over={naam(s)} soort="stil" />
          </span>
        ),
    },
  ]
}

function Naam({ stuk }: { stuk: Rij }) {
  const t = useCasusTeksten()
  const zegDatum = useZegDatum()
  const naam = useStuknaam()
  const stand = stuk.ingetrokken
    ? t('stukken.ingetrokken')
    : stuk.brief === null
      ? undefined
      : stuk.brief.verstuurdOp === null
        ? t('stukken.teVersturen')
        : t('stukken.verstuurd', { dag: zegDatum(stuk.brief.verstuurdOp) })
  return (
    <>
      {naam(stuk)}
      {stand === undefined ? null : <span className="casus__bijregel">{stand}</span>}
    </>
  )
}

function useStuknaam(): (stuk: Rij) => string {
  const t = useCasusTeksten()
  const tekst = useTekst()
  const { dossier } = useZaak()
  return stuk =>
    stuk.brief === null
      ? (tekst(stuk.versies.at(-1)?.naam) ?? t('stukken.zonderNaam'))
      : t('stukken.briefAan', { wie: naamVan(dossier, stuk.brief.ontvanger) })
}

const MB = 1024 * 1024
function useGrootte(): (bytes: number) => string {
  const t = useCasusTeksten()
  return bytes =>
    bytes < MB
      ? t('stukken.kb', { aantal: String(Math.max(1, Math.round(bytes / 1024))) })
      : t('stukken.mb', { aantal: String(Math.round((bytes / MB) * 10) / 10) })
}
