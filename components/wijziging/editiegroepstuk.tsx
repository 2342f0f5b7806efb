import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Editiegroep } from '@/lib/domain/geschiedenis'
import type { Naslag } from '@/lib/domain/naslag'
import { WERKVERSIE } from '@/lib/domain/uitgave'
import { WACHT } from '@/lib/domain/wijzigingenkeuze'
import { uitgaveAdres, verschilAdres } from '@/lib/i18n/adres'
import { toonDatum } from '@/lib/i18n/datum'
import { Wijzigingstuk } from './wijzigingstuk'

interface Props {
  groep: Editiegroep
  /** De editie ervoor, om mee te vergelijken. */
  vorige: string | undefined
  naslag: Naslag
  /** Wat er bij de eerste editie te zeggen is. */
  children?: ReactNode
}

/** De wijzigingen die met één editie ingingen, of die nog wachten. */
export function Editiegroepstuk({ groep: { editie, wijzigingen }, vorige, naslag, children }: Props) {
  const t = useTranslations('wijzigingen')
  const e = useTranslations('edities')
  const { taal } = naslag
  const anker = `editie-${editie?.versie ?? WACHT}`
  return (
    <section aria-labelledby={anker} className="grid gap-5">
      <div>
        <h3 id={anker}>
          {editie ? (
            <a href={uitgaveAdres(editie.versie, taal)}>{e('editie', { versie: editie.versie })}</a>
          ) : (
            t('wacht')
          )}
          {editie && (
            <span className="wijs font-normal text-grijs">
              {' · '}
              {toonDatum(editie.bevroren, taal)}
              {children && ` · ${t('eerste')}`}
            </span>
          )}
        </h3>
        {!editie && <p className="wijs mt-2">{t('wachtUitleg')}</p>}
        {vorige && (
          <p className="wijs mt-2">
            <a href={verschilAdres({ van: vorige, naar: editie?.versie ?? WERKVERSIE }, taal)}>
              {editie ? t('vergelijk', { van: vorige, naar: editie.versie }) : t('vergelijkWacht', { van: vorige })}
            </a>
          </p>
        )}
      </div>
      {children}
      {wijzigingen.map(wijziging => (
        <Wijzigingstuk key={wijziging.id} wijziging={wijziging} naslag={naslag} />
      ))}
    </section>
  )
}
