import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Keuzelijst, Tekstvak } from '../../../toon/delen/Veld.tsx'
import type { MedewerkerBlik } from '../blik.ts'
import { Bewaren } from './Bewaren.tsx'
import { BLOKKEN } from './blokken.ts'
import { klok, taalwoord, type Doe } from './woorden.ts'
import type { Collega } from './lijn.ts'
import { useChatTeksten } from './teksten.ts'

interface Deel {
  readonly g: MedewerkerBlik
  readonly nummer: number
  readonly doe: Doe
}

/** One talk: what is said, what to watch, and what can be done. */
export function Gesprek({ g, nummer, collegas, doe }: Deel & { collegas: readonly Collega[] }) {
  const t = useChatTeksten()
  const kopId = `chat-${g.id}`
  const voorbij = g.fase === 'voorbij'
  return (
    <Kaart als="article" kopId={kopId} nadruk={g.controle === 'nodig' || g.controle === 'klopt-niet'}>
      <div className="stapel stapel--krap">
        <Kop niveau={2} id={kopId}>
          {t('gesprek.titel', { nummer })}
        </Kop>
        <span className="zacht">
          {t('gesprek.begonnen', { tijd: klok(g.begonnen) })} · {taalwoord(t, g.taal)}
        </span>
      </div>
      {voorbij ? (
        <Bericht soort="info" titel={t('gesprek.voorbij')}>
          {g.einde === null ? null : t(`einde.${g.einde}`)}
        </Bericht>
      ) : (
        <>
          <Zelfde g={g} nummer={nummer} doe={doe} />
          <Log g={g} nummer={nummer} />
          <Antwoord g={g} nummer={nummer} doe={doe} />
        </>
      )}
      <Bewaren g={g} doe={doe} />
      {voorbij ? (
        <Knop onClick={() => void doe('vergeten', { id: g.id })}>{t('gesprek.sluit')}</Knop>
      ) : (
        <Weg g={g} nummer={nummer} collegas={collegas} doe={doe} />
      )}
    </Kaart>
  )
}

/** Is it still the same person? Asked after silence; with a word if there is one (SD-11). */
function Zelfde({ g, doe }: Deel) {
  const t = useChatTeksten()
  const vraag = (
    <Knop onClick={() => void doe('woord', { id: g.id })}>
      {t(g.woord === 'geen' ? 'zelfde.spreekAf' : 'zelfde.vraag')}
    </Knop>
  )
  const zelfde = <Knop onClick={() => void doe('zelfde', { id: g.id })}>{t('zelfde.ja')}</Knop>
  if (g.controle === 'nodig' || g.controle === 'klopt-niet')
    return (
      <Bericht soort="letop" titel={t(g.controle === 'nodig' ? 'zelfde.nodig' : 'zelfde.kloptNiet')}>
        <span>{t(g.controle === 'nodig' ? 'zelfde.nodigTekst' : 'zelfde.kloptNietTekst')}</span>
        <span className="rij">
          {g.woord === 'afgesproken' ? vraag : null}
          {zelfde}
        </span>
      </Bericht>
    )
  if (g.controle === 'gevraagd') return <Alinea soort="zacht">{t('zelfde.gevraagd')}</Alinea>
  return (
    <div className="rij">
      {g.controle === 'klopt' ? <Bericht soort="goed">{t('zelfde.klopt')}</Bericht> : null}
      {g.woord === 'gevraagd' ? <span className="zacht">{t('zelfde.bezig')}</span> : vraag}
    </div>
  )
}

function Log({ g, nummer }: Pick<Deel, 'g' | 'nummer'>) {
  const t = useChatTeksten()
  const vak = useRef<HTMLDivElement>(null)
  const aantal = g.regels.length
  useEffect(() => {
    vak.current?.scrollTo({ top: vak.current.scrollHeight })
  }, [aantal])
  return (
    <div>
      <div className="chat__log" role="log" tabIndex={0} ref={vak} aria-label={t('gesprek.log', { nummer })}>
        {g.regels.map(r => (
          <div key={r.nr} className={`chat__regel chat__regel--${r.van}`}>
            {r.van === 'kring' ? (
              <span className="zacht">{t(`code.${r.code}`)}</span>
            ) : (
              <>
                <span className="chat__wie">{t(r.van === 'bezoeker' ? 'gesprek.bezoeker' : 'gesprek.ik')}</span>
                <span>{r.tekst}</span>
              </>
            )}
          </div>
        ))}
      </div>
      <p className="chat__stand zacht" role="status">
        {g.weg ? t('gesprek.weg') : g.stil ? t('gesprek.stil') : g.typt ? t('gesprek.typt') : ''}
      </p>
    </div>
  )
}

function Antwoord({ g, nummer, doe }: Deel) {
  const t = useChatTeksten()
  const [tekst, zet] = useState('')
  const laatst = useRef(0)
  const stuur = async (gebeurtenis?: FormEvent) => {
    gebeurtenis?.preventDefault()
    if (tekst.trim() !== '' && (await doe('zeg', { id: g.id, tekst }))) zet('')
  }
  const toets = (e: KeyboardEvent) => {
    if (e.key !== 'Enter' || e.shiftKey || e.nativeEvent.isComposing) return
    e.preventDefault()
    void stuur()
  }
  const typ = (nieuw: string) => {
    zet(nieuw)
    if (Date.now() - laatst.current < 3000) return
    laatst.current = Date.now()
    void doe('typ', { id: g.id })
  }
  return (
    <form className="stapel stapel--krap" onSubmit={g2 => void stuur(g2)} autoComplete="off">
      <Tekstvak
        label={t('gesprek.vak', { nummer })}
        rows={3}
        maxLength={2000}
        value={tekst}
        onChange={e => typ(e.target.value)}
        onKeyDown={toets}
      />
      <div className="chat__knoppen">
        <Knop soort="hoofd" type="submit">
          {t('gesprek.stuur')}
        </Knop>
        <Keuzelijst
          label={t('gesprek.blok')}
          value=""
          onChange={e => typ(tekst === '' ? e.target.value : `${tekst} ${e.target.value}`)}
        >
          <option value="">{t('gesprek.blokKies')}</option>
          {(BLOKKEN[g.taal] ?? BLOKKEN['nl'] ?? []).map(([kort, zin]) => (
            <option key={kort} value={zin}>
              {kort}
            </option>
          ))}
        </Keuzelijst>
      </div>
    </form>
  )
}

/** To a colleague, back to the queue, or to the end. Until a colleague says yes the talk stays here. */
function Weg({ g, collegas, doe }: Deel & { collegas: readonly Collega[] }) {
  const t = useChatTeksten()
  const ander = collegas.find(c => c.mens === g.aangeboden)
  return (
    <div className="chat__weg">
      {ander !== undefined ? (
        <div className="stapel stapel--krap">
          <span>{t('gesprek.aangeboden', { naam: ander.naam })}</span>
          <Knop onClick={() => void doe('aanbieden', { id: g.id, aan: null })}>{t('gesprek.intrekken')}</Knop>
        </div>
      ) : (
        <Keuzelijst
          label={t('gesprek.overgeven')}
          value=""
          onChange={e => void doe('aanbieden', { id: g.id, aan: e.target.value })}
        >
          <option value="">{t('gesprek.overKies')}</option>
          {collegas
            .filter(c => c.klaar)
            .map(c => (
              <option key={c.mens} value={c.mens}>
                {c.naam} ({c.gesprekken})
              </option>
            ))}
        </Keuzelijst>
      )}
      <div className="rij">
        <Knop soort="stil" onClick={() => void doe('teruggeven', { id: g.id })}>
          {t('gesprek.terug')}
        </Knop>
        <Knop soort="gevaar" onClick={() => void doe('afronden', { id: g.id })}>
          {t('gesprek.afronden')}
        </Knop>
      </div>
    </div>
  )
}
