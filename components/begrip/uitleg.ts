const BEGRIP = 'a[data-uitleg]'
/** Tijd om de muis van het woord naar de uitleg te brengen (WCAG 1.4.13), in milliseconden. */
const RESPIJT = 250

const begripBij = (doel: EventTarget | null): HTMLAnchorElement | null =>
  doel instanceof Element ? doel.closest<HTMLAnchorElement>(BEGRIP) : null

/** Zet het venster onder het woord, binnen de bladzijde; past het daar niet, dan erboven. */
function plaats(venster: HTMLElement, woord: HTMLElement, hoogte?: number): void {
  // Een woord dat over twee regels loopt heeft twee vakken; neem dat waar de lezer is.
  const vakken = [...woord.getClientRects()]
  const vak = vakken.find(({ bottom }) => hoogte !== undefined && hoogte <= bottom) ?? vakken[0]
  if (!vak) return
  const breedte = document.documentElement.clientWidth
  const links = Math.max(8, Math.min(vak.left, breedte - venster.offsetWidth - 8))
  const onder = vak.bottom + 6
  const past = onder + venster.offsetHeight < window.innerHeight || vak.top < venster.offsetHeight
  const boven = past ? onder : vak.top - venster.offsetHeight - 6
  venster.style.left = `${links + window.scrollX}px`
  venster.style.top = `${boven + window.scrollY}px`
}

/** Laat begrippen hun uitleg tonen in `venster`. Geeft terug hoe het weer op te ruimen is. */
export function maakUitleg(venster: HTMLElement): () => void {
  const tekst = venster.querySelector('[data-tekst]')
  const lees = venster.querySelector<HTMLAnchorElement>('[data-lees]')
  let open: HTMLAnchorElement | null = null
  let wacht: number | undefined
  let aangeraakt = false
  const klaar = new AbortController()
  const { signal } = klaar

  const sluit = () => {
    window.clearTimeout(wacht)
    open?.removeAttribute('aria-describedby')
    open = null
    if (venster.matches(':popover-open')) venster.hidePopover()
  }
  const toon = (woord: HTMLAnchorElement, hoogte?: number) => {
    window.clearTimeout(wacht)
    if (open === woord) return
    sluit()
    if (tekst) tekst.textContent = woord.dataset.uitleg ?? ''
    if (lees) lees.href = woord.href
    venster.lang = woord.closest('[lang]')?.getAttribute('lang') ?? ''
    venster.showPopover()
    plaats(venster, woord, hoogte)
    woord.setAttribute('aria-describedby', venster.id)
    open = woord
  }
  const sluitStraks = () => {
    window.clearTimeout(wacht)
    wacht = window.setTimeout(sluit, RESPIJT)
  }
  const blijf = (doel: EventTarget | null) => doel instanceof Node && venster.contains(doel)

  document.addEventListener(
    'pointerover',
    ({ target, pointerType, clientY }) => {
      const woord = begripBij(target)
      if (pointerType === 'touch') return
      if (woord) toon(woord, clientY)
      else if (blijf(target)) window.clearTimeout(wacht)
      else if (open && open !== document.activeElement) sluitStraks()
    },
    { signal },
  )
  document.addEventListener(
    'focusin',
    ({ target }) => {
      const woord = begripBij(target)
      if (woord) toon(woord)
      else if (!blijf(target)) sluit()
    },
    { signal },
  )
  // Aanraken toont eerst de uitleg; de koppeling daarin leidt verder. Toetsenbord en muis volgen de koppeling.
  document.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      aangeraakt = pointerType === 'touch'
    },
    { signal },
  )
  document.addEventListener(
    'click',
    gebeurtenis => {
      const woord = begripBij(gebeurtenis.target)
      if (woord && aangeraakt) {
        gebeurtenis.preventDefault()
        toon(woord)
      } else if (!blijf(gebeurtenis.target)) sluit()
    },
    { signal },
  )
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape') sluit()
    },
    { signal },
  )

  return () => {
    sluit()
    klaar.abort()
  }
}
