import type { Route } from '../../kernel/gate.ts'
import { opdrachten as contact } from './contact/opdrachten.ts'
import { opdrachten as hulp } from './hulp/opdrachten.ts'
import { opdrachten as inzage } from './inzage/opdrachten.ts'
import { coachopdrachten } from './inzage/opdrachten-coach.ts'
import { opdrachten as loop } from './loop/opdrachten.ts'
import { openRechtstreeks } from './loop/opdrachten-rechtstreeks.ts'
import { opdrachten as nazorg } from './nazorg/opdrachten.ts'
import { opdrachten as plan } from './plan/opdrachten.ts'
import { opdrachten as rechten } from './rechten/opdrachten.ts'
import { opdrachten as regie } from './regie/opdrachten.ts'
import { opdrachten as stukken } from './stukken/opdrachten.ts'
import { opdrachten as systeem } from './systeem/opdrachten.ts'

/** Every order on a case as a route, part by part. */
export const opdrachten: readonly Route[] = [
  openRechtstreeks,
  ...regie,
  ...systeem,
  ...contact,
  ...plan,
  ...hulp,
  ...loop,
  ...nazorg,
  ...stukken,
  ...inzage,
  ...coachopdrachten,
  ...rechten,
]
