import { voerUit } from './opdracht'
import { Weigering } from './weigering'

try {
  console.log(voerUit(process.argv.slice(2), process.cwd()))
} catch (fout) {
  if (!(fout instanceof Weigering)) throw fout
  console.error(fout.message)
  process.exitCode = 1
}
