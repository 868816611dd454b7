import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { metWoord, type Contactweg, type Partnerkaart } from '../../../gedeeld/regio/partners.ts'
import { THEMAS } from '../../../gedeeld/regio/schema/basis.ts'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Keuzelijst, Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { Bron, Punten, useWegwijzerregio } from './regio.tsx'
import { useWegwijzerTeksten } from './teksten.ts'

/** Who can help with this, here, and how do I reach them? */
export function Partners() {
  const t = useWegwijzerTeksten()
  const { id, gemeenten } = useWegwijzerregio()
  const [zoek, zetZoek] = useState('')
  const [gezocht, zetGezocht] = useState({ thema: '', gemeente: '' })
  const zet = (veld: keyof typeof gezocht) => (g: { target: { value: string } }) =>
    zetGezocht(nu => ({ ...nu, [veld]: g.target.value }))
  const query = new URLSearchParams(Object.entries(gezocht).filter(([, waarde]) => waarde !== ''))
  const vraag = useQuery<{ partners: readonly Partnerkaart[] }, Weigering>({
    queryKey: ['regio', id, 'partners', String(query)],
    queryFn: ({ signal }) => haal(`/regios/${encodeURIComponent(id)}/partners?${String(query)}`, signal),
    placeholderData: keepPreviousData,
  })
  const partners = vraag.data && metWoord(vraag.data.partners, zoek)
  return (
    <div className="stapel">
      <Alinea soort="zacht">{t('partners.lead')}</Alinea>
      <div className="wegwijzer__keuzes">
        <Veld label={t('partners.zoek')} vrij name="zoek" value={zoek} onChange={g => zetZoek(g.target.value)} />
        <Keuzelijst label={t('partners.thema')} value={gezocht.thema} onChange={zet('thema')}>
          <option value="">{t('partners.alleThemas')}</option>
          {THEMAS.map(thema => (
            <option key={thema} value={thema}>
              {t(`thema.${thema}`)}
            </option>
          ))}
        </Keuzelijst>
        <Keuzelijst label={t('gemeente')} value={gezocht.gemeente} onChange={zet('gemeente')}>
          <option value="">{t('alle')}</option>
          {gemeenten.map(({ naam }) => (
            <option key={naam} value={naam}>
              {naam}
            </option>
          ))}
        </Keuzelijst>
      </div>
      <WeigeringBericht weigering={vraag.error} />
      <p role="status">{partners === undefined ? '' : t('partners.gevonden', { count: partners.length })}</p>
      {partners?.length === 0 ? <LegeStaat titel={t('partners.geen')}>{t('partners.geenTekst')}</LegeStaat> : null}
      <ul className="wegwijzer__kaarten">
        {partners?.map(partner => (
          <Partner key={partner.id} partner={partner} />
        ))}
      </ul>
    </div>
  )
}

/** Tasks, limits and contact of one partner, on one card. */
function Partner({ partner }: { partner: Partnerkaart }) {
  const t = useWegwijzerTeksten()
  return (
    <Kaart als="li">
      <div className="stapel stapel--krap">
        <Kop niveau={2}>{partner.naam}</Kop>
        <p>{partner.rol}</p>
        <p className="zacht">{t(`partners.bereik.${partner.bereik}`)}</p>
        {partner.ketendelen.length === 0 ? null : (
          <p className="zacht">{t('partners.keten', { delen: partner.ketendelen.join(', ') })}</p>
        )}
        <Kop niveau={3}>{t('partners.taken')}</Kop>
        {partner.open.includes('taken') ? <p className="zacht">{t('partners.open.taken')}</p> : null}
        <Punten punten={partner.taken} />
        <Kop niveau={3}>{t('partners.grenzen')}</Kop>
        {partner.open.includes('grenzen') ? <p className="zacht">{t('partners.open.grenzen')}</p> : null}
        <Punten punten={partner.grenzen.map(({ tekst }) => tekst)} />
        <Kop niveau={3}>{t('partners.contact')}</Kop>
        {partner.open.includes('contact') ? <p className="zacht">{t('partners.open.contact')}</p> : null}
        {partner.contact === null ? null : <Contact weg={partner.contact} />}
        <Bron van={partner.bron} />
      </div>
    </Kaart>
  )
}

function Contact({ weg: { soort, naam, contact } }: { weg: Contactweg }) {
  const t = useWegwijzerTeksten()
  const { telefoon, website, email, bereikbaar } = contact
  return (
    <p>
      {soort === 'via-meldpunt' ? `${t('partners.via', { naam })}: ` : ''}
      {telefoon === undefined ? null : (
        <a className="nl-link" href={`tel:${telefoon.replaceAll(/[^0-9+]/g, '')}`}>
          {telefoon}
        </a>
      )}{' '}
      {website === undefined ? null : (
        <a className="nl-link" href={website} rel="noreferrer">
          {website}
        </a>
      )}{' '}
      {email === undefined ? null : (
        <a className="nl-link" href={`mailto:${email}`}>
          {email}
        </a>
      )}
      {bereikbaar === undefined ? '' : ` (${bereikbaar})`}
    </p>
  )
}
