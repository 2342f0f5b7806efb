import { useTranslations } from 'next-intl'
import { Editiegegevens } from '@/components/editie/editiegegevens'
import type { Taal } from '@/lib/domain/taal'
import type { Editie } from '@/lib/domain/uitgave'
import { kortAdres, uitgaveAdres } from '@/lib/i18n/adres'

interface Props {
  editie: Editie
  taal: Taal
  /** Het publieke adres van het portaal, zonder `https://`; leeg zolang dat niet vaststaat. */
  portaal: string
  /** Een onderdeel om te laten zien hoe men ernaar verwijst. */
  voorbeeld: string
}

/** Het titelblad: welke tekst dit is, van wie, en hoe men ernaar verwijst. */
export function Titelblad({ editie, taal, portaal, voorbeeld }: Props) {
  const t = useTranslations()
  const { versie, bevroren } = editie
  return (
    <header className="titelblad">
      <p className="wijs font-semibold">{t('site.eigenaar')}</p>
      <h1>
        {t('site.naam')} <span>{t('site.ondertitel')}</span>
      </h1>
      <p className="text-2xl">{t('edities.editie', { versie })}</p>
      <p className="balk">{t('site.weergaveKort')}</p>
      {/* Wat hier staat blijft zo; wat er later over de editie besloten wordt, staat op het portaal. */}
      <Editiegegevens editie={{ ...editie, stand: { status: 'vastgesteld', sinds: bevroren } }} taal={taal} />
      <p className="wijs">
        {t('boek.verwijzen', {
          id: voorbeeld,
          adres: `${portaal}${kortAdres(voorbeeld, versie)}`,
          editie: `${portaal}${uitgaveAdres(versie, taal)}`,
        })}
      </p>
    </header>
  )
}
