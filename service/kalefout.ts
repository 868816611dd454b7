/** What the log keeps of an error: a name, a code and a place, never a message that could carry a value. */
export type KaleFout = { type: string; message: ''; stack: string; code: string; oorzaak: string; constraint: string }

type Ruw = Error & { code?: unknown; constraint?: unknown; cause?: unknown }

/** Strips an error for the log. Only the lines of the stack that name a place: a message may have lines of its own. */
export function kaleFout(fout: unknown): KaleFout {
  const f = (fout instanceof Error ? fout : new Error('onbekend')) as Ruw
  const cause = (f.cause ?? {}) as { code?: unknown }
  return {
    type: woord(f.name),
    message: '',
    stack: (f.stack ?? '')
      .split('\n')
      .filter(regel => /^\s+at /.test(regel))
      .slice(0, 5)
      .join('\n'),
    code: woord(f.code),
    // what lies under it: a certificate that was refused, a line that broke
    oorzaak: woord(cause.code),
    constraint: woord(f.constraint),
  }
}

/** A code is a word of a program; anything else could be a value of a person. */
const woord = (x: unknown): string => (typeof x === 'string' && /^[\w.-]{1,60}$/.test(x) ? x : '')
