import { useTranslations } from 'next-intl'
import { Editiegegevens } from '@/components/editie/editiegegevens'
import { Ingetrokken } from '@/components/editie/ingetrokken'
import { Paginakop } from '@/components/ui/paginakop'
import { VertalingOntbreekt } from '@/components/ui/vertaling-ontbreekt'
import { kortAdres, uitgaveAdres } from '@/lib/i18n/adres'
import type { Bestandsinhoud } from './inhoud'
import { Nieuwer } from './nieuwer'

/** De voorkant: welke editie dit is, wat haar status was, dat het een weergave is, en hoe te citeren. */
export function Omslag({ editie, nieuwste, naslag, site, onderdelen, kernpunten }: Bestandsinhoud) {
  const t = useTranslations('offline')
  const s = useTranslations('site')
  const { versie } = editie
  const { taal } = naslag
  const voorbeeld = `${site ?? ''}${kortAdres(kernpunten[0]?.id ?? '', versie)}`.replace(/^\//, '')
  return (
    <>
      <VertalingOntbreekt taal={taal} van={onderdelen[0]?.taal ?? taal} />
      <Paginakop titel={`${s('naam')} ${s('ondertitel')}`}>
        <p className="font-semibold text-inkt">{useTranslations('edities')('editie', { versie })}</p>
        <p>{s('eigenaar')}</p>
        <p className="mt-3">{t('wat')}</p>
      </Paginakop>
      <div className="blad gap-y-8">
        <p className="balk">
          <Ingetrokken stand={editie.stand} taal={taal} />{' '}
          {versie === nieuwste ? t('wasNieuwste') : t('wasOud', { nieuwste })}
        </p>
        <Editiegegevens editie={editie} taal={taal} />
        {editie.tekst === 'weergave' && (
          <section aria-labelledby="deel-weergave">
            <h2 id="deel-weergave" className="mb-2">
              {t('weergaveKop')}
            </h2>
            <p>{t('weergave')}</p>
          </section>
        )}
        <section aria-labelledby="deel-citeren">
          <h2 id="deel-citeren" className="mb-2">
            {t('citerenKop')}
          </h2>
          <p>
            {t.rich(site ? 'citeren' : 'citerenLos', {
              voorbeeld: () => <span className={site ? 'wrap-anywhere' : 'whitespace-nowrap'}>{voorbeeld}</span>,
            })}
          </p>
          {site && (
            <p className="mt-2">
              {t('opHetWeb')}: <a href={uitgaveAdres(versie, taal)}>{site + uitgaveAdres(versie, taal)}</a>
            </p>
          )}
        </section>
        <Nieuwer site={site} taal={taal} />
      </div>
    </>
  )
}
