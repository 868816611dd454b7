import { useParams, useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { Daadvenster } from '../../../toon/daad/Daadvenster.tsx'
import { useDaad } from '../../../toon/daad/useDaad.ts'
import { useVenster } from '../../../toon/daad/useVenster.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { NietHier } from '../../../toon/delen/NietHier.tsx'
import { Schakel, useGa } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tijdlijn } from '../../../toon/delen/Tijdlijn.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegDag } from '../../../toon/tijd/zeg.ts'
import { DOSSIER_VERVERS, eindeVan, openStappen, useDossiers, type Dossier, type Stap, type Veld } from './dossier.ts'
import { useDossierTeksten } from './dossierteksten.ts'
import { useAdviesTeksten } from './teksten.ts'
import { Veldvraag } from './Veldvraag.tsx'
import './advies.css'

/** What does this asker want to know, what did we advise, and what is agreed for which day? */
export function Scherm() {
  const t = useDossierTeksten()
  const { id } = useParams({ strict: false }) as { id: string } // the route of this screen has $id
  const vraag = useDossiers()
  const dossier = vraag.data?.dossiers.find(d => d.id === id)
  if (vraag.data !== undefined && dossier === undefined)
    return <NietHier naar="/adviesdossiers" lijst={t('lijst.titel')} />
  return (
    <div className="stapel">
      <Schakel naar="/adviesdossiers">{t('een.terug')}</Schakel>
      <WeigeringBericht weigering={vraag.error} />
      {vraag.isPending ? <Laadt /> : null}
      {dossier === undefined ? null : <Pagina dossier={dossier} />}
    </div>
  )
}

type Wat = 'stap' | 'sluit'
const NET = { geopend: 'lijst.geopend', contact: 'een.vastgelegd' } as const

function Pagina({ dossier: d }: { dossier: Dossier }) {
  const t = useDossierTeksten()
  const woord = useAdviesTeksten()
  const nu = useNu()
  const { taal } = useTaal()
  const net = new URLSearchParams(useRouterState({ select: s => s.location.searchStr })).get('net')
  const [gedaan, meld] = useState(net === 'geopend' || net === 'contact' ? t(NET[net]) : undefined)
  const { open, openDaad } = useVenster<Wat>(0)
  const nogOpen = openStappen(d).length
  return (
    <>
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('een.titel', { nummer: d.nummer })}</Kop>
        <Alinea soort="zacht">
          {t('een.sinds', {
            wie: woord(`hoedanigheid.${d.hoedanigheid}`),
            wanneer: zegDag({ op: d.op, nu, taal }),
          })}
        </Alinea>
      </div>
      <div role="status">{gedaan === undefined ? null : <Bericht soort="goed" titel={gedaan} meldt={false} />}</div>
      <Kaart als="section" kopId="dossier-vraag">
        <Kop niveau={2} id="dossier-vraag">
          {t('een.vraag')}
        </Kop>
        <p className="advies__woorden">{d.vraag}</p>
      </Kaart>
      <div className="advies__twee">
        <Kaart als="section" nadruk kopId="dossier-stappen">
          <Kop niveau={2} id="dossier-stappen">
            {t('een.stappen')}
          </Kop>
          {d.stappen.length === 0 ? (
            <LegeStaat titel={t('een.geenStappen')}>{t('een.geenStappenTekst')}</LegeStaat>
          ) : (
            <ul className="advies__stappen">
              {d.stappen.map(s => (
                <EenStap key={s.id} stap={s} meld={meld} />
              ))}
            </ul>
          )}
          <div className="rij">
            <Knop soort="hoofd" onClick={() => openDaad('stap')}>
              {t('een.stap')}
            </Knop>
          </div>
        </Kaart>
        <Kaart als="section" kopId="dossier-contacten">
          <Kop niveau={2} id="dossier-contacten">
            {t('een.contacten')}
          </Kop>
          {d.contacten.length === 0 ? (
            <LegeStaat titel={t('een.geenContacten')}>{t('een.geenContactenTekst')}</LegeStaat>
          ) : (
            <Tijdlijn
              titel={t('een.contacten')}
              feiten={d.contacten.toReversed().map(c => ({
                ...{ id: c.id, op: c.op },
                titel: `${t(`soort.${c.soort}`)}, ${woord(`kanaal.${c.kanaal}`).toLowerCase()}`,
                inhoud: <p className="advies__woorden">{c.samenvatting}</p>,
              }))}
            />
          )}
          <div className="rij">
            <Schakel naar={`/adviezen/nieuw?dossier=${d.id}`} className="nl-button nl-button--secondary">
              {t('een.contact')}
            </Schakel>
          </div>
        </Kaart>
      </div>
      {nogOpen > 0 ? (
        <Alinea soort="zacht">{t('een.open', { count: nogOpen })}</Alinea>
      ) : (
        <div>
          <Knop onClick={() => openDaad('sluit')}>{t('een.sluit')}</Knop>
        </div>
      )}
      {open?.wat === 'stap' ? (
        <NieuweStap
          key={open.keer}
          dossier={d}
          open={open.vanaf !== null}
          opSluiten={open.opSluiten}
          meld={() => meld(t('een.afgesproken'))}
        />
      ) : null}
      {open?.wat === 'sluit' ? (
        <Sluit key={open.keer} dossier={d} open={open.vanaf !== null} opSluiten={open.opSluiten} />
      ) : null}
    </>
  )
}

function EenStap({ stap: s, meld }: { stap: Stap; meld: (zin: string) => void }) {
  const t = useDossierTeksten()
  const nu = useNu()
  const { taal } = useTaal()
  const klaar = useOpdracht<object>({
    maak: inhoud => ({ pad: `/adviesstappen/${s.id}/gedaan`, inhoud }),
    ververs: DOSSIER_VERVERS,
    opGelukt: () => meld(t('een.afgevinkt')),
  })
  const zeg = (op: string) => zegDag({ op, nu, taal })
  return (
    <li>
      <span className="advies__cel">
        <span>
          <strong>{t(`stapsoort.${s.soort}`)}:</strong> {s.wat}
        </span>
        {s.gedaan === null ? (
          <StatusWoord toon={s.teLaat ? 'gevaar' : 'letop'}>
            {t(s.teLaat ? 'een.teLaat' : 'een.voor', { wanneer: zeg(s.voor) })}
          </StatusWoord>
        ) : (
          <StatusWoord toon="goed">{t('een.isGedaan', { wanneer: zeg(s.gedaan) })}</StatusWoord>
        )}
        <span className="zacht">{t('een.door', { naam: s.wie })}</span>
        <WeigeringBericht weigering={klaar.error} />
      </span>
      {s.gedaan === null ? (
        <Knop aria-label={t('een.gedaanVan', { wat: s.wat })} bezig={klaar.isPending} onClick={() => klaar.mutate({})}>
          {t('een.gedaan')}
        </Knop>
      ) : null}
    </li>
  )
}

interface VensterProps {
  readonly dossier: Dossier
  readonly open: boolean
  readonly opSluiten: () => void
}

function NieuweStap({ dossier: d, open, opSluiten, meld }: VensterProps & { meld: () => void }) {
  const t = useDossierTeksten()
  const velden: readonly Veld[] = [
    {
      naam: 'soort',
      soort: 'keuze',
      label: t('daad.soort'),
      begin: 'hercontact',
      keuzes: (['hercontact', 'stap'] as const).map(waarde => ({ waarde, label: t(`daad.${waarde}`) })),
    },
    { naam: 'wat', soort: 'tekst', label: t('daad.wat'), help: t('daad.watHelp'), keurt: true },
    { naam: 'voor', soort: 'dag', label: t('daad.voor') },
  ]
  const daad = useDaad<Veld>({
    sleutel: `adviesstap ${d.id}`,
    ...{ velden, versie: null, vanaf: null, ververs: DOSSIER_VERVERS },
    verzoek: w => ({
      pad: `/adviesdossiers/${d.id}/stappen`,
      inhoud: { soort: w['soort'], wat: w['wat'], voor: eindeVan(String(w['voor'])) },
    }),
    opGelukt: () => {
      opSluiten()
      meld()
    },
  })
  return (
    <Daadvenster
      {...{ daad, open, opSluiten }}
      titel={t('een.stap')}
      uitleg={t('daad.stapUitleg')}
      knop={t('een.stap')}
      vraag={p => <Veldvraag {...p} />}
    />
  )
}

function Sluit({ dossier: d, open, opSluiten }: VensterProps) {
  const t = useDossierTeksten()
  const ga = useGa()
  const daad = useDaad<Veld>({
    sleutel: `adviesdossier sluiten ${d.id}`,
    ...{ velden: [], versie: null, vanaf: null, ververs: DOSSIER_VERVERS },
    verzoek: () => ({ pad: `/adviesdossiers/${d.id}/sluiten`, inhoud: {} }),
    opGelukt: () => {
      opSluiten()
      ga('/adviesdossiers?gesloten=ja')
    },
  })
  return (
    <Daadvenster
      {...{ daad, open, opSluiten }}
      titel={t('een.sluit')}
      uitleg={t('daad.sluitUitleg')}
      knop={t('een.sluit')}
    />
  )
}
