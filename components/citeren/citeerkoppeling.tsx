import { useTranslations } from 'next-intl'
import { citeereditie } from '@/lib/domain/citeereditie'
import { naamVan } from '@/lib/domain/id'
import type { Naslag } from '@/lib/domain/naslag'
import type { Onderdeel } from '@/lib/domain/onderdeel'
import { citeerAdres } from '@/lib/i18n/verwijzing'

/** Bij een onderdeel zonder eigen blad: de weg naar zijn verwijzingen. Niets in de werkversie. */
export function Citeerkoppeling({ item, naslag }: { item: Onderdeel; naslag: Naslag }) {
  const t = useTranslations('citeren')
  const editie = citeereditie(naslag)
  if (!editie) return null
  return (
    <p className="wijs geen-druk mt-2">
      <a href={citeerAdres(item.id, editie, naslag.taal)} className="inline-block py-0.5">
        {t.rich('citeer', { naam: naamVan(item), wat: wat => <span className="sr-only">{wat}</span> })}
      </a>
    </p>
  )
}
