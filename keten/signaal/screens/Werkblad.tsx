import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { FoutPagina } from '../../../toon/delen/FoutPagina.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal, useTeksten } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegDag, zegMoment } from '../../../toon/tijd/zeg.ts'
import { STAPPEN, type Stap } from '../werkblad.ts'
import { Daad } from './Daad.tsx'
import { Deel } from './Deel.tsx'
import type { Daadtype } from './daden.ts'
import { NaarVeiligThuis } from './NaarVeiligThuis.tsx'
import { Protocollen } from './Protocollen.tsx'
import { useSignaalTeksten } from './teksten.ts'
import type { Blad } from './vormen.ts'
import { Vastgelegd } from './Vastgelegd.tsx'
import './signaal.css'

/** Where am I with the five steps, what do I do now, and what do we know together? */
export function Scherm() {
  const { id } = useParams({ strict: false }) as { id: string } // the route of this screen has $id
  const t = useSignaalTeksten()
  const algemeen = useTeksten()
  const vraag = useQuery<Blad, Weigering>({
    queryKey: ['werkblad', id],
    queryFn: ({ signal }) => haal<Blad>(`/werkbladen/${encodeURIComponent(id)}`, signal),
  })
  if (vraag.error?.status === 404)
    return (
      <FoutPagina
        titel={algemeen('fout.nietGevonden')}
        tekst={t('blad.nietHier')}
        acties={<Schakel naar="/werkbladen">{t('lijst.titel')}</Schakel>}
      />
    )
  if (vraag.isPending) return <Laadt />
  return vraag.data === undefined ? <WeigeringBericht weigering={vraag.error} /> : <Pagina blad={vraag.data} />
}

/** What belongs to each step; the first one offered is the main act. */
const BIJ: Readonly<Record<number, readonly Daadtype[]>> = {
  1: ['NoteerSignaal', 'DoeKindcheck', 'ZetStap', 'SlaStapOver'],
  2: ['NoteerConsult', 'VraagAdvies', 'ZetStap', 'SlaStapOver'],
  3: ['NoteerGesprek', 'ZetStap', 'SlaStapOver'],
  4: ['Weeg', 'SlaStapOver'],
  5: ['NeemBesluit', 'Weeg', 'SlaStapOver'],
  6: ['NoteerSignaal', 'Weeg', 'SluitWerkblad'],
}
const LOKAAL: readonly Daadtype[] = ['NoteerSignaal', 'SpreekSteunAf', 'Weeg', 'NeemBesluit', 'SluitWerkblad']
const ALLE: readonly Daadtype[] = [
  'NoteerSignaal',
  'NoteerConsult',
  'VraagAdvies',
  'NoteerGesprek',
  'DoeKindcheck',
  'MerkVorm',
  'GebruikInstrument',
  'SpreekSteunAf',
  'ZetOpWerkblad',
  'GaVanWerkblad',
  'SluitWerkblad',
]
/** Whether a step has what it needs, so that finishing it becomes the main act. */
function rijp(b: Blad): boolean {
  const w = b.werkblad
  if (b.stap === 1) return w.signalen.length > 0 && (!w.volwassenClient || w.kindcheck !== null)
  if (b.stap === 2) return w.consulten.length > 0 || w.zendingen.some(z => z.soort === 'advies')
  return b.stap === 3 && w.gesprekken.length > 0
}

function Pagina({ blad: b }: { blad: Blad }) {
  const t = useSignaalTeksten()
  const { taal } = useTaal()
  const nu = useNu()
  const [gedaan, meld] = useState<string>()
  const w = b.werkblad
  const vast = w.lokaal ? LOKAAL : (BIJ[b.stap] ?? [])
  const nuDaden = rijp(b) ? ['ZetStap' as const, ...vast.filter(d => d !== 'ZetStap')] : vast
  const meerDaden = ALLE.filter(d => !nuDaden.includes(d))
  const melden = w.besluit?.melden === true && !w.zendingen.some(z => z.soort === 'melding')
  const sector = taal === 'en' ? b.sector?.labelEn : b.sector?.label
  const stil = b.werk.find(x => x.soort === 'meldcode-stap' && x.klaarOp === null)?.vervaltOp ?? null
  const open = w.status === 'open'
  return (
    <div className="stapel">
      <Schakel naar="/werkbladen">{t('lijst.titel')}</Schakel>
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{b.teksten[w.titel] ?? w.nummer}</Kop>
        <Alinea soort="zacht">
          {t('blad.kop', { nummer: w.nummer, sector: sector ?? w.sector, gemeente: w.gemeente })}
        </Alinea>
      </div>
      <div role="status">{gedaan === undefined ? null : <Bericht soort="goed" titel={gedaan} meldt={false} />}</div>
      {w.waarschuwing === null ? null : (
        <Bericht soort="fout" titel={t('blad.waarschuwing')} meldt={false}>
          {t('blad.waarschuwingTekst')} {w.waarschuwing.tekens.map(c => t(`teken.${c}`)).join(', ')}.
        </Bericht>
      )}
      {b.deskundigeNodig.length === 0 ? null : (
        <Bericht soort="letop" titel={t('blad.deskundige')} meldt={false}>
          {t('blad.deskundigeTekst', { vorm: b.deskundigeNodig.map(v => t(`vorm.${v}`).toLowerCase()).join(', ') })}
          {b.deskundigen.length === 0
            ? null
            : ` ${t('blad.deskundigen', { wie: b.deskundigen.map(d => d.naam).join(', ') })}`}
        </Bericht>
      )}
      {w.lokaal ? null : <Stapper blad={b} />}
      {open ? (
        <div className="signaal__niet-op-papier">
          <Kaart als="section" nadruk kopId="nu">
            <Kop niveau={2} id="nu">
              {w.lokaal
                ? t('lijst.lokaal')
                : b.stap > 5
                  ? t('lijst.klaar')
                  : t('blad.nu', { stap: t(`stap.${String(b.stap) as '1'}`) })}
            </Kop>
            <Alinea>
              {melden
                ? t('blad.meldTekst')
                : w.lokaal
                  ? t('lijst.leegTekst')
                  : b.stap > 5
                    ? t('blad.klaar')
                    : t(`stapUitleg.${String(b.stap) as '1'}`)}
            </Alinea>
            <div className="rij">
              {melden ? <Schakel naar={`/werkbladen/${b.id}/melden`}>{t('blad.meld')}</Schakel> : null}
              {nuDaden.map((d, i) => (
                <Daad key={d} type={d} blad={b} hoofd={i === 0 && !melden} meld={meld} />
              ))}
            </div>
            {stil !== null && Date.parse(stil) < nu.getTime() ? (
              <Bericht soort="letop" titel={t('blad.stil', { tijd: zegMoment({ op: stil, nu, taal }) })} meldt={false}>
                {t('blad.stilTekst')}
              </Bericht>
            ) : null}
            {stil !== null && Date.parse(stil) < nu.getTime() ? (
              <div className="rij">
                <Daad type="VerklaarStilstand" blad={b} meld={meld} />
              </div>
            ) : null}
            {w.stilstanden.length > 0 && w.besluit === null ? (
              <div>
                <Alinea>{t('blad.helpt')}</Alinea>
                <ul>
                  {b.steunBij.map(s => (
                    <li key={s}>{t(`helpt.${s as 'oefen-gesprek'}`)}</li>
                  ))}
                </ul>
              </div>
            ) : null}
          </Kaart>
        </div>
      ) : (
        <Bericht soort="info" titel={t('blad.gesloten')} meldt={false} />
      )}
      {open && w.zendingen.every(z => z.soort !== 'melding') ? (
        <div className="signaal__niet-op-papier">
          <Bericht soort="letop" titel={t('blad.gevaar')} meldt={false}>
            {t('blad.gevaarTekst')} <Schakel naar={`/werkbladen/${b.id}/melden?crisis=ja`}>{t('blad.meldNu')}</Schakel>
          </Bericht>
        </div>
      ) : null}
      {open && b.verwijsindex ? (
        <div className="signaal__niet-op-papier">
          <Bericht soort="info" titel={t('blad.index')} meldt={false}>
            {t('blad.indexTekst')}{' '}
            <Schakel naar={`/verwijsindex/nieuw?gemeente=${encodeURIComponent(w.gemeente)}`}>
              {t('blad.indexKnop')}
            </Schakel>
          </Bericht>
        </div>
      ) : null}
      <NaarVeiligThuis post={b.post} />
      <div className="signaal__niet-op-papier">
        <Protocollen protocollen={b.protocollen} />
      </div>
      <Vastgelegd blad={b} />
      {open ? (
        <div className="signaal__niet-op-papier">
          <Deel kop={t('blad.meer')} id="meer">
            <div className="rij">
              {meerDaden.map(d => (
                <Daad key={d} type={d} blad={b} meld={meld} />
              ))}
              <Knop onClick={() => window.print()}>{t('blad.print')}</Knop>
            </div>
          </Deel>
        </div>
      ) : null}
    </div>
  )
}

/** The five steps in order: which are taken, by whom and when, and where we are. */
function Stapper({ blad: b }: { blad: Blad }) {
  const t = useSignaalTeksten()
  return (
    <section aria-labelledby="stappen" className="stapel stapel--krap">
      <Kop niveau={2} id="stappen">
        {t('blad.stappen')}
      </Kop>
      <ol className="signaal__stappen">
        {STAPPEN.map(n => (
          <Stapregel key={n} n={n} blad={b} />
        ))}
      </ol>
    </section>
  )
}

function Stapregel({ n, blad: b }: { n: Stap; blad: Blad }) {
  const t = useSignaalTeksten()
  const gezet = b.werkblad.stappen[n]
  const { taal } = useTaal()
  const tijd = useNu()
  const nu = b.stap === n
  const wie = gezet === undefined ? '' : (b.mensen[gezet.door] ?? '?')
  return (
    <li
      className={nu ? 'signaal__stap signaal__stap--nu' : 'signaal__stap'}
      {...(nu ? { 'aria-current': 'step' } : {})}
    >
      <span className="signaal__stapkop">
        {n}. {t(`stap.${String(n) as '1'}`)}
      </span>
      {gezet === undefined ? (
        <span className="zacht">{nu ? t('stand.open') : t('blad.straks')}</span>
      ) : (
        <>
          <StatusWoord toon={gezet.stand === 'gezet' ? 'goed' : 'rustig'}>
            {t(gezet.stand === 'gezet' ? 'blad.gezet' : 'blad.over', {
              dag: zegDag({ op: `${gezet.op}T12:00:00Z`, nu: tijd, taal }),
              wie,
            })}
          </StatusWoord>
          <p className="signaal__tekst">{b.teksten[gezet.uitkomst] ?? ''}</p>
        </>
      )}
    </li>
  )
}
