import type { RegioDefinitie } from '../../gedeeld/regio/schema.ts'
import { gelukt, type Hand } from '../verhaal/hand.ts'
import { casussen, doe, openCasus } from '../verhaal/handelingen.ts'
import { organisatieId } from './inrichten.ts'

type Wie = { readonly hand: (kort: string) => Hand; readonly geleden: (dagen: number) => string }
type Blad = { organisatiesKeuze: { id: string; soort: string }[] }

/** One alarm connection beside a case, where the region knows AWARE: granted, with an alarm that the police dealt with. */
export async function vulAlarm(def: RegioDefinitie, { hand, geleden }: Wie): Promise<void> {
  if (def.keten.alarm === undefined) return
  const [tom, carla, anna] = [hand('team'), hand('casus'), hand('aanname')]
  const tot = geleden(-80)
  geleden(9)
  const zaak = (await casussen(tom))[0]?.id
  if (zaak === undefined) return
  const persoon = (await openCasus(tom, zaak)).casus.personen.find(p => p.rollen.includes('slachtoffer') && !p.kind)?.id
  if (persoon === undefined) return
  await doe(tom, `/casussen/${zaak}/hulp`, {
    ...{
      persoon,
      wat: 'Begeleiding na het weggaan (verzonnen).',
      aanbieder: 'Hulp Voorbeeld',
      medewerkingOuders: 'niet-nodig',
    },
  })
  const hulp = (await openCasus(tom, zaak)).casus.hulp.at(-1)?.id ?? ''
  await doe(carla, `/casussen/${zaak}/hulp/start`, { hulp })
  const { id } = await gelukt(
    tom.stuur<{ id: string }>('/aansluitingen', {
      ...{ casus: zaak, persoon, hulp, reden: 'Hij wacht haar op bij haar werk (verzonnen).' },
      indicatie: { 'woont-hier': 'ja', 'geen-contact': 'ja', 'gevaar-aangetoond': 'ja', verbod: 'onbekend' },
    }),
  )
  const pad = `/aansluitingen/${id}`
  const { organisatiesKeuze: keuze } = await gelukt(anna.haal<Blad>(pad))
  const lid = (soort: string, naam: string) => ({ organisatie: keuze.find(o => o.soort === soort)?.id ?? '', naam })
  await doe(anna, `${pad}/oordeel`, {
    uitslag: 'positief',
    deelnemers: [lid('politie', 'Pim Voorbeeld'), lid('opvang', 'Pien Proef')],
    reden: 'Het gevaar is aangetoond (verzonnen).',
  })
  await doe(anna, `${pad}/toekenning`, {
    tot,
    apparaat: 'demo-0001',
    dienst: [{ organisatie: organisatieId(def.regio.id, 'veilig-thuis'), rol: 'medewerker-veilig-thuis' }],
  })
  const toen = new Date(`${geleden(4)}T18:20:00.000Z`)
  geleden(3)
  await doe(anna, `${pad}/alarmen`, { op: toen.toISOString(), reactie: 'aanhouding' })
}
