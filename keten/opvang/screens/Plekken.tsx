import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { haal } from '../../../toon/api/client.ts'
import { useIk } from '../../../toon/api/ik.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import type { Weigering } from '../../../toon/api/weigering.ts'
import { Kaart } from '../../../toon/delen/Kaart.tsx'
import { CheckboxGroep, RadioGroep } from '../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Alinea, Kop } from '../../../toon/delen/Kop.tsx'
import { Laadt } from '../../../toon/delen/Laadt.tsx'
import { LegeStaat } from '../../../toon/delen/LegeStaat.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import { StatusWoord } from '../../../toon/delen/StatusWoord.tsx'
import { Tabel } from '../../../toon/delen/Tabel.tsx'
import { Keuzelijst, Veld } from '../../../toon/delen/Veld.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegMoment } from '../../../toon/tijd/zeg.ts'
import { BEHOEFTEN, KLEUREN } from '../bed.ts'
import { OPVANGGROEPEN } from '../../../gedeeld/regio/opvanggroepen.ts'
import { Kies } from './Opvang.tsx'
import type { Plek, Plekkenblad } from './opvang.ts'
import { useOpvangTeksten } from './teksten.ts'
import './opvang.css'

/** Who moves when: the places of one's own shelter, what is free, taken or held, and what comes free. */
export function Scherm() {
  const t = useOpvangTeksten()
  const { rol } = useIk().rol
  const { data, error, isPending } = useQuery<Plekkenblad, Weigering>({
    queryKey: ['plekken'],
    queryFn: ({ signal }) => haal<Plekkenblad>('/opvang/plekken', signal),
    refetchInterval: 60_000,
  })
  return (
    <div className="stapel">
      <Schakel naar="/opvang">{t('terug')}</Schakel>
      <Kop niveau={1}>{t('plekken.titel')}</Kop>
      <Alinea soort="zacht">{t('plekken.lead')}</Alinea>
      <WeigeringBericht weigering={error} />
      {isPending ? <Laadt /> : null}
      {data === undefined ? null : data.plekken.length === 0 ? (
        <LegeStaat titel={t('plekken.leeg')}>{t('plekken.leegTekst')}</LegeStaat>
      ) : (
        <Bord plekken={data.plekken} />
      )}
      {data === undefined || rol !== 'plaatsingscoordinator' ? null : <Nieuw blad={data} />}
    </div>
  )
}

const TOON = { vrij: 'goed', vast: 'letop', bezet: 'rustig', dicht: 'rustig' } as const

function Bord({ plekken }: { plekken: readonly Plek[] }) {
  const t = useOpvangTeksten()
  const { taal } = useTaal()
  const nu = useNu()
  return (
    <Tabel
      titel={t('plekken.titel')}
      rijen={plekken}
      sleutelVan={p => p.id}
      kolommen={[
        { sleutel: 'plek', kop: t('plekken.kolom.plek'), rijkop: true, cel: p => p.naam },
        {
          sleutel: 'groot',
          kop: t('plekken.kolom.groot'),
          cel: p => (
            <span>
              {t('plekken.groot', { volwassenen: p.volwassenen, kinderen: p.kinderen })}
              {p.groepen.map(g => `, ${t(`groep.${g}`)}`).join('')}. {t(`kleurwoord.${p.kleur}`)}
            </span>
          ),
        },
        {
          sleutel: 'stand',
          kop: t('plekken.kolom.stand'),
          cel: p => (
            <span>
              <StatusWoord toon={TOON[p.stand]}>{t(`plekken.stand.${p.stand}`)}</StatusWoord>
              {p.vrijRond === null ? null : ` ${t('plekken.vrijRond', { dag: p.vrijRond })}`}
            </span>
          ),
        },
        {
          sleutel: 'wanneer',
          kop: t('plekken.kolom.wanneer'),
          cel: p => (
            <span>
              {zegMoment({ op: p.standOp, nu, taal })}{' '}
              {p.vers ? null : <StatusWoord toon="letop">{t('plekken.oud')}</StatusWoord>}
            </span>
          ),
        },
        { sleutel: 'doe', kop: t('plekken.kolom.doe'), cel: p => <Zet p={p} /> },
      ]}
    />
  )
}

const STANDEN = ['vrij', 'bezet', 'dicht'] as const
const REDENEN = ['verhuizing', 'spoed', 'hulp-in-huis', 'onderhoud'] as const

function Zet({ p }: { p: Plek }) {
  const t = useOpvangTeksten()
  const [vrijRond, zetVrijRond] = useState('')
  const [reden, zetReden] = useState('')
  const [adres, zetAdres] = useState('')
  const zet = useOpdracht<(typeof STANDEN)[number]>({
    maak: stand => ({
      pad: `/opvang/plekken/${p.id}/stand`,
      inhoud: { stand, ...(stand === 'bezet' && vrijRond !== '' ? { vrijRond } : {}) },
    }),
    ververs: ['plekken', 'opvang'],
  })
  const vraag = useOpdracht<string, { adres: string }>({
    maak: waarom => ({ pad: `/opvang/plekken/${p.id}/adres`, inhoud: { reden: waarom } }),
    opGelukt: antwoord => zetAdres(antwoord.adres),
  })
  if (p.stand === 'vast') return <span>{t('plekken.stand.vast')}</span>
  return (
    <div className="stapel stapel--krap">
      <WeigeringBericht weigering={zet.error ?? vraag.error} />
      <div className="rij">
        {STANDEN.filter(s => s !== p.stand).map(s => (
          <Knop key={s} soort="stil" onClick={() => zet.mutate(s)}>
            {t(`plekken.zet.${s}`)}
            <span className="alleen-gehoord"> {p.naam}</span>
          </Knop>
        ))}
      </div>
      {p.stand === 'vrij' ? (
        <Veld
          vrij
          label={t('plekken.vrijRondVeld')}
          type="date"
          name={`vrijRond-${p.id}`}
          value={vrijRond}
          onChange={g => zetVrijRond(g.target.value)}
        />
      ) : null}
      {p.ingedeeld ? (
        <>
          <Kies
            naam={`adres-${p.id}`}
            label={t('plekken.adresReden')}
            waarde={reden}
            zet={zetReden}
            uit={REDENEN}
            zeg={w => t(`plekken.redenen.${w}`)}
          />
          <Knop soort="stil" onClick={() => reden !== '' && vraag.mutate(reden)}>
            {t('plekken.vraagAdres')}
            <span className="alleen-gehoord"> {p.naam}</span>
          </Knop>
          {adres === '' ? null : <strong role="status">{t('plekken.adresIs', { adres })}</strong>}
        </>
      ) : null}
    </div>
  )
}

const wissel = (lijst: readonly string[], waarde: string): string[] =>
  lijst.includes(waarde) ? lijst.filter(w => w !== waarde) : [...lijst, waarde]
const LEEG = { naam: '', aanbod: '', volwassenen: 1, kinderen: 0, kleur: 'groen', adres: '' }

/** A place of one's own shelter. The address goes under lock as it is sent; nothing is kept on the device (SD-31). */
function Nieuw({ blad }: { blad: Plekkenblad }) {
  const t = useOpvangTeksten()
  const [b, zet] = useState(LEEG)
  const [l, zetL] = useState({ groepen: [] as string[], geschikt: [] as string[], nietIn: [] as string[] })
  const opdracht = useOpdracht<object>({
    maak: inhoud => ({ pad: '/opvang/plekken', inhoud }),
    ververs: ['plekken', 'opvang'],
    opGelukt: () => {
      zetGeprobeerd(false)
      zet(LEEG)
      zetL({ groepen: [], geschikt: [], nietIn: [] })
    },
  })
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const fout: Readonly<Record<string, string>> = {
    ...(geprobeerd && b.naam.trim() === '' ? { naam: t('vulIn') } : {}),
    ...opdracht.error?.probleem.velden,
  }
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    zetGeprobeerd(true)
    if (b.naam.trim() === '') return
    const { adres, ...rest } = b
    // without a line in the vision the place stands by itself
    const aanbod = b.aanbod === '' ? (blad.aanbod[0]?.id ?? 'opvang') : b.aanbod
    opdracht.mutate({ ...rest, ...l, aanbod, open: true, ...(adres.trim() === '' ? {} : { adres }) })
  }
  const vink = (
    veld: keyof typeof l,
    label: string,
    help: string | undefined,
    keuzes: { waarde: string; label: string }[],
  ) => (
    <CheckboxGroep
      vrij
      naast
      label={label}
      help={help}
      gekozen={l[veld]}
      keuzes={keuzes}
      invoer={{ name: veld, onChange: async g => zetL({ ...l, [veld]: wissel(l[veld], g.target.value) }) }}
    />
  )
  return (
    <Kaart als="section" kopId="plek-nieuw">
      <form className="stapel" onSubmit={stuur} noValidate>
        <Kop niveau={2} id="plek-nieuw">
          {t('plekken.nieuw')}
        </Kop>
        <WeigeringBericht weigering={opdracht.error} />
        <Veld
          label={t('plekken.naam')}
          help={t('plekken.naamHelp')}
          fout={fout['naam']}
          name="naam"
          maxLength={40}
          value={b.naam}
          onChange={g => zet({ ...b, naam: g.target.value })}
        />
        {blad.aanbod.length === 0 ? null : (
          <Keuzelijst
            label={t('plekken.aanbod')}
            name="aanbod"
            value={b.aanbod}
            onChange={g => zet({ ...b, aanbod: g.target.value })}
          >
            {blad.aanbod.map(({ id, naam }) => (
              <option key={id} value={id}>
                {naam}
              </option>
            ))}
          </Keuzelijst>
        )}
        <div className="opvang__twee">
          <Veld
            label={t('veld.volwassenen')}
            fout={fout['volwassenen']}
            type="number"
            min={0}
            max={20}
            name="volwassenen"
            value={b.volwassenen}
            onChange={g => zet({ ...b, volwassenen: Number(g.target.value) })}
          />
          <Veld
            label={t('plekken.kinderen')}
            type="number"
            min={0}
            max={20}
            name="kinderen"
            value={b.kinderen}
            onChange={g => zet({ ...b, kinderen: Number(g.target.value) })}
          />
        </div>
        <RadioGroep
          label={t('plekken.kleur')}
          naast="kort"
          gekozen={b.kleur}
          keuzes={KLEUREN.map(w => ({ waarde: w, label: t(`kleurwoord.${w}`) }))}
          invoer={{ name: 'kleur', onChange: async g => zet({ ...b, kleur: g.target.value }) }}
        />
        {vink(
          'groepen',
          t('plekken.voor'),
          undefined,
          OPVANGGROEPEN.map(w => ({ waarde: w, label: t(`groep.${w}`) })),
        )}
        {vink(
          'geschikt',
          t('plekken.geschikt'),
          undefined,
          BEHOEFTEN.map(w => ({ waarde: w, label: t(`behoefte.${w}`) })),
        )}
        {vink(
          'nietIn',
          t('plekken.nietIn'),
          t('plekken.nietInHelp'),
          blad.gemeenten.map(w => ({ waarde: w, label: w })),
        )}
        <Veld
          vrij
          label={t('plekken.adres')}
          help={t('plekken.adresHelp')}
          name="adres"
          autoComplete="off"
          value={b.adres}
          onChange={g => zet({ ...b, adres: g.target.value })}
        />
        <div className="rij">
          <Knop type="submit">{t('plekken.nieuw')}</Knop>
        </div>
      </form>
    </Kaart>
  )
}
