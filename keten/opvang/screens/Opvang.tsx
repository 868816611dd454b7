import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { haal } from '../../../toon/api/client.ts'
import { useIk } from '../../../toon/api/ik.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { CheckboxGroep } from '../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Keuzelijst, Tekstvak } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegMoment } from '../../../toon/tijd/zeg.ts'
import { CRITERIA, EINDREDENEN, KINDOORDELEN, WEIGERREDENEN } from '../bed.ts'
import type { Bedvraag, Vragenblad } from './opvang.ts'
import { useOpvangTeksten } from './teksten.ts'
import './opvang.css'

export const useVragen = () =>
  useQuery<Vragenblad, Weigering>({
    queryKey: ['opvang'],
    queryFn: ({ signal }) => haal<Vragenblad>('/opvang/vragen', signal),
    refetchInterval: 30_000,
  })

/** Which place fits, safely? The requests that run, what is asked of whom, and who watches over a family that waits. */
export function Scherm() {
  const t = useOpvangTeksten()
  const { mag } = useIk()
  const { data, error, isPending } = useVragen()
  const gemeenten = data?.gemeenten ?? []
  return (
    <div className="stapel">
      <Kop niveau={1}>{t('titel')}</Kop>
      <Alinea soort="zacht">{t('lead')}</Alinea>
      <nav className="rij" aria-label={t('titel')}>
        <Schakel naar="/opvang/zoeken">{t('zoek')}</Schakel>
        {mag.includes('lees.opvang/plekken') ? <Schakel naar="/opvang/plekken">{t('naarPlekken')}</Schakel> : null}
        {mag.includes('lees.opvang/verblijven') ? (
          <Schakel naar="/opvang/verblijven">{t('naarVerblijven')}</Schakel>
        ) : null}
      </nav>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data?.vragen.length === 0 ? <LegeStaat titel={t('leeg')}>{t('leegTekst')}</LegeStaat> : null}
      <ul className="opvang__lijst">
        {data?.vragen.map(v => (
          <EenVraag key={v.id} v={v} gemeenten={gemeenten} />
        ))}
      </ul>
      <Alinea soort="zacht">{t('bel')}</Alinea>
    </div>
  )
}

function EenVraag({ v, gemeenten }: { v: Bedvraag; gemeenten: readonly string[] }) {
  const t = useOpvangTeksten()
  const { taal } = useTaal()
  const nu = useNu()
  const zeg = (op: string) => zegMoment({ op, nu, taal })
  const loopt = v.eindOp === null
  return (
    <Kaart als="li" nadruk={loopt && v.urgentie === 'nu'}>
      <div className="stapel stapel--krap">
        <Kop niveau={2}>
          {t('kop', { volwassenen: v.volwassenen, kinderen: v.kinderen.length })}
          {v.kinderen.length === 0 ? '' : ` (${v.kinderen.join(', ')})`}
        </Kop>
        <div className="rij">
          <StatusWoord toon={v.kleur === 'rood' ? 'gevaar' : v.kleur === 'oranje' ? 'letop' : 'goed'}>
            {t(`kleurwoord.${v.kleur}`)}
          </StatusWoord>
          <span>{t(`urgentie.${v.urgentie}`)}</span>
          <span>{t(`weg.${v.weg}`)}</span>
          {v.groep === null ? null : <span>{t(`groep.${v.groep}`)}</span>}
          {v.behoeften.map(b => (
            <span key={b}>{t(`behoefte.${b}`)}</span>
          ))}
        </div>
        <span>
          {t('veld.ambulant')}: {t(`ambulant.${v.ambulant}`)}
        </span>
        {loopt ? (
          <Lopend v={v} gemeenten={gemeenten} zeg={zeg} />
        ) : (
          <span>{t('eind', { hoe: t(`einde.${v.einde ?? 'vergissing'}`) })}</span>
        )}
      </div>
    </Kaart>
  )
}

interface LopendProps {
  readonly v: Bedvraag
  readonly gemeenten: readonly string[]
  readonly zeg: (op: string) => string
}
function Lopend({ v, gemeenten, zeg }: LopendProps) {
  const t = useOpvangTeksten()
  return (
    <>
      <span>
        {v.wachtMinuten < 120
          ? t('wacht', { minuten: v.wachtMinuten })
          : t('wachtUren', { uren: Math.floor(v.wachtMinuten / 60) })}
        {v.neeVan > 0 ? `. ${t('nee', { van: v.neeVan, naar: v.naarAantal })}` : ''}
      </span>
      <span>{t('terugbellen', { nummer: v.terugbel })}</span>
      <span>{t('eigenaar', { naam: v.eigenaar, voor: zeg(v.kijkVoor) })}</span>
      <div className="rij">
        {v.kijkTeLaat ? <StatusWoord toon="gevaar">{t('kijkTeLaat')}</StatusWoord> : null}
        {v.kleur === 'rood' && v.stand === 'open' ? <StatusWoord toon="gevaar">{t('zoektVerder')}</StatusWoord> : null}
        {v.geescaleerd && v.stand === 'open' ? <StatusWoord toon="letop">{t('geescaleerd')}</StatusWoord> : null}
        {v.vastTot === null ? null : <StatusWoord toon="goed">{t('vast', { tot: zeg(v.vastTot) })}</StatusWoord>}
      </div>
      {v.vastTot === null ? (
        <Bericht soort={v.past ? 'goed' : 'letop'} meldt={false}>
          {t(v.past ? 'past' : 'pastNiet')}
        </Bericht>
      ) : null}
      {v.eigen ? (
        <>
          <VanVrager v={v} />
          {v.stand === 'open' ? <Gebied v={v} gemeenten={gemeenten} /> : null}
        </>
      ) : (
        <VanOpvang v={v} />
      )}
    </>
  )
}

type Daad = { readonly wat: string; readonly inhoud: object }
const useDaad = (id: string) =>
  useOpdracht<Daad>({
    maak: ({ wat, inhoud }) => ({ pad: `/opvang/vragen/${id}/${wat}`, inhoud }),
    ververs: ['opvang', 'plekken'],
  })

function VanVrager({ v }: { v: Bedvraag }) {
  const t = useOpvangTeksten()
  const daad = useDaad(v.id)
  const [reden, zetReden] = useState('')
  return (
    <div className="stapel stapel--krap">
      <WeigeringBericht weigering={daad.error} />
      <div className="rij">
        {v.vastTot === null ? null : (
          <Knop onClick={() => daad.mutate({ wat: 'aanvaarding', inhoud: {} })}>{t('doe.ja')}</Knop>
        )}
        <Knop soort="stil" onClick={() => daad.mutate({ wat: 'kijk', inhoud: { veilig: true } })}>
          {t('doe.veilig')}
        </Knop>
        <Knop soort="stil" onClick={() => daad.mutate({ wat: 'kijk', inhoud: { veilig: false } })}>
          {t('doe.onveilig')}
        </Knop>
      </div>
      <div className="opvang__twee">
        <Kies
          naam="reden"
          label={t('veld.reden')}
          waarde={reden}
          zet={zetReden}
          uit={EINDREDENEN}
          zeg={w => t(`einde.${w}`)}
        />
        <Knop soort="stil" onClick={() => reden !== '' && daad.mutate({ wat: 'einde', inhoud: { reden } })}>
          {t('doe.stop')}
        </Knop>
      </div>
    </div>
  )
}

/** Which municipalities cannot be, changed at most three times; after that a person at the shelter looks along (SD-29). */
function Gebied({ v, gemeenten }: { v: Bedvraag; gemeenten: readonly string[] }) {
  const t = useOpvangTeksten()
  const daad = useDaad(v.id)
  const [mijden, zet] = useState<readonly string[]>()
  const nu = mijden ?? v.mijden
  if (v.wijzigingenOver <= 0) return <Bericht soort="letop" titel={t('gebied.op')} meldt={false} />
  return (
    <details>
      <summary>{t('gebied.titel', { over: v.wijzigingenOver })}</summary>
      <div className="stapel stapel--krap">
        <CheckboxGroep
          label={t('veld.mijden')}
          keuzes={gemeenten.map(g => ({ waarde: g, label: g }))}
          gekozen={nu}
          invoer={{
            name: `mijden-${v.id}`,
            onChange: async g =>
              zet(nu.includes(g.target.value) ? nu.filter(x => x !== g.target.value) : [...nu, g.target.value]),
          }}
        />
        <WeigeringBericht weigering={daad.error} />
        <div>
          <Knop soort="stil" onClick={() => daad.mutate({ wat: 'gebied', inhoud: { mijden: nu } })}>
            {t('gebied.zet')}
          </Knop>
        </div>
      </div>
    </details>
  )
}

/** A person decides here: which place, why, and what it means for the children; or no, with a reason. */
function VanOpvang({ v }: { v: Bedvraag }) {
  const t = useOpvangTeksten()
  const daad = useDaad(v.id)
  const [b, zet] = useState({ plek: '', criterium: '', kindoordeel: '', reden: '', incident: '' })
  const zetVeld = (veld: keyof typeof b) => (waarde: string) => zet({ ...b, [veld]: waarde })
  const fout = daad.error?.probleem.velden ?? {}
  const vol = (x: Record<string, string>) => Object.fromEntries(Object.entries(x).filter(([, w]) => w !== ''))
  if (v.stand !== 'open') return null
  return (
    <div className="stapel stapel--krap">
      <WeigeringBericht weigering={daad.error} />
      {v.plekken.length === 0 ? null : (
        <>
          <div className="opvang__drie">
            <Keuzelijst
              label={t('veld.plek')}
              name="plek"
              value={b.plek}
              onChange={g => zetVeld('plek')(g.target.value)}
            >
              <option value="">{t('kies')}</option>
              {v.plekken.map(p => (
                <option key={p.id} value={p.id}>
                  {[
                    p.naam,
                    ...(p.bots.length > 0 ? [t('bots', { gemeenten: p.bots.join(', ') })] : []),
                    ...(p.vers ? [] : [t('oud')]),
                  ].join('; ')}
                </option>
              ))}
            </Keuzelijst>
            <Kies
              naam="criterium"
              label={t('veld.criterium')}
              fout={fout['criterium']}
              waarde={b.criterium}
              zet={zetVeld('criterium')}
              uit={CRITERIA}
              zeg={w => t(`criterium.${w}`)}
            />
            {v.kinderen.length === 0 ? null : (
              <Kies
                naam="kindoordeel"
                label={t('veld.kindoordeel')}
                fout={fout['kindoordeel']}
                waarde={b.kindoordeel}
                zet={zetVeld('kindoordeel')}
                uit={KINDOORDELEN}
                zeg={w => t(`kindoordeel.${w}`)}
              />
            )}
          </div>
          <Knop
            onClick={() =>
              b.plek !== '' &&
              daad.mutate({
                wat: 'vasthouden',
                inhoud: vol({ plek: b.plek, criterium: b.criterium, kindoordeel: b.kindoordeel }),
              })
            }
          >
            {t('doe.vasthouden')}
          </Knop>
        </>
      )}
      {v.zelfNee ? null : (
        <div className="opvang__twee">
          <Kies
            naam="nee"
            label={t('veld.reden')}
            waarde={b.reden}
            zet={zetVeld('reden')}
            uit={WEIGERREDENEN}
            zeg={w => t(`weiger.${w}`)}
          />
          {v.kleur === 'rood' ? (
            <Tekstvak
              label={t('veld.incident')}
              help={t('veld.incidentHelp')}
              fout={fout['incident']}
              name="incident"
              value={b.incident}
              onChange={g => zetVeld('incident')(g.target.value)}
            />
          ) : null}
          <Knop
            soort="stil"
            onClick={() =>
              b.reden !== '' && daad.mutate({ wat: 'nee', inhoud: vol({ reden: b.reden, incident: b.incident }) })
            }
          >
            {t('doe.nee')}
          </Knop>
        </div>
      )}
    </div>
  )
}

interface KiesProps<W extends string> {
  readonly naam: string
  readonly label: string
  readonly waarde: string
  readonly zet: (waarde: string) => void
  readonly uit: readonly W[]
  readonly zeg: (waarde: W) => string
  readonly fout?: string | undefined
}
/** A list to choose from that begins empty: nothing is chosen for somebody. */
export function Kies<W extends string>({ naam, label, waarde, zet, uit, zeg, fout }: KiesProps<W>) {
  const t = useOpvangTeksten()
  return (
    <Keuzelijst label={label} fout={fout} name={naam} value={waarde} onChange={g => zet(g.target.value)}>
      <option value="">{t('kies')}</option>
      {uit.map(w => (
        <option key={w} value={w}>
          {zeg(w)}
        </option>
      ))}
    </Keuzelijst>
  )
}
