import { maakHerziening } from '../herziening/maak-herziening'
import { maakHerzieningen } from './herzieningen'

/** Wat een voorstel verandert; niets als het er niet is. @throws Storing */
export const getHerziening = maakHerzieningen(maakHerziening)
