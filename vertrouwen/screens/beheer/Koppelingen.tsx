import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { haal } from '../../../toon/api/client.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Dialoog } from '../../../toon/delen/Dialoog.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { Keuzelijst, Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { Onder, useZeg } from './delen.tsx'
import { useBeheerTeksten } from './teksten.ts'
import type { Blad, Koppeling, Koppelingen as Lijst } from './vormen.ts'

/** Connections with staff systems: making one shows its key once, and revoking one shuts it at once. */
export function Koppelingen({ blad }: { blad: Blad }) {
  const t = useBeheerTeksten()
  const zeg = useZeg()
  const [nieuw, zetNieuw] = useState(false)
  const [weg, zetWeg] = useState<Koppeling | null>(null)
  const { data, error, isPending } = useQuery<Lijst, Weigering>({
    queryKey: ['beheer', 'koppelingen'],
    queryFn: ({ signal }) => haal('/beheer/koppelingen', signal),
  })
  const stand = (k: Koppeling) => (k.geldt ? 'geldt' : k.ingetrokkenOp === null ? 'voorbij' : 'ingetrokken')
  return (
    <div className="stapel">
      <Alinea>{t('kop.lead')}</Alinea>
      <Alinea soort="zacht">{t('tekens', { naam: t('kop.adres'), wat: `${window.location.origin}/scim/v2` })}</Alinea>
      <p className="rij">
        <Knop soort="hoofd" onClick={() => zetNieuw(true)}>
          {t('kop.nieuw')}
        </Knop>
      </p>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data?.koppelingen.length === 0 ? <LegeStaat titel={t('kop.leeg')}>{t('kop.leegTekst')}</LegeStaat> : null}
      {data === undefined || data.koppelingen.length === 0 ? null : (
        <Tabel
          titel={t('deel.koppelingen')}
          titelVerborgen
          rijen={data.koppelingen}
          sleutelVan={k => k.id}
          kolommen={[
            { sleutel: 'organisatie', kop: t('organisatie'), rijkop: true, cel: k => k.organisatie },
            { sleutel: 'door', kop: t('kop.door'), cel: k => k.door ?? t('zwaar.onbekend') },
            { sleutel: 'van', kop: t('van'), cel: k => zeg.dag(k.gemaaktOp) },
            { sleutel: 'tot', kop: t('tot'), cel: k => zeg.laatste(k.tot) },
            {
              sleutel: 'stand',
              kop: t('stand'),
              cel: k => <StatusWoord toon={k.geldt ? 'goed' : 'rustig'}>{t(`kop.${stand(k)}`)}</StatusWoord>,
            },
            {
              sleutel: 'actie',
              kop: t('actie'),
              cel: k =>
                k.ingetrokkenOp !== null ? null : (
                  <Knop soort="stil" onClick={() => zetWeg(k)}>
                    {t('kop.trekIn')} <span className="alleen-gehoord">{k.organisatie}</span>
                  </Knop>
                ),
            },
          ]}
        />
      )}
      {nieuw && data !== undefined ? <Nieuw blad={blad} regio={data.regio} sluit={() => zetNieuw(false)} /> : null}
      {weg === null ? null : <Intrekken koppeling={weg} sluit={() => zetWeg(null)} />}
    </div>
  )
}

/** The key is made here and only its hash leaves this screen: nobody can read it back from Kring. */
function Nieuw({ blad, regio, sluit }: { blad: Blad; regio: string; sluit: () => void }) {
  const t = useBeheerTeksten()
  const open = blad.organisaties.filter(o => o.tot === null)
  const [organisatie, zetOrganisatie] = useState(open[0]?.id ?? '')
  const [tot, zetTot] = useState('')
  const [geheim, zetGeheim] = useState('')
  const [sleutel, zetSleutel] = useState<string | null>(null)
  const maak = useOpdracht<{ organisatie: string; tot: string; hash: string }, { id: string }>({
    maak: inhoud => ({ pad: '/beheer/koppelingen', inhoud }),
    ververs: ['beheer'],
    opGelukt: ({ id }) => zetSleutel(id),
  })
  const stuur = async (g: FormEvent) => {
    g.preventDefault()
    // a second try after a refusal sends the same secret: the one that will be shown
    const zelfde = geheim === '' ? willekeurig() : geheim
    zetGeheim(zelfde)
    maak.mutate({ organisatie, tot, hash: await hashVan(zelfde) })
  }
  if (sleutel !== null) return <Eenmaal sleutel={`kring.${regio}.${sleutel}.${geheim}`} sluit={sluit} />
  return (
    <Dialoog open titel={t('kop.nieuw')} opSluiten={sluit}>
      <form className="stapel" onSubmit={g => void stuur(g)}>
        <Keuzelijst label={t('organisatie')} value={organisatie} onChange={g => zetOrganisatie(g.target.value)}>
          {open.map(o => (
            <option key={o.id} value={o.id}>
              {o.naam}
            </option>
          ))}
        </Keuzelijst>
        <Veld
          {...{ label: t('tot'), help: t('kop.totHulp'), required: true, type: 'date' }}
          value={tot}
          onChange={g => zetTot(g.target.value)}
        />
        <WeigeringBericht weigering={maak.error} />
        <Onder bezig={maak.isPending} sluit={sluit} />
      </form>
    </Dialoog>
  )
}

function Eenmaal({ sleutel, sluit }: { sleutel: string; sluit: () => void }) {
  const t = useBeheerTeksten()
  const [gekopieerd, zet] = useState(false)
  return (
    <Dialoog open titel={t('kop.eenmaal')} opSluiten={sluit}>
      <Alinea>{t('kop.eenmaalTekst')}</Alinea>
      <p>
        <strong>{t('kop.sleutel')}</strong> <code className="beheer__sleutel">{sleutel}</code>
      </p>
      <div role="status">{gekopieerd ? <Bericht soort="goed" titel={t('kop.gekopieerd')} meldt={false} /> : null}</div>
      <p className="rij">
        <Knop soort="hoofd" onClick={() => void navigator.clipboard.writeText(sleutel).then(() => zet(true))}>
          {t('kop.kopieer')}
        </Knop>
        <Knop onClick={sluit}>{t('kop.heb')}</Knop>
      </p>
    </Dialoog>
  )
}

function Intrekken({ koppeling: k, sluit }: { koppeling: Koppeling; sluit: () => void }) {
  const t = useBeheerTeksten()
  const trekIn = useOpdracht<undefined>({
    maak: inhoud => ({ pad: `/beheer/koppelingen/${k.id}/einde`, inhoud }),
    ververs: ['beheer'],
    opGelukt: sluit,
  })
  return (
    <Dialoog open soort="dringend" titel={t('kop.trekInVraag', { organisatie: k.organisatie })} opSluiten={sluit}>
      <Alinea>{t('kop.trekInTekst')}</Alinea>
      <WeigeringBericht weigering={trekIn.error} />
      <p className="rij">
        <Knop soort="gevaar" bezig={trekIn.isPending} onClick={() => trekIn.mutate(undefined)}>
          {t('kop.trekIn')}
        </Knop>
        <Knop onClick={sluit}>{t('annuleer')}</Knop>
      </p>
    </Dialoog>
  )
}

const BYTES = 32
const willekeurig = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(BYTES))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
const hashVan = async (geheim: string): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(geheim)))]
    .map(b => b.toString(16).padStart(2, '0'))
    .join('')
