import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { haal } from '../../../toon/api/client.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { useDaad } from '../../../toon/daad/useDaad.ts'
import { NietHier } from '../../../toon/delen/NietHier.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel, useGa } from '../../../toon/delen/Schakel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { zegDatum } from '../../../toon/tijd/zeg.ts'
import { AANLEIDINGEN } from '../overleg.ts'
import type { Vraagveld, Waarden } from './daden.ts'
import type { BijZaak } from './stuk.ts'
import { useOverlegTeksten } from './teksten.ts'
import { VERVERS } from './useStuk.ts'
import { Vraag } from './Vraag.tsx'
import './overleg.css'

/** At which table should this case come, why, on which ground, and about whom? */
export function Scherm() {
  const t = useOverlegTeksten()
  const { zaak } = useParams({ strict: false }) as { zaak: string } // the route of this screen has $zaak
  const vraag = useQuery<BijZaak, Weigering>({
    queryKey: ['zaak-overleg', zaak],
    queryFn: ({ signal }) => haal<BijZaak>(`/zaken/${encodeURIComponent(zaak)}/overleg`, signal),
  })
  if (vraag.error?.status === 404) return <NietHier tekst={t('nieuw.nietHier')} />
  if (vraag.isPending) return <Laadt />
  return vraag.data === undefined ? <WeigeringBericht weigering={vraag.error} /> : <Blad bij={vraag.data} />
}

function Blad({ bij }: { bij: BijZaak }) {
  const t = useOverlegTeksten()
  const { taal } = useTaal()
  return (
    <div className="stapel">
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('nieuw.titel')}</Kop>
        <Alinea soort="zacht">{t('nieuw.lead', { nummer: bij.nummer, gemeente: bij.gemeente })}</Alinea>
        <Schakel naar={`${HUIS[bij.soort]}/${bij.id}`}>{t('nieuw.terug')}</Schakel>
      </div>
      {bij.besprekingen.length === 0 ? null : (
        <Kaart als="section" kopId="eerder">
          <Kop niveau={2} id="eerder" aantal={bij.besprekingen.length}>
            {t('nieuw.eerder')}
          </Kop>
          <ul className="overleg__regels">
            {bij.besprekingen.map(b => (
              <li key={b.id}>
                <Schakel naar={`/besprekingen/${b.id}`}>{b.nummer}</Schakel>
                <span className="zacht">{t('nieuw.eerderRegel', { tafel: b.tafel, dag: zegDatum(b.dag, taal) })}</span>
              </li>
            ))}
          </ul>
        </Kaart>
      )}
      {bij.tafels.length === 0 ? (
        <LegeStaat titel={t('nieuw.leeg')}>{t('nieuw.geen')}</LegeStaat>
      ) : (
        <Formulier bij={bij} />
      )}
    </div>
  )
}

const HUIS = { casus: '/casussen', melding: '/meldingen', huisverbod: '/huisverboden' } as const

function Formulier({ bij }: { bij: BijZaak }) {
  const t = useOverlegTeksten()
  const ga = useGa()
  const daad = useDaad<Gevraagd, { id: string }>({
    sleutel: `agenda ${bij.id}`,
    velden: useVelden(bij),
    ...{ versie: null, vanaf: null, ververs: [...VERVERS, 'zaak-overleg'] },
    verzoek: w => ({ pad: '/besprekingen', inhoud: { zaak: bij.id, ...w } }),
    opGelukt: uit => ga(`/besprekingen/${uit.id}`),
  })
  return (
    <Kaart>
      <form className="stapel overleg__formulier" ref={daad.formulier} onSubmit={daad.stuur} noValidate>
        {daad.velden.map(veld => (
          <Vraag
            key={veld.naam}
            veld={veld}
            waarde={daad.waarden[veld.naam]}
            fout={daad.foutVan(veld.naam)}
            zet={waarde => daad.zet(veld.naam, waarde)}
          />
        ))}
        <WeigeringBericht weigering={daad.weigering} />
        <div className="rij">
          <Knop soort="hoofd" type="submit" bezig={daad.bezig}>
            {t('nieuw.knop')}
          </Knop>
        </div>
      </form>
    </Kaart>
  )
}

type Gevraagd = Vraagveld & { readonly label: string }
/** Which table decides what is asked: some ask for a rule of admission. */
function useVelden(bij: BijZaak): (concept: Waarden) => readonly Gevraagd[] {
  const t = useOverlegTeksten()
  const { taal } = useTaal()
  return concept => velden(bij, concept, t, taal).map(v => ({ ...v, label: t(`veld.${v.naam}`) }))
}

function velden(
  bij: BijZaak,
  concept: Waarden,
  t: ReturnType<typeof useOverlegTeksten>,
  taal: 'nl' | 'en',
): readonly Vraagveld[] {
  const eerste = bij.tafels.length === 1 ? (bij.tafels[0]?.id ?? '') : ''
  const tafel = bij.tafels.find(een => een.id === (concept['tafel'] ?? eerste))
  const jaNee = [
    { waarde: 'ja', label: t('keuze.ja') },
    { waarde: 'nee', label: t('keuze.nee') },
  ]
  return [
    {
      naam: 'tafel',
      soort: 'lijst',
      keuzes: bij.tafels.map(een => ({
        waarde: een.id,
        label: t('nieuw.dag', { naam: een.naam, dag: zegDatum(een.dag, taal) }),
      })),
      begin: eerste,
    },
    ...(tafel === undefined || tafel.toelating.length === 0
      ? []
      : [
          {
            naam: 'toelating',
            soort: 'meer',
            keuzes: tafel.toelating.map(r => ({ waarde: r.id, label: `${r.tekst} (${r.bron})` })),
            begin: [],
          } as const,
        ]),
    {
      naam: 'aanleiding',
      soort: 'lijst',
      keuzes: AANLEIDINGEN.map(a => ({ waarde: a, label: t(`aanleiding.${a}`) })),
    },
    { naam: 'spoed', soort: 'keuze', keuzes: jaNee, begin: 'nee' },
    {
      naam: 'personen',
      soort: 'meer',
      keuzes: bij.personen.map(p => ({ waarde: p.id, label: p.naam })),
      begin: bij.personen.map(p => p.id),
    },
    { naam: 'doel', soort: 'tekst' },
    {
      naam: 'grond',
      soort: 'lijst',
      keuzes: bij.gronden.map(g => ({ waarde: g.id, label: `${taal === 'en' ? g.labelEn : g.label} (${g.bron})` })),
    },
    { naam: 'noodzaak', soort: 'tekst' },
    { naam: 'gezinWeet', soort: 'keuze', keuzes: jaNee },
  ]
}
