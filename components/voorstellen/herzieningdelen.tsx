import { useTranslations } from 'next-intl'
import type { Herziening, Itemherziening } from '@/lib/domain/herziening'
import type { Naslag } from '@/lib/domain/naslag'
import { Genoemden } from './genoemden'
import { Itemredlines } from './itemredlines'

interface Props {
  herziening: Herziening
  hangt: Itemherziening['hangtAf']
  naslag: Naslag
}

const HANGT = ['vragen', 'signalen', 'overige'] as const

/** Wat een voorstel verandert en wat daarvan afhangt. */
export function Herzieningdelen({ herziening: { items, overige }, hangt, naslag }: Props) {
  const t = useTranslations('tafel')
  const bronnen = new Map(items.flatMap(item => item.bronnen).map(bron => [bron.id, bron]))
  return (
    <>
      <section aria-labelledby="verandert" className="grid gap-4">
        <h2 id="verandert">{t('verandert')}</h2>
        <p className="wijs">{t(items.length > 0 ? 'leeswijzer' : 'geenVerschil')}</p>
        <Itemredlines items={items} naslag={naslag} kopniveau="h3" />
        {overige.length > 0 && (
          <div className="wijs">
            <p>{t('overige')}</p>
            <ul className="mt-1.5">
              {overige.map(pad => (
                <li key={pad} className="break-all">
                  <bdi>{pad}</bdi>
                </li>
              ))}
            </ul>
          </div>
        )}
      </section>
      <section aria-labelledby="hangt-af" className="grid gap-4">
        <h2 id="hangt-af">{t('hangtAf')}</h2>
        <p>{t(HANGT.some(groep => hangt[groep].length > 0) ? 'hangtAfUitleg' : 'hangtNiets')}</p>
        {HANGT.map(groep => (
          <Genoemden key={groep} kop={t(`hangt.${groep}`)} genoemd={hangt[groep]} naslag={naslag} />
        ))}
        <Genoemden kop={t('bronnen')} genoemd={[...bronnen.values()]} naslag={naslag} />
      </section>
    </>
  )
}
