import { useTranslations } from 'next-intl'
import type { Sectie } from '@/lib/domain/plek'
import type { Taal } from '@/lib/domain/taal'
import { adresVan } from '@/lib/i18n/adres'

const VOETMENU = [
  'over',
  'edities',
  'wijzigingen',
  'voorstellen',
  'citeren',
  'citaat',
  'dossier',
  'evaluatie',
  'herkomst',
  'toegankelijkheid',
] as const satisfies Sectie[]

/** Onder elke pagina: wat dit is en waar de vastgestelde tekst staat. */
export function Voet({ taal }: { taal: Taal }) {
  const t = useTranslations('site')
  const s = useTranslations('secties')
  return (
    <footer className="wijs border-t border-lijn bg-blad">
      <div className="mx-auto grid max-w-[67rem] gap-4 px-5 py-8 md:grid-cols-[1fr_2fr] md:gap-16">
        <p>{t('weergaveKort')}</p>
        <nav aria-label={t('voetmenu')} className="geen-druk">
          <ul className="flex flex-wrap gap-x-6">
            {VOETMENU.map(sectie => (
              <li key={sectie}>
                <a href={adresVan({ sectie }, taal)} className="inline-block py-1.5">
                  {s(sectie)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
