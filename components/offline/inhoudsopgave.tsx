import { useTranslations } from 'next-intl'
import type { Item } from '@/lib/domain/onderdeel'
import { DELEN } from './delen'
import type { Bestandsinhoud } from './inhoud'

/** De inhoudsopgave, ook op papier: elk deel, elke kernwaarde met haar vragen en kernpunten. */
export function Inhoudsopgave({ naslag, toelichtingen, signalen, kernwaarden, vragen, kernpunten }: Bestandsinhoud) {
  const t = useTranslations()
  const lijst = (items: Item[]) => (
    <ol className="mt-1 grid gap-1 pl-4">
      {items.map(item => (
        <li key={item.id} lang={item.taal}>
          <a href={naslag.adres(item)}>
            {item.soort !== 'toelichting' && <span className="merk">{item.id}</span>} {item.titel}
          </a>
        </li>
      ))}
    </ol>
  )
  const deel = (naam: keyof typeof DELEN, items: Item[] = []) => (
    <li>
      <a href={`#${DELEN[naam].anker}`} className="font-semibold">
        {t(DELEN[naam].naam)}
      </a>
      {items.length > 0 && lijst(items)}
    </li>
  )
  return (
    <nav id="deel-inhoud" aria-labelledby="inhoud-kop" className="wijs">
      <h2 id="inhoud-kop" className="mb-3">
        {t('offline.inhoud')}
      </h2>
      <ol className="grid gap-2">
        {deel('toelichting', toelichtingen)}
        {deel('signalen', signalen)}
        {kernwaarden.map(kernwaarde => (
          <li key={kernwaarde.id} data-letter={kernwaarde.letter}>
            <a href={naslag.adres(kernwaarde)} lang={kernwaarde.taal} className="font-semibold text-(--kleur)">
              {kernwaarde.titel}
            </a>
            {lijst([...vragen, ...kernpunten].filter(({ bij }) => bij === kernwaarde.id))}
          </li>
        ))}
        {deel('urgentie', naslag.urgentie)}
        {deel('voetnoten')}
        {deel('bronnen')}
        {deel('begrippen')}
        {deel('register')}
      </ol>
    </nav>
  )
}
