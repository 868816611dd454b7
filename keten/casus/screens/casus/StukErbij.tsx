import { Terug } from '../../../../toon/daad/Terug.tsx'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState, type DragEvent, type FormEvent } from 'react'
import { nieuweSleutel, stuurBestand } from '../../../../toon/api/client.ts'
import type { Weigering as Geweigerd } from '../../../../toon/api/weigering.ts'
import { Kaart } from '../../../../toon/delen/Kaart.tsx'
import { CheckboxGroep } from '../../../../toon/delen/Keuzes.tsx'
import { Knop } from '../../../../toon/delen/Knop.tsx'
import { Kop } from '../../../../toon/delen/Kop.tsx'
import { Keuzelijst, Veld } from '../../../../toon/delen/Veld.tsx'
import { HERKOMSTEN, STUKAARDEN } from '../../casus.ts'
import { naamVan } from '../dossier.ts'
import { useCasusTeksten } from '../teksten.ts'
import { VERVERS } from '../useDossier.ts'
import { useZaak } from './zaak.ts'
import { useTekst } from './zeg.ts'

const HOOGSTENS = 10 * 1024 * 1024
const SOORTEN = '.pdf,.jpg,.jpeg,.png,.webp,.docx,.txt'
const LEEG = { aard: '', herkomst: '', stuk: '', over: [] as readonly string[] }

/** Adding a document: dragged or chosen, with what it is and about whom. What was filled in stays when it is refused. */
export function StukErbij() {
  const t = useCasusTeksten()
  const tekst = useTekst()
  const { dossier } = useZaak()
  const { bestand, zetBestand, waarden, zet, geprobeerd, deel, inzending, stuur, invoer } = useToevoegen()
  const [boven, zetBoven] = useState(false)
  if (!dossier.mag.includes('VoegStukToe')) return null
  const teGroot = (bestand?.size ?? 0) > HOOGSTENS
  const fout = teGroot
    ? t('stukken.erbij.teGroot')
    : geprobeerd && bestand === undefined
      ? t('stukken.erbij.kiesEerst')
      : undefined
  const leeg = (waarde: string) => (geprobeerd && waarde === '' ? t('form.vulIn') : undefined)
  const eerder = dossier.casus.stukken.filter(s => s.brief === null && !s.ingetrokken)
  const laatVallen = (g: DragEvent) => {
    g.preventDefault()
    zetBoven(false)
    zetBestand(g.dataTransfer.files[0])
  }
  return (
    <Kaart als="section" kopId="stuk-erbij">
      <Kop niveau={2} id="stuk-erbij">
        {t('stukken.erbij.titel')}
      </Kop>
      <form className="stapel stapel--krap" onSubmit={stuur} noValidate>
        <div
          className={boven ? 'stukken__vak stukken__vak--boven' : 'stukken__vak'}
          onDragOver={g => {
            g.preventDefault()
            zetBoven(true)
          }}
          onDragLeave={() => zetBoven(false)}
          onDrop={laatVallen}
        >
          <Veld
            ref={invoer}
            label={`${t('stukken.erbij.kies')} ${t('stukken.erbij.sleep')}`}
            help={t('stukken.erbij.help')}
            fout={fout}
            type="file"
            name="bestand"
            accept={SOORTEN}
            onChange={g => zetBestand(g.target.files?.[0])}
          />
          {bestand === undefined ? null : <p>{t('stukken.erbij.gekozen', { naam: bestand.name })}</p>}
        </div>
        {eerder.length === 0 ? null : (
          <Keuzelijst
            label={t('stukken.erbij.versieVan')}
            vrij
            value={waarden.stuk}
            onChange={g => zet({ stuk: g.target.value })}
          >
            <option value="">{t('stukken.erbij.nieuwStuk')}</option>
            {eerder.map(s => (
              <option key={s.id} value={s.id}>
                {tekst(s.versies.at(-1)?.naam) ?? t('stukken.zonderNaam')}
              </option>
            ))}
          </Keuzelijst>
        )}
        {waarden.stuk !== '' ? null : (
          <>
            <Keuzelijst
              label={t('stukken.erbij.aard')}
              fout={leeg(waarden.aard)}
              value={waarden.aard}
              onChange={g => zet({ aard: g.target.value })}
            >
              <option value="">{t('stukken.erbij.kiesUit')}</option>
              {STUKAARDEN.map(a => (
                <option key={a} value={a}>
                  {t(`stukken.aard.${a}`)}
                </option>
              ))}
            </Keuzelijst>
            <Keuzelijst
              label={t('stukken.erbij.herkomst')}
              fout={leeg(waarden.herkomst)}
              value={waarden.herkomst}
              onChange={g => zet({ herkomst: g.target.value })}
            >
              <option value="">{t('stukken.erbij.kiesUit')}</option>
              {HERKOMSTEN.map(h => (
                <option key={h} value={h}>
                  {t(`stukken.herkomst.${h}`)}
                </option>
              ))}
            </Keuzelijst>
            <CheckboxGroep
              label={t('stukken.erbij.over')}
              help={t('stukken.erbij.overHelp')}
              vrij
              keuzes={dossier.casus.personen.map(p => ({ waarde: p.id, label: naamVan(dossier, p.id) }))}
              gekozen={waarden.over}
              invoer={{
                name: 'over',
                onChange: g => {
                  const { value, checked } = g.target
                  zet({ over: checked ? [...waarden.over, value] : waarden.over.filter(id => id !== value) })
                },
              }}
            />
          </>
        )}
        <Terug weigering={inzending.error} bekend={['bestand']} />
        {inzending.isPending ? (
          <p role="status">
            <progress value={deel} max={1} aria-label={t('stukken.erbij.voegToe')} />{' '}
            {t('stukken.erbij.bezig', { procent: String(Math.round(deel * 100)) })}
          </p>
        ) : null}
        <div>
          <Knop type="submit" bezig={inzending.isPending}>
            {t('stukken.erbij.voegToe')}
          </Knop>
        </div>
      </form>
    </Kaart>
  )
}

function useToevoegen() {
  const t = useCasusTeksten()
  const { dossier, meld } = useZaak()
  const voorraad = useQueryClient()
  const invoer = useRef<HTMLInputElement>(null)
  const sleutel = useRef('')
  const [bestand, kies] = useState<File>()
  const [waarden, zetAlle] = useState(LEEG)
  const [geprobeerd, zetGeprobeerd] = useState(false)
  const [deel, zetDeel] = useState(0)
  const inzending = useMutation<unknown, Geweigerd, { bestand: File; gegevens: object }>({
    mutationFn: mee =>
      stuurBestand({
        ...mee,
        pad: `/casussen/${dossier.id}/stukken`,
        sleutel: sleutel.current,
        opVoortgang: zetDeel,
      }),
    // Cut off on the way: the same file under the same key, so that it is never kept twice.
    retry: (keer, fout) => keer < 2 && fout.isStoring,
    onSuccess: () => {
      kies(undefined)
      zetAlle(LEEG)
      zetGeprobeerd(false)
      if (invoer.current !== null) invoer.current.value = ''
      for (const woord of VERVERS) void voorraad.invalidateQueries({ queryKey: [woord] })
      meld(t('stukken.erbij.klaar'))
    },
  })
  const nieuweVersie = dossier.casus.stukken.find(s => s.id === waarden.stuk)
  const stuur = (g: FormEvent) => {
    g.preventDefault()
    zetGeprobeerd(true)
    if (bestand === undefined || bestand.size > HOOGSTENS || inzending.isPending) return
    const { aard, herkomst, over, stuk } = waarden
    if (nieuweVersie === undefined && (aard === '' || herkomst === '')) return
    zetDeel(0)
    sleutel.current = nieuweSleutel()
    const gegevens =
      nieuweVersie === undefined
        ? { aard, herkomst, over }
        : { aard: nieuweVersie.aard, herkomst: nieuweVersie.herkomst, over: nieuweVersie.over, stuk }
    inzending.mutate({ bestand, gegevens })
  }
  return {
    ...{ bestand, waarden, geprobeerd, deel, inzending, stuur, invoer },
    zet: (anders: Partial<typeof LEEG>) => zetAlle({ ...waarden, ...anders }),
    zetBestand: (nieuw: File | undefined) => {
      if (nieuw !== undefined) kies(nieuw)
    },
  }
}
