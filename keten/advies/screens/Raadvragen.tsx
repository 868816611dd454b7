import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { haal } from '../../../toon/api/client.ts'
import { useIk } from '../../../toon/api/ik.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Daadvenster } from '../../../toon/daad/Daadvenster.tsx'
import { useDaad } from '../../../toon/daad/useDaad.ts'
import { useVenster } from '../../../toon/daad/useVenster.ts'
import { gevuld } from '../../../toon/daad/veld.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegMoment } from '../../../toon/tijd/zeg.ts'
import { VRAAG_AAN } from '../advies.ts'
import { AdviesNav } from './AdviesNav.tsx'
import type { Veld } from './dossier.ts'
import { useDossierTeksten } from './dossierteksten.ts'
import { useRegio } from './useRegio.ts'
import { Veldvraag } from './Veldvraag.tsx'
import './advies.css'

interface Raadvraag {
  readonly id: string
  readonly nummer: string
  readonly aan: (typeof VRAAG_AAN)[number]
  readonly aanNaam: string | null
  readonly vanNaam: string
  readonly vraag: string
  readonly gesteld: string
  readonly antwoord: string | null
  readonly beantwoord: string | null
  readonly aanMij: boolean
}
interface Blad {
  readonly vragen: readonly Raadvraag[]
  readonly magVragen: boolean
  /** consults of the own team that became a report, and how that stands */
  readonly gemeld: Readonly<Record<string, 'wacht' | 'opgepakt' | 'klaar'>>
  readonly mensen: readonly { readonly id: string; readonly naam: string; readonly organisatie: string }[]
}
type Wat =
  | { readonly soort: 'vraag' }
  | { readonly soort: 'melden'; readonly vraag: Raadvraag }
  | { readonly soort: 'antwoord'; readonly vraag: Raadvraag }
const VERVERS = ['raadvragen', 'mijn-werk']

/** What was asked of me, what did we ask, and what is the answer? */
export function Scherm() {
  const t = useDossierTeksten()
  const { mag } = useIk()
  const [gedaan, meld] = useState<string>()
  const { open, openDaad } = useVenster<Wat>(0)
  const vraag = useQuery<Blad, Weigering>({
    queryKey: ['raadvragen'],
    queryFn: ({ signal }) => haal<Blad>('/adviesvragen', signal),
  })
  const vragen = vraag.data?.vragen ?? []
  const gemeld = vraag.data?.gemeld ?? {}
  const venster = open === null ? null : { open: open.vanaf !== null, opSluiten: open.opSluiten, meld }
  return (
    <div className="stapel">
      <AdviesNav hier="vragen" />
      <div className="advies__titelrij">
        <div className="stapel stapel--krap">
          <Kop niveau={1}>{t('raad.titel')}</Kop>
          <Alinea soort="zacht">{t('raad.lead')}</Alinea>
        </div>
        {vraag.data?.magVragen === true ? (
          <Knop soort="hoofd" onClick={() => openDaad({ soort: 'vraag' })}>
            {t('raad.nieuw')}
          </Knop>
        ) : null}
      </div>
      {mag.includes('lees.mantelzorgsignalen') ? (
        <div>
          <Schakel naar="/mantelzorg">{t('raad.mantelzorg')}</Schakel>
        </div>
      ) : null}
      <div role="status">{gedaan === undefined ? null : <Bericht soort="goed" titel={gedaan} meldt={false} />}</div>
      <WeigeringBericht weigering={vraag.error} />
      {vraag.isPending ? <Laadt /> : null}
      {vraag.data !== undefined && vragen.length === 0 ? (
        <LegeStaat titel={t('raad.leeg')}>{t('raad.leegTekst')}</LegeStaat>
      ) : null}
      <Deel titel={t('raad.aanMij')} vragen={vragen.filter(v => v.aanMij)} {...{ openDaad, gemeld }} />
      <Deel titel={t('raad.gesteld')} vragen={vragen.filter(v => !v.aanMij)} {...{ openDaad, gemeld }} />
      {open === null || venster === null ? null : open.wat.soort === 'vraag' ? (
        <Stel key={open.keer} {...venster} mensen={vraag.data?.mensen ?? []} />
      ) : open.wat.soort === 'melden' ? (
        <Melden key={open.keer} {...venster} vraag={open.wat.vraag} />
      ) : (
        <Antwoord key={open.keer} {...venster} vraag={open.wat.vraag} />
      )}
    </div>
  )
}

interface DeelProps {
  readonly titel: string
  readonly vragen: readonly Raadvraag[]
  readonly openDaad: (wat: Wat) => void
  readonly gemeld: Blad['gemeld']
}

function Deel({ titel, vragen, ...rest }: DeelProps) {
  if (vragen.length === 0) return null
  return (
    <section className="stapel">
      <Kop niveau={2}>{titel}</Kop>
      {vragen.map(v => (
        <Een key={v.id} vraag={v} {...rest} />
      ))}
    </section>
  )
}

function Een({ vraag: v, openDaad, gemeld }: { vraag: Raadvraag } & Pick<DeelProps, 'openDaad' | 'gemeld'>) {
  const t = useDossierTeksten()
  const nu = useNu()
  const { taal } = useTaal()
  const zeg = (op: string) => zegMoment({ op, nu, taal })
  const wie = t(`aan.${v.aan}`)
  // who was asked by name answers; what comes by letter or telephone is written down by who asked
  const stand = gemeld[v.id]
  const magAntwoorden = v.antwoord === null && (v.aanMij || v.aanNaam === null)
  return (
    <Kaart als="article" nadruk={v.aanMij && v.antwoord === null} kopId={`raad-${v.id}`}>
      <Kop niveau={3} id={`raad-${v.id}`}>
        {v.aanNaam === null ? t('raad.aan', { wie }) : t('raad.aanNaam', { naam: v.aanNaam, wie })}
      </Kop>
      <Alinea soort="zacht">
        {v.nummer}. {t('raad.vanWie', { naam: v.vanNaam, wanneer: zeg(v.gesteld) })}
      </Alinea>
      <p className="advies__woorden">{v.vraag}</p>
      {v.beantwoord === null ? (
        <div>
          <StatusWoord toon="letop">{t('raad.wacht')}</StatusWoord>
        </div>
      ) : (
        <>
          <div>
            <StatusWoord toon="goed">{t('raad.beantwoord', { wanneer: zeg(v.beantwoord) })}</StatusWoord>
          </div>
          <p className="advies__woorden">{v.antwoord}</p>
        </>
      )}
      {stand === undefined ? null : (
        <div>
          <StatusWoord toon={stand === 'klaar' ? 'goed' : 'rustig'}>{t(`raad.gemeld.${stand}`)}</StatusWoord>
        </div>
      )}
      {v.aan === 'eigen-team' && stand === undefined ? (
        <div>
          <Knop onClick={() => openDaad({ soort: 'melden', vraag: v })}>
            {t('raad.melden')}
            <span className="alleen-gehoord">: {v.nummer}</span>
          </Knop>
        </div>
      ) : null}
      {magAntwoorden ? (
        <div>
          <Knop soort={v.aanMij ? 'hoofd' : 'gewoon'} onClick={() => openDaad({ soort: 'antwoord', vraag: v })}>
            {t(v.aanMij ? 'raad.antwoord' : 'raad.antwoordOp')}
            <span className="alleen-gehoord">: {v.nummer}</span>
          </Knop>
        </div>
      ) : null}
    </Kaart>
  )
}

interface VensterProps {
  readonly open: boolean
  readonly opSluiten: () => void
  readonly meld: (zin: string) => void
}

function Stel({ mensen, open, opSluiten, meld }: VensterProps & { mensen: Blad['mensen'] }) {
  const t = useDossierTeksten()
  const keuzes = mensen.map(m => ({ waarde: m.id, label: `${m.naam}, ${m.organisatie}` }))
  const velden = (w: Readonly<Record<string, unknown>>): readonly Veld[] => [
    {
      naam: 'aan',
      soort: 'lijst',
      label: t('raad.veldAan'),
      keuzes: VRAAG_AAN.map(waarde => ({ waarde, label: t(`aan.${waarde}`) })),
    },
    ...((w['aan'] ?? '') === ''
      ? []
      : [
          {
            naam: 'aanMens',
            soort: 'lijst',
            label: t('raad.veldMens'),
            vrij: w['aan'] !== 'specialist',
            help:
              w['aan'] === 'specialist'
                ? t('raad.veldMensHelp')
                : `${t('raad.veldMensHelp')} ${t('raad.veldMensVrij')}`,
            keuzes,
          },
        ]),
    { naam: 'vraag', soort: 'tekst', label: t('raad.veldVraag'), keurt: true },
  ]
  const daad = useDaad<Veld>({
    sleutel: 'raadvraag nieuw',
    ...{ velden, versie: null, vanaf: null, ververs: VERVERS },
    verzoek: w => ({ pad: '/adviesvragen', inhoud: gevuld(velden(w), w) }),
    opGelukt: () => {
      opSluiten()
      meld(t('raad.gevraagd'))
    },
  })
  return (
    <Daadvenster
      {...{ daad, open, opSluiten }}
      titel={t('raad.nieuw')}
      uitleg={t('raad.vraagUitleg')}
      knop={t('raad.nieuw')}
      vraag={p => <Veldvraag {...p} />}
    />
  )
}

/** The words of the consult go as they stand; only who it is about and how to reach you is asked (R003-47). */
function Melden({ vraag: v, open, opSluiten, meld }: VensterProps & { vraag: Raadvraag }) {
  const t = useDossierTeksten()
  const { gemeenten } = useRegio()
  const velden: readonly Veld[] = [
    { naam: 'gezin', soort: 'tekst', label: t('raad.gezin'), help: t('raad.gezinHelp') },
    {
      naam: 'gemeente',
      soort: 'lijst',
      label: t('raad.gemeente'),
      keuzes: gemeenten.map(({ naam }) => ({ waarde: naam, label: naam })),
    },
    {
      naam: 'kinderen',
      soort: 'keuze',
      label: t('raad.kinderen'),
      keuzes: KINDEREN.map(waarde => ({ waarde, label: t(`raad.janee.${waarde}`) })),
    },
    {
      naam: 'langs',
      soort: 'keuze',
      label: t('raad.langs'),
      begin: 'bellen',
      keuzes: (['bellen', 'mail'] as const).map(waarde => ({ waarde, label: t(`raad.weg.${waarde}`) })),
    },
    { naam: 'bereik', soort: 'regel', label: t('raad.bereik') },
    { naam: 'wanneer', soort: 'regel', label: t('raad.wanneer') },
  ]
  const daad = useDaad<Veld>({
    sleutel: `raadvraag melden ${v.id}`,
    ...{ velden, versie: null, vanaf: null, ververs: VERVERS },
    verzoek: w => ({ pad: `/adviesvragen/${v.id}/melden`, inhoud: gevuld(velden, { langs: 'bellen', ...w }) }),
    opGelukt: () => {
      opSluiten()
      meld(t('raad.gemeldNu'))
    },
  })
  return (
    <Daadvenster
      {...{ daad, open, opSluiten }}
      titel={t('raad.melden')}
      uitleg={t('raad.meldenUitleg')}
      knop={t('raad.melden')}
      bij={<p className="advies__woorden">{[v.vraag, v.antwoord].filter(x => x !== null).join('\n\n')}</p>}
    />
  )
}
const KINDEREN = ['ja', 'nee', 'weet-niet'] as const

function Antwoord({ vraag: v, open, opSluiten, meld }: VensterProps & { vraag: Raadvraag }) {
  const t = useDossierTeksten()
  const velden: readonly Veld[] = [{ naam: 'antwoord', soort: 'tekst', label: t('raad.veldAntwoord'), keurt: true }]
  const daad = useDaad<Veld>({
    sleutel: `raadvraag ${v.id}`,
    ...{ velden, versie: null, vanaf: null, ververs: VERVERS },
    verzoek: w => ({ pad: `/adviesvragen/${v.id}/antwoord`, inhoud: gevuld(velden, w) }),
    opGelukt: () => {
      opSluiten()
      meld(t('raad.geantwoord'))
    },
  })
  return (
    <Daadvenster
      {...{ daad, open, opSluiten }}
      titel={t(v.aanMij ? 'raad.antwoord' : 'raad.antwoordOp')}
      uitleg={t('raad.antwoordUitleg')}
      knop={t(v.aanMij ? 'raad.antwoord' : 'raad.antwoordOp')}
      bij={<p className="advies__woorden">{v.vraag}</p>}
      vraag={p => <Veldvraag {...p} />}
    />
  )
}
