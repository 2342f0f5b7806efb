import { useTranslations } from 'next-intl'
import { isCode } from '@/lib/domain/id'
import type { Plek } from '@/lib/domain/plek'
import type { Taal } from '@/lib/domain/taal'
import { type Uitgave, WERKVERSIE } from '@/lib/domain/uitgave'
import { kortAdres, paginaAdres } from '@/lib/i18n/adres'
import { SITE_URL } from '@/lib/i18n/site'
import { Drukdatum } from './drukdatum'

interface Props {
  taal: Taal
  plek: Plek | undefined
  uitgave?: Uitgave
  concept: boolean
}

/** Het id van het onderdeel op deze pagina, als het een code heeft zoals `C-K8`. */
function codeVan(plek: Plek | undefined): string | undefined {
  const id = plek?.slug?.toUpperCase()
  return id && isCode(id) ? id : undefined
}

/**
 * De kop van elk geprint vel: welk onderdeel, welke uitgave, en het adres. Op het scherm is hij er niet.
 * De woorden staan in attributen: zo leest een schermlezer of zoekmachine ze niet, en een printer wel.
 */
export function Drukkop({ taal, plek, uitgave, concept }: Props) {
  const t = useTranslations()
  const code = codeVan(plek)
  const kort = code && uitgave !== WERKVERSIE
  const adres = SITE_URL.replace(/^https?:\/\//, '') + (kort ? `${kortAdres(code)}@` : paginaAdres(plek, taal, uitgave))
  const naam = [code, t('druk.naam')].filter(Boolean).join(' · ')
  // Zonder uitgave in het adres is het de editie van vandaag; de stijl zet haar nummer erachter.
  const vanVandaag = uitgave === undefined ? 'van-vandaag' : undefined
  return (
    <div className="drukkop" aria-hidden="true">
      <div>
        {concept ? (
          <span className="concept" data-tekst={`${naam} · ${t('druk.concept')}`} />
        ) : (
          <span className={vanVandaag} data-tekst={`${naam} · ${t('edities.editie', { versie: uitgave ?? '' })}`} />
        )}
        <span data-tekst={kort && uitgave ? adres + uitgave : adres} className={kort ? vanVandaag : undefined} />
        <Drukdatum taal={taal} tekst={t.raw('druk.geprint')} />
      </div>
    </div>
  )
}
