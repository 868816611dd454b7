import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { haal } from '../../../toon/api/client.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Dialoog } from '../../../toon/delen/Dialoog.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import type { Nazienbesluit } from '../../../gedeeld/beheer.ts'
import { useZeg } from './delen.tsx'
import { useBeheerTeksten } from './teksten.ts'
import type { Nazienrol } from './vormen.ts'

/** Roles nobody asked about for a year, by organisation; what is late says so. */
export function Nazien({ schrijft }: { schrijft: boolean }) {
  const t = useBeheerTeksten()
  const { data, error, isPending } = useQuery<{ rollen: Nazienrol[] }, Weigering>({
    queryKey: ['beheer', 'nazien'],
    queryFn: ({ signal }) => haal('/beheer/nazien', signal),
  })
  const groepen = new Map<string, Nazienrol[]>()
  for (const r of data?.rollen ?? []) groepen.set(r.organisatie, [...(groepen.get(r.organisatie) ?? []), r])
  return (
    <div className="stapel">
      <Alinea>{t('nazien.lead')}</Alinea>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data?.rollen.length === 0 ? <LegeStaat titel={t('nazien.leeg')}>{t('nazien.leegTekst')}</LegeStaat> : null}
      {[...groepen].map(([id, rollen]) => (
        <Groep key={id} id={id} rollen={rollen} schrijft={schrijft} />
      ))}
    </div>
  )
}

function Groep({ id, rollen, schrijft }: { id: string; rollen: readonly Nazienrol[]; schrijft: boolean }) {
  const t = useBeheerTeksten()
  const zeg = useZeg()
  const [weg, zetWeg] = useState<Nazienrol | null>(null)
  const naam = rollen[0]?.organisatieNaam ?? ''
  const ziena = useOpdracht<{ rollen: string[]; besluit: Nazienbesluit }>({
    maak: inhoud => ({ pad: '/beheer/nazien', inhoud }),
    ververs: ['beheer'],
    opGelukt: () => zetWeg(null),
  })
  const houd = (welke: readonly Nazienrol[]) => ziena.mutate({ rollen: welke.map(r => r.id), besluit: 'behouden' })
  return (
    <section className="stapel" aria-labelledby={`groep-${id}`}>
      <div className="beheer__kop">
        <Kop niveau={2} id={`groep-${id}`} aantal={rollen.length}>
          {naam}
        </Kop>
        {rollen.length < 2 ? null : (
          <Knop bezig={ziena.isPending} onClick={() => houd(rollen)}>
            {t('nazien.alles')} <span className="alleen-gehoord">{naam}</span>
          </Knop>
        )}
      </div>
      <WeigeringBericht weigering={weg === null ? ziena.error : null} />
      <Tabel
        titel={naam}
        titelVerborgen
        rijen={rollen}
        sleutelVan={r => r.id}
        kolommen={[
          { sleutel: 'naam', kop: t('naam'), rijkop: true, cel: r => r.naam ?? t('zwaar.onbekend') },
          { sleutel: 'rol', kop: t('rol'), cel: r => zeg.rol(r.rol) },
          { sleutel: 'van', kop: t('van'), cel: r => zeg.dag(r.van) },
          {
            sleutel: 'sinds',
            kop: t('nazien.sinds'),
            cel: r => (r.nagezienOp === null ? t('nazien.nooit') : zeg.dag(r.nagezienOp)),
          },
          {
            sleutel: 'stand',
            kop: t('stand'),
            cel: r => (
              <StatusWoord toon={r.laat ? 'gevaar' : 'letop'}>{t(r.laat ? 'nazien.laat' : 'nazien.nu')}</StatusWoord>
            ),
          },
          {
            sleutel: 'actie',
            kop: t('actie'),
            cel: r => (
              <span className="rij">
                <Knop soort="stil" bezig={ziena.isPending} onClick={() => houd([r])}>
                  {t('nazien.behoud')} <span className="alleen-gehoord">{r.naam}</span>
                </Knop>
                {r.laatste ? (
                  t('nazien.laatste')
                ) : schrijft ? (
                  <Knop soort="stil" onClick={() => zetWeg(r)}>
                    {t('beeindig')} <span className="alleen-gehoord">{r.naam}</span>
                  </Knop>
                ) : null}
              </span>
            ),
          },
        ]}
      />
      {weg === null ? null : (
        <Dialoog
          open
          soort="dringend"
          titel={t('nazien.vraag', { naam: weg.naam ?? t('zwaar.onbekend') })}
          opSluiten={() => zetWeg(null)}
        >
          <Alinea>{t('rolvenster.eindeTekst')}</Alinea>
          <WeigeringBericht weigering={ziena.error} />
          <p className="rij">
            <Knop
              soort="gevaar"
              bezig={ziena.isPending}
              onClick={() => ziena.mutate({ rollen: [weg.id], besluit: 'beeindigen' })}
            >
              {t('beeindig')}
            </Knop>
            <Knop onClick={() => zetWeg(null)}>{t('annuleer')}</Knop>
          </p>
        </Dialoog>
      )}
    </section>
  )
}
