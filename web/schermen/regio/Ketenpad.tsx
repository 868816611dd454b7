import { Kop } from '../../../toon/delen/Kop.tsx'
import { Blok, Bron, Punten, Stuk, useDefinitie, useNaamVan, woorden } from './Stuk.tsx'
import { useRegioTeksten } from './teksten.ts'

/** What happens with a report here, from the first question to the handover. */
export function Meldingpad() {
  const t = useRegioTeksten()
  const naam = useNaamVan()
  const { keten, regie } = useDefinitie()
  const { acuut, weging, overdracht, kindInGezin, huisverbod, terugkoppeling } = keten
  const regienaam = regie.find(rol => rol.id === overdracht.ontvanger.regie)?.naam
  return (
    <Stuk deel="melding">
      <ol className="regio__pad">
        <Blok
          titel={t('melding.acuut')}
          bron={acuut.bron}
          zinnen={[
            acuut.directHandelen ? t('melding.direct') : t('melding.nietDirect'),
            t('melding.crisis', { naam: naam(acuut.crisisOrganisatie) }),
            ...acuut.contacten.map(({ organisatie, verplicht }) =>
              t(verplicht ? 'melding.moet' : 'melding.kan', { naam: naam(organisatie) }),
            ),
          ]}
        />
        <Blok titel={t('melding.weging')} bron={weging.bron}>
          <ol className="regio__punten regio__punten--geteld">
            {weging.stappen.map(stap => (
              <li key={stap.id}>
                <strong>{stap.label}</strong>{' '}
                {stap.verplichteVelden.length === 0 ? null : (
                  <span className="zacht">
                    {t('melding.vraagt', { velden: stap.verplichteVelden.map(v => t(`veld.${v}`)).join(', ') })}
                  </span>
                )}
              </li>
            ))}
          </ol>
        </Blok>
        <Blok titel={t('melding.besluiten')} bron={keten.bron}>
          <Punten punten={keten.besluiten.map(code => `${t(`besluit.${code}`)} (${code})`)} />
          <p>{t(keten.tweedeProfessional ? 'melding.tweede' : 'melding.geenTweede')}</p>
        </Blok>
        <Blok
          titel={t('melding.overdracht')}
          bron={overdracht.bron}
          zinnen={[
            t('melding.ontvanger', { wie: woorden(overdracht.ontvanger.soort) }),
            regienaam !== undefined && t('melding.onder', { regie: regienaam }),
            t('melding.acceptatie', { klok: woorden(overdracht.acceptatieTermijn) }),
          ]}
        >
          <Punten titel={t('melding.voorwaarden')} punten={overdracht.voorwaarden.map(v => v.label)} />
          <Punten titel={t('melding.aanhouden')} punten={overdracht.aanhoudingen.map(a => a.label)} />
        </Blok>
        <Blok
          titel={t('melding.terug')}
          bron={terugkoppeling.bron}
          zinnen={[
            t(terugkoppeling.melderVerplicht ? 'melding.terugMoet' : 'melding.terugVrij'),
            terugkoppeling.momenten.length > 0 &&
              t('melding.terugMoment', { momenten: terugkoppeling.momenten.map(m => t(`moment.${m}`)).join(', ') }),
            terugkoppeling.redenBijAfzien && t('melding.terugReden'),
          ]}
        />
      </ol>
      <ul className="regio__pad regio__pad--los">
        <Blok
          titel={t('melding.kind')}
          bron={kindInGezin.bron}
          zinnen={[
            kindInGezin.slachtofferInElkeVorm && t('melding.kindElkeVorm'),
            kindInGezin.getuigeIsKindermishandeling && t('melding.kindGetuige'),
            kindInGezin.belangKindGaatVoor && t('melding.kindBelang'),
          ]}
        />
        <Blok
          titel={t('melding.huisverbod')}
          bron={huisverbod.bron}
          zinnen={[
            huisverbod.buitenVisie === true && t('melding.huisverbodBuiten'),
            huisverbod.regieValtSamen && t('melding.huisverbodRegie'),
            huisverbod.vervolgVerplicht && t('melding.huisverbodVervolg'),
            huisverbod.naAfloop !== undefined && t('melding.huisverbodNa', { wie: woorden(huisverbod.naAfloop) }),
          ]}
        />
        <Blok titel={t('melding.anoniem')} bron={keten.bron} zinnen={[t(`anoniem.${keten.anoniemMelden}`)]} />
      </ul>
    </Stuk>
  )
}

/** What happens with a case here, from danger to closing and after. */
export function Casuspad() {
  const t = useRegioTeksten()
  const { casus } = useDefinitie().keten
  const { fasen, kinderen, regie, opvolging, sluiten, recidiveMaanden } = casus
  const fase = (id: string) => fasen.find(f => f.id === id)?.label ?? id
  return (
    <Stuk deel="casus">
      <ul className="regio__pad regio__pad--los">
        <li className="regio__blok">
          <Kop niveau={3}>{t('casus.fasen')}</Kop>
          <ol className="regio__punten regio__punten--geteld">
            {fasen.map(({ id, label, na, bron }) => (
              <li key={id}>
                <strong>{label}</strong>
                {na === undefined ? null : <span className="zacht"> ({t('casus.na', { fase: fase(na) })})</span>}
                <Bron van={bron} />
              </li>
            ))}
          </ol>
        </li>
        <Blok
          titel={t('casus.kinderen')}
          bron={kinderen.bron}
          zinnen={[
            t(kinderen.altijdGesproken ? 'casus.gesproken' : 'casus.nietGesproken'),
            kinderen.altijdHulpAanbod && t('casus.aanbod'),
            kinderen.ookZonderMedewerkingOuders && t('casus.zonderOuders'),
          ]}
        />
        <Blok
          titel={t('casus.regie')}
          bron={regie.bron}
          zinnen={[
            t(`casus.bij.${regie.casus}`),
            t(`casus.risico.${regie.verhoogdRisico}`),
            regie.alleenBijComplex && t('casus.alleenComplex'),
            regie.lokaalTeamBlijft && t('casus.blijft'),
            t(`casus.contact.${regie.procesContactMetGezin}`),
          ]}
        >
          <Punten titel={t('casus.zolang')} punten={regie.regionaalZolang.map(r => r.label)} />
          <Punten titel={t('casus.extra')} punten={regie.extraRedenen.map(r => r.label)} />
        </Blok>
        <Blok
          titel={t('casus.sluiten')}
          bron={sluiten.bron}
          zinnen={[sluiten.voorwaarden.length === 0 && t('casus.geenSluiten')]}
        >
          <Punten punten={sluiten.voorwaarden.map(v => t(`sluit.${v}`))} />
        </Blok>
        <Blok
          titel={t('casus.opvolging')}
          bron={opvolging.bron}
          zinnen={[
            opvolging.maanden.length === 0
              ? t('casus.geenOpvolging')
              : t('casus.opvolgingNa', { maanden: opvolging.maanden.join(', '), start: t(`start.${opvolging.start}`) }),
            t('casus.recidive', { maanden: recidiveMaanden.maanden }),
          ]}
        />
      </ul>
    </Stuk>
  )
}
