import { type UseComboboxState, type UseComboboxStateChangeOptions, useCombobox } from 'downshift'
import { type AriaAttributes, type ChangeEvent, type KeyboardEvent, type RefObject, useMemo } from 'react'
import type { Treffer } from '@/lib/search/zoek'
import type { Treffergroep } from './groepeer'

const { InputChange, InputKeyDownArrowDown, InputKeyDownArrowUp, ItemMouseMove } = useCombobox.stateChangeTypes
/** Alleen hierdoor verandert er iets: een resultaat is een koppeling, en kiezen is haar volgen. */
const WISSELT: unknown[] = [InputChange, InputKeyDownArrowDown, InputKeyDownArrowUp, ItemMouseMove]
const wissel = (stand: UseComboboxState<Treffer>, { type, changes }: UseComboboxStateChangeOptions<Treffer>) =>
  WISSELT.includes(type) ? changes : stand

/** Het veld met zijn lijst volgens het ARIA-patroon *combobox*: wie typt, houdt de focus; pijlen wijzen een resultaat aan. */
export function useKeuzeveld(groepen: Treffergroep[], vraag: string, bijVraag: (vraag: string) => void) {
  const treffers = useMemo(() => groepen.flatMap(({ items }) => items), [groepen])
  const { getInputProps, getItemProps, getMenuProps } = useCombobox({
    items: treffers,
    isOpen: treffers.length > 0,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    initialHighlightedIndex: 0,
    itemToString: treffer => treffer?.titel ?? '',
    stateReducer: wissel,
  })
  const bijToets = (gebeurtenis: KeyboardEvent<HTMLInputElement>) => {
    const { key, nativeEvent } = gebeurtenis
    // Escape sluit het venster, Home en End gaan door de vraag: dat doet de browser al goed.
    if (key !== 'ArrowDown' && key !== 'ArrowUp') Object.assign(nativeEvent, { preventDownshiftDefault: true })
    if (key !== 'Enter' || nativeEvent.isComposing) return
    const gekozen = document.getElementById(gebeurtenis.currentTarget.getAttribute('aria-activedescendant') ?? '')
    if (!gekozen) return
    gebeurtenis.preventDefault()
    gekozen.click()
  }
  return {
    veld: (eigen: { ref: RefObject<HTMLInputElement | null> } & AriaAttributes) =>
      getInputProps({
        ...eigen,
        onKeyDown: bijToets,
        // Buiten Downshift om: die zou het veld bij elke toets eerst terugzetten en dan pas bijwerken.
        value: vraag,
        onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) => bijVraag(currentTarget.value),
      }),
    lijst: (naam: string) => getMenuProps({ 'aria-label': naam }),
    treffer: (item: Treffer) => getItemProps({ item, index: treffers.indexOf(item) }),
  }
}

export type Keuzeveld = ReturnType<typeof useKeuzeveld>
