import { geefVoorstellen } from './lijst'

/** `GET /api/voorstellen`: alles wat is voorgesteld, nieuwste eerst. */
export const GET = geefVoorstellen
