import { Terug } from '../../../../toon/daad/Terug.tsx'
import { useMutation } from '@tanstack/react-query'
import { nieuweSleutel, stuur } from '../../../../toon/api/client.ts'
import type { Weigering as Geweigerd } from '../../../../toon/api/weigering.ts'
import { useIk } from '../../../../toon/api/ik.ts'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { useNu } from '../../../../toon/tijd/nu.ts'
import type { Langs } from '../../contact/gegevenfeiten.ts'
import { magZien } from '../../contact/gegevens.ts'
import { naamVan } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Afspraak } from './Afspraak.tsx'
import { Daad } from './Daad.tsx'
import { useZaak } from './zaak.ts'
import { useZegKort } from './zeg.ts'

interface Gezien {
  readonly gegevens: readonly { readonly langs: Langs; readonly waarde: string; readonly nagekekenOp: string | null }[]
}

/** One person: the agreement first, and only after saying so the number, mail and address; they go away by themselves. */
export function Contactgegevens({ persoon }: { persoon: string }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const ik = useIk()
  const nu = useNu().toISOString()
  const naam = naamVan(dossier, persoon)
  const bij = { vast: { persoon }, over: naam, bij: <Afspraak persoon={persoon} /> }
  const mag = magZien(dossier.casus, persoon, ik.mens.id, nu)
  const vraag = useMutation<Gezien, Geweigerd>({
    mutationFn: () =>
      stuur<Gezien>({
        pad: `/casussen/${dossier.id}/contactgegevens/zien`,
        inhoud: { persoon },
        sleutel: nieuweSleutel(),
      }),
  })
  return (
    <>
      {mag && vraag.data !== undefined ? <Lijst naam={naam} gezien={vraag.data} /> : null}
      <Terug weigering={vraag.error} bekend={[]} />
      <div className="rij">
        {mag && vraag.data === undefined ? (
          <Knop bezig={vraag.isPending} onClick={() => vraag.mutate()}>
            {t('bereik.zie')}
            <span className="alleen-gehoord">: {naam}</span>
          </Knop>
        ) : null}
        {mag && vraag.data !== undefined ? (
          <Knop soort="stil" onClick={() => vraag.reset()}>
            {t('bereik.verberg')}
            <span className="alleen-gehoord">: {naam}</span>
          </Knop>
        ) : null}
        {mag ? null : (
          <Daad
            type="ToonContact"
            {...bij}
            vast={{ persoon, gelezen: dossier.casus.bereik[persoon]?.toelichting ?? 'geen' }}
          />
        )}
        <Daad type="LegContactgegevenVast" soort="stil" {...bij} />
        <Daad type="KijkContactNa" soort="stil" {...bij} />
      </div>
    </>
  )
}

function Lijst({ naam, gezien }: { naam: string; gezien: Gezien }) {
  const t = useCasusTeksten()
  const zegKort = useZegKort()
  if (gezien.gegevens.length === 0) return <p className="zacht">{t('bereik.geenGegevens')}</p>
  return (
    <dl className="casus__lijst" aria-label={t('bereik.gegevens', { naam })}>
      {gezien.gegevens.map(g => (
        <div key={g.langs + g.waarde}>
          <dt>{t(`bereik.langs.${g.langs}`)}</dt>
          <dd>
            <strong>{g.waarde}</strong>
            <span className="casus__bijregel">
              {g.nagekekenOp === null
                ? t('bereik.nietNagekeken')
                : t('bereik.nagekeken', { dag: zegKort(g.nagekekenOp) })}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
