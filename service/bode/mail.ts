import type { Bode } from '../../kernel/bode.ts'
import { isHier } from '../../kernel/config.ts'

export type Mailweg = { readonly smtp: string; readonly afzender: string }

/** A server that does not answer must not hold up what else waits. */
const GEDULD = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/**
 * Sends by SMTP. The sender is what the operator chose and should say nothing (SD-20); no display name, no header that names a program.
 * The package is loaded at the first message only.
 */
export function maakMail(weg: Mailweg, transport?: object): Bode {
  let post: Promise<{ sendMail(bericht: object): Promise<unknown> }> | null = null
  const open = async () => {
    const { createTransport } = await import('nodemailer')
    // no falling back to plain text on a net (ASVS 12.3.1)
    const requireTLS = !isHier(new URL(weg.smtp).hostname)
    return createTransport((transport ?? { url: weg.smtp, requireTLS, ...GEDULD }) as object)
  }
  return {
    async stuur({ naar, onderwerp, tekst, kenmerk }) {
      post ??= open()
      await (
        await post
      ).sendMail({
        ...{ from: weg.afzender, to: naar, subject: onderwerp, text: tekst, xMailer: false },
        ...(kenmerk === undefined ? {} : { messageId: `<${kenmerk}@${weg.afzender.split('@')[1] ?? ''}>` }),
        // Nobody's automatic answer comes back to us, and a mail program shows no link of its own.
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      })
    },
  }
}

/** Says that a message did not go, by its error, and lets the error go on to who tries again. The address and what the mail server said stay out of it. */
export const metMelding = (bode: Bode, opFout: (fout: unknown) => void): Bode => ({
  stuur: bericht =>
    bode.stuur(bericht).catch((fout: unknown) => {
      opFout(fout)
      throw fout
    }),
})
