import { useTranslations } from 'next-intl'
import type { Taal } from '@/lib/domain/taal'
import type { Editie } from '@/lib/domain/uitgave'
import { adresVan, uitgaveAdres } from '@/lib/i18n/adres'
import { Editiegegevens } from './editiegegevens'

interface Props {
  editie: Editie
  taal: Taal
  nieuwste: boolean
}

/** Eén editie in de lijst: welke, van wanneer, met welke status. */
export function Editiekaart({ editie, taal, nieuwste }: Props) {
  const t = useTranslations('edities')
  const w = useTranslations('wijzigingen')
  return (
    <section aria-labelledby={`editie-${editie.versie}`} className="grid gap-3">
      <h2 id={`editie-${editie.versie}`}>
        <a href={uitgaveAdres(editie.versie, taal)}>{t('editie', { versie: editie.versie })}</a>
        {nieuwste && <span className="wijs font-normal text-grijs"> · {t('nieuwste')}</span>}
      </h2>
      <Editiegegevens editie={editie} taal={taal} />
      <p className="wijs">
        <a href={adresVan({ sectie: 'wijzigingen', anker: `editie-${editie.versie}` }, taal)}>
          {w('bijEditie', { versie: editie.versie })}
        </a>
      </p>
    </section>
  )
}
