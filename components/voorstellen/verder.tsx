import { useTranslations } from 'next-intl'
import { BRONTAAL, type Taal } from '@/lib/domain/taal'
import type { Voorstel } from '@/lib/domain/voorstel'
import { adresVan } from '@/lib/i18n/adres'
import { tafelAdres } from '@/lib/i18n/tafel'

interface Props {
  voorstel: Voorstel
  /** Hoeveel andere voorstellen over hetzelfde onderdeel open zijn. */
  ookOpen: number
  taal: Taal
}

const TEKST = {
  open: 'verderOpen',
  overgenomen: 'verderOvergenomen',
  afgewezen: 'verderAfgewezen',
} as const satisfies Record<Voorstel['stand'], string>

/** Hoe het met een voorstel verder gaat, en wat de lezer zelf kan doen. */
export function Verder({ voorstel: { id, stand, pullRequest, onderweg }, ookOpen, taal }: Props) {
  const t = useTranslations('tafel')
  const naar = (href: string) => (tekst: React.ReactNode) => <a href={href}>{tekst}</a>
  return (
    <>
      {onderweg && (
        <p>
          {t('verderOnderweg')} <bdi lang={BRONTAAL}>{onderweg}</bdi>
        </p>
      )}
      <p>
        {t.rich(TEKST[stand], {
          werkversie: naar(adresVan({ sectie: 'werkversie' }, taal)),
          wijzigingen: naar(adresVan({ sectie: 'wijzigingen' }, taal)),
        })}
      </p>
      {pullRequest && <p>{t.rich('pullRequest', { koppeling: naar(pullRequest) })}</p>}
      {ookOpen > 0 && (
        <p>
          {t('ookOpen', { aantal: ookOpen })} <a href={tafelAdres({ id, status: 'open' }, taal)}>{t('bekijkAlle')}</a>.
        </p>
      )}
      <p className="geen-druk">
        <a href={adresVan({ sectie: 'voorstel' }, taal)}>{t('stelVoor')}</a>
      </p>
    </>
  )
}
