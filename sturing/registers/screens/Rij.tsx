import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Daadvenster } from '../../../toon/daad/Daadvenster.tsx'
import { useDaad } from '../../../toon/daad/useDaad.ts'
import { useVenster, type Venster } from '../../../toon/daad/useVenster.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { NietHier } from '../../../toon/delen/NietHier.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { Tijdlijn } from '../../../toon/delen/Tijdlijn.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal, useTeksten } from '../../../toon/taal/taal.ts'
import type { Waarden } from '../vorm.ts'
import { useBlad, VERVERS, zegWaarde, type Blad, type Regel, type Samen } from './blad.ts'
import { nl, useRegisterTeksten } from './teksten.ts'
import { alsWaarden, vragenVan } from './velden.ts'
import './registers.css'

interface Verloop {
  readonly weg: boolean
  readonly versies: readonly {
    readonly versie: number
    readonly op: string
    readonly door: string
    readonly wat: string
    readonly stand: string
    readonly velden: Waarden
  }[]
}

/** One line of a register: what it says, what can be done with it, and how it became so. */
export function Scherm() {
  const t = useRegisterTeksten()
  const { register, rij } = useParams({ strict: false }) as { register: string; rij: string } // the route has both
  const blad = useBlad(register)
  const verloop = useQuery<Verloop, Weigering>({
    queryKey: ['registerrij', register, rij],
    queryFn: ({ signal }) =>
      haal<Verloop>(`/registers/${encodeURIComponent(register)}/rijen/${encodeURIComponent(rij)}`, signal),
  })
  const fout = blad.error ?? verloop.error
  if (fout?.status === 404 || fout?.status === 403) return <NietHier naar="/registers" lijst={t('lijst.titel')} />
  if (blad.data === undefined || verloop.data === undefined)
    return fout === null ? <Laadt /> : <WeigeringBericht weigering={fout} />
  return <Pagina blad={blad.data} rij={rij} verloop={verloop.data} />
}

type Wat = { readonly soort: 'wijzig' } | { readonly soort: 'stap'; readonly stap: string } | { readonly soort: 'weg' }

function Pagina({ blad, rij, verloop }: { blad: Blad; rij: string; verloop: Verloop }) {
  const t = useRegisterTeksten()
  const { taal } = useTaal()
  const [gedaan, meld] = useState<string>()
  const { declaratie: d } = blad
  const regel = blad.rijen.find(r => r.id === rij)
  const laatste = verloop.versies[0]
  const versie = laatste?.versie ?? 1
  const { open, openDaad } = useVenster<Wat>(versie)
  const velden = regel?.velden ?? laatste?.velden ?? {}
  const stand = d.standen.find(s => s.id === (regel?.stand ?? laatste?.stand))
  return (
    <div className="stapel">
      <Schakel naar={`/registers/${d.id}`}>{t('rij.terug')}</Schakel>
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{regel?.naam ?? d.naam[taal]}</Kop>
        <Alinea soort="zacht">
          {d.naam[taal]}. {stand?.[taal]}
          {(regel?.herkomst ?? null) === null ? '' : `. ${t('rij.herkomst')}`}
        </Alinea>
      </div>
      <div role="status">{gedaan === undefined ? null : <Bericht soort="goed" titel={gedaan} meldt={false} />}</div>
      {verloop.weg ? <Bericht soort="letop" titel={t('rij.isWeg')} meldt={false} /> : null}
      {blad.gaten
        .filter(g => g.rij === rij)
        .map(g => (
          <Bericht key={g.regel} soort="letop" titel={g.zin[taal]} meldt={false} />
        ))}
      <Kaart>
        <dl className="registers__velden">
          {d.velden.map(v => (
            <Paar key={v.id} naam={v.naam[taal]} waarde={zegWaarde(blad, v, velden[v.id], taal)} />
          ))}
          {Object.entries(regel?.laatst ?? {}).map(([id, w]) => (
            <Paar
              key={id}
              naam={t('rij.laatst', { wat: w.naam[taal].toLowerCase() })}
              waarde={w.delen.map(x => x.waarde[taal]).join(', ')}
            />
          ))}
        </dl>
        {blad.schrijven ? <Daden blad={blad} stand={stand?.id ?? ''} weg={verloop.weg} openDaad={openDaad} /> : null}
      </Kaart>
      {regel?.verzameld.map(s => (
        <Bijhorend key={s.id} samen={s} />
      ))}
      <Kaart als="section" kopId="verloop">
        <Kop niveau={2} id="verloop">
          {t('rij.geschiedenis')}
        </Kop>
        <Tijdlijn
          titel={t('rij.geschiedenis')}
          feiten={verloop.versies.map(v => ({
            ...{ id: String(v.versie), op: v.op, wie: v.door },
            titel:
              v.wat in nl.wat
                ? t(`wat.${v.wat as keyof typeof nl.wat}`)
                : (d.stappen.find(s => s.id === v.wat)?.naam[taal] ?? v.wat),
          }))}
        />
      </Kaart>
      {open === null ? null : (
        <Venstertje
          key={open.keer}
          {...{ blad, open, versie, meld }}
          rij={{ id: rij, velden, stand: stand?.id ?? '', weg: verloop.weg }}
        />
      )}
    </div>
  )
}

/** What stands elsewhere and belongs here: the points on an agenda, the measures under a goal. */
function Bijhorend({ samen: s }: { samen: Samen }) {
  const t = useRegisterTeksten()
  const { taal } = useTaal()
  return (
    <Kaart als="section" kopId={`bij-${s.id}`}>
      <Kop niveau={2} id={`bij-${s.id}`} aantal={s.rijen.length}>
        {s.naam[taal]}
      </Kop>
      {s.over === null ? null : <Alinea>{t('rij.over', { count: s.over })}</Alinea>}
      {s.rijen.length === 0 ? (
        <Alinea soort="zacht">{t('rij.nietsErbij')}</Alinea>
      ) : (
        <ul className="registers__lijst">
          {s.rijen.map(r => (
            <li key={r.id} className="registers__een">
              <div>
                <Schakel naar={`/registers/${s.register}/${r.id}`}>{r.naam}</Schakel>
                <p className="zacht">{r.delen.filter(d => d !== '').join(' · ')}</p>
              </div>
              <span className="zacht">{r.stand[taal]}</span>
            </li>
          ))}
        </ul>
      )}
    </Kaart>
  )
}

function Paar({ naam, waarde }: { naam: string; waarde: string }) {
  const t = useRegisterTeksten()
  return (
    <>
      <dt>{naam}</dt>
      <dd>{waarde === '' ? <span className="zacht">{t('rij.geen')}</span> : waarde}</dd>
    </>
  )
}

function Daden({
  blad,
  stand,
  weg,
  openDaad,
}: {
  blad: Blad
  stand: string
  weg: boolean
  openDaad: (w: Wat) => void
}) {
  const t = useRegisterTeksten()
  const { taal } = useTaal()
  if (weg)
    return (
      <div className="rij">
        <Knop onClick={() => openDaad({ soort: 'weg' })}>{t('rij.terugzetten')}</Knop>
      </div>
    )
  return (
    <div className="rij">
      <Knop soort="hoofd" onClick={() => openDaad({ soort: 'wijzig' })}>
        {t('rij.wijzig')}
      </Knop>
      {blad.declaratie.stappen
        .filter(s => s.van.includes(stand))
        .map(s => (
          <Knop key={s.id} onClick={() => openDaad({ soort: 'stap', stap: s.id })}>
            {s.naam[taal]}
          </Knop>
        ))}
      <Knop soort="stil" onClick={() => openDaad({ soort: 'weg' })}>
        {t('rij.weg')}
      </Knop>
    </div>
  )
}

type Nu = Pick<Regel, 'id' | 'velden' | 'stand'> & { readonly weg: boolean }
interface VenstertjeProps {
  readonly blad: Blad
  readonly rij: Nu
  readonly versie: number
  readonly open: NonNullable<Venster<Wat>['open']>
  readonly meld: (zin: string) => void
}

/** Changing, a step further, or taking away: one window, with what each of them asks. */
function Venstertje({ blad, rij, versie, open, meld }: VenstertjeProps) {
  const algemeen = useTeksten()
  const { declaratie: d } = blad
  const wat = useWoorden(blad, rij, open.wat)
  const pad = `/registers/${d.id}/rijen/${rij.id}${wat.pad}`
  const daad = useDaad({
    sleutel: `register ${rij.id} ${JSON.stringify(open.wat)}`,
    ...{ velden: wat.velden, versie, vanaf: open.vanaf, ververs: VERVERS },
    verzoek: (w, gelezen) => ({ pad, inhoud: { versie: gelezen, ...wat.inhoud(alsWaarden(d, wat.velden, w)) } }),
    opGelukt: () => {
      open.opSluiten()
      meld(algemeen('daad.vastgelegd', { wat: wat.titel }))
    },
  })
  return (
    <Daadvenster
      {...{ daad, titel: wat.titel, uitleg: wat.uitleg, knop: wat.titel }}
      open={open.vanaf !== null}
      opSluiten={open.opSluiten}
    />
  )
}

function useWoorden(blad: Blad, rij: Nu, wat: Wat) {
  const t = useRegisterTeksten()
  const { taal } = useTaal()
  const { declaratie: d } = blad
  if (wat.soort === 'wijzig')
    return {
      ...{ pad: '', titel: t('rij.wijzig'), uitleg: t('rij.wijzigUitleg') },
      velden: vragenVan(blad, taal, rij.velden),
      inhoud: (velden: Waarden) => ({ velden }),
    }
  const stap = wat.soort === 'stap' ? d.stappen.find(s => s.id === wat.stap) : undefined
  if (stap !== undefined)
    return {
      ...{ pad: '/stap', titel: stap.naam[taal] },
      uitleg: t('rij.stapUitleg', { stand: d.standen.find(s => s.id === stap.naar)?.[taal] ?? stap.naar }),
      velden: vragenVan(blad, taal, rij.velden, stap.vraagt ?? []),
      inhoud: (velden: Waarden) => ({ stap: stap.id, velden }),
    }
  return {
    ...{ pad: '/weg', titel: t(rij.weg ? 'rij.terugzetten' : 'rij.weg'), uitleg: t('rij.wegUitleg') },
    velden: [],
    inhoud: () => ({ terug: rij.weg }),
  }
}
