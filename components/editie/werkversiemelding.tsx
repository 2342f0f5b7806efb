import { useTranslations } from 'next-intl'

interface Props {
  /** De nieuwste editie, als die er is. */
  nieuwste: string | undefined
  /** Hoeveel onderdelen in de werkversie anders zijn dan daarin. */
  verschillen: number
}

/** Wat de werkversie is, en hoeveel zij van de nieuwste editie verschilt. */
export function Werkversiemelding({ nieuwste, verschillen }: Props) {
  const t = useTranslations('edities')
  return (
    <p className="border-l-4 border-inkt bg-blad px-4 py-3">
      <strong>{t('werkversieTekst')}</strong> {nieuwste && t('verschil', { aantal: verschillen, versie: nieuwste })}
    </p>
  )
}
