const TYPVELD = 'input, textarea, select, [contenteditable]'
const SLEUTEL = 'zoektoets'

/** Een browser kan opslag weigeren; dan geldt wat er altijd geldt. */
function opslag(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}

/** Of `/` het venster opent. WCAG 2.1.4: een sneltoets van één teken moet uit kunnen, voor wie spreekt in plaats van typt. */
export const isToetsAan = (): boolean => opslag()?.getItem(SLEUTEL) !== 'uit'

export function zetToets(aan: boolean): void {
  if (aan) opslag()?.removeItem(SLEUTEL)
  else opslag()?.setItem(SLEUTEL, 'uit')
}

/** Of deze toets het zoekvenster moet openen: `/` of Ctrl/⌘-K, en nooit terwijl iemand typt. */
export function isZoektoets(gebeurtenis: KeyboardEvent): boolean {
  const { key, target, ctrlKey, metaKey, altKey, shiftKey } = gebeurtenis
  if (gebeurtenis.defaultPrevented || gebeurtenis.isComposing || gebeurtenis.repeat) return false
  if (target instanceof Element && target.closest(TYPVELD)) return false
  if (key.toLowerCase() === 'k') return ctrlKey !== metaKey && !altKey && !shiftKey
  // Op veel toetsenborden zit `/` achter Shift.
  return key === '/' && !ctrlKey && !metaKey && !altKey && isToetsAan()
}
