import { useLayoutEffect, useRef, useState } from 'react'
import { andersom } from '../../../../gedeeld/persoon/relatie.ts'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Tabel } from '../../../../toon/delen/Tabel.tsx'
import { kalenderdag } from '../../../../toon/tijd/kalenderdag.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { leeftijd, naamVan, paren, roepnaamVan, type Paar } from '../dossier.ts'
import { huishoudens } from '../huishoudens.ts'
import { teken, type Groep, type Knoop, type Lijn } from '../tekening.ts'
import { useCasusTeksten } from '../teksten.ts'
import { Daad } from './Daad.tsx'
import { useZaak } from './zaak.ts'
import { useZegKort } from './zeg.ts'

/** The family drawn: who lives together, who is who to whom. The table below says the same to who cannot see the drawing. */
export function Systeem() {
  const t = useCasusTeksten()
  return (
    <section aria-labelledby="systeem" className="systeem stapel stapel--krap">
      <div className="casus__kopregel">
        <Kop niveau={2} id="systeem">
          {t('systeem.titel')}
        </Kop>
        <Knop onClick={drukAf}>{t('systeem.druk')}</Knop>
      </div>
      <Beeld />
      <Alinea soort="zacht">{t('systeem.uitleg')}</Alinea>
      <div className="rij systeem__daden">
        <Daad type="VoegLidToe" />
        <Daad type="LegVerband" />
        <Daad type="LegWoonplekVast" />
        <Daad type="BeeindigLidmaatschap" />
        <Daad type="NeemLidTerug" />
      </div>
      <Mensentabel />
    </section>
  )
}

/** Only the drawing and its table on paper: the plan for the family stays in the drawer. */
function drukAf(): void {
  document.documentElement.dataset['druk'] = 'systeem'
  window.print()
  delete document.documentElement.dataset['druk']
}

/** As wide as there is room for, so that words keep their size on a phone. */
function useBreedte() {
  const vak = useRef<HTMLDivElement>(null)
  const [breed, zetBreed] = useState(720)
  useLayoutEffect(() => {
    const el = vak.current
    if (el === null) return undefined
    const meet = () => zetBreed(Math.max(300, Math.floor(el.clientWidth)))
    meet()
    const kijker = new ResizeObserver(meet)
    kijker.observe(el)
    return () => kijker.disconnect()
  }, [])
  return { vak, breed }
}

function Beeld() {
  const t = useCasusTeksten()
  const { vak, breed } = useBreedte()
  const { groepen, lijnen } = useInhoud()
  const tekening = teken(groepen, lijnen, breed)
  return (
    <div ref={vak} className="systeem__vak">
      <svg
        className="systeem__beeld"
        role="img"
        aria-labelledby="systeem-naam"
        width={tekening.breed}
        height={tekening.hoog}
        viewBox={`0 0 ${tekening.breed} ${tekening.hoog}`}
      >
        <title id="systeem-naam">{t('systeem.beeld')}</title>
        <defs>
          <marker
            id="pijl"
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerWidth="5"
            markerHeight="5"
            orient="auto-start-reverse"
          >
            <path d="M0 0 L10 5 L0 10 Z" className="systeem__pijl" />
          </marker>
        </defs>
        {tekening.dozen.map(d => (
          <rect
            className="systeem__doos"
            key={d.titel}
            x={d.x + 1}
            y={d.y + 1}
            width={d.b - 2}
            height={d.h - 2}
            rx={12}
          />
        ))}
        {tekening.lijnen.map(l => (
          <path
            key={l.van + l.naar + l.tekst}
            className={l.geweld === 'geen' ? 'systeem__lijn' : 'systeem__lijn systeem__lijn--geweld'}
            d={l.pad}
            markerEnd={l.geweld === 'heen' || l.geweld === 'wederzijds' ? 'url(#pijl)' : undefined}
            markerStart={l.geweld === 'terug' || l.geweld === 'wederzijds' ? 'url(#pijl)' : undefined}
          />
        ))}
        {tekening.dozen.map(d => (
          <text key={d.titel} className="systeem__doosnaam" x={d.x + 14} y={d.y + 25}>
            {kort(d.titel, Math.floor((d.b - 24) / 7.5))}
          </text>
        ))}
        {tekening.knopen.map(k => (
          <Mens key={`${k.id} ${k.x}`} knoop={k} />
        ))}
        {tekening.lijnen.map(l => (
          <g key={l.van + l.naar + l.tekst}>
            <rect
              className={l.geweld === 'geen' ? 'systeem__label' : 'systeem__label systeem__label--geweld'}
              x={l.label.x}
              y={l.label.y}
              width={l.label.b}
              height={l.label.h}
              rx={11}
            />
            <text
              className={l.geweld === 'geen' ? 'systeem__woord' : 'systeem__woord systeem__woord--geweld'}
              x={l.label.x + l.label.b / 2}
              y={l.label.y + 15.5}
            >
              {l.tekst}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}

const kort = (woord: string, hoogstens: number): string =>
  woord.length <= hoogstens ? woord : `${woord.slice(0, hoogstens - 1)}…`

function Mens({ knoop: k }: { knoop: Knoop }) {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const { jaar, rol } = useMens()(k.id)
  const regels = k.ook ? [t('systeem.ookHier')] : [jaar, ...vouw(rol, 22).slice(0, 2)].filter(r => r !== '')
  const kind = dossier.casus.personen.some(p => p.id === k.id && p.kind)
  return (
    <g>
      <rect
        className={k.ook ? 'systeem__mens systeem__mens--ook' : 'systeem__mens'}
        x={k.x}
        y={k.y}
        width={k.b}
        height={k.h}
        rx={kind ? 24 : 6}
      />
      <text className="systeem__naam" x={k.x + k.b / 2} y={k.y + 24}>
        {kort(roepnaamVan(dossier, k.id), 17)}
      </text>
      {regels.map((regel, i) => (
        <text key={regel} className="systeem__bij" x={k.x + k.b / 2} y={k.y + 42 + i * 17}>
          {regel}
        </text>
      ))}
    </g>
  )
}

/** Words over at most a few lines, never in the middle of a word. */
function vouw(tekst: string, breed: number): string[] {
  return tekst.split(' ').reduce<string[]>((uit, woord) => {
    const laatste = uit.at(-1)
    if (laatste === undefined || laatste.length + woord.length + 1 > breed) return [...uit, kort(woord, breed)]
    return [...uit.slice(0, -1), `${laatste} ${woord}`]
  }, [])
}

/** Age and role of anybody in the drawing, in words. */
export function useMens(): (id: string) => { jaar: string; rol: string } {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const vandaag = kalenderdag(useNu())
  return id => {
    const rij = dossier.personen.find(p => p.id === id)
    const jaren = leeftijd(rij?.geboortedatum ?? '', vandaag)
    const lid = dossier.casus.personen.find(p => p.id === id)
    const oma = dossier.casus.netwerkpersonen.find(p => p.id === id)
    const rollen =
      lid?.rollen.includes('slachtoffer') && lid.rollen.includes('pleger') ? beide(lid.rollen) : lid?.rollen
    const ongeboren = rij?.geboortedatum === 'ongeboren' ? t('systeem.ongeboren') : ''
    return {
      jaar: jaren === null ? ongeboren : t('mensen.jaar', { jaar: jaren }),
      rol:
        oma === undefined
          ? (rollen ?? []).map(r => t(`rol.${r}`)).join(', ')
          : (dossier.teksten[oma.band] ?? t('systeem.netwerk')),
    }
  }
}

/** Victim and offender are one role in the words: both. */
const beide = <R extends string>(rollen: readonly R[]): readonly (R | 'beide')[] => [
  'beide',
  ...rollen.filter(r => r !== 'slachtoffer' && r !== 'pleger'),
]

function useInhoud(): { groepen: readonly Groep[]; lijnen: readonly Lijn[] } {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const { casus: c } = dossier
  const kind = (id: string) => c.personen.some(p => p.id === id && p.kind)
  const thuis = huishoudens(dossier).map((h): Groep => ({
    titel: h.huis === 0 ? t('mensen.adresOnbekend') : t('mensen.huis', { nummer: h.huis }),
    leden: h.leden.map(({ id, ook }) => ({ id, ook, kind: kind(id) })),
  }))
  const netwerk = c.netwerkpersonen.map(p => ({ id: p.id, kind: false }))
  const lopend = paren(c.verbanden.filter(v => v.tot === undefined))
  return {
    groepen: netwerk.length === 0 ? thuis : [...thuis, { titel: t('systeem.netwerk'), leden: netwerk }],
    lijnen: lopend.map(p => {
      // Who is the parent of a child is clear from the drawing; between adults the words say it.
      const gericht = p.soort !== andersom(p.soort) && !kind(p.naar)
      const woord = t(`relatie.${p.soort}`)
      const relatie = gericht ? t('systeem.relatieVan', { relatie: woord, naam: roepnaamVan(dossier, p.naar) }) : woord
      const tekst = p.geweld === 'geen' ? relatie : t('systeem.metGeweld', { relatie })
      return { van: p.van, naar: p.naar, geweld: p.geweld, tekst }
    }),
  }
}

/** The drawing in rows: who, how old, which role, where, since when, and who they are to the others. */
function Mensentabel() {
  const t = useCasusTeksten()
  const { dossier } = useZaak()
  const mens = useMens()
  const zegKort = useZegKort()
  const huizen = huishoudens(dossier)
  const { personen, netwerkpersonen, verbanden } = dossier.casus
  const alle = paren(verbanden.filter(v => v.tot === undefined))
  const waar = (id: string) =>
    huizen.flatMap(h =>
      h.leden
        .filter(l => l.id === id)
        .map(l => [
          h.huis === 0 ? t('mensen.adresOnbekend') : t('mensen.huis', { nummer: h.huis }),
          l.sinds === null ? '' : t('systeem.sinds', { dag: zegKort(l.sinds) }),
        ]),
    )
  const relatie = (id: string, p: Paar) =>
    p.van === id
      ? t('systeem.relatieVan', { relatie: t(`relatie.${p.soort}`), naam: roepnaamVan(dossier, p.naar) })
      : t('systeem.relatieNaar', { relatie: t(`relatie.${p.soort}`), naam: roepnaamVan(dossier, p.van) })
  return (
    <Tabel
      titel={t('systeem.tabel')}
      rijen={[...personen, ...netwerkpersonen].map(p => p.id)}
      sleutelVan={id => id}
      kolommen={[
        { sleutel: 'wie', kop: t('systeem.kolom.wie'), rijkop: true, cel: id => naamVan(dossier, id) },
        { sleutel: 'jaar', kop: t('systeem.kolom.jaar'), cel: id => mens(id).jaar },
        { sleutel: 'rol', kop: t('systeem.kolom.rol'), cel: id => mens(id).rol },
        {
          sleutel: 'waar',
          kop: t('systeem.kolom.waar'),
          cel: id => waar(id).map(w => <div key={w.join()}>{w.filter(Boolean).join(', ')}</div>),
        },
        {
          sleutel: 'relaties',
          kop: t('systeem.kolom.relaties'),
          cel: id =>
            alle
              .filter(p => p.van === id || p.naar === id)
              .map(p => <div key={p.van + p.naar + p.soort}>{relatie(id, p)}</div>),
        },
      ]}
    />
  )
}
