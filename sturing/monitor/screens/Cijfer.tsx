import { useParams, useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { useVenster } from '../../../toon/daad/useVenster.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { NietHier } from '../../../toon/delen/NietHier.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { bewaar } from '../../../toon/delen/bewaar.ts'
import { bewaarRekenblad } from '../../../toon/delen/rekenblad.ts'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import type { Blad } from '../blad.ts'
import { alsCsv, tabelVan } from '../csv.ts'
import { Betekenis, Grenzen } from './Betekenis.tsx'
import { useCijfer, useKaart, type Opgeslagen } from './gegevens.ts'
import { Invoer } from './Invoer.tsx'
import { NieuweWaarde } from './NieuweWaarde.tsx'
import { useCijferTeksten } from './teksten.ts'
import { Telling } from './Telling.tsx'
import { Verloop } from './Verloop.tsx'
import { Waarden } from './Waarden.tsx'
import { zegTijdvak, zegWaarde } from './woorden.ts'
import './cijfers.css'

/** What exactly is this number? */
export function Scherm() {
  const t = useCijferTeksten()
  const { cijfer } = useParams({ strict: false }) as { cijfer: string } // the route of this screen has $cijfer
  const zoek = new URLSearchParams(useRouterState({ select: s => s.location.searchStr }))
  const naar = zoek.get('naar') ?? ''
  const vraag = useCijfer(cijfer, zoek.get('tijdvak') ?? '', naar)
  if (vraag.error?.status === 404 || vraag.error?.status === 403)
    return <NietHier naar="/cijfers" lijst={t('lijst.titel')} />
  if (vraag.isPending) return <Laadt />
  return vraag.data === undefined ? (
    <WeigeringBericht weigering={vraag.error} />
  ) : (
    <Pagina {...vraag.data} naar={naar} />
  )
}

function Pagina({ cijfer: b, schrijven, naar }: Opgeslagen & { naar: string }) {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  const [gedaan, meld] = useState<string>()
  const { open, openDaad } = useVenster<'waarde' | 'gemeenten'>(0)
  const kaart = useKaart()
  return (
    <div className="stapel">
      <Schakel naar="/cijfers">{t('een.terug')}</Schakel>
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{b.naam[taal]}</Kop>
        <Alinea soort="zacht">{t('een.vraag', { vraag: b.vraag[taal] })}</Alinea>
      </div>
      <div role="status">{gedaan === undefined ? null : <Bericht soort="goed" titel={gedaan} meldt={false} />}</div>
      <div className="rij niet-op-papier">
        {schrijven ? (
          <>
            <Knop soort="hoofd" onClick={() => openDaad('waarde')}>
              {t('een.vulIn')}
            </Knop>
            <Knop onClick={() => openDaad('gemeenten')}>{t('gemeenteinvoer.titel')}</Knop>
          </>
        ) : null}
        <Knop onClick={() => window.print()}>{t('een.druk')}</Knop>
        <Knop onClick={() => bewaar(`${b.id}.csv`, alsCsv(b, taal), 'text/csv')}>{t('een.csv')}</Knop>
        <Knop onClick={() => void bewaarRekenblad(`${b.id}.xlsx`, tabelVan(b, taal))}>{t('lijst.xlsx')}</Knop>
      </div>
      <Inhoud blad={b} schrijven={schrijven} naar={naar} />
      {open?.wat === 'gemeenten' ? (
        <Invoer key={open.keer} cijfer={b.id} open={open.vanaf !== null} opSluiten={open.opSluiten} meld={meld} />
      ) : null}
      {open?.wat !== 'waarde' ? null : (
        <NieuweWaarde
          key={open.keer}
          blad={b}
          gemeenten={(kaart.data?.gemeenten ?? []).map(g => g.naam)}
          open={open.vanaf !== null}
          opSluiten={open.opSluiten}
          meld={meld}
        />
      )}
    </div>
  )
}

export interface InhoudProps {
  readonly blad: Blad
  readonly schrijven: boolean
  readonly naar?: string
}

/** Everything about a figure, as it stands on the screen and on paper. */
export function Inhoud({ blad: b, schrijven, naar = '' }: InhoudProps) {
  const t = useCijferTeksten()
  const jaar = useNu().getFullYear()
  const tijdvakken = [jaar, jaar - 1, jaar - 2].flatMap(j => [`${j}`, `${j}-H2`, `${j}-H1`])
  return (
    <>
      {b.lijnen.length === 0 && b.geteld === null ? (
        <LegeStaat titel={t('een.leeg')}>{t(schrijven ? 'een.leegSchrijf' : 'een.leegLees')}</LegeStaat>
      ) : (
        <Nieuwste blad={b} />
      )}
      <Telling blad={b} tijdvakken={tijdvakken} naar={naar} />
      <Verloop blad={b} />
      <Grenzen blad={b} />
      <Betekenis blad={b} />
      <Waarden blad={b} />
    </>
  )
}

function Nieuwste({ blad: b }: { blad: Blad }) {
  const t = useCijferTeksten()
  const { taal } = useTaal()
  const lijn = b.lijnen.find(l => l.eenheid === b.eenheid) ?? b.lijnen[0]
  const punt = lijn?.punten.findLast(p => p.waarde !== null)
  if (lijn === undefined || punt === undefined) return null
  return (
    <p className="cijfers__groot">
      <strong>{zegWaarde(punt, lijn.eenheid, taal)}</strong>{' '}
      <span className="zacht">
        {punt.periode === null ? t('een.zonderJaar') : t('een.over', { tijdvak: zegTijdvak(punt.periode, taal) })}
      </span>
    </p>
  )
}
