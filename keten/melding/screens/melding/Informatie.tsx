import { useState } from 'react'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { INFORMATIEPARTIJEN } from '../../melding.ts'
import type { Dossier } from '../dossier.ts'
import { Opdrachtformulier, type Vraagveld } from '../Opdrachtformulier.tsx'
import { useMeldingTeksten } from '../teksten.ts'
import { useKeuzes, useWoord } from '../woorden.ts'
import { isMedisch, useGeheimvelden } from './geheimvelden.ts'
import { useLabel } from './tweetalig.ts'

/** What police, justice and care know, each with its source and the ground on which it stands here (R003-52). */
export function Informatie({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const woord = useWoord()
  const label = useLabel()
  const [open, zetOpen] = useState(false)
  const { melding: m, teksten, regio, mag } = dossier
  const grond = (id: string) => {
    const g = regio.informatiegronden.find(x => x.id === id)
    return g === undefined ? id : label(g)
  }
  return (
    <Kaart als="section" kopId="informatie">
      <Kop niveau={2} id="informatie">
        {t('zorgvuldig.informatie.titel')}
      </Kop>
      <Alinea soort="zacht">{t(`zorgvuldig.informatie.${m.informatie.length === 0 ? 'geen' : 'uitleg'}`)}</Alinea>
      <ul className="stapel stapel--half">
        {m.informatie.map(i => (
          <li key={i.id}>
            <strong>{woord('informatieVan', i.van)}</strong>
            <p className="melding__verhaal">{teksten[i.inhoud]}</p>
            <p className="zacht">
              {t('zorgvuldig.informatie.regel', { bron: teksten[i.bron] ?? '?', grond: grond(i.grond) })}
            </p>
          </li>
        ))}
      </ul>
      {mag.includes('VoegInformatieToe') ? (
        <Knop aria-expanded={open} onClick={() => zetOpen(!open)}>
          {t('zorgvuldig.informatie.voegToe')}
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
  const { informatiegronden, beroepsgeheim } = dossier.regio
  const geheim = useGeheimvelden(dossier, w => w['van'] === 'zorg' && isMedisch(dossier, w['beroep']))
  const gronden = INFORMATIEPARTIJEN.map((van): Vraagveld => ({
    naam: 'grond',
    soort: 'keuze',
    label: t('zorgvuldig.informatie.grond'),
    keuzes: informatiegronden
      .filter(g => g.van.includes(van))
      .map(g => ({ waarde: g.id, label: label(g), help: g.bron })),
    als: w => w['van'] === van,
  }))
  return (
    <Opdrachtformulier
      zaak={dossier}
      pad="informatie"
      soort="hoofd"
      knop={t('zorgvuldig.informatie.voegToe')}
      opGelukt={opGelukt}
      velden={[
        {
          naam: 'van',
          soort: 'keuze',
          label: t('zorgvuldig.informatie.van'),
          keuzes: keuzes('informatieVan', INFORMATIEPARTIJEN),
        },
        { naam: 'bron', soort: 'regel', label: t('zorgvuldig.informatie.bron') },
        ...gronden,
        { naam: 'inhoud', soort: 'tekst', label: t('zorgvuldig.informatie.inhoud') },
        {
          naam: 'beroep',
          soort: 'lijst',
          label: t('zorgvuldig.informatie.beroep'),
          vrij: true,
          keuzes: beroepsgeheim.beroepen.map(b => ({ waarde: b.id, label: label(b) })),
          als: w => w['van'] === 'zorg',
        },
        ...geheim,
      ]}
    />
  )
}
