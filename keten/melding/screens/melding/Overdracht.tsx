import { Begrip } from '../../../../toon/delen/Begrip.tsx'
import { useState } from 'react'
import { Bericht } from '../../../../toon/delen/Bericht.tsx'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { KlokChip } from '../../../../toon/delen/KlokChip.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../../toon/delen/Kop.tsx'
import { Schakel } from '../../../../toon/delen/Schakel.tsx'
import { useTaal } from '../../../../toon/taal/taal.ts'
import { zegDatum } from '../../../../toon/tijd/zeg.ts'
import { useNu } from '../../../../toon/tijd/nu.ts'
import { klokVan, openWerk, type Dossier } from '../dossier.ts'
import { Opdrachtformulier, type Waarden } from '../Opdrachtformulier.tsx'
import { useCollegas } from '../useCollegas.ts'
import { useMeldingTeksten } from '../teksten.ts'
import { useKeuzes, useWoord } from '../woorden.ts'
import { Instanties } from './Instanties.tsx'
import { Dossierdelen } from './Dossierdelen.tsx'
import { LopendeHulp } from './LopendeHulp.tsx'
import { isMedisch, useGeheimvelden } from './geheimvelden.ts'

/** To whom does this go, what goes along, on what ground; until accepted the giver holds it. */
export function Overdracht({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const { mag, melding: m } = dossier
  return (
    <section className="stapel melding__ruim" aria-labelledby="overdracht">
      <Kop niveau={2} id="overdracht">
        <Begrip naam="overdracht">{t('overdracht.titel')}</Begrip>
      </Kop>
      {m.aanhouding === null ? null : <Aangehouden dossier={dossier} grond={m.aanhouding} />}
      {m.overdracht.stand === 'geen' ? null : <Stand dossier={dossier} />}
      {m.overdracht.stand === 'geen' ? <Dossierdelen delen={dossier.regio.dossierdelen} /> : null}
      <LopendeHulp dossier={dossier} />
      {mag.includes('BiedOverdrachtAan') ? <Bied dossier={dossier} /> : null}
      {mag.includes('HoudOverdrachtAan') ? <HoudAan dossier={dossier} /> : null}
      {m.overdracht.stand === 'geen' && m.aanhouding === null && !mag.includes('BiedOverdrachtAan') ? (
        <p className="zacht">{t(m.weging.stand === 'bevestigd' ? 'overdracht.nietNodig' : 'overdracht.nogNiet')}</p>
      ) : null}
      <Instanties dossier={dossier} />
    </section>
  )
}

function Stand({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const woord = useWoord()
  const nu = useNu()
  const { overdracht } = dossier.melding
  if (overdracht.stand === 'geen') return null
  const wie = dossier.organisaties[overdracht.aan] ?? '?'
  if (overdracht.stand === 'aanvaard')
    return (
      <Bericht soort="goed" titel={t('overdracht.aanvaard', { wie })} meldt={false}>
        <span>{t('overdracht.aanvaardTekst', { wie })}</span>
        <Schakel naar={`/casussen/${overdracht.casus}`}>{t('overdracht.naarCasus')}</Schakel>
      </Bericht>
    )
  const houder = dossier.melding.status === 'open' ? (dossier.organisaties[dossier.melding.houder] ?? '?') : '?'
  const klokken = openWerk(dossier.werk)
    .filter(w => w.soort === 'overdracht-aanvaarden')
    .flatMap(w => klokVan(w, woord('werk', w.soort), nu) ?? [])
  return (
    <Kaart nadruk>
      <Kop niveau={3}>{t('overdracht.aangeboden', { wie })}</Kop>
      <p>{t('overdracht.aangebodenTekst', { wie, houder })}</p>
      <div className="rij">
        {klokken.map(klok => (
          <KlokChip key={klok.vervaltOp} klok={klok} />
        ))}
      </div>
      <Kop niveau={4}>{t('overdracht.dossiertekst')}</Kop>
      <p className="melding__verhaal">{dossier.teksten[overdracht.dossier]}</p>
    </Kaart>
  )
}

function Bied({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const keuzes = useKeuzes()
  const { ontvangers, regio } = dossier
  const collegas = useCollegas()
  const medisch = isMedisch(dossier, dossier.beroep)
  const geheim = useGeheimvelden(dossier, () => medisch)
  if (ontvangers.length === 0) return <Bericht soort="letop" titel={t('overdracht.geenTeams')} meldt={false} />
  return (
    <Kaart>
      <Alinea>{t('overdracht.uitleg')}</Alinea>
      {medisch ? (
        <Bericht soort="letop" titel={t('zorgvuldig.geheim.titel')} meldt={false}>
          {t('zorgvuldig.geheim.uitleg')}
        </Bericht>
      ) : null}
      <Opdrachtformulier
        zaak={dossier}
        pad="overdracht"
        soort="hoofd"
        knop={t('overdracht.bied')}
        begin={{
          aan: dossier.melding.lopendeHulp?.organisatie ?? (ontvangers[0]?.eigen === true ? ontvangers[0].id : ''),
        }}
        velden={[
          {
            naam: 'aan',
            soort: 'lijst',
            label: t('overdracht.aan'),
            keuzes: ontvangers.map(o => ({
              waarde: o.id,
              label: o.eigen ? t('overdracht.eigen', { naam: o.naam }) : o.naam,
            })),
          },
          { naam: 'dossier', soort: 'tekst', label: t('overdracht.dossier'), help: t('overdracht.dossierHulp') },
          {
            naam: 'grond',
            soort: 'keuze',
            label: t('overdracht.grond'),
            keuzes: regio.gronden.map(g => ({ waarde: g.id, label: g.label, help: g.bron })),
          },
          { naam: 'noodzaak', soort: 'tekst', label: t('overdracht.noodzaak') },
          {
            naam: 'toestemming',
            soort: 'keuze',
            label: t('overdracht.toestemming'),
            keuzes: keuzes('toestemming', ['gegeven', 'geweigerd', 'niet-gevraagd', 'niet-nodig']),
          },
          ...(collegas.length === 0
            ? []
            : [
                {
                  naam: 'steun',
                  soort: 'lijst',
                  vrij: true,
                  label: t('overdracht.steun'),
                  help: t('overdracht.steunHulp'),
                  keuzes: collegas,
                } as const,
              ]),
          { naam: 'betrokkeneGeinformeerd', soort: 'vinkje', label: t('overdracht.betrokkene') },
          ...geheim,
          {
            naam: 'geheimDoorbroken',
            soort: 'vinkje',
            label: t('overdracht.geheim'),
            help: t('overdracht.geheimHulp'),
          },
        ]}
      />
    </Kaart>
  )
}

function HoudAan({ dossier }: { dossier: Dossier }) {
  const t = useMeldingTeksten()
  const [open, zetOpen] = useState(false)
  const { aanhoudingen } = dossier.regio
  const vraagtWie = (w: Waarden) => aanhoudingen.some(a => a.id === w['grond'] && a.vraagt === 'wie-en-tot')
  if (aanhoudingen.length === 0) return <p className="zacht">{t('overdracht.geenAanhouding')}</p>
  return (
    <div className="stapel">
      <Knop aria-expanded={open} onClick={() => zetOpen(!open)}>
        {t('overdracht.houdAan')}
      </Knop>
      {open ? (
        <Kaart>
          <Alinea soort="zacht">{t('overdracht.houdAanUitleg')}</Alinea>
          <Opdrachtformulier
            zaak={dossier}
            pad="overdracht/aanhouding"
            knop={t('overdracht.houdAanKnop')}
            velden={[
              {
                naam: 'grond',
                soort: 'keuze',
                label: t('overdracht.aanhoudGrond'),
                keuzes: aanhoudingen.map(a => ({ waarde: a.id, label: a.label })),
              },
              { naam: 'reden', soort: 'tekst', label: t('overdracht.aanhoudReden') },
              { naam: 'wie', soort: 'regel', label: t('overdracht.aanhoudWie'), als: vraagtWie },
              { naam: 'tot', soort: 'dag', label: t('overdracht.aanhoudTot'), als: vraagtWie },
            ]}
          />
        </Kaart>
      ) : null}
    </div>
  )
}

function Aangehouden({ dossier, grond }: { dossier: Dossier; grond: NonNullable<Dossier['melding']['aanhouding']> }) {
  const t = useMeldingTeksten()
  const { taal } = useTaal()
  const label = dossier.regio.aanhoudingen.find(a => a.id === grond.grond)?.label ?? grond.grond
  return (
    <Kaart nadruk>
      <Kop niveau={3}>{t('overdracht.aangehouden', { grond: label })}</Kop>
      <p className="melding__verhaal">{dossier.teksten[grond.reden]}</p>
      {grond.wie === undefined || grond.tot === undefined ? null : (
        <Alinea>
          {t('overdracht.bezigTot', { wie: dossier.teksten[grond.wie] ?? '', tot: zegDatum(grond.tot, taal) })}
        </Alinea>
      )}
      {dossier.werk.some(w => typeof w.stilSinds === 'string' && w.klaarOp === null) ? (
        <Alinea>{t('overdracht.stil')}</Alinea>
      ) : null}
      {dossier.mag.includes('HefAanhoudingOp') ? (
        <Opdrachtformulier
          zaak={dossier}
          pad="overdracht/aanhouding/einde"
          soort="hoofd"
          knop={t('overdracht.hefOp')}
          velden={[{ naam: 'reden', soort: 'tekst', label: t('overdracht.hefOpReden') }]}
        />
      ) : null}
    </Kaart>
  )
}
