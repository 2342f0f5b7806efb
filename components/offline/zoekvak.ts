import { telling } from '@/components/zoeken/telling'
import { vul } from '@/lib/i18n/vul'
import { bouwIndex } from '@/lib/search/bouw-index'
import type { Zoektabel } from '@/lib/search/tabel'
import { zoekOfStelVoor } from '@/lib/search/voorstel'
import type { Zoekindex } from '@/lib/search/zoekindex'
import { lees, maak, moet } from './blad'
import { type Gegevens, ZOEKTABEL_ID } from './gegevens'
import { maakTreffer } from './treffer'

/** Zoveel resultaten staan er hooguit. */
const MEESTE = 20
/** Wie luistert, hoort het aantal pas als het typen even stilligt. */
const RUST = 500

/** Laat het veld bij elke letter zoeken, met de kern van de website, in de tabel die in het bestand staat. */
export function maakZoekvak({ taal, teksten }: Gegevens, vak: HTMLElement, uitslag: HTMLElement): void {
  const veld = vak.querySelector('input')
  const stand = moet('zoektelling')
  if (!veld) return
  let index: Zoekindex | undefined
  let wacht: number | undefined
  // Pas bij het eerste gebruik: wie alleen leest, hoeft er niet op te wachten.
  const haal = (): Zoekindex => {
    index ??= bouwIndex(lees<Zoektabel>(ZOEKTABEL_ID))
    return index
  }

  const zeg = (tekst: string) => {
    window.clearTimeout(wacht)
    wacht = window.setTimeout(() => {
      stand.textContent = tekst
    }, RUST)
  }
  const sluit = () => {
    uitslag.hidden = true
    uitslag.replaceChildren()
    zeg('')
  }
  const toonNiets = (vraag: string, voorstel: string | undefined): Node => {
    const { zoeken } = teksten
    const geen = maak('p', { className: 'font-semibold' }, vul(zoeken.geen, { vraag }))
    if (!voorstel) return maak('div', { className: 'binnen' }, geen, maak('p', {}, zoeken.geenVoorstel))
    const knop = maak('button', { type: 'button', className: 'knop', textContent: voorstel })
    knop.addEventListener('click', () => {
      veld.value = voorstel
      // Dat zoekt meteen.
      veld.focus()
    })
    return maak('div', { className: 'binnen' }, geen, maak('p', {}, `${zoeken.bedoelt} `, knop, ' ?'))
  }
  const toon = () => {
    const vraag = veld.value.trim()
    if (vraag === '') return sluit()
    const { aantal, treffers, voorstel } = zoekOfStelVoor(haal(), vraag, { max: MEESTE })
    const lijst = () =>
      maak('ol', { className: 'rijen binnen' }, ...treffers.map(treffer => maakTreffer(treffer, taal, teksten)))
    uitslag.replaceChildren(aantal === 0 ? toonNiets(vraag, voorstel) : lijst())
    uitslag.hidden = false
    uitslag.scrollTop = 0
    zeg(telling(aantal, treffers.length, teksten))
  }
  const koppelingen = () => [...uitslag.querySelectorAll('a')]
  const kies = (gebeurtenis: KeyboardEvent, richting: 1 | -1) => {
    const alle = koppelingen()
    const nu = alle.findIndex(koppeling => koppeling.matches(':focus'))
    const doel = nu + richting < 0 ? veld : alle[nu + richting]
    if (uitslag.hidden || !doel) return
    gebeurtenis.preventDefault()
    doel.focus()
  }

  // Wie verder leest of tabt, heeft geen lijst over de tekst heen; terug in het veld staat zij er weer.
  const balk = uitslag.parentElement
  const verlaat = ({ target }: Event) => {
    if (target instanceof Node && !balk?.contains(target)) sluit()
  }
  document.addEventListener('focusin', verlaat)
  document.addEventListener('pointerdown', verlaat)
  veld.addEventListener('focus', () => window.setTimeout(haal), { once: true })
  veld.addEventListener('focus', toon)
  veld.addEventListener('input', toon)
  balk?.addEventListener('keydown', gebeurtenis => {
    const { key } = gebeurtenis
    if (key === 'ArrowDown') kies(gebeurtenis, 1)
    else if (key === 'ArrowUp') kies(gebeurtenis, -1)
    else if (key === 'Enter' && gebeurtenis.target === veld) koppelingen()[0]?.click()
    else if (key === 'Escape' && !uitslag.hidden) {
      gebeurtenis.preventDefault()
      veld.focus()
      veld.select()
      sluit()
    }
  })
  uitslag.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) sluit()
  })

  vak.hidden = false
  for (const hulp of document.querySelectorAll<HTMLElement>('[data-zonder-zoeken]')) hulp.hidden = true
}
