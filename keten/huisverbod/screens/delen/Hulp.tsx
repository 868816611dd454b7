import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { zegDatum, zegPrecies } from '../../../../toon/tijd/zeg.ts'
import { Daad } from '../Daad.tsx'
import { useHuisverbodTeksten } from '../teksten.ts'
import { useZaak } from '../zaak.ts'
import { Sporen } from './Overzicht.tsx'

/** First help, direction, the meeting, what is arranged, the criminal case, and what goes on afterwards. */
export function Hulp() {
  const t = useHuisverbodTeksten()
  const { taal } = useTaal()
  const { dossier: d } = useZaak()
  const { crisishulp, regie, overleg, zorgadviezen, maatregelen, strafzaak, interventies } = d.huisverbod
  const tekst = (id: string | null) => (id === null ? '' : (d.teksten[id] ?? ''))
  const regels = [
    ...(crisishulp === null
      ? []
      : [`${t('feit.CrisishulpGestart')}, ${zegPrecies(crisishulp.op, taal)}: ${tekst(crisishulp.verslag)}`]),
    ...(regie === null
      ? []
      : [`${t('feit.RegieOvergenomen')}: ${d.mensen[regie.door] ?? ''}, ${d.organisaties[regie.organisatie] ?? ''}`]),
    ...(overleg === null
      ? []
      : [
          `${t('mijlpaal.overleg')}, ${zegPrecies(overleg.op, taal)}: ${tekst(overleg.deelnemers)}${overleg.gehouden === null ? '' : `. ${tekst(overleg.gehouden.verslag)}`}`,
        ]),
    ...zorgadviezen.map(
      z => `${t('feit.ZorgadviesGegeven')}, ${zegPrecies(z.op, taal)}, ${tekst(z.aan)}: ${tekst(z.advies)}`,
    ),
    ...(strafzaak === null
      ? []
      : [
          `${t(strafzaak.afgestemd === null ? 'feit.StrafzaakGekoppeld' : 'feit.StrafzaakAfgestemd')}: ${tekst(strafzaak.kenmerk)}`,
        ]),
    ...interventies.map(
      i => `${t('feit.InterventieGestart')}, ${zegPrecies(i.op, taal)}: ${tekst(i.wat)} (${tekst(i.aanbieder)})`,
    ),
  ]
  return (
    <div className="stapel">
      <Sporen />
      <Kaart als="section" kopId="hulp">
        <Kop niveau={2} id="hulp">
          {t('deel.hulp')}
        </Kop>
        {regels.length === 0 ? <Alinea soort="zacht">{t('blok.geen')}</Alinea> : null}
        <ul className="huisverbod__punten">
          {regels.map(r => (
            <li key={r}>{r}</li>
          ))}
        </ul>
        <div className="rij">
          {(
            [
              'StartCrisishulp',
              'NeemRegieOver',
              'PlanOverleg',
              'LegOverlegVast',
              'GeefZorgadvies',
              'KoppelStrafzaak',
              'StemAf',
              'StartInterventie',
            ] as const
          ).map(type => (
            <Daad key={type} type={type} />
          ))}
        </div>
      </Kaart>
      <Kaart als="section" kopId="maatregelen">
        <Kop niveau={2} id="maatregelen" aantal={maatregelen.filter(m => m.verslag === null).length}>
          {t('blok.maatregelen')}
        </Kop>
        <ul className="huisverbod__regels">
          {maatregelen.map(m => (
            <li key={m.id}>
              <span>
                {t(`keuze.gebied.${m.gebied}`)}: {tekst(m.wat)}
                <span className="zacht">
                  {' '}
                  {t(`keuze.uitvoerder.${m.door}`)}, {zegDatum(m.uiterlijk, taal)}
                  {m.verslag === null ? '' : `. ${tekst(m.verslag)}`}
                </span>
              </span>
              {m.verslag === null ? <Daad type="RegelMaatregel" begin={{ maatregel: m.id }} /> : null}
            </li>
          ))}
        </ul>
        <div className="rij">
          <Daad type="SpreekMaatregelAf" />
        </div>
      </Kaart>
    </div>
  )
}
