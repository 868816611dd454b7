/** The way to the server. It lives in toon, where the screens of the slices may reach it too. */
export { haal, luisterNaarAntwoorden, nieuweSleutel, stuur, type Opdracht } from '../toon/api/client.ts'
export { useConcept } from '../toon/api/concept.ts'
export { useIk, type Ik } from '../toon/api/ik.ts'
export { useOpdracht } from '../toon/api/useOpdracht.ts'
export { isWeigering, Weigering, type Probleem } from '../toon/api/weigering.ts'
