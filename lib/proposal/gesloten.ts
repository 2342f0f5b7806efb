import { Storing, type Voorstelopslag } from './opslag'

const weiger = () => Promise.reject(new Storing('Voorstellen kunnen nu niet. Probeer het later opnieuw.'))

/** Een opslag die niets kan: het kader blijft te lezen, en wie een voorstel wil doen, hoort dat het later moet. */
export const GESLOTEN: Voorstelopslag = {
  getStand: weiger,
  bewaar: weiger,
  vindEerder: weiger,
  getVoorstellen: weiger,
  getStanden: weiger,
}
