import { useTranslations } from 'next-intl'
import { Dossieringang } from '@/components/dossier/dossieringang'
import { Zoekingang } from '@/components/zoeken/zoekingang'
import type { Plek, Sectie } from '@/lib/domain/plek'
import { TALEN, type Taal } from '@/lib/domain/taal'
import type { Uitgave } from '@/lib/domain/uitgave'
import { adresVan, paginaAdres, thuis } from '@/lib/i18n/adres'

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
  /** Wat de taalwissel achter het vraagteken meeneemt. */
  vraag?: string
  /** De editie of werkversie waarin de lezer is; de taalwissel blijft daarin. */
  uitgave?: Uitgave
}

function Menulijst({ taal, plek, uitgave, className }: Props & { className: string }) {
  const t = useTranslations('secties')
  return (
    <ul className={className}>
      {MENU.map(sectie => (
        <li key={sectie}>
          <a
            href={adresVan({ sectie }, taal)}
            aria-current={plek?.sectie === sectie ? (plek.slug || uitgave ? 'true' : 'page') : undefined}
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
function Taalwissel({ taal, plek, vraag, uitgave }: Props) {
  const t = useTranslations('site')
  const andere = TALEN.find(ander => ander !== taal) ?? taal
  return (
    <a
      href={`${paginaAdres(plek, andere, uitgave)}${vraag ? `?${vraag}` : ''}`}
      lang={andere}
      hrefLang={andere}
      className="wijs geen-druk px-1 py-2"
    >
      {andere.toUpperCase()}
      <span className="sr-only">: {t('andereTaal')}</span>
    </a>
  )
}

/** De kop van elke pagina. Op de telefoon klapt het menu open, ook zonder JavaScript. */
export function Kop({ taal, plek, vraag, uitgave }: Props) {
  const t = useTranslations('site')
  const d = useTranslations('dossier')
  return (
    <header className="relative border-b border-lijn">
      <div className="mx-auto flex max-w-[67rem] flex-wrap items-center gap-x-2 gap-y-2 px-5 py-3">
        <a href={thuis(taal)} className="mr-auto text-inkt no-underline">
          <span className="block text-xl font-semibold leading-tight">{t('naam')}</span>
          <span className="wijs hidden text-grijs sm:block">
            {t('ondertitel')} <span className="min-[70rem]:hidden">· {t('eigenaar')}</span>
          </span>
        </a>
        <nav aria-label={t('hoofdmenu')} className="wijs geen-druk hidden min-[70rem]:block">
          <Menulijst taal={taal} plek={plek} uitgave={uitgave} className="flex flex-wrap gap-x-2" />
        </nav>
        <Taalwissel taal={taal} plek={plek} vraag={vraag} uitgave={uitgave} />
        <Dossieringang naar={adresVan({ sectie: 'dossier' }, taal)} tekst={d.raw('ingang')} />
        <Zoekingang taal={taal} naar={adresVan({ sectie: 'zoeken' }, taal)} tekst={t('zoekingang')} />
        <details className="wijs geen-druk min-[70rem]:hidden">
          <summary className="knop list-none">{t('menu')}</summary>
          <nav
            aria-label={t('hoofdmenu')}
            className="absolute inset-x-0 top-full z-10 border-b border-lijn bg-papier px-5 pb-4"
          >
            <Menulijst taal={taal} plek={plek} uitgave={uitgave} className="grid grid-cols-2 gap-x-6 pt-2" />
          </nav>
        </details>
      </div>
    </header>
  )
}
