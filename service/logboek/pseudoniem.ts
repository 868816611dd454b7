import type { Geheimhouding } from '../../kernel/gate.ts'
import type { Pseudoniem } from './regels.ts'

/** Keyed with the trace key of this installation (HMAC-SHA-256): who has only the export cannot count its way back to a person. */
export const pseudoniemVan =
  (geheim: Pick<Geheimhouding, 'spoor'>): Pseudoniem =>
  (regio, persoon) =>
    geheim.spoor(`logboek ${regio} ${persoon}`).toString('hex')
