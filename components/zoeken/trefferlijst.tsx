import type { Taal } from '@/lib/domain/taal'
import { SOORTNAMEN } from '@/lib/search/soortnamen'
import type { Treffer } from '@/lib/search/zoek'
import { Gemerkt } from './gemerkt'
import type { Zoekteksten } from './teksten'
import { Treffermerk, Treffertitel } from './trefferkop'
import { waaromTekst } from './waarom'

interface Props {
  treffers: Treffer[]
  taal: Taal
  teksten: Zoekteksten
}

/**
 * De resultaten op volgorde, het beste eerst. Anders dan in het venster niet per soort: hier staan er veel meer, en dan
 * zou het op één na beste onder een lange rij zwakkere van dezelfde soort verdwijnen. Filteren kan met het formulier.
 */
export const Trefferlijst = ({ treffers, taal, teksten }: Props) => (
  <ol className="rijen">
    {treffers.map(treffer => (
      <li key={treffer.id} className="rij">
        <span>
          <Treffermerk id={treffer.id} />
        </span>
        <div className="grid gap-1">
          <a href={treffer.url} className="justify-self-start font-semibold">
            <Treffertitel treffer={treffer} taal={taal} />
          </a>
          <p lang={treffer.taal === taal ? undefined : treffer.taal} className="text-base wrap-anywhere">
            <Gemerkt segmenten={treffer.fragment} />
          </p>
          <p className="wijs text-grijs first-letter:uppercase">
            {SOORTNAMEN[treffer.soort][taal][0]} · {waaromTekst(treffer, teksten)}
          </p>
        </div>
      </li>
    ))}
  </ol>
)
