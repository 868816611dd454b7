import { useBron } from '../../../toon/api/bron.ts'
import { useOpdracht } from '../../../toon/api/useOpdracht.ts'
import { Knop } from '../../../toon/delen/Knop.tsx'
import { Kop } from '../../../toon/delen/Kop.tsx'
import { Schakel } from '../../../toon/delen/Schakel.tsx'
import type { Daad } from './Gedaan.tsx'
import { WeigeringBericht } from '../../../toon/delen/WeigeringBericht.tsx'
import { useTaal } from '../../../toon/taal/taal.ts'
import { useNu } from '../../../toon/tijd/nu.ts'
import { zegMoment } from '../../../toon/tijd/zeg.ts'
import { adresVan, wegNaar, type Dienst, type Langdurig, type Wachtend, type WerkBericht } from './mijnWerk.ts'
import { nl, useWerkTeksten } from './teksten.ts'
import { MIJN_WERK } from './useMijnWerk.ts'

/** What this person gave away and another has not taken up yet. */
export function WachtOpAnderen({ wachtend }: { wachtend: readonly Wachtend[] }) {
  const t = useWerkTeksten()
  const zeg = useZeg()
  return (
    <section aria-labelledby="wacht" className="stapel stapel--krap">
      <Kop niveau={2} id="wacht">
        {t('wacht.titel')}
      </Kop>
      {wachtend.length === 0 ? <p className="zacht">{t('wacht.geen')}</p> : null}
      <ul className="zijlijst">
        {wachtend.map(({ zaak, nummer, opWie, sinds }) => (
          <li key={zaak.id}>
            <Schakel naar={adresVan(zaak)}>{t('wacht.regel', { nummer, opWie })}</Schakel>
            <span className="zacht">{t('wacht.sinds', { sinds: zeg(sinds) })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Who of the team leads more long cases than the limit: room for staying involved is a matter for who leads the team. */
export function LangBetrokken({ langdurig: { dagen, grens, bron, mensen } }: { langdurig: Langdurig }) {
  const t = useWerkTeksten()
  const zegBron = useBron()
  return (
    <section aria-labelledby="lang" className="stapel stapel--krap">
      <Kop niveau={2} id="lang">
        {t('lang.titel')}
      </Kop>
      <p className="zacht">{t('lang.uitleg', { dagen, grens, bron: zegBron(bron) })}</p>
      {mensen.length === 0 ? <p>{t('lang.geen')}</p> : null}
      <ul className="zijlijst">
        {mensen.map(({ naam, zaken }) => (
          <li key={naam}>{t('lang.regel', { naam, zaken })}</li>
        ))}
      </ul>
    </section>
  )
}

/** Who answers now for this organisation: who hands something on at night wants to know whom to call. */
export function NuDienst({ dienst }: { dienst: Dienst }) {
  const t = useWerkTeksten()
  const zeg = useZeg()
  return (
    <section aria-labelledby="nudienst" className="stapel stapel--krap">
      <Kop niveau={2} id="nudienst">
        {t('dienst.titel')}
      </Kop>
      {dienst.ik ? <p>{t('dienst.ik')}</p> : null}
      {dienst.nu.length === 0 ? (
        <p>
          {t('dienst.niemand')} <Schakel naar="/dienst">{t('dienst.rooster')}</Schakel>
        </p>
      ) : null}
      <ul className="zijlijst">
        {dienst.nu.map(({ naam, tot }) => (
          <li key={`${naam} ${tot}`}>
            {naam}
            <span className="zacht">{t('dienst.tot', { tot: zeg(tot) })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What happened to this person's cases; what was read goes away. */
export function Berichten({
  berichten,
  opGedaan,
}: {
  berichten: readonly WerkBericht[]
  opGedaan: (daad: Daad) => void
}) {
  const t = useWerkTeksten()
  const ids = berichten.map(b => b.id)
  const alles = useOpdracht<object>({
    maak: () => ({ pad: '/berichten/gelezen', inhoud: { berichten: ids } }),
    ververs: [MIJN_WERK],
    opGelukt: () => opGedaan(gelezenDaad(t('berichten.allesGedaan', { count: ids.length }), ids)),
  })
  return (
    <section aria-labelledby="berichten" className="stapel stapel--krap">
      <Kop niveau={2} id="berichten">
        {t('berichten.titel')}
      </Kop>
      {berichten.length === 0 ? <p className="zacht">{t('berichten.geen')}</p> : null}
      {berichten.length > 1 ? (
        <div>
          <Knop soort="stil" bezig={alles.isPending} onClick={() => alles.mutate({})}>
            {t('berichten.alles')}
          </Knop>
          <WeigeringBericht weigering={alles.error} />
        </div>
      ) : null}
      <ul className="zijlijst">
        {berichten.map(bericht => (
          <EenBericht key={bericht.id} {...{ bericht, opGedaan }} />
        ))}
      </ul>
      <Schakel naar="/mail">{t('berichten.perMail')}</Schakel>
    </section>
  )
}

const gelezenDaad = (zin: string, berichten: readonly string[]): Daad => ({
  zin,
  terug: { pad: '/berichten/ongelezen', inhoud: { berichten } },
})

function EenBericht({ bericht, opGedaan }: { bericht: WerkBericht; opGedaan: (daad: Daad) => void }) {
  const t = useWerkTeksten()
  const zeg = useZeg()
  const tekst = useBerichttekst()(bericht)
  const { id, soort, op, zaak } = bericht
  const gelezen = useOpdracht<object>({
    maak: inhoud => ({ pad: `/berichten/${id}/gelezen`, inhoud }),
    ververs: [MIJN_WERK],
    opGelukt: () => opGedaan(gelezenDaad(t('berichten.gedaan'), [id])),
  })
  return (
    <li id={id}>
      {tekst}
      {zaak === null ? null : <Schakel naar={wegNaar({ soort, zaak })}>{zaak.nummer}</Schakel>}
      <span className="zijlijst__voet">
        <span className="zacht">{zeg(op)}</span>
        <Knop soort="stil" bezig={gelezen.isPending} onClick={() => gelezen.mutate({})}>
          {t('berichten.gelezen')}
          <span className="alleen-gehoord">
            : {tekst} {zaak?.nummer ?? ''}
          </span>
        </Knop>
      </span>
      <WeigeringBericht weigering={gelezen.error} />
    </li>
  )
}

// Object.keys forgets its keys. A kind or clock without words of its own here is said in the words of the server.
const SOORTEN = Object.keys(nl.bericht) as (keyof typeof nl.bericht)[]
const KLOKKEN = Object.keys(nl.klok) as (keyof typeof nl.klok)[]

function useBerichttekst(): (bericht: WerkBericht) => string {
  const t = useWerkTeksten()
  return ({ soort, klok, tekst }) => {
    const bekend = SOORTEN.find(s => s === soort)
    const opvolging = /^opvolging-(\d+)$/.exec(klok ?? '')?.[1]
    const naam = KLOKKEN.find(k => k === klok)
    const zegKlok =
      opvolging === undefined ? (naam === undefined ? klok : t(`klok.${naam}`)) : t('opvolging', { maand: opvolging })
    return bekend === undefined ? tekst : t(`bericht.${bekend}`, { klok: zegKlok ?? '' })
  }
}

function useZeg(): (op: string) => string {
  const nu = useNu()
  const { taal } = useTaal()
  return op => zegMoment({ op, nu, taal })
}
