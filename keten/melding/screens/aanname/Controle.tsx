import type { Weigering } from '../../../../toon/api/weigering.ts'
import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { Schakel } from '../../../../toon/delen/Schakel.tsx'
import { WeigeringBericht } from '../../../../toon/delen/WeigeringBericht.tsx'
import { Gegevens } from '../Gegevens.tsx'
import { useLabel } from '../melding/tweetalig.ts'
import { useLijstwoord, useRegio, useVormwoord } from '../vormen.ts'
import { useWoord } from '../woorden.ts'
import { anonimiteitVan, type Aanname, type Stap } from './concept.ts'
import { useRoepnaam } from './Relaties.tsx'
import { useAannameTeksten } from './teksten.ts'

export interface MistOpScherm {
  readonly veld: string
  readonly stap: Stap
  readonly zin: string
}

interface MislijstProps {
  readonly mist: readonly MistOpScherm[]
  readonly weigering: Weigering | null
  readonly opVeld: (veld: string, stap: Stap) => void
}

/** What stands between this and a report, each with the way to its field; or the right address when it is not for us. */
export function Mislijst({ mist, weigering, opVeld }: MislijstProps) {
  const t = useAannameTeksten()
  const naam = useVeldnaam()
  return (
    <div className="stapel stapel--half" role="status">
      {weigering?.code === 'BUITEN_BEREIK' ? (
        <Bericht soort="letop" titel={t('controle.elders')} meldt={false}>
          <span>{weigering.probleem.detail}</span>
          <span>{t('controle.eldersTekst')}</span>
          <Schakel naar="/adviezen/nieuw">{t('keuze.naarAdvies')}</Schakel>
        </Bericht>
      ) : (
        <WeigeringBericht weigering={weigering} />
      )}
      {mist.length === 0 ? null : (
        <Bericht soort="letop" titel={t('controle.mist', { count: mist.length })} meldt={false}>
          <ul className="punten">
            {mist.map(({ veld, stap, zin }) => (
              <li key={veld}>
                <button type="button" className="linkknop" onClick={() => opVeld(veld, stap)}>
                  {naam(veld)}
                </button>
                : {zin}
              </li>
            ))}
          </ul>
        </Bericht>
      )}
    </div>
  )
}

/** A field by the words of its question. */
function useVeldnaam(): (veld: string) => string {
  const t = useAannameTeksten()
  const namen: Readonly<Record<string, string>> = {
    'papier.formulier': t('papier.formulier'),
    'papier.op': t('papier.op'),
    'papier.door': t('papier.door'),
    'papier.reden': t('papier.reden'),
    gemeente: t('wat.gemeente'),
    vormen: t('wat.vormen'),
    aard: t('wat.aard'),
    verhaal: t('wat.verhaal'),
    sinds: t('wat.sinds'),
    bron: t('melder.bron'),
    incident: t('melder.incident'),
    ambtshalveDoor: t('melder.door'),
    'melder.naam': t('melder.naam'),
    'melder.bereikbaar': t('melder.bereikbaar'),
    'melder.hoedanigheid': t('melder.hoedanigheid'),
    'melder.afschermGrond': t('melder.grond'),
    kindcheck: t('kind.vraag'),
    rollen: t('wie.rollen'),
    geboortedatum: t('wie.geboren'),
    verwachtOp: t('wie.verwacht'),
    bsn: t('wie.bsn'),
    postcode: t('wie.postcode'),
    huisnummer: t('wie.huisnummer'),
    voornamen: t('wie.voornamen'),
    achternaam: t('wie.achternaam'),
  }
  return veld => {
    const [lijst, plek, deel] = veld.split('.')
    const nr = Number(plek) + 1
    if (lijst === 'personen') {
      const wie = t('wie.persoon', { nr })
      return deel === undefined ? wie : `${wie}, ${(namen[deel] ?? deel).toLowerCase()}`
    }
    if (lijst === 'relaties' || lijst === 'verbanden') return t('wie.relatie', { nr })
    return namen[veld] ?? veld
  }
}

interface ControleProps extends MislijstProps {
  readonly concept: Aanname
  readonly opStap: (stap: Stap) => void
}

/** Everything once more, per step, with the way back to it. */
export function Controle({ concept: c, mist, weigering, opVeld, opStap }: ControleProps) {
  const t = useAannameTeksten()
  const woord = useWoord()
  const vorm = useVormwoord()
  const lijst = useLijstwoord()
  const roepnaam = useRoepnaam()
  const label = useLabel()
  const kader = useRegio().regio?.kader
  const of = (waarde: string) => (waarde.trim() === '' ? t('controle.onbekend') : waarde)
  const delen: readonly { stap: Stap; regels: readonly (readonly [string, string])[] }[] = [
    {
      stap: 'wat',
      regels: [
        ...(c.papier === null
          ? []
          : [
              [t('papier.formulier'), of(c.papier.formulier)] as const,
              [t('papier.op'), of(c.papier.op.replace('T', ' '))] as const,
            ]),
        [t('controle.acuut'), t(c.acuut ? 'controle.ja' : 'controle.nee')],
        [t('wat.gemeente'), of(c.gemeente)],
        [t('wat.vormen'), of(c.vormen.map(vorm).join(', '))],
        [t('wat.aard'), of(c.aard.map(a => lijst('aard', a)).join(', '))],
        [t('wat.reikwijdte'), of(c.reikwijdte === '' ? '' : lijst('reikwijdte', c.reikwijdte))],
        [t('wat.waar'), of(c.waar === '' ? '' : lijst('plaats', c.waar))],
        [t('wat.sinds'), of(c.sinds)],
        [t('wat.context'), of(kader?.contexten.filter(k => k.id === c.context).map(label)[0] ?? '')],
        [
          t('wat.problemen'),
          of(
            (kader?.problemen ?? [])
              .filter(k => c.problemen.includes(k.id))
              .map(label)
              .join(', '),
          ),
        ],
        [t('wat.verhaal'), of(c.verhaal)],
      ],
    },
    {
      stap: 'wie',
      regels: [
        ...c.personen.map((p, plek): readonly [string, string] => [
          t('wie.persoon', { nr: plek + 1 }),
          [roepnaam(c, p.sleutel), p.rollen.map(r => woord('rol', r)).join(', ')].filter(Boolean).join(': '),
        ]),
        ...(c.eerder.length === 0 ? [] : [[t('controle.eerder'), c.eerder.map(e => e.nummer).join(', ')] as const]),
      ],
    },
    {
      stap: 'melder',
      regels: [
        [t('melder.bron'), of(c.bron === '' ? '' : woord('bron', c.bron))],
        ...(c.bron === 'ambtshalve' || c.bron === ''
          ? []
          : [
              [t('melder.naam'), of(c.melder.naam)] as const,
              [
                t('melder.anonimiteit'),
                t(anonimiteitVan(c) === 'open' ? 'melder.open' : 'melder.afgeschermd'),
              ] as const,
            ]),
      ],
    },
    { stap: 'kind', regels: [[t('kind.vraag'), of(c.kindcheck === '' ? '' : woord('kindcheck', c.kindcheck))]] },
  ]
  return (
    <div className="stapel">
      <Mislijst mist={mist} weigering={weigering} opVeld={opVeld} />
      {delen.map(({ stap, regels }) => (
        <section key={stap} className="kaart stapel stapel--half" aria-label={t(`stap.${stap}`)}>
          <div className="melding__titelrij">
            <h3 className="nl-heading nl-heading--level-3">{t(`stap.${stap}`)}</h3>
            <button type="button" className="linkknop" onClick={() => opStap(stap)}>
              {t('controle.wijzig')}
              <span className="alleen-gehoord"> {t(`stap.${stap}`)}</span>
            </button>
          </div>
          <Gegevens regels={regels} />
        </section>
      ))}
    </div>
  )
}
