import { useState } from 'react'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { kalenderdag } from '../../../../toon/tijd/kalenderdag.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { zegMoment } from '../../../../toon/tijd/zeg.ts'
import { AANLEIDINGEN, BERICHTINHOUDEN, INSTANTIESOORTEN, loopt } from '../../melding.ts'
import { naamVan, type Dossier } from '../dossier.ts'
import { Opdrachtformulier, type Vraagveld } from '../Opdrachtformulier.tsx'
import { useMeldingTeksten } from '../teksten.ts'
import { useKeuzes, useWoord } from '../woorden.ts'
import { aanWie } from './Toestemmingen.tsx'
import { useLabel } from './tweetalig.ts'

/** Who was told of this report, why, on which ground, and what kind of content (R000-23, R000-24, R002-31). */
export function Instanties({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const woord = useWoord()
  const label = useLabel()
  const nu = useNu()
  const { taal } = useTaal()
  const [open, zetOpen] = useState(false)
  const { melding: m, teksten, regio, mag } = dossier
  const grond = (id: string) => {
    const g = regio.berichtgronden.find(x => x.id === id)
    return g === undefined ? id : label(g)
  }
  const woorden = (groep: 'aanleiding' | 'berichtinhoud', codes: readonly string[]) =>
    codes.map(c => woord(groep, c).toLowerCase()).join(', ')
  if (m.instanties.length === 0 && !mag.includes('InformeerInstantie')) return null
  return (
    <Kaart als="section" kopId="instanties">
      <Kop niveau={2} id="instanties">
        {t('instanties.titel')}
      </Kop>
      <Alinea soort="zacht">{t(`instanties.${m.instanties.length === 0 ? 'geen' : 'uitleg'}`)}</Alinea>
      <ul className="stapel stapel--half">
        {m.instanties.map(i => (
          <li key={`${i.op} ${i.ontvanger}`}>
            <strong>
              {woord('instantie', i.instantie)}: {teksten[i.ontvanger]}
            </strong>
            <p className="melding__verhaal">{teksten[i.weging]}</p>
            <p className="zacht">
              {t('instanties.regel', {
                op: zegMoment({ op: i.op, nu, taal }),
                aanleiding: woorden('aanleiding', i.aanleiding),
                inhoud: woorden('berichtinhoud', i.inhoud),
                grond: grond(i.grond),
              })}
            </p>
          </li>
        ))}
      </ul>
      {mag.includes('InformeerInstantie') ? (
        <Knop aria-expanded={open} onClick={() => zetOpen(!open)}>
          {t('instanties.open')}
        </Knop>
      ) : null}
      {open ? <Formulier dossier={dossier} opGelukt={() => zetOpen(false)} /> : null}
    </Kaart>
  )
}

function Formulier({ dossier, opGelukt }: { dossier: Dossier; opGelukt: () => void }) {
  const t = useMeldingTeksten()
  const label = useLabel()
  const keuzes = useKeuzes()
  const woord = useWoord()
  const nu = useNu()
  const lopend = dossier.melding.toestemmingen.filter(een => een.voor !== 'overdracht' && loopt(een, kalenderdag(nu)))
  const gronden = INSTANTIESOORTEN.map((voor): Vraagveld => ({
    naam: 'grond',
    soort: 'keuze',
    label: t('instanties.grond'),
    keuzes: dossier.regio.berichtgronden
      .filter(g => g.voor.includes(voor))
      .map(g => ({ waarde: g.id, label: label(g), help: g.bron })),
    als: w => w['instantie'] === voor,
  }))
  return (
    <Opdrachtformulier
      zaak={dossier}
      pad="instanties"
      soort="hoofd"
      knop={t('instanties.knop')}
      opGelukt={opGelukt}
      velden={[
        {
          naam: 'instantie',
          soort: 'keuze',
          label: t('instanties.wie'),
          keuzes: keuzes('instantie', INSTANTIESOORTEN),
        },
        { naam: 'ontvanger', soort: 'regel', label: t('instanties.ontvanger') },
        {
          naam: 'aanleiding',
          soort: 'meer',
          label: t('instanties.aanleiding'),
          keuzes: keuzes('aanleiding', AANLEIDINGEN),
        },
        { naam: 'weging', soort: 'tekst', label: t('instanties.weging') },
        ...gronden,
        {
          naam: 'toestemming',
          soort: 'keuze',
          label: t('zorgvuldig.toestemming.welke'),
          keuzes: lopend.map(een => ({
            waarde: een.id,
            label: `${naamVan(dossier, een.persoon)}: ${woord('toestemmingVoor', een.voor)}, ${aanWie(dossier, een)}`,
          })),
          als: w => w['grond'] === 'toestemming' && lopend.length > 0,
        },
        {
          naam: 'inhoud',
          soort: 'meer',
          label: t('instanties.inhoud'),
          help: t('instanties.inhoudHulp'),
          keuzes: keuzes('berichtinhoud', BERICHTINHOUDEN),
        },
      ]}
    />
  )
}
