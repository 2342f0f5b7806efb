import { Weigering } from '@/lib/edities/weigering'
import { Instelfout } from '../github/instellingen'
import { Storing } from '../opslag'
import { zonderStuurtekens } from './toon'
import { voerUit } from './voer-uit'

try {
  console.log(await voerUit(process.argv.slice(2), process.cwd()))
} catch (fout) {
  if (!(fout instanceof Weigering || fout instanceof Storing || fout instanceof Instelfout)) throw fout
  console.error(zonderStuurtekens(fout.message))
  process.exitCode = 1
}
