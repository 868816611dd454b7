/** The face of the vertrouwenspersoon: putting a question down (the door does it too), and what that person alone reads and does. */
export { maakRoutes } from './routes.ts'
export { bezet, legNeer, type Gevraagd } from './neerleggen.ts'
