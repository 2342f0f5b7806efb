import { type UseComboboxState, type UseComboboxStateChangeOptions, useCombobox } from 'downshift'
import { type KeyboardEvent, type RefObject, useCallback, useMemo } from 'react'

const { InputKeyDownArrowDown, InputKeyDownArrowUp, ItemMouseMove, FunctionSetHighlightedIndex } =
  useCombobox.stateChangeTypes
/** Alleen hierdoor verandert er iets: een resultaat is een koppeling, en kiezen is haar volgen. */
const WISSELT: unknown[] = [InputKeyDownArrowDown, InputKeyDownArrowUp, ItemMouseMove, FunctionSetHighlightedIndex]
const wissel = (stand: UseComboboxState<number>, { type, changes }: UseComboboxStateChangeOptions<number>) =>
  WISSELT.includes(type) ? changes : stand

function bijToets(gebeurtenis: KeyboardEvent<HTMLInputElement>) {
  const { key, nativeEvent } = gebeurtenis
  // Escape sluit het venster, Home en End gaan door de vraag: dat doet de browser al goed.
  if (key !== 'ArrowDown' && key !== 'ArrowUp') Object.assign(nativeEvent, { preventDownshiftDefault: true })
  if (key !== 'Enter' || nativeEvent.isComposing) return
  const gekozen = document.getElementById(gebeurtenis.currentTarget.getAttribute('aria-activedescendant') ?? '')
  if (!gekozen) return
  gebeurtenis.preventDefault()
  gekozen.click()
}

interface Opties {
  /** Hoeveel resultaten er staan. */
  aantal: number
  veld: RefObject<HTMLInputElement | null>
  /** Hoe het veld en de lijst heten. */
  namen: { plaats: string; naam: string }
}

/**
 * Het veld met zijn lijst volgens het ARIA-patroon *combobox*: wie typt, houdt de focus; pijlen wijzen een resultaat
 * aan. Downshift kent geen resultaten, alleen plekken: dan blijven alle eigenschappen bij elke toets dezelfde, en hoeft
 * React ze niet opnieuw te zetten. Ook de vraag gaat om Downshift heen: zie `useUitslag`.
 */
export function useKeuzeveld({ aantal, veld, namen: { plaats, naam } }: Opties) {
  const plekken = useMemo(() => Array.from({ length: aantal }, (_, plek) => plek), [aantal])
  const { getInputProps, getItemProps, getMenuProps, highlightedIndex, setHighlightedIndex } = useCombobox({
    items: plekken,
    isOpen: aantal > 0,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    initialHighlightedIndex: 0,
    stateReducer: wissel,
  })
  const isEerste = highlightedIndex === 0
  return {
    veld: useMemo(() => {
      const {
        value: _,
        onChange: __,
        ...rest
      } = getInputProps({ ref: veld, 'aria-label': plaats, onKeyDown: bijToets })
      return rest
    }, [getInputProps, veld, plaats]),
    lijst: useMemo(() => getMenuProps({ 'aria-label': naam }), [getMenuProps, naam]),
    /** Wijst weer het beste resultaat aan. */
    naarEerste: useCallback(() => {
      if (!isEerste) setHighlightedIndex(0)
    }, [isEerste, setHighlightedIndex]),
    treffers: useMemo(() => plekken.map(plek => getItemProps({ item: plek, index: plek })), [getItemProps, plekken]),
  }
}

export type Keuzeveld = ReturnType<typeof useKeuzeveld>
