import { useTranslations } from 'next-intl'
import type { Naslag } from '@/lib/domain/naslag'
import type { Kernpunt, Kernwaarde, Toelichting, Vraag } from '@/lib/domain/onderdeel'

interface Props {
  toelichtingen: Toelichting[]
  kernwaarden: Kernwaarde[]
  vragen: Vraag[]
  kernpunten: Kernpunt[]
  naslag: Naslag
}

/** De inhoud van de leestekst: naast de tekst op een breed scherm, uitklapbaar erboven op een smal. */
export function Inhoudsopgave({ toelichtingen, kernwaarden, vragen, kernpunten, naslag }: Props) {
  const t = useTranslations()
  const opgave = (
    <ol className="grid gap-2">
      <li>
        <a href="#deel-toelichting">{t('secties.toelichting')}</a>
        <ol className="mt-1 grid gap-1 pl-4">
          {toelichtingen.map(({ id, titel, taal }) => (
            <li key={id}>
              <a href={`#${id}`} lang={taal}>
                {titel}
              </a>
            </li>
          ))}
        </ol>
      </li>
      <li>
        <a href="#deel-signalen">{t('groepen.signaal')}</a>
      </li>
      {kernwaarden.map(({ id, titel, letter, taal }) => (
        <li key={id} data-letter={letter}>
          <a href={`#${id}`} lang={taal} className="font-semibold text-(--kleur)">
            {titel}
          </a>
          <ol className="mt-1 grid gap-1 pl-4">
            {vragen
              .filter(({ bij }) => bij === id)
              .map(vraag => (
                <li key={vraag.id}>
                  <a href={naslag.adres(vraag)} lang={vraag.taal}>
                    <span className="merk">{vraag.id}</span> {vraag.titel}
                  </a>
                </li>
              ))}
            {kernpunten.some(({ bij }) => bij === id) && (
              <li>
                <a href={`#kernpunten-${id}`}>{t('groepen.kernpunt')}</a>
              </li>
            )}
          </ol>
        </li>
      ))}
      <li>
        <a href="#voetnoten">{t('item.voetnoten')}</a>
      </li>
    </ol>
  )
  return (
    <>
      <details className="inhoud-smal wijs geen-druk rounded-sm bg-blad p-4">
        <summary className="cursor-pointer font-semibold">{t('lezen.inhoud')}</summary>
        <nav aria-label={t('lezen.inhoud')} className="mt-3">
          {opgave}
        </nav>
      </details>
      <nav aria-label={t('lezen.inhoud')} className="inhoud-breed marge wijs geen-druk">
        <p className="kopje mb-2">{t('lezen.inhoud')}</p>
        {opgave}
      </nav>
    </>
  )
}
