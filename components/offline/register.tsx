import { Merk } from '@/components/ui/merk'
import { isCode } from '@/lib/domain/id'
import { BRONTAAL } from '@/lib/domain/taal'
import { kortAdres } from '@/lib/i18n/adres'
import type { Bestandsinhoud } from './inhoud'

/** Van elk onderdeel waar het in de vastgestelde tekst staat, en het korte adres om te citeren. */
export function Register({ onderdelen, naslag, editie, site }: Bestandsinhoud) {
  const adres = (id: string) => `${site?.replace(/^https?:\/\//, '') ?? ''}${kortAdres(id, editie.versie)}`
  return (
    <ul className="rijen register">
      {onderdelen.map(item => (
        <li key={item.id} className="rij">
          {isCode(item.id) ? <Merk item={item} naslag={naslag} /> : <span />}
          <div>
            <p lang={item.taal}>{isCode(item.id) ? item.titel : <a href={naslag.adres(item)}>{item.titel}</a>}</p>
            <p className="wijs text-grijs">
              <span lang={BRONTAAL} className="block">
                {item.plaats}
              </span>
              {site ? (
                <a href={kortAdres(item.id, editie.versie)} className="wrap-anywhere">
                  {adres(item.id)}
                </a>
              ) : (
                adres(item.id).slice(1)
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
