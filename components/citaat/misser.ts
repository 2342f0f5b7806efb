import type { Misser } from '@/lib/domain/citaat'
import { isCode } from '@/lib/domain/id'
import { vul } from '@/lib/i18n/vul'
import type { Missertekst } from './teksten'

/** Waarom een aangehaald onderdeel er niet is, in één zin. */
export const misserTekst = (misser: Misser, teksten: Missertekst): string =>
  vul(teksten[misser.reden], {
    // Een code lezen mensen in hoofdletters, een woord-id niet.
    slug: isCode(misser.slug.toUpperCase()) ? misser.slug.toUpperCase() : misser.slug,
    ...('editie' in misser && { editie: misser.editie }),
    ...('edities' in misser && { edities: misser.edities.join(', ') }),
  })
