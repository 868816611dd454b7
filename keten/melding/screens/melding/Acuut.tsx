import { useState } from 'react'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { StatusWoord } from '../../../../toon/delen/StatusWoord.tsx'
import type { Adres, Dossier } from '../dossier.ts'
import { Opdrachtformulier } from '../Opdrachtformulier.tsx'
import { useMeldingTeksten } from '../teksten.ts'
import { useWoord } from '../woorden.ts'

type Contact = Dossier['melding']['acuteContacten'][number]

/** Whom to call now, with the emergency care that fits the age; it goes away once everybody was spoken with (R002-32). */
export function Acuut({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const woord = useWoord()
  const { melding: m, regio } = dossier
  if (m.status !== 'open' || m.acuteContacten.every(c => c.gedaan)) return null
  const ook = regio.acuut.filter(a => a.voor === 'psychosociaal')
  return (
    <Kaart als="section" nadruk kopId="bel-nu">
      <Kop niveau={2} id="bel-nu">
        {t('zorgvuldig.acuut.titel')}
      </Kop>
      <Alinea>{t('zorgvuldig.acuut.uitleg')}</Alinea>
      <ul className="stapel stapel--half">
        {m.acuteContacten.map(contact => (
          <Een key={contact.organisatie} dossier={dossier} contact={contact} />
        ))}
      </ul>
      {ook.length === 0 ? null : (
        <p className="zacht">
          {t('zorgvuldig.acuut.ook')}: {ook.map(a => `${a.naam} (${woord('spoedzorg', a.voor ?? '')})`).join(', ')}
        </p>
      )}
    </Kaart>
  )
}

function Een({ dossier, contact }: { dossier: Dossier; contact: Contact }) {
  const t = useMeldingTeksten()
  const woord = useWoord()
  const [open, zetOpen] = useState(false)
  const adres = dossier.regio.acuut.find(a => a.id === contact.organisatie)
  const naam = adres?.naam ?? contact.organisatie
  return (
    <li className="stapel stapel--krap">
      <div className="melding__titelrij">
        <span>
          <strong>{woord('partij', contact.partij)}</strong>
          {contact.voor === null ? '' : ` ${woord('spoedzorg', contact.voor)}`}: {naam}
          {adres === undefined ? null : <Bereik adres={adres} />}
        </span>
        {contact.gedaan ? (
          <StatusWoord toon="goed">{t('zorgvuldig.acuut.klaar')}</StatusWoord>
        ) : (
          <Knop aria-expanded={open} onClick={() => zetOpen(!open)}>
            {t('zorgvuldig.acuut.legVast')}
            <span className="alleen-gehoord"> {naam}</span>
          </Knop>
        )}
      </div>
      {open && !contact.gedaan ? (
        <Opdrachtformulier
          zaak={dossier}
          pad="contacten"
          vast={{ partij: contact.partij, organisatie: contact.organisatie }}
          knop={t('daad.legVast')}
          velden={[{ naam: 'verslag', soort: 'tekst', label: t('zorgvuldig.acuut.verslag') }]}
        />
      ) : null}
    </li>
  )
}

/** How somebody of the directory is reached, as far as the region says. */
export function Bereik({ adres }: { adres: Adres }) {
  const hoe = [adres.telefoon, adres.bereikbaar].filter(Boolean).join(', ')
  return hoe === '' ? null : <span className="zacht"> ({hoe})</span>
}
