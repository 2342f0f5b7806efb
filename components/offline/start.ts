import { gaNaarAnker } from './anker'
import { lees, moet } from './blad'
import { GEGEVENS_ID, type Gegevens } from './gegevens'
import { maakNieuwer } from './nieuwer-knop'
import { maakZoekvak } from './zoekvak'

/** Het script van het bestand. Er gaat niets over de lijn, tot iemand op de knop van `nieuwer` drukt. */
const gegevens = lees<Gegevens>(GEGEVENS_ID)
maakZoekvak(gegevens, moet('zoeken'), moet('zoekuitslag'))
maakNieuwer(gegevens, moet('nieuwer'), moet('nieuwer-uitslag'))
gaNaarAnker()
window.addEventListener('hashchange', gaNaarAnker)
