import { Type, type Static } from 'typebox'

/**
 * The two forms in which the look log leaves Kring, with the names of the standards: Logboek Dataverwerkingen (Logius, interface of the
 * component Logboek) without anybody who looked, and its extension for NEN 7513 with who looked. What Kring does not know is not in the form.
 */
const dicht = { additionalProperties: false }
const Hex = (tekens: number) => Type.String({ pattern: `^[0-9a-f]{${tekens}}$` })
const Uuid = Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' })
/** Milliseconds since 1970. */
const Tijdstip = Type.Integer({ minimum: 0 })

/** 1: done. 0: refused or nothing found, which is no fault of the machine (the standard keeps 2 for that). */
const kern = {
  trace_id: Hex(32),
  span_id: Hex(16),
  status_code: Type.Enum([0, 1]),
  name: Type.String({ minLength: 1 }),
  start_time: Tijdstip,
  end_time: Tijdstip,
}

/** One line per person it was about; without a person when the look log names none. */
export const LdvRegel = Type.Object(
  {
    ...kern,
    resource: Type.Object(
      { attributes: Type.Object({ 'service.name': Type.Literal('kring'), 'kring.regio': Type.String() }, dicht) },
      dicht,
    ),
    attributes: Type.Object(
      {
        'dpl.core.processing_activity_id': Type.String({ pattern: '^urn:kring:verwerking:[a-z-]+$' }),
        'dpl.core.data_subject_id': Type.Optional(Hex(64)),
        'dpl.core.data_subject_id_type': Type.Optional(Type.Literal('urn:kring:pseudoniem')),
      },
      dicht,
    ),
  },
  dicht,
)
export type LdvRegel = Static<typeof LdvRegel>

const Deelnemer = Type.Object(
  {
    participantObjectTypeCode: Type.Enum(['1', '2']),
    participantObjectTypeCodeRole: Type.Optional(Type.Enum(['1', '3'])),
    participantObjectIDTypeCode: Type.Enum(['urn:kring:pseudoniem', 'urn:kring:zaak', 'urn:kring:gevraagd']),
    participantObjectSensitivity: Type.Optional(Type.String()),
    participantObjectID: Type.String(),
  },
  dicht,
)

/** One line per act, with who did it and everything it was about. */
export const NenRegel = Type.Object(
  {
    ...kern,
    resource: Type.Object(
      {
        attributes: Type.Object(
          {
            'nen7513.AuditEnterpriseSiteID': Uuid,
            'nen7513.AuditSourceId': Type.Literal('kring'),
            'nen7513.AuditSourceTypeCode': Type.Literal('4'),
          },
          dicht,
        ),
      },
      dicht,
    ),
    attributes: Type.Object(
      {
        'dpl.core.processing_activity_id': Type.String({ pattern: '^urn:kring:verwerking:[a-z-]+$' }),
        'dpl.nen7513.eventTypeCode': Type.Optional(Type.Enum(['inzage', 'opdracht'])),
        'dpl.nen7513.users': Type.Array(
          Type.Object(
            {
              userID: Uuid,
              userIsRequestor: Type.Boolean(),
              roleIDCode: Type.String(),
              purposeOfUse: Type.String(),
            },
            dicht,
          ),
          { minItems: 1, maxItems: 1 },
        ),
        'dpl.nen7513.participants': Type.Array(Deelnemer),
        'dpl.nen7513.controles': Type.Enum(['gelukt', 'geweigerd', 'niet-gevonden']),
      },
      dicht,
    ),
  },
  dicht,
)
export type NenRegel = Static<typeof NenRegel>
