import { useTranslations } from 'next-intl'
import type { Plek, Sectie } from '@/lib/domain/plek'
import { TALEN, type Taal } from '@/lib/domain/taal'
import { adresVan, thuis } from '@/lib/i18n/adres'

const MENU = [
  'lezen',
  'vragen',
  'kernpunten',
  'signalen',
  'urgentie',
  'bronnen',
  'begrippen',
  'toelichting',
] as const satisfies Sectie[]

interface Props {
  taal: Taal
  plek: Plek | undefined
}

function Menulijst({ taal, plek, className }: Props & { className: string }) {
  const t = useTranslations('secties')
  return (
    <ul className={className}>
      {MENU.map(sectie => (
        <li key={sectie}>
          <a
            href={adresVan({ sectie }, taal)}
            aria-current={plek?.sectie === sectie ? (plek.slug ? 'true' : 'page') : undefined}
            className="block py-2 text-inkt no-underline hover:underline aria-[current]:font-semibold aria-[current]:underline"
          >
            {t(sectie)}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Naar dezelfde plek in de andere taal. */
function Taalwissel({ taal, plek }: Props) {
  const t = useTranslations('site')
  const andere = TALEN.find(ander => ander !== taal) ?? taal
  return (
    <a
      href={plek ? adresVan(plek, andere) : thuis(andere)}
      lang={andere}
      hrefLang={andere}
      className="wijs geen-druk px-1 py-2"
    >
      {t('andereTaal')}
    </a>
  )
}

/** De kop van elke pagina. Op de telefoon klapt het menu open, ook zonder JavaScript. */
export function Kop({ taal, plek }: Props) {
  const t = useTranslations('site')
  return (
    <header className="border-b border-lijn">
      <div className="mx-auto flex max-w-[78rem] flex-wrap items-center gap-x-5 gap-y-1 px-5 py-3">
        <a href={thuis(taal)} className="mr-auto text-inkt no-underline">
          <span className="block text-xl font-semibold leading-tight">{t('naam')}</span>
          <span className="wijs hidden text-grijs sm:block">
            {t('ondertitel')} · {t('eigenaar')}
          </span>
        </a>
        <nav aria-label={t('hoofdmenu')} className="wijs geen-druk hidden lg:block">
          <Menulijst taal={taal} plek={plek} className="flex flex-wrap gap-x-5" />
        </nav>
        <Taalwissel taal={taal} plek={plek} />
        <details className="wijs geen-druk group open:basis-full lg:hidden">
          <summary className="knop ml-auto w-fit list-none">{t('menu')}</summary>
          <nav aria-label={t('hoofdmenu')}>
            <Menulijst taal={taal} plek={plek} className="mt-2 grid grid-cols-2 gap-x-6 border-t border-lijn pt-2" />
          </nav>
        </details>
      </div>
    </header>
  )
}
