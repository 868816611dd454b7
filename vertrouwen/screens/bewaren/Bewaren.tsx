import { useQuery } from '@tanstack/react-query'
import { haal } from '../../../toon/api/client.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { WAAROM } from '../../../gedeeld/bewaren.ts'
import { Aanhoudingen } from './Aanhoudingen.tsx'
import { Rijen } from './Rijen.tsx'
import { Verklaringen } from './Verklaringen.tsx'
import { Voorstellen } from './Voorstellen.tsx'
import { som, type Bewaarblad, type Klasserij } from './blad.ts'
import { useBewaarTeksten } from './teksten.ts'
import './bewaren.css'

/** What has had its term, what two people decided on, what is held, and the certificates of what went. */
export function Scherm() {
  const t = useBewaarTeksten()
  const { data, error, isPending } = useQuery<Bewaarblad, Weigering>({
    queryKey: ['bewaren'],
    queryFn: ({ signal }) => haal('/bewaren', signal),
  })
  const beurt = data?.klassen.filter(k => som(k.rijen) > 0 || Object.keys(k.blijft).length > 0) ?? []
  return (
    <div className="stapel">
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('titel')}</Kop>
        <Alinea>{t('lead')}</Alinea>
      </div>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data === undefined ? null : (
        <>
          <section className="stapel bewaren__niet-op-papier" aria-labelledby="beurt">
            <Kop niveau={2} id="beurt">
              {t('beurt')}
            </Kop>
            {beurt.length === 0 ? <LegeStaat titel={t('beurtLeeg')}>{t('beurtLeegTekst')}</LegeStaat> : null}
            {beurt.map(k => (
              <AanDeBeurt
                key={k.id}
                klasse={k}
                loopt={data.voorstellen.some(
                  v => v.klasse === k.id && (v.stand === 'voorgesteld' || v.stand === 'besloten'),
                )}
              />
            ))}
          </section>
          <Voorstellen voorstellen={data.voorstellen} klassen={data.klassen} />
          <Aanhoudingen aanhoudingen={data.aanhoudingen} />
          <Verklaringen verklaringen={data.verklaringen} klassen={data.klassen} />
          <section className="stapel bewaren__niet-op-papier" aria-labelledby="klassen">
            <Kop niveau={2} id="klassen">
              {t('klassen')}
            </Kop>
            <Tabel
              titel={t('klassen')}
              titelVerborgen
              rijen={data.klassen}
              sleutelVan={k => k.id}
              kolommen={[
                { sleutel: 'wat', kop: t('klasse'), rijkop: true, cel: k => k.wat },
                {
                  sleutel: 'duur',
                  kop: t('duur'),
                  cel: k => (k.jaren === null ? t('geenJaren') : t('jaren', { aantal: k.jaren })),
                },
                { sleutel: 'grond', kop: t('bron'), cel: k => k.grond },
                { sleutel: 'hoe', kop: t('hoe'), cel: k => t(`manier.${k.manier}`) },
              ]}
            />
          </section>
        </>
      )}
    </div>
  )
}

/** One class: how much is due, why other files of the same age stay, and proposing to destroy it. */
function AanDeBeurt({ klasse: k, loopt }: { klasse: Klasserij; loopt: boolean }) {
  const t = useBewaarTeksten()
  const stelVoor = useOpdracht<{ klasse: string }>({
    maak: inhoud => ({ pad: '/bewaren/voorstellen', inhoud }),
    ververs: ['bewaren'],
  })
  const aantal = som(k.rijen)
  const blijft = WAAROM.flatMap(w => (k.blijft[w] === undefined ? [] : [t(`waarom.${w}`, { aantal: k.blijft[w] })]))
  return (
    <Kaart als="section" kopId={`beurt-${k.id}`}>
      <Kop niveau={3} id={`beurt-${k.id}`}>
        {k.wat}
      </Kop>
      {aantal === 0 ? null : (
        <Alinea>
          {k.nummers.length === 0 ? '' : `${t('dossiers', { count: k.nummers.length })}, `}
          {t('rijen', { count: aantal })}
        </Alinea>
      )}
      {blijft.length === 0 ? null : <Alinea>{t('blijft', { wat: blijft.join('; ') })}</Alinea>}
      <Alinea soort="zacht">{t('grond', { grond: k.grond })}</Alinea>
      {k.nummers.length === 0 ? null : (
        <details>
          <summary>{t('nummers')}</summary>
          <p>{k.nummers.join(', ')}</p>
        </details>
      )}
      {aantal === 0 ? null : <Rijen rijen={k.rijen} />}
      <WeigeringBericht weigering={stelVoor.error} />
      {aantal === 0 ? null : (
        <p className="rij">
          <Knop
            bezig={stelVoor.isPending}
            waaromNiet={loopt ? t('loopt') : undefined}
            onClick={() => stelVoor.mutate({ klasse: k.id })}
          >
            {t('stelVoor')}
          </Knop>
        </p>
      )}
    </Kaart>
  )
}
