import { useQuery } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { haal } from '../../../toon/api/client.ts'
import { useIk } from '../../../toon/api/ik.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Terug } from '../../../toon/daad/Terug.tsx'
import { useDaad } from '../../../toon/daad/useDaad.ts'
import { gevuld, type Vraagveld } from '../../../toon/daad/veld.ts'
import { Vraag } from '../../../toon/daad/Vraag.tsx'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { useGa } from '../../../toon/delen/Schakel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { LANGS_BALIE, ONDERWERPEN, VAN } from '../../../gedeeld/klachten.ts'
import { useKlachtTeksten } from './teksten.ts'
import type { Klachtkeuzes } from './vormen.ts'
import './klachten.css'

/** Writing a complaint down for somebody, or taking one up that came by the public page. */
export function Scherm() {
  const t = useKlachtTeksten()
  const deur = new URLSearchParams(useRouterState({ select: s => s.location.searchStr })).get('deur')
  const [gedaan, zetGedaan] = useState(false)
  const keuzes = useQuery<Klachtkeuzes, Weigering>({
    queryKey: ['klachtkeuzes'],
    queryFn: ({ signal }) => haal('/klachtkeuzes', signal),
  })
  return (
    <div className="stapel">
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('nieuw.titel')}</Kop>
        <Alinea>{t(deur === null ? 'nieuw.lead' : 'nieuw.leadDeur')}</Alinea>
      </div>
      {gedaan ? <Bericht soort="goed" titel={t('nieuw.gedaan')} /> : null}
      <WeigeringBericht weigering={keuzes.error} />
      {keuzes.isPending ? <Laadt /> : null}
      {keuzes.data === undefined ? null : (
        <Formulier keuzes={keuzes.data} deur={deur} opGelukt={() => zetGedaan(true)} />
      )}
    </div>
  )
}

interface FormulierProps {
  readonly keuzes: Klachtkeuzes
  readonly deur: string | null
  readonly opGelukt: () => void
}
function Formulier({ keuzes, deur, opGelukt }: FormulierProps) {
  const t = useKlachtTeksten()
  const ga = useGa()
  const leest = useIk().mag.includes('lees.klachten')
  const velden = veldenVan(t, keuzes, deur !== null)
  const daad = useDaad<Vraagveld, { id: string }>({
    sleutel: `klacht nieuw ${deur ?? ''}`,
    ...{ velden, versie: null, vanaf: null, ververs: ['klachten', 'deur', 'mijn-werk'] },
    verzoek: w => ({
      pad: deur === null ? '/klachten' : `/deurvragen/${deur}/klacht`,
      inhoud: { over: [], ...gevuld(velden, w) },
    }),
    // who only writes it down does not read it afterwards
    opGelukt: uit => (leest ? ga(`/klachten/${uit.id}`) : opGelukt()),
  })
  return (
    <form className="stapel klacht__form" ref={daad.formulier} onSubmit={daad.stuur} noValidate>
      {daad.velden.map(veld => (
        <Vraag
          key={veld.naam}
          veld={veld}
          waarde={daad.waarden[veld.naam]}
          fout={daad.foutVan(veld.naam)}
          zet={w => daad.zet(veld.naam, w)}
        />
      ))}
      <Terug weigering={daad.weigering} bekend={velden.map(v => v.naam)} />
      <div>
        <Knop soort="hoofd" type="submit" bezig={daad.bezig}>
          {t('nieuw.knop')}
        </Knop>
      </div>
    </form>
  )
}

function veldenVan(
  t: ReturnType<typeof useKlachtTeksten>,
  keuzes: Klachtkeuzes,
  vanDeur: boolean,
): readonly Vraagveld[] {
  const soort: readonly Vraagveld[] = [
    { naam: 'van', label: t('nieuw.van'), soort: 'keuze', keuzes: VAN.map(v => ({ waarde: v, label: t(`van.${v}`) })) },
    {
      ...{ naam: 'onderwerp', label: t('nieuw.onderwerp'), soort: 'keuze' },
      keuzes: ONDERWERPEN.map(o => ({ waarde: o, label: t(`onderwerp.${o}`) })),
    },
    {
      ...{ naam: 'over', label: t('nieuw.over'), help: t('nieuw.overHulp'), soort: 'meer', vrij: true },
      keuzes: keuzes.collegas.map(c => ({ waarde: c.id, label: c.naam })),
    },
  ]
  if (vanDeur) return soort
  return [
    {
      ...{ naam: 'langs', label: t('nieuw.langs'), soort: 'keuze' },
      keuzes: LANGS_BALIE.map(l => ({ waarde: l, label: t(`nieuw.langsKeuze.${l}`) })),
    },
    ...soort,
    { naam: 'verhaal', label: t('nieuw.verhaal'), help: t('nieuw.verhaalHulp'), soort: 'tekst' },
    { naam: 'ontvangenOp', label: t('nieuw.ontvangenOp'), soort: 'dag' },
    { naam: 'gebeurdOp', label: t('nieuw.gebeurdOp'), soort: 'dag', vrij: true },
    { naam: 'naam', label: t('nieuw.naam'), soort: 'regel', vrij: true },
    { naam: 'veilig', label: t('nieuw.veilig'), soort: 'tekst', vrij: true },
    { naam: 'bereik', label: t('nieuw.bereik'), soort: 'regel', vrij: true },
  ]
}
