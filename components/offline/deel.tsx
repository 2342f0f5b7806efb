import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DELEN } from './delen'

interface Props {
  naam: keyof typeof DELEN
  children: ReactNode
}

/** Een deel van het bestand, met de naam die het in de inhoudsopgave heeft. */
export function Deel({ naam, children }: Props) {
  const { anker, naam: melding } = DELEN[naam]
  return (
    <section aria-labelledby={anker} className="deel grid gap-8">
      <h2 id={anker} className="text-3xl">
        {useTranslations()(melding)}
      </h2>
      {children}
    </section>
  )
}
