export {
  alsWachtende,
  rijVan,
  voorBezoeker,
  voorMedewerker,
  type BezoekerBlik,
  type MedewerkerBlik,
  type Wachtende,
} from './blik.ts'
export { begin, doe, eindig, GRENZEN, tik, type Daad, type Einde, type Gesprek, type Uitkomst } from './gesprek.ts'
export { CHATTALEN } from './talen.ts'
export { tekenChat } from './teken.ts'
export { isOpen } from './tijden.ts'
