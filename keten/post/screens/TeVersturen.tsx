import { useIk } from '../../../toon/api/ik.ts'
import { haal } from '../../../toon/api/client.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { bewaar } from '../../../toon/delen/bewaar.ts'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea } from '../../../toon/delen/Kop.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegMoment } from '../../../toon/tijd/zeg.ts'
import { useMutation } from '@tanstack/react-query'
import type { Weigering } from '../../../toon/api/weigering.ts'
import type { Uitbericht } from './bericht.ts'
import { usePostTeksten } from './teksten.ts'

/** What stands ready for others: a person gets the file, sends it, and says so. */
export function TeVersturen({ rijen }: { rijen: readonly Uitbericht[] }) {
  const t = usePostTeksten()
  const nu = useNu()
  const { taal } = useTaal()
  const mag = useIk().mag.includes('melding.NeemMeldingAan')
  const ophalen = useMutation<void, Weigering, Uitbericht>({ mutationFn: haalBestand })
  const verstuurd = useOpdracht<string>({
    maak: id => ({ pad: `/berichten/uit/${id}/verzending`, inhoud: {} }),
    ververs: ['post'],
  })
  if (rijen.length === 0) return <LegeStaat titel={t('uit.leeg')}>{t('uit.leegTekst')}</LegeStaat>
  return (
    <>
      <Alinea soort="zacht">{t('uit.uitleg')}</Alinea>
      <WeigeringBericht weigering={ophalen.error ?? verstuurd.error} />
      <Tabel
        titel={t('uit.titel')}
        titelVerborgen
        rijen={rijen}
        sleutelVan={r => r.id}
        kolommen={[
          {
            sleutel: 'bericht',
            kop: t('uit.kolom.bericht'),
            rijkop: true,
            cel: r => (
              <span className="post__cel">
                <span>{t(`uit.soort.${r.soort}`)}</span>
                <span className="zacht">{zegMoment({ op: r.op, nu, taal })}</span>
              </span>
            ),
          },
          {
            sleutel: 'melding',
            kop: t('uit.kolom.melding'),
            cel: r => <Schakel naar={`/meldingen/${r.zaak.id}`}>{r.zaak.nummer}</Schakel>,
          },
          {
            sleutel: 'stand',
            kop: t('uit.kolom.stand'),
            cel: r => (
              <span className="post__cel">
                <StatusWoord toon={r.stand === 'klaar' ? 'letop' : 'goed'}>{t(`uit.stand.${r.stand}`)}</StatusWoord>
                {r.verstuurdOp === null ? null : (
                  <span className="zacht">{zegMoment({ op: r.verstuurdOp, nu, taal })}</span>
                )}
              </span>
            ),
          },
          {
            sleutel: 'doe',
            kop: t('uit.kolom.doe'),
            cel: r => (
              <span className="rij">
                <Knop aria-label={t('uit.haalVan', { nummer: r.zaak.nummer })} onClick={() => ophalen.mutate(r)}>
                  {t('uit.haal')}
                </Knop>
                {r.stand === 'klaar' && mag ? (
                  <Knop
                    soort="stil"
                    aria-label={t('uit.verstuurdVan', { nummer: r.zaak.nummer })}
                    bezig={verstuurd.isPending && verstuurd.variables === r.id}
                    onClick={() => verstuurd.mutate(r.id)}
                  >
                    {t('uit.verstuurd')}
                  </Knop>
                ) : null}
              </span>
            ),
          },
        ]}
      />
    </>
  )
}

/** The file goes to where the browser puts files; nothing of it stays in the app. */
async function haalBestand({ id }: Uitbericht): Promise<void> {
  const { naam, xml } = await haal<{ naam: string; xml: string }>(`/berichten/uit/${id}`)
  bewaar(naam, xml, 'application/xml')
}
