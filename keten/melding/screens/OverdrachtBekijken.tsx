import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { Bericht } from '../../../toon/delen/Bericht.tsx'
import { FoutPagina } from '../../../toon/delen/FoutPagina.tsx'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { KlokChip } from '../../../toon/delen/KlokChip.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { Schakel, useGa } from '../../../toon/delen/Schakel.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useNu } from '../../../toon/tijd/nu.ts'
import { Contactpogingen } from './melding/Contactpogingen.tsx'
import { Dossierdelen } from './melding/Dossierdelen.tsx'
import { Gegevens } from './Gegevens.tsx'
import { klokVan, openWerk, type Aanbod } from './dossier.ts'
import { Opdrachtformulier } from './Opdrachtformulier.tsx'
import { useMeldingTeksten } from './teksten.ts'
import { Urgentie } from './Urgentie.tsx'
import { useAanbod, VERVERS } from './useDossier.ts'
import { useVormwoord } from './vormen.ts'
import { useWoord } from './woorden.ts'
import './melding.css'

/** What is offered to us, and do we take it? Enough to decide, and no names before that. */
export function Scherm() {
  const { id } = useParams({ strict: false }) as { id: string } // the route of this screen has $id
  const t = useMeldingTeksten()
  const vraag = useAanbod(id)
  if (vraag.data !== undefined) return <Pagina aanbod={vraag.data} />
  if (vraag.error?.status === 404)
    return (
      <FoutPagina
        titel={t('aanbod.weg')}
        tekst={t('aanbod.wegTekst')}
        acties={<Schakel naar="/werk">{t('naarWerk')}</Schakel>}
      />
    )
  return vraag.error === null ? <Laadt /> : <WeigeringBericht weigering={vraag.error} />
}

function Pagina({ aanbod }: { aanbod: Aanbod }) {
  const t = useMeldingTeksten()
  const woord = useWoord()
  const nu = useNu()
  const vorm = useVormwoord()
  const werk = openWerk(aanbod.werk)
  const klok = werk
    .filter(w => w.soort === 'overdracht-aanvaarden')
    .flatMap(w => klokVan(w, woord('werk', w.soort), nu) ?? [])[0]
  const regels: readonly (readonly [string, string])[] = [
    [t('verhaal.vormen'), aanbod.vormen.map(vorm).join(', ')],
    [
      t('aanbod.mensen'),
      `${t('aanbod.personen', { count: aanbod.aantalPersonen })}, ${t('aanbod.kinderen', { count: aanbod.aantalKinderen })}`,
    ],
  ]
  return (
    <div className="stapel melding__smal">
      <div className="stapel stapel--krap">
        <Kop niveau={1}>{t('aanbod.titel', { nummer: aanbod.nummer })}</Kop>
        <Alinea soort="zacht">
          {t('kop.gemeente', { gemeente: aanbod.gemeente })}. {t('aanbod.lead')}
        </Alinea>
      </div>
      <div className="rij">
        <Urgentie naast urgentie={aanbod.urgentie} reden={aanbod.urgentieReden} />
        {klok === undefined ? null : <KlokChip klok={klok} />}
      </div>
      <Kaart als="section" kopId="dossiertekst">
        <Kop niveau={2} id="dossiertekst">
          {t('aanbod.dossier')}
        </Kop>
        {typeof aanbod.voor === 'string' ? <strong>{t('lopendeHulp.voor', { naam: aanbod.voor })}</strong> : null}
        {typeof aanbod.steun === 'string' ? <strong>{t('aanbod.steun', { naam: aanbod.steun })}</strong> : null}
        <p className="melding__verhaal">{aanbod.dossier}</p>
        <Gegevens regels={regels} />
        <Dossierdelen delen={aanbod.delen} />
        <Contactpogingen pogingen={aanbod.contactpogingen} />
        <Alinea soort="zacht">{t('aanbod.geenNamen')}</Alinea>
      </Kaart>
      <Keuze aanbod={aanbod} />
    </div>
  )
}

function Keuze({ aanbod }: { aanbod: Aanbod }) {
  const t = useMeldingTeksten()
  const ga = useGa()
  const [terug, zetTerug] = useState(false)
  const aanvaard = useOpdracht<object, { geopend?: { slice: string; id: string }[] }>({
    maak: inhoud => ({ pad: `/meldingen/${aanbod.id}/overdracht/aanvaarding`, inhoud, versie: aanbod.versie }),
    ververs: VERVERS,
    opGelukt: ({ geopend }) => {
      const casus = geopend?.find(g => g.slice === 'casus')
      ga(casus === undefined ? '/werk' : `/casussen/${casus.id}`)
    },
  })
  if (aanbod.stand === 'aanvaard') return <Bericht soort="goed" titel={t('aanbod.aanvaardAl')} meldt={false} />
  if (!aanbod.mag.includes('AanvaardOverdracht')) return <Alinea soort="zacht">{t('overdracht.uitleg')}</Alinea>
  return (
    <Kaart als="section" nadruk>
      <p>{t('aanbod.aanvaardUitleg')}</p>
      <div className="rij">
        <Knop soort="hoofd" bezig={aanvaard.isPending} onClick={() => aanvaard.mutate({})}>
          {t('aanbod.aanvaard')}
        </Knop>
        <Knop aria-expanded={terug} onClick={() => zetTerug(!terug)}>
          {t('aanbod.geefTerug')}
        </Knop>
      </div>
      <WeigeringBericht weigering={aanvaard.error} />
      {terug ? (
        <Opdrachtformulier
          zaak={aanbod}
          pad="overdracht/teruggave"
          knop={t('aanbod.geefTerugKnop')}
          velden={[{ naam: 'reden', soort: 'tekst', label: t('aanbod.reden'), help: t('aanbod.redenHulp') }]}
          opGelukt={() => ga('/werk')}
        />
      ) : null}
    </Kaart>
  )
}
