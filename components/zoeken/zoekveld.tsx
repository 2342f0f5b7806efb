import { memo } from 'react'
import { LANGSTE_VRAAG } from '@/lib/search/verzoek'
import type { Keuzeveld } from './gebruik-keuzeveld'

interface Props {
  keuze: Keuzeveld['veld']
  beginvraag: string
  /** Wat er staat zolang er niets getypt is; de browser maakt dat anders bij elke toets opnieuw op. */
  plaats: string | undefined
}

/** Het veld waarin men typt. Onthouden: bij een toets verandert de browser het zelf, React hoeft er dan niet aan te komen. */
export const Zoekveld = memo(function Zoekveld({ keuze, beginvraag, plaats }: Props) {
  return (
    <input
      {...keuze}
      defaultValue={beginvraag}
      name="q"
      type="text"
      className="veld"
      aria-describedby="zoekhulp"
      placeholder={plaats}
      maxLength={LANGSTE_VRAAG}
      inputMode="search"
      enterKeyHint="search"
      autoCapitalize="off"
      spellCheck={false}
      // biome-ignore lint/a11y/noAutofocus: het veld staat in een venster dat de lezer zelf opent.
      autoFocus
    />
  )
})
