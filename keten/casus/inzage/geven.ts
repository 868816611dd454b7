import { type Deel } from '../deel.ts'
import { coach } from './coach.ts'
import { ervaring } from './ervaring.ts'
import type { InzageFeit, InzageOpdracht } from './feiten.ts'
import { spoor } from './spoorwerker.ts'

/** What of the record goes to whom: the copy a request ended in (`rechten`), a track, an expert by experience, a coach. */
export const deel: Deel<InzageOpdracht, InzageFeit> = {
  beslis: { ...spoor.beslis, ...ervaring.beslis, ...coach.beslis },
  pas: {
    ...spoor.pas,
    ...ervaring.pas,
    ...coach.pas,
    InzageGegeven: (c, f) => {
      const { soort: _s, ...inzage } = f
      return { inzagen: [...c.inzagen, inzage] }
    },
  },
  access: { ...spoor.access, ...ervaring.access, ...coach.access },
  mogelijk: c => [...spoor.mogelijk(c), ...ervaring.mogelijk(c), ...coach.mogelijk(c)],
  ...(coach.ookGesloten === undefined ? {} : { ookGesloten: coach.ookGesloten }),
  rijen: { ...spoor.rijen, ...ervaring.rijen, ...coach.rijen },
}
