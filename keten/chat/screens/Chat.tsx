import { useState } from 'react'
import { isWeigering, type Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { Gesprek } from './Gesprek.tsx'
import { doeChat, useChat, type Rij } from './lijn.ts'
import { useChatTeksten } from './teksten.ts'
import { klok, taalwoord, type Doe } from './woorden.ts'
import './chat.css'

/** Who is waiting, who writes now, is it still the same person? */
export function Scherm() {
  const t = useChatTeksten()
  const { lijn, rij, gesprekken, herstart } = useChat()
  const [nee, zetNee] = useState<Weigering | null>(null)
  const doe: Doe = async (wat, inhoud) => {
    try {
      await doeChat(wat, inhoud)
      zetNee(null)
      return true
    } catch (fout) {
      if (!isWeigering(fout)) throw fout
      zetNee(fout)
      return false
    }
  }
  return (
    <div className="stapel">
      <div className="chat__boven">
        <div className="stapel stapel--krap">
          <Kop niveau={1}>{t('titel')}</Kop>
          <Alinea soort="zacht">{t('lead')}</Alinea>
        </div>
        {rij === null ? null : <Klaar klaar={rij.klaar} doe={doe} />}
      </div>
      {lijn === 'weg' ? <Bericht soort="fout">{t('weg')}</Bericht> : null}
      {herstart ? <Bericht soort="letop">{t('herstart')}</Bericht> : null}
      {rij?.open === false ? <Bericht soort="info">{t('dicht')}</Bericht> : null}
      <WeigeringBericht weigering={nee} />
      {rij === null ? <Laadt /> : <Wachtrij rij={rij} doe={doe} />}
      {gesprekken.length === 0 ? null : (
        <div className="chat__gesprekken">
          {gesprekken.map((g, plek) => (
            <Gesprek key={g.id} g={g} nummer={plek + 1} collegas={rij?.collegas ?? []} doe={doe} />
          ))}
        </div>
      )}
    </div>
  )
}

function Klaar({ klaar, doe }: { klaar: boolean; doe: Doe }) {
  const t = useChatTeksten()
  return (
    <div className="chat__klaar">
      <Knop soort={klaar ? 'gewoon' : 'hoofd'} onClick={() => void doe('klaar', { klaar: !klaar })}>
        {t(klaar ? 'klaarUit' : 'klaarAan')}
      </Knop>
      <span className="zacht" role="status">
        {t(klaar ? 'klaarJa' : 'klaarNee')}
      </span>
    </div>
  )
}

function Wachtrij({ rij, doe }: { rij: Rij; doe: Doe }) {
  const t = useChatTeksten()
  return (
    <div className="chat__rijen">
      <section className="stapel stapel--krap" aria-labelledby="chat-rij" aria-live="polite">
        <Kop niveau={2} id="chat-rij" aantal={rij.wachtrij.length}>
          {t('rij.titel')}
        </Kop>
        {rij.aanbod.map(a => (
          <div key={a.id} className="chat__wachtende chat__wachtende--aanbod">
            <span>
              {t('rij.aanbod', { van: a.van })} ({taalwoord(t, a.taal)})
            </span>
            <Knop soort="hoofd" onClick={() => void doe('neem', { id: a.id })}>
              {t('rij.neemOver')}
            </Knop>
          </div>
        ))}
        {rij.wachtrij.length === 0 ? <Alinea soort="zacht">{t('rij.leeg')}</Alinea> : null}
        {rij.wachtrij.map(w => (
          <div key={w.id} className="chat__wachtende">
            <span>
              {t('rij.sinds', { tijd: klok(w.sinds) })} · {taalwoord(t, w.taal)}
              {w.geschreven ? ` · ${t('rij.geschreven')}` : ''}
            </span>
            <Knop onClick={() => void doe('neem', { id: w.id })}>{t('rij.neem')}</Knop>
          </div>
        ))}
        <Alinea soort="zacht">{t('rij.vandaag', { ...rij.vandaag })}</Alinea>
      </section>
      <section className="stapel stapel--krap" aria-labelledby="chat-collegas">
        <Kop niveau={2} id="chat-collegas">
          {t('collegas.titel')}
        </Kop>
        <ul className="chat__collegas">
          {rij.collegas.map(c => (
            <li key={c.mens}>{t(c.klaar ? 'collegas.aan' : 'collegas.uit', { naam: c.naam, aantal: c.gesprekken })}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
