import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { haal } from '../../../toon/api/client.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Dialoog } from '../../../toon/delen/Dialoog.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { NietHier } from '../../../toon/delen/NietHier.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useNu } from '../../../toon/tijd/nu.ts'
import { Afmelden } from './Afmelden.tsx'
import { Onder, useZeg } from './delen.tsx'
import { Geefrol, Wijzigrol } from './Rolvenster.tsx'
import { useBeheerTeksten } from './teksten.ts'
import type { Blad, Mens, Rol } from './vormen.ts'
import './beheer.css'

type Daad =
  | { soort: 'rol' | 'naam' }
  | { soort: 'weg'; organisatie: string | null; naam: string }
  | { soort: 'wijzig' | 'einde'; rol: Rol }

/** One person: where they work, in which roles, and what ends when they go. */
export function Scherm() {
  const t = useBeheerTeksten()
  const { id } = useParams({ strict: false }) as { id: string } // the route of this screen has $id
  const mens = useQuery<Mens, Weigering>({
    queryKey: ['beheer', 'mens', id],
    queryFn: ({ signal }) => haal(`/beheer/mensen/${id}`, signal),
  })
  const blad = useQuery<Blad, Weigering>({ queryKey: ['beheer'], queryFn: ({ signal }) => haal('/beheer', signal) })
  if (mens.error?.status === 404 || mens.error?.status === 403)
    return <NietHier naar="/beheer?deel=mensen" lijst={t('deel.mensen')} />
  if (mens.isPending || blad.isPending) return <Laadt />
  return mens.data === undefined || blad.data === undefined ? (
    <WeigeringBericht weigering={mens.error ?? blad.error} />
  ) : (
    <Pagina mens={mens.data} blad={blad.data} />
  )
}

function Pagina({ mens: m, blad }: { mens: Mens; blad: Blad }) {
  const t = useBeheerTeksten()
  const [daad, zetDaad] = useState<Daad | null>(null)
  const [gemeld, meld] = useState<string>()
  const sluit = () => zetDaad(null)
  const werkt = m.aanstellingen.filter(a => a.loopt)
  return (
    <div className="stapel">
      <Schakel naar="/beheer?deel=mensen">{t('mens.terug')}</Schakel>
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{m.naam}</Kop>
        <Alinea soort="zacht">
          {t('tekens', { naam: t('mens.onderwerp'), wat: m.onderwerp ?? '' })}
          {m.houdt === 0 ? null : ` · ${t('mens.houdt', { count: m.houdt })}`}
        </Alinea>
      </div>
      {m.eigen ? <Bericht soort="info" titel={t('mens.eigen')} meldt={false} /> : null}
      <div role="status">{gemeld === undefined ? null : <Bericht soort="goed" titel={gemeld} meldt={false} />}</div>
      {m.eigen ? null : (
        <p className="rij">
          {werkt.length === 0 ? null : (
            <Knop soort="hoofd" onClick={() => zetDaad({ soort: 'rol' })}>
              {t('rolvenster.geef')}
            </Knop>
          )}
          {m.elders ? null : <Knop onClick={() => zetDaad({ soort: 'naam' })}>{t('mens.noem')}</Knop>}
          {werkt.length === 0 ? null : (
            <Knop onClick={() => zetDaad({ soort: 'weg', organisatie: null, naam: '' })}>{t('mens.overal')}</Knop>
          )}
          <Afmelden mens={m} gedaan={meld} />
        </p>
      )}
      <Rollen mens={m} doe={zetDaad} />
      <Plekken mens={m} doe={zetDaad} />
      {m.elders ? <Alinea soort="zacht">{t('mens.elders')}</Alinea> : null}
      {daad?.soort === 'rol' ? <Geefrol {...{ mens: m, blad, sluit, meld }} /> : null}
      {daad?.soort === 'naam' ? <Noem mens={m} sluit={sluit} /> : null}
      {daad?.soort === 'weg' ? <Weg {...{ mens: m, organisatie: daad.organisatie, naam: daad.naam, sluit }} /> : null}
      {daad?.soort === 'wijzig' ? <Wijzigrol {...{ rol: daad.rol, blad, sluit }} /> : null}
      {daad?.soort === 'einde' ? <Rolweg rol={daad.rol} sluit={sluit} /> : null}
    </div>
  )
}

function Rollen({ mens: m, doe }: { mens: Mens; doe: (d: Daad) => void }) {
  const t = useBeheerTeksten()
  const zeg = useZeg()
  const nu = useNu().getTime()
  const stand = (r: Rol) => (!r.loopt ? 'voorbij' : Date.parse(r.van) > nu ? 'straks' : 'loopt')
  return (
    <section className="stapel" aria-labelledby="rollen">
      <Kop niveau={2} id="rollen">
        {t('rollen')}
      </Kop>
      {m.rollen.length === 0 ? (
        <LegeStaat titel={t('rolvenster.geenRollen')}>{t('rolvenster.geenRollenTekst')}</LegeStaat>
      ) : (
        <Tabel
          titel={t('rollen')}
          titelVerborgen
          rijen={m.rollen}
          sleutelVan={r => r.id}
          kolommen={[
            {
              sleutel: 'rol',
              kop: t('rol'),
              rijkop: true,
              cel: r =>
                r.vervangt === null
                  ? zeg.rol(r.rol)
                  : t('rolvenster.vervangtWie', { rol: zeg.rol(r.rol), naam: r.vervangt }),
            },
            {
              sleutel: 'organisatie',
              kop: t('organisatie'),
              cel: r => (r.werkgever === null ? r.organisatieNaam : `${r.organisatieNaam} (${r.werkgever})`),
            },
            { sleutel: 'van', kop: t('van'), cel: r => zeg.dag(r.van) },
            { sleutel: 'tot', kop: t('tot'), cel: r => (r.tot === null ? t('nooit') : zeg.laatste(r.tot)) },
            {
              sleutel: 'stand',
              kop: t('stand'),
              cel: r => (
                <StatusWoord toon={stand(r) === 'loopt' ? 'goed' : stand(r) === 'straks' ? 'letop' : 'rustig'}>
                  {t(stand(r))}
                </StatusWoord>
              ),
            },
            {
              sleutel: 'actie',
              kop: t('actie'),
              cel: r =>
                m.eigen || !r.loopt ? null : (
                  <span className="rij">
                    <Knop soort="stil" onClick={() => doe({ soort: 'wijzig', rol: r })}>
                      {t('wijzig')} <span className="alleen-gehoord">{zeg.rol(r.rol)}</span>
                    </Knop>
                    <Knop soort="stil" onClick={() => doe({ soort: 'einde', rol: r })}>
                      {t('beeindig')} <span className="alleen-gehoord">{zeg.rol(r.rol)}</span>
                    </Knop>
                  </span>
                ),
            },
          ]}
        />
      )}
    </section>
  )
}

function Plekken({ mens: m, doe }: { mens: Mens; doe: (d: Daad) => void }) {
  const t = useBeheerTeksten()
  const zeg = useZeg()
  return (
    <section className="stapel" aria-labelledby="plekken">
      <Kop niveau={2} id="plekken">
        {t('mens.plekken')}
      </Kop>
      <Tabel
        titel={t('mens.plekken')}
        titelVerborgen
        rijen={m.aanstellingen}
        sleutelVan={a => a.organisatie}
        kolommen={[
          { sleutel: 'naam', kop: t('organisatie'), rijkop: true, cel: a => a.naam },
          { sleutel: 'van', kop: t('van'), cel: a => zeg.dag(a.van) },
          { sleutel: 'tot', kop: t('tot'), cel: a => (a.tot === null ? t('nooit') : zeg.laatste(a.tot)) },
          {
            sleutel: 'actie',
            kop: t('actie'),
            cel: a =>
              m.eigen || !a.loopt ? null : (
                <Knop soort="stil" onClick={() => doe({ soort: 'weg', organisatie: a.organisatie, naam: a.naam })}>
                  {t('beeindig')} <span className="alleen-gehoord">{a.naam}</span>
                </Knop>
              ),
          },
        ]}
      />
    </section>
  )
}

function Noem({ mens: m, sluit }: { mens: Mens; sluit: () => void }) {
  const t = useBeheerTeksten()
  const [naam, zetNaam] = useState(m.naam)
  const noem = useOpdracht<{ naam: string }>({
    maak: inhoud => ({ pad: `/beheer/mensen/${m.id}/naam`, inhoud }),
    ververs: ['beheer'],
    opGelukt: sluit,
  })
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    noem.mutate({ naam })
  }
  return (
    <Dialoog open titel={t('mens.noem')} opSluiten={sluit}>
      <form className="stapel" onSubmit={stuur}>
        <Veld
          {...{ label: t('naam'), required: true, minLength: 2, maxLength: 200, autoComplete: 'off' }}
          value={naam}
          onChange={g => zetNaam(g.target.value)}
        />
        <WeigeringBericht weigering={noem.error} />
        <Onder bezig={noem.isPending} sluit={sluit} />
      </form>
    </Dialoog>
  )
}

/** Says what ends, before it does. */
function Weg(p: { mens: Mens; organisatie: string | null; naam: string; sluit: () => void }) {
  const t = useBeheerTeksten()
  const { mens: m, sluit } = p
  const eindig = useOpdracht<{ organisatie: string | null }>({
    maak: inhoud => ({ pad: `/beheer/mensen/${m.id}/einde`, inhoud }),
    ververs: ['beheer'],
    opGelukt: sluit,
  })
  const titel =
    p.organisatie === null
      ? t('mens.eindeVraag', { naam: m.naam })
      : t('mens.eindeHier', { naam: m.naam, organisatie: p.naam })
  return (
    <Dialoog open soort="dringend" titel={titel} opSluiten={sluit}>
      <Alinea>{t('mens.eindeTekst')}</Alinea>
      {m.houdt === 0 ? null : <Bericht soort="letop" titel={t('mens.eindeHoudt', { count: m.houdt })} meldt={false} />}
      <Alinea soort="zacht">{t('mens.eindeBlijft')}</Alinea>
      <WeigeringBericht weigering={eindig.error} />
      <p className="rij">
        <Knop soort="gevaar" bezig={eindig.isPending} onClick={() => eindig.mutate({ organisatie: p.organisatie })}>
          {t('beeindig')}
        </Knop>
        <Knop onClick={sluit}>{t('annuleer')}</Knop>
      </p>
    </Dialoog>
  )
}

function Rolweg({ rol, sluit }: { rol: Rol; sluit: () => void }) {
  const t = useBeheerTeksten()
  const zeg = useZeg()
  const eindig = useOpdracht<undefined>({
    maak: inhoud => ({ pad: `/beheer/rollen/${rol.id}/einde`, inhoud }),
    ververs: ['beheer'],
    opGelukt: sluit,
  })
  return (
    <Dialoog open soort="dringend" titel={t('rolvenster.eindeVraag', { rol: zeg.rol(rol.rol) })} opSluiten={sluit}>
      <Alinea>{t('rolvenster.eindeTekst')}</Alinea>
      <WeigeringBericht weigering={eindig.error} />
      <p className="rij">
        <Knop soort="gevaar" bezig={eindig.isPending} onClick={() => eindig.mutate(undefined)}>
          {t('beeindig')}
        </Knop>
        <Knop onClick={sluit}>{t('annuleer')}</Knop>
      </p>
    </Dialoog>
  )
}
