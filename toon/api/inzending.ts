/** Keeps one idempotency key for as long as the same content is being sent, whoever presses the button how often. */
export interface Inzending {
  readonly sleutelVoor: (inhoud: unknown) => string
  readonly klaar: () => void
}

export function maakInzending(nieuweSleutel: () => string): Inzending {
  let open: { vorm: string; sleutel: string } | undefined
  return {
    sleutelVoor: inhoud => {
      const vorm = JSON.stringify(inhoud) ?? ''
      if (open?.vorm !== vorm) open = { vorm, sleutel: nieuweSleutel() }
      return open.sleutel
    },
    klaar: () => {
      open = undefined
    },
  }
}
