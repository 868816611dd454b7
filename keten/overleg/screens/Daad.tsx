import { useId, useRef, useState, type FormEvent } from 'react'
import { useConcept } from '../../../toon/api/concept.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { Dialoog } from '../../../toon/delen/Dialoog.tsx'
import { Knop, type KnopProps } from '../../../toon/delen/Knop.tsx'
import { Alinea } from '../../../toon/delen/Kop.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal, useTeksten } from '../../../toon/taal/taal.ts'
import { DADEN, inhoudVan, leeg, type Daadtype, type Waarde, type Waarden } from './daden.ts'
import { useOverlegTeksten } from './teksten.ts'
import { VERVERS } from './useStuk.ts'
import { Vraag } from './Vraag.tsx'
import { useZaak } from './zaak.ts'

export interface DaadProps {
  readonly type: Daadtype
  readonly soort?: KnopProps['soort']
  /** what is known because of where the button stands */
  readonly begin?: Waarden
  readonly over?: string
}

/** One act: a button that opens its window. Absent when the server does not offer it. */
export function Daad(props: DaadProps) {
  const { type, soort = 'gewoon', over } = props
  const { stuk, openDaad } = useZaak()
  const t = useOverlegTeksten()
  if (!stuk.mag.includes(type)) return null
  return (
    <Knop soort={soort} onClick={() => openDaad(props)}>
      {type === 'NeemBesluit' && stuk.bespreking.besluit !== null ? t('besluit.wijzig') : t(`daad.${type}.knop`)}
      {over === undefined ? null : <span className="alleen-gehoord">: {over}</span>}
    </Knop>
  )
}

type Vensterprops = DaadProps & { readonly vanaf: number | null; readonly opSluiten: () => void }

/** The window of an act: what it asks, and what came back. What somebody else did meanwhile is said politely. */
export function Daadvenster(props: Vensterprops) {
  const { type, vanaf, opSluiten } = props
  const t = useOverlegTeksten()
  const algemeen = useTeksten()
  const id = useId()
  const daad = useDaad(props)
  return (
    <Dialoog
      open={vanaf !== null}
      titel={t(`daad.${type}.titel`)}
      opSluiten={opSluiten}
      acties={
        <>
          <Knop soort="hoofd" type="submit" form={id} bezig={daad.bezig}>
            {t(`daad.${type}.knop`)}
          </Knop>
          <Knop onClick={opSluiten}>{algemeen('algemeen.annuleer')}</Knop>
        </>
      }
    >
      <Alinea>{t(`daad.${type}.uitleg`)}</Alinea>
      <form id={id} className="stapel" ref={daad.formulier} onSubmit={daad.stuur} noValidate>
        {daad.velden.map(veld => (
          <Vraag
            key={veld.naam}
            veld={veld}
            waarde={daad.waarden[veld.naam]}
            fout={daad.foutVan(veld.naam)}
            zet={waarde => daad.zet(veld.naam, waarde)}
          />
        ))}
        {daad.velden.length === 0 ? null : <Alinea soort="zacht">{t('form.concept')}</Alinea>}
      </form>
      {daad.weigering === null ? null : daad.weigering.status === 412 ? (
        <Bericht soort="letop" titel={t('form.ingehaald')} />
      ) : (
        <>
          <WeigeringBericht weigering={daad.weigering} />
          <ul className="overleg__punten">
            {Object.entries(daad.weigering.probleem.velden ?? {})
              .filter(([veld]) => !daad.velden.some(v => v.naam === veld))
              .map(([veld, zin]) => (
                <li key={veld}>{zin}</li>
              ))}
          </ul>
        </>
      )}
    </Dialoog>
  )
}

function useDaad({ type, begin = {}, vanaf, opSluiten }: Vensterprops) {
  const { stuk, meld } = useZaak()
  const t = useOverlegTeksten()
  const { taal } = useTaal()
  const formulier = useRef<HTMLFormElement>(null)
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const velden = DADEN[type].velden({ t, s: stuk, taal })
  const vooraf = Object.fromEntries(velden.flatMap(v => (v.begin === undefined ? [] : [[v.naam, v.begin]])))
  const [concept, zet, wis] = useConcept<Waarden>(`overleg ${stuk.id} ${type} ${JSON.stringify(begin)}`, begin)
  const waarden = { ...vooraf, ...concept }
  const mist = velden.filter(v => v.vrij !== true && leeg(waarden[v.naam]))
  const opdracht = useOpdracht<{ inhoud: object; versie: number }>({
    maak: ({ inhoud, versie }) => ({ pad: `/besprekingen/${stuk.id}/${DADEN[type].pad}`, inhoud, versie }),
    ververs: VERVERS,
    opGelukt: () => {
      wis()
      opSluiten()
      meld(t('form.vastgelegd', { wat: t(`daad.${type}.titel`) }))
    },
  })
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    zetGeprobeerd(true)
    const versie = opdracht.error?.status === 412 ? stuk.versie : (vanaf ?? stuk.versie)
    if (mist.length === 0) return opdracht.mutate({ inhoud: inhoudVan(type, stuk, velden, waarden), versie })
    formulier.current?.querySelector<HTMLElement>(`[name="${mist[0]?.naam ?? ''}"]`)?.focus()
  }
  const vanServer = opdracht.error?.probleem.velden ?? {}
  return {
    velden,
    waarden: waarden as Waarden,
    formulier,
    stuur,
    bezig: opdracht.isPending,
    weigering: opdracht.error,
    zet: (naam: string, waarde: Waarde) => zet({ ...concept, [naam]: waarde }),
    foutVan: (naam: string) =>
      vanServer[naam] ?? (geprobeerd && mist.some(v => v.naam === naam) ? t('form.vulIn') : undefined),
  }
}
