import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { haal } from '../../../../toon/api/client.ts'
import type { Weigering } from '../../../../toon/api/weigering.ts'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../../toon/delen/Laadt.tsx'
import { NietHier } from '../../../../toon/delen/NietHier.tsx'
import { Schakel } from '../../../../toon/delen/Schakel.tsx'
import { Tabel } from '../../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../../toon/delen/WeigeringBericht.tsx'
import { DELEN } from './delen.ts'
import { useVerslagTeksten } from './teksten.ts'

type Getal = number | null
interface Verslag {
  readonly opvang: string
  readonly gemeente: string
  readonly kwartaal: string
  readonly inhoud: {
    readonly herkomst: { readonly gezinnen: Getal; readonly toelichting: string }
    readonly personen: {
      readonly volwassenen: Getal
      readonly kinderen: Getal
      readonly ambulant: Getal
      readonly toelichting: string
    }
    readonly koppeling: { readonly gezinnen: Getal; readonly toelichting: string }
    readonly traject: {
      readonly trajecten: readonly { readonly traject: string | null; readonly gezinnen: Getal }[]
      readonly toelichting: string
    }
    readonly nazorg: { readonly gezinnen: Getal; readonly toelichting: string }
    readonly omgeving: { readonly gezinnen: Getal; readonly toelichting: string }
  }
}

/** One report as the municipality reads it: six parts, numbers and a line, on the screen and on paper. */
export function Scherm() {
  const t = useVerslagTeksten()
  const { id } = useParams({ strict: false }) as { id: string } // the route of this screen has $id
  const { data, error } = useQuery<Verslag, Weigering>({
    queryKey: ['opvangverslag', id],
    queryFn: ({ signal }) => haal<Verslag>(`/opvang/verslagen/${encodeURIComponent(id)}`, signal),
  })
  if (error?.status === 404 || error?.status === 403) return <NietHier naar="/opvang/verslagen" lijst={t('titel')} />
  if (data === undefined) return error === null ? <Laadt /> : <WeigeringBericht weigering={error} />
  return (
    <div className="stapel">
      <Schakel naar="/opvang/verslagen">{t('een.terug')}</Schakel>
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('een.kop', { gemeente: data.gemeente, kwartaal: data.kwartaal })}</Kop>
        <Alinea soort="zacht">{t('een.van', { opvang: data.opvang })}</Alinea>
      </div>
      <div className="rij niet-op-papier">
        <Knop onClick={() => window.print()}>{t('een.druk')}</Knop>
      </div>
      {DELEN.map(deel => (
        <Onderdeel key={deel} verslag={data} deel={deel} />
      ))}
    </div>
  )
}

function Onderdeel({ verslag, deel }: { verslag: Verslag; deel: (typeof DELEN)[number] }) {
  const t = useVerslagTeksten()
  const rijen = useRegels(verslag)[deel]
  return (
    <Kaart als="section" kopId={`deel-${deel}`}>
      <Kop niveau={2} id={`deel-${deel}`}>
        {t(`deel.${deel}`)}
      </Kop>
      <Tabel
        titel={t(`deel.${deel}`)}
        titelVerborgen
        rijen={rijen}
        sleutelVan={r => r.wat}
        kolommen={[
          { sleutel: 'wat', kop: t('een.wat'), rijkop: true, cel: r => r.wat },
          { sleutel: 'aantal', kop: t('een.aantal'), cel: r => r.aantal ?? t('een.klein') },
        ]}
      />
      <Alinea>{verslag.inhoud[deel].toelichting}</Alinea>
    </Kaart>
  )
}

/** What was counted in each part, in words. */
function useRegels({ inhoud: i }: Verslag) {
  const t = useVerslagTeksten()
  const regel = (wat: string, aantal: Getal) => ({ wat, aantal })
  return {
    herkomst: [regel(t('een.gezinnen'), i.herkomst.gezinnen)],
    personen: [
      regel(t('een.volwassenen'), i.personen.volwassenen),
      regel(t('een.kinderen'), i.personen.kinderen),
      regel(t('een.ambulant'), i.personen.ambulant),
    ],
    koppeling: [regel(t('een.gekoppeld'), i.koppeling.gezinnen)],
    traject: i.traject.trajecten.map(x => regel(x.traject ?? t('een.zonderTraject'), x.gezinnen)),
    nazorg: [regel(t('een.overgedragen'), i.nazorg.gezinnen)],
    omgeving: [regel(t('een.geholpen'), i.omgeving.gezinnen)],
  }
}
