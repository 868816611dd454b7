import type { Declaratie } from './vorm.ts'

/** The registers that a register points at, and those whose records its rules look at. */
export function naasten(d: Declaratie): readonly string[] {
  const velden = d.velden.flatMap(v => (v.register === undefined ? [] : [v.register]))
  const regels = d.gaten.flatMap(g => [
    ...(g.in === undefined ? [] : [g.in.register]),
    ...(g.over ?? []).flatMap(o => (o.register === undefined ? [] : [o.register])),
  ])
  const erbij = [...(d.erbij ?? []), ...(d.verzamelt ?? [])].map(e => e.register)
  return [...new Set([d.id, ...velden, ...regels, ...erbij])]
}
