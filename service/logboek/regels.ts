import { createHash } from 'node:crypto'
import type { LdvRegel, NenRegel } from './vorm.ts'

/** A line of the look log as the database holds it, without the trace of what somebody searched for. */
export type Inzagerij = {
  readonly regio: string
  readonly id: string
  readonly op: Date
  readonly mens: string
  readonly rol: string
  readonly organisatie: string
  readonly doel: string
  readonly wat: string
  readonly uitkomst: 'gelukt' | 'geweigerd' | 'niet-gevonden'
  readonly zaak: string | null
  readonly gevraagd: string | null
  readonly personen: readonly string[]
  readonly veldklassen: readonly string[]
}

/** A name for a person that says nothing, the same in every line; only who has the key can make it from the id. */
export type Pseudoniem = (regio: string, persoon: string) => string

/** The processing activity is the purpose; docs/verwerkingen.md says of each what it is. */
const activiteit = (r: Inzagerij): string => `urn:kring:verwerking:${r.doel}`

/** The id of the line in the look log is random and sixteen bytes: it is the trace, in both exports. */
const spoor = (r: Inzagerij): string => r.id.replaceAll('-', '')

const actie = (r: Inzagerij, deel: string): string =>
  createHash('sha256').update(`${r.id} ${deel}`).digest('hex').slice(0, 16)

/** What both forms begin with. Kring writes one instant per act: it began and ended in that transaction. */
const kern = (r: Inzagerij, deel: string) => ({
  trace_id: spoor(r),
  span_id: actie(r, deel),
  status_code: (r.uitkomst === 'gelukt' ? 1 : 0) as 0 | 1,
  name: r.wat,
  start_time: r.op.getTime(),
  end_time: r.op.getTime(),
})

/** The lines of Logboek Dataverwerkingen: one per person it was about, one without a person when none is known; never who looked. */
export function ldvRegels(r: Inzagerij, pseudoniem: Pseudoniem): LdvRegel[] {
  const regel = (deel: string, persoon: string | null): LdvRegel => ({
    ...kern(r, deel),
    resource: { attributes: { 'service.name': 'kring', 'kring.regio': r.regio } },
    attributes: {
      'dpl.core.processing_activity_id': activiteit(r),
      ...(persoon === null
        ? {}
        : {
            'dpl.core.data_subject_id': pseudoniem(r.regio, persoon),
            'dpl.core.data_subject_id_type': 'urn:kring:pseudoniem' as const,
          }),
    },
  })
  return r.personen.length === 0 ? [regel('ldv', null)] : r.personen.map((p, i) => regel(`ldv ${i}`, p))
}

/** The line of NEN 7513: who, in which role, for which purpose, about whom and which case, and whether it was allowed. */
export function nenRegel(r: Inzagerij, pseudoniem: Pseudoniem): NenRegel {
  const soort = soortVan(r)
  const gevoelig = r.veldklassen.length === 0 ? {} : { participantObjectSensitivity: r.veldklassen.join(' ') }
  return {
    ...kern(r, 'nen7513'),
    resource: {
      attributes: {
        'nen7513.AuditEnterpriseSiteID': r.organisatie,
        'nen7513.AuditSourceId': 'kring',
        'nen7513.AuditSourceTypeCode': '4',
      },
    },
    attributes: {
      'dpl.core.processing_activity_id': activiteit(r),
      ...(soort === null ? {} : { 'dpl.nen7513.eventTypeCode': soort }),
      'dpl.nen7513.users': [
        { userID: r.mens, userIsRequestor: r.rol !== 'systeem', roleIDCode: r.rol, purposeOfUse: r.doel },
      ],
      'dpl.nen7513.participants': [
        ...r.personen.map(p => ({
          participantObjectTypeCode: '1' as const,
          participantObjectTypeCodeRole: '1' as const,
          participantObjectIDTypeCode: 'urn:kring:pseudoniem' as const,
          ...gevoelig,
          participantObjectID: pseudoniem(r.regio, p),
        })),
        ...(r.zaak === null ? [] : [stuk('urn:kring:zaak', r.zaak)]),
        ...(r.gevraagd === null || r.gevraagd === r.zaak ? [] : [stuk('urn:kring:gevraagd', r.gevraagd)]),
      ],
      'dpl.nen7513.controles': r.uitkomst,
    },
  }
}

const stuk = (soort: 'urn:kring:zaak' | 'urn:kring:gevraagd', id: string) => ({
  participantObjectTypeCode: '2' as const,
  participantObjectTypeCodeRole: '3' as const,
  participantObjectIDTypeCode: soort,
  participantObjectID: id,
})

/** A command names its step (`melding.BesluitWeging`) or carries the class `opdracht`; a look its route. Of a refused POST the log does not say which it was. */
function soortVan(r: Inzagerij): 'inzage' | 'opdracht' | null {
  if (r.veldklassen.includes('opdracht') || !r.wat.includes('/')) return 'opdracht'
  return r.wat.startsWith('GET ') || r.veldklassen.length > 0 ? 'inzage' : null
}
