import { Storing } from '../opslag'
import { Githubfout } from './fout'

const OPNIEUW_NA_S = 60

/** Wie indient, hoort wat hij kan doen; wat de schijf zegt, is voor de beheerder. */
function alsStoring(fout: unknown): Storing {
  if (fout instanceof Storing) return fout
  if (fout instanceof Githubfout) {
    const { wie, wachtMs = OPNIEUW_NA_S * 1000 } = fout.verklaring
    const raad = wie === 'vanzelf' ? ' Probeer het later opnieuw.' : ''
    return new Storing(`${fout.message}${raad}`, Math.ceil(wachtMs / 1000))
  }
  const storing = new Storing(
    'De voorstellen zijn nu niet te bereiken. Probeer het later opnieuw; er is niets verloren.',
    OPNIEUW_NA_S,
  )
  storing.cause = fout
  return storing
}

/** @throws Storing in plaats van elke andere fout */
export async function metStoring<T>(doe: () => Promise<T>): Promise<T> {
  try {
    return await doe()
  } catch (fout) {
    throw alsStoring(fout)
  }
}
