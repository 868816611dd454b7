/** A refusal is a value: a closed code, one calm sentence a professional can act on, the source of the rule. */
export type Weigering = {
  readonly ok: false
  readonly code: WeigerCode
  readonly uitleg: string
  readonly bron?: string
  readonly velden?: readonly { veld: string; uitleg: string }[]
}

export const weigerCodes = {
  ONGELDIG: 400,
  NIET_AANGEMELD: 401,
  NIET_BEVOEGD: 403,
  NIET_GEVONDEN: 404,
  MAG_NU_NIET: 409,
  ONVOLLEDIG: 422,
  ANDER_VERZOEK: 422,
  VEROUDERD: 412,
  TE_GROOT: 413,
  ONBEKEND_TYPE: 415,
  TE_VEEL: 429,
  BUITEN_BEREIK: 422,
  NIET_BESCHIKBAAR: 503,
} as const
export type WeigerCode = keyof typeof weigerCodes

/** Makes a refusal. `uitleg` says what is wrong and what to do, without personal data. */
export const weiger = (
  code: WeigerCode,
  uitleg: string,
  meer: { bron?: string; velden?: Weigering['velden'] } = {},
): Weigering => ({
  ok: false,
  code,
  uitleg,
  ...(meer.bron === undefined ? {} : { bron: meer.bron }),
  ...(meer.velden === undefined ? {} : { velden: meer.velden }),
})

/** Outside your circle a case does not exist: always these same words, for every id. */
export const nietGevonden = (): Weigering => weiger('NIET_GEVONDEN', 'Dit bestaat niet, of niet voor u.')
